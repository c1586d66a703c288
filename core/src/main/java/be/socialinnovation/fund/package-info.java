/**
 * The Social Impact Angel Fund: partners commit money and take the risk of studies and trajectories with social entrepreneurs.
 *
 * <p>In reading order:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.fund.FundTerms} are what the partners agreed on: the {@link be.socialinnovation.fund.Vehicle},
 *       what it may pay out, and the charter of the investment committee.
 *   <li>{@link be.socialinnovation.fund.Fund} is the state: the partners' {@link be.socialinnovation.fund.Register} with a {@link
 *       be.socialinnovation.fund.CapitalAccount} each, and the {@link be.socialinnovation.fund.Engagement}s with projects.
 *   <li>{@link be.socialinnovation.fund.FundCommand} and {@link be.socialinnovation.fund.FundEvent} are what may be asked and what
 *       may happen: commit, call, receive, approve, confirm or release, disburse, write off.
 *   <li>{@link be.socialinnovation.fund.FundRule} are the rules, and {@link be.socialinnovation.fund.Funds} the workflow that applies
 *       them.
 * </ol>
 *
 * <p>Calls and losses are shared to the cent; the sum over the partners is the fund's own line, and no euro is promised twice.
 */
@NullMarked
package be.socialinnovation.fund;

import org.jspecify.annotations.NullMarked;
