package be.socialinnovation.grant;

import be.socialinnovation.grant.CallQuestion.Award;
import be.socialinnovation.grant.CallQuestion.Submission;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.util.Optional;

/** The rules of a call: known is what it has awarded so far, and empty when nobody told. */
public enum CallRule implements Guard<Optional<Money>, CallQuestion, GrantCall> {
  /** The application is submitted on a day of the call, its first and last day included. */
  SUBMISSION_FALLS_WITHIN_THE_CALL("GRANT-70", Submission.class, (awarded, submission, given) -> {
    var call = given.policy();
    given.fact("day", given.on()).fact("opens", call.opens()).fact("deadline", call.deadline());
    return call.isOpenOn(given.on());
  }),

  /** The aid is at most what the call pays for one project. */
  AID_STAYS_WITHIN_THE_MOST_PER_PROJECT(
      "GRANT-71",
      CallQuestion.class,
      (awarded, question, given) -> given
          .fact("amount", question.amount())
          .fact("most", given.policy().mostPerProject())
          .met(given
              .policy()
              .mostPerProject()
              .map(most -> fits(question.amount(), most))
              .orElse(true))),

  /** The work takes no longer than the call allows. */
  WORK_TAKES_NO_LONGER_THAN_THE_CALL_ALLOWS(
      "GRANT-72", Submission.class, (awarded, submission, given) -> {
        var months = given.policy().longestMonths();
        given
            .fact("start", submission.start())
            .fact("end", submission.end())
            .fact("months", months);
        return months.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(
                submission.start(),
                start -> given.whenKnown(
                    submission.end(),
                    end -> given.met(
                        given.policy().latestEnd(start).filter(end::isAfter).isEmpty())));
      }),

  /** The award is at most what the call has not awarded yet. */
  AWARD_STAYS_WITHIN_WHAT_IS_LEFT("GRANT-73", Award.class, (awarded, award, given) -> {
    var call = given.policy();
    var left = awarded
        .filter(known -> known.currency().equals(call.envelope().currency()))
        .map(call::leftAfter);
    return given
        .fact("amount", award.amount())
        .fact("left", left)
        .fact("envelope", call.envelope())
        .whenKnown(left, rest -> given.met(fits(award.amount(), rest)));
  });

  private final Definition<Optional<Money>, CallQuestion, GrantCall> definition;

  /* A finding cites the source of the call itself, which may be a host's own. */
  <C extends CallQuestion> CallRule(
      String code, Class<C> question, Check<Optional<Money>, C, GrantCall> check) {
    definition = Definition.<Optional<Money>, CallQuestion, C, GrantCall>of(
            code,
            CallSources.CALL,
            GrantTexts.TEXTS,
            question,
            (awarded, asked, given) ->
                check.judge(awarded, asked, given.citing(given.policy().source())))
        .citingAlso(Vector.of(CallSources.EWI_2013, CallSources.GHENT));
  }

  private static boolean fits(Money amount, Money limit) {
    return amount.currency().equals(limit.currency()) && amount.isAtMost(limit);
  }

  @Override
  public Definition<Optional<Money>, CallQuestion, GrantCall> definition() {
    return definition;
  }
}
