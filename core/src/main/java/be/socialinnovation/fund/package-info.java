/**
 * The Social Impact Angel Fund: partners commit money and take the risk of studies and trajectories with social entrepreneurs.
 *
 * <p>In reading order, which is the order in which the money goes:
 *
 * <ol>
 *   <li>{@link be.socialinnovation.fund.FundTerms} are what the partners agreed on: the {@link be.socialinnovation.fund.Vehicle}, what it
 *       may pay out, who takes losses first ({@link be.socialinnovation.fund.FirstLoss}), what holds for who does not pay ({@link
 *       be.socialinnovation.fund.DefaultTerms}), and the charter of the investment committee. {@link
 *       be.socialinnovation.fund.TermsRule} is what they bind the fund to.
 *   <li>{@link be.socialinnovation.fund.Fund} is the state: the partners' {@link be.socialinnovation.fund.Register} with a {@link
 *       be.socialinnovation.fund.CapitalAccount} each, and the {@link be.socialinnovation.fund.Engagement}s with projects.
 *   <li>{@link be.socialinnovation.fund.CapitalCommand} and {@link be.socialinnovation.fund.CapitalEvent} are about the money of the
 *       partners: commit, call, receive, distribute; and {@link be.socialinnovation.fund.PartnerCommand} about one of them that leaves or
 *       does not pay, with {@link be.socialinnovation.fund.PartnerRule}. {@link be.socialinnovation.fund.CallNotice} and {@link
 *       be.socialinnovation.fund.DistributionNotice} are what a partner gets to read.
 *   <li>{@link be.socialinnovation.fund.EngagementCommand} and {@link be.socialinnovation.fund.EngagementEvent} are about the money of
 *       the projects. It begins with a request on {@link be.socialinnovation.fund.EngagementTerms}, which is looked into and then approved,
 *       declined or withdrawn, by {@link be.socialinnovation.fund.RequestCommand} and {@link be.socialinnovation.fund.RequestRule}; what is
 *       approved is confirmed or released, and disbursed on {@link be.socialinnovation.fund.Conditions}, by {@link
 *       be.socialinnovation.fund.EngagementRule}. What was not paid by its last day has lapsed, and any later decision puts that on record
 *       first. {@link be.socialinnovation.fund.ResultCommand} is about what comes of it, with {@link
 *       be.socialinnovation.fund.ResultRule} and the {@link be.socialinnovation.fund.Layers} on which a loss falls.
 *   <li>{@link be.socialinnovation.fund.Statement} is how a partner or the fund stands as of a day, {@link
 *       be.socialinnovation.fund.Trace} leads an amount back to the steps that moved it, and {@link be.socialinnovation.fund.Comparison}
 *       tells the same history under other terms.
 *   <li>{@link be.socialinnovation.fund.FundRule} are the other rules, and {@link be.socialinnovation.fund.Funds} the workflow that
 *       applies them all.
 * </ol>
 *
 * <p>Calls, losses, recoveries and distributions are shared to the cent; the sum over the partners is the fund's own line, and no euro is
 * promised twice. What each {@link be.socialinnovation.fund.Instrument} does:
 *
 * <table>
 *   <caption>Instruments</caption>
 *   <tr><th>instrument</th><th>cash</th><th>net asset value</th><th>on success</th><th>on failure</th></tr>
 *   <tr><td>grant</td><td>goes out when disbursed</td><td>falls by as much at once, for all partners alike</td>
 *       <td>nothing comes back</td><td>nothing is left to lose</td></tr>
 *   <tr><td>repayable advance</td><td>goes out when disbursed</td><td>stays, until it is written down or off</td>
 *       <td>becomes due once the success is recorded that was defined beforehand</td><td>is forgiven: written off</td></tr>
 *   <tr><td>loan</td><td>goes out when disbursed</td><td>stays, until it is written down or off</td>
 *       <td>is repaid, interest is surplus</td><td>is written down or off</td></tr>
 *   <tr><td>convertible loan</td><td>goes out when disbursed</td><td>stays, until it is written down or off</td>
 *       <td>is repaid, or becomes a stake at the same value</td><td>is written down or off</td></tr>
 *   <tr><td>equity</td><td>goes out when disbursed</td><td>stays at cost, until it is written down or off</td>
 *       <td>exit: what it brings beyond its cost is surplus</td><td>exit below value: the rest is lost</td></tr>
 *   <tr><td>guarantee</td><td>is reserved, and goes out when the lender calls it</td><td>stays: what was called is a claim</td>
 *       <td>is released, uncalled</td><td>is called, and written off as far as nothing comes back</td></tr>
 * </table>
 *
 * <p>A loss falls on the first loss up to its size and what its providers have paid in, then on all partners pro rata to the capital that
 * is left, and on the surplus of the fund only when no capital is left; a recovery goes the opposite way.
 */
@NullMarked
package be.socialinnovation.fund;

import org.jspecify.annotations.NullMarked;
