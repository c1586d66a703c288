/**
 * Partnerships between organisations: here, the partnership that applies to an authority together.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.partnership.Partnerships} decides on a {@link be.socialinnovation.partnership.Partnership}, from its
 *       forming to the authority's answer, by {@link be.socialinnovation.partnership.PartnershipCommand}s and {@link
 *       be.socialinnovation.partnership.PartnershipEvent}s.
 *   <li>{@link be.socialinnovation.partnership.PartnershipRule} says what must hold, with the figures of a {@link
 *       be.socialinnovation.partnership.PartnershipPolicy}.
 *   <li>{@link be.socialinnovation.partnership.PartnershipRole} keeps apart who is a member and who files.
 *   <li>{@link be.socialinnovation.partnership.HelixCoverage} shows which sectors take part; no rule asks for it.
 * </ol>
 */
@NullMarked
package be.socialinnovation.partnership;

import org.jspecify.annotations.NullMarked;
