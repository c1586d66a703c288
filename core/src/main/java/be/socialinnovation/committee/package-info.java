/**
 * How a committee decides: who may vote, how many must be there, and what the votes come to.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.committee.Charter} says who the members are, and which {@link
 *       be.socialinnovation.committee.Threshold} quorum and majority have to reach.
 *   <li>{@link be.socialinnovation.committee.Deliberation} is what happened: every {@link
 *       be.socialinnovation.committee.Recusal} and every {@link be.socialinnovation.committee.Vote}, with its reason.
 *   <li>{@link be.socialinnovation.committee.Outcome} is what that comes to, in numbers.
 * </ol>
 *
 * <p>Members are opaque ids that the host resolves; no person is named here. The package holds values only: who decides
 * on what is a rule of the case that asks for the decision.
 */
@NullMarked
package be.socialinnovation.committee;

import org.jspecify.annotations.NullMarked;
