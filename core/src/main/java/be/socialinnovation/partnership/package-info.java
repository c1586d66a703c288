/**
 * Partnerships between organisations: who takes part on which day in which role, and the application that they file together, as the
 * consortium of 2013 did.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.partnership.Partnerships} decides on a {@link be.socialinnovation.partnership.Partnership}, by
 *       {@link be.socialinnovation.partnership.PartnershipCommand}s and {@link
 *       be.socialinnovation.partnership.PartnershipEvent}s, each family in a file of its own.
 *   <li>{@link be.socialinnovation.partnership.Party} is an organisation that takes part, with each {@link
 *       be.socialinnovation.partnership.PartnershipRole} that it holds or held, and since when.
 *   <li>{@link be.socialinnovation.partnership.AgreementTerms} are the clauses of the {@link
 *       be.socialinnovation.partnership.Agreement} that rules rest on, with the {@link be.socialinnovation.partnership.Budget}.
 *   <li>{@link be.socialinnovation.partnership.PartnershipRule} says what must hold, and {@link
 *       be.socialinnovation.partnership.RoleRule}, {@link be.socialinnovation.partnership.AgreementRule}, {@link
 *       be.socialinnovation.partnership.ExitRule} and {@link be.socialinnovation.partnership.ContributionRule} go on from there, with the figures of a {@link
 *       be.socialinnovation.partnership.PartnershipPolicy}.
 *   <li>{@link be.socialinnovation.partnership.Promises} shows who promised what, what came of it, what is late and what is missing; an
 *       {@link be.socialinnovation.partnership.Obligation} stays when the party leaves.
 *   <li>{@link be.socialinnovation.partnership.ExitPreview} says what would follow if a party left, before it does.
 *   <li>{@link be.socialinnovation.partnership.HelixCoverage} shows which sectors take part; no rule asks for it unless a policy does.
 * </ol>
 */
@NullMarked
package be.socialinnovation.partnership;

import org.jspecify.annotations.NullMarked;
