/**
 * A grant application at the agency, from draft to closed or recovered, and the calls in which applications compete.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.grant.GrantRequest} is what an applicant asks for, under which scheme.
 *   <li>{@link be.socialinnovation.grant.Grants} decides: {@link be.socialinnovation.grant.GrantCommand} in, {@link
 *       be.socialinnovation.grant.GrantEvent} out, through the {@link be.socialinnovation.grant.GrantStage}s. Both come in four
 *       families, and so do the rules: the application until it is admissible ({@link
 *       be.socialinnovation.grant.ApplicationCommand}, {@link be.socialinnovation.grant.GrantRule}), the award until it is signed
 *       ({@link be.socialinnovation.grant.AwardCommand}, {@link be.socialinnovation.grant.AwardRule}), changes of what is
 *       contracted ({@link be.socialinnovation.grant.ChangeCommand}, {@link be.socialinnovation.grant.ChangeRule}), and reports,
 *       payments, closing and recovery ({@link be.socialinnovation.grant.SettlementCommand}, {@link
 *       be.socialinnovation.grant.SettlementRule}).
 *   <li>What the law on aid and the limits of a scheme say of an award is asked of {@code aid}, not told again ({@link
 *       be.socialinnovation.grant.GrantAidRule}): beside what the applicant declares ({@link be.socialinnovation.grant.AidDeclaration}) it
 *       counts what other dossiers hold ({@link be.socialinnovation.grant.OtherAid}).
 *   <li>{@link be.socialinnovation.grant.GrantPolicy} holds the choices that the rules read; the other figures are those of the
 *       scheme in the request.
 *   <li>{@link be.socialinnovation.grant.GrantApplication} is the state, with its {@link be.socialinnovation.grant.Award}, {@link
 *       be.socialinnovation.grant.Change}s and {@link be.socialinnovation.grant.Report}s, and {@link
 *       be.socialinnovation.grant.GrantStanding} what other cases are told of it. Of the {@link
 *       be.socialinnovation.grant.OtherApplications} it is told itself when it is submitted.
 *   <li>{@link be.socialinnovation.grant.Grants#checklist} tells before the submission what an application will meet until the award.
 *   <li>{@link be.socialinnovation.grant.GrantCall} is a call for applications, which a request may name: its {@link
 *       be.socialinnovation.grant.CallRule}s judge the submission and the award. A {@link be.socialinnovation.grant.Scoring} judges a
 *       {@link be.socialinnovation.grant.Scorecard} by its {@link be.socialinnovation.grant.ScoringRule}s, and where applications are
 *       scored an award waits for it ({@link be.socialinnovation.grant.SelectionRule}). {@link
 *       be.socialinnovation.grant.CallStanding} keeps the envelope for those who come first, and a {@link
 *       be.socialinnovation.grant.Ranking} shows how it is given out.
 * </ol>
 */
@NullMarked
package be.socialinnovation.grant;

import org.jspecify.annotations.NullMarked;
