package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.ranked;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.grant.CallQuestion.Award;
import be.socialinnovation.grant.CallQuestion.Submission;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class CallRuleExamples {

  private static final LocalDate START = LocalDate.of(2013, 9, 1);

  private CallRuleExamples() {}

  public static Seq<RuleExample> all() {
    return days().appendAll(most()).appendAll(duration()).appendAll(envelope());
  }

  private static Seq<RuleExample> days() {
    return Vector.of(
        submitted(VIOLATED, "the day before it opens", ranked(), LocalDate.of(2022, 8, 31)),
        submitted(SATISFIED, "the first day", ranked(), LocalDate.of(2022, 9, 1)),
        submitted(SATISFIED, "the deadline", ranked(), LocalDate.of(2022, 9, 14)),
        submitted(VIOLATED, "the day after the deadline", ranked(), LocalDate.of(2022, 9, 15)),
        submitted(UNDETERMINED, "the days are not published", GrantCall.ewi2013(), START),
        submitted(
            UNDETERMINED,
            "the deadline is not known",
            ranked().withDeadline(Optional.empty()),
            LocalDate.of(2022, 9, 14)));
  }

  private static Seq<RuleExample> most() {
    return Vector.of(
        asked(SATISFIED, "a cent below", GrantCall.ewi2013(), eur("49999.99")),
        asked(SATISFIED, "at the most", GrantCall.ewi2013(), eur("50000")),
        asked(VIOLATED, "a cent above", GrantCall.ewi2013(), eur("50000.01")),
        asked(VIOLATED, "in another currency", GrantCall.ewi2013(), Money.of("1", "USD")),
        asked(SATISFIED, "no limit is known", GrantCall.ghent2024(), eur("800000")));
  }

  private static Seq<RuleExample> duration() {
    return Vector.of(
        lasting(SATISFIED, "a day less than a year", Optional.of(LocalDate.of(2014, 8, 30))),
        lasting(SATISFIED, "a year", Optional.of(LocalDate.of(2014, 8, 31))),
        lasting(VIOLATED, "a year and a day", Optional.of(LocalDate.of(2014, 9, 1))),
        lasting(UNDETERMINED, "the end is not known", Optional.empty()));
  }

  private static Seq<RuleExample> envelope() {
    return Vector.of(
        awarded(SATISFIED, "a cent less than what is left", eur("99999.99"), left100000()),
        awarded(SATISFIED, "what is left", eur("100000"), left100000()),
        awarded(VIOLATED, "a cent more than what is left", eur("100000.01"), left100000()),
        awarded(
            VIOLATED, "more has been awarded than there is", eur("1"), Optional.of(eur("900000"))),
        awarded(UNDETERMINED, "nobody told what is awarded", eur("1"), Optional.empty()),
        awarded(
            UNDETERMINED,
            "what is awarded is told in another currency",
            eur("1"),
            Optional.of(Money.of("1", "USD"))));
  }

  private static Optional<Money> left100000() {
    return Optional.of(eur("700000"));
  }

  private static RuleExample submitted(
      Verdict verdict, String sentence, GrantCall call, LocalDate on) {
    return RuleExample.of(
        CallRule.SUBMISSION_FALLS_WITHIN_THE_CALL,
        verdict,
        sentence,
        () -> call.assess(
            Optional.empty(), new Submission(eur("1"), Optional.empty(), Optional.empty()), on));
  }

  private static RuleExample asked(Verdict verdict, String sentence, GrantCall call, Money amount) {
    return RuleExample.of(
        CallRule.AID_STAYS_WITHIN_THE_MOST_PER_PROJECT,
        verdict,
        sentence,
        () -> call.assess(
            Optional.empty(), new Submission(amount, Optional.empty(), Optional.empty()), START));
  }

  private static RuleExample lasting(Verdict verdict, String sentence, Optional<LocalDate> end) {
    return RuleExample.of(
        CallRule.WORK_TAKES_NO_LONGER_THAN_THE_CALL_ALLOWS,
        verdict,
        sentence,
        () -> GrantCall.ewi2013()
            .assess(Optional.empty(), new Submission(eur("1"), Optional.of(START), end), START));
  }

  private static RuleExample awarded(
      Verdict verdict, String sentence, Money amount, Optional<Money> awarded) {
    return RuleExample.of(
        CallRule.AWARD_STAYS_WITHIN_WHAT_IS_LEFT,
        verdict,
        sentence,
        () -> GrantCall.ghent2024().assess(awarded, new Award(amount), LocalDate.of(2024, 5, 6)));
  }
}
