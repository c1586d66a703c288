/**
 * How a committee decides: who may vote, whom a conflict of interest keeps away, how many must be there, and what the votes come to. One
 * model serves the investment committee of a fund, the assembly of an association and the board of a partnership.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.committee.Charter} says who the members are, which {@link be.socialinnovation.committee.Threshold}
 *       quorum and majority have to reach, what an abstention means, who has a veto or the casting vote, which {@link
 *       be.socialinnovation.committee.HigherBody} decides when too few remain, and for how long a decision stands.
 *   <li>{@link be.socialinnovation.committee.Motion} is what is decided on, and whom it concerns.
 *   <li>{@link be.socialinnovation.committee.Affiliation} ties a member to an organisation; by the {@link
 *       be.socialinnovation.committee.ConflictRules} of the charter, a tie to one that the motion concerns keeps the member away. A {@link
 *       be.socialinnovation.committee.Recusal} is declared by the member itself.
 *   <li>{@link be.socialinnovation.committee.Deliberation} is what happened: who was kept away, and every {@link
 *       be.socialinnovation.committee.Vote} with its reason. It writes the minutes.
 *   <li>{@link be.socialinnovation.committee.Outcome} is what that comes to, in numbers.
 * </ol>
 *
 * <p>Members are opaque ids that the host resolves; no person is named here. The package holds values only: who decides
 * on what is a rule of the case that asks for the decision.
 */
@NullMarked
package be.socialinnovation.committee;

import org.jspecify.annotations.NullMarked;
