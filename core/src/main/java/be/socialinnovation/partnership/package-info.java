/**
 * Partnerships between organisations: here, the consortium that applies to an authority together.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.partnership.Consortia} decides on a {@link be.socialinnovation.partnership.Consortium}, from its
 *       forming to the authority's answer, by {@link be.socialinnovation.partnership.ConsortiumCommand}s and {@link
 *       be.socialinnovation.partnership.ConsortiumEvent}s.
 *   <li>{@link be.socialinnovation.partnership.ConsortiumRule} says what must hold, with the figures of a {@link
 *       be.socialinnovation.partnership.PartnershipPolicy}.
 *   <li>{@link be.socialinnovation.partnership.ConsortiumRole} keeps apart who is a member and who files.
 *   <li>{@link be.socialinnovation.partnership.HelixCoverage} shows which sectors take part; no rule asks for it.
 * </ol>
 */
@NullMarked
package be.socialinnovation.partnership;

import org.jspecify.annotations.NullMarked;
