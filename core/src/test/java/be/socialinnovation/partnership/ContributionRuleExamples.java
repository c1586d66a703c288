package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.ContributionRule.CALLS_STAY_WITHIN_THE_PROMISE;
import static be.socialinnovation.partnership.ContributionRule.CASH_STAYS_WITHIN_THE_PROMISE;
import static be.socialinnovation.partnership.ContributionRule.CONTRIBUTION_IS_NEW;
import static be.socialinnovation.partnership.ContributionRule.CONTRIBUTION_WAS_PROMISED;
import static be.socialinnovation.partnership.ContributionRule.DUE_DAY_IS_NOT_PAST;
import static be.socialinnovation.partnership.ContributionRule.OBLIGATION_IS_BETWEEN_PARTIES;
import static be.socialinnovation.partnership.ContributionRule.ONLY_CASH_IS_CALLED;
import static be.socialinnovation.partnership.ContributionRule.ONLY_WORK_IN_KIND_IS_VALUED;
import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.cash;
import static be.socialinnovation.partnership.PartnershipFixtures.inKind;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.ContributionCommand.AcceptContribution;
import be.socialinnovation.partnership.ContributionCommand.CallContribution;
import be.socialinnovation.partnership.ContributionCommand.DeliverContribution;
import be.socialinnovation.partnership.ContributionCommand.RecordObligation;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

final class ContributionRuleExamples {

  private ContributionRuleExamples() {}

  static Seq<RuleExample> all() {
    return promises().appendAll(amounts()).appendAll(days()).appendAll(obligations());
  }

  /** Telenet promised 100 in money, of which 60 came and 60 were called, and ACW 50 in hours. */
  private static Partnership promised() {
    return after(
        aPartnershipOfThree(),
        LATER,
        cash("M", TELENET, "100.00", LATER.plusDays(30)),
        inKind("H", ACW, "50.00", LATER.plusDays(30)),
        new DeliverContribution("M", Money.eur("60.00"), "bank statement 1"),
        call("M", "60.00"));
  }

  private static CallContribution call(String contribution, String amount) {
    return new CallContribution(contribution, Money.eur(amount), LATER.plusDays(20));
  }

  private static DeliverContribution deliver(String contribution, String amount) {
    return new DeliverContribution(contribution, Money.eur(amount), "statement 2");
  }

  private static Seq<RuleExample> promises() {
    return Vector.of(
        example(
            CONTRIBUTION_IS_NEW,
            SATISFIED,
            "a contribution under an id of its own",
            cash("N", ACW, "1.00", LATER)),
        example(
            CONTRIBUTION_IS_NEW,
            VIOLATED,
            "a contribution under the id of another",
            cash("M", ACW, "1.00", LATER)),
        example(CONTRIBUTION_WAS_PROMISED, SATISFIED, "promised money comes", deliver("M", "1.00")),
        example(
            CONTRIBUTION_WAS_PROMISED,
            VIOLATED,
            "money comes that nobody promised",
            deliver("X", "1.00")),
        example(
            ONLY_WORK_IN_KIND_IS_VALUED,
            SATISFIED,
            "hours are accepted at a value",
            new AcceptContribution("H", Money.eur("40.00"), "time sheets")),
        example(
            ONLY_WORK_IN_KIND_IS_VALUED,
            VIOLATED,
            "money is accepted at a value",
            new AcceptContribution("M", Money.eur("40.00"), "bank statement")));
  }

  private static Seq<RuleExample> amounts() {
    return Vector.of(
        example(
            CASH_STAYS_WITHIN_THE_PROMISE,
            SATISFIED,
            "a cent less than is left",
            deliver("M", "39.99")),
        example(CASH_STAYS_WITHIN_THE_PROMISE, SATISFIED, "what is left", deliver("M", "40.00")),
        example(
            CASH_STAYS_WITHIN_THE_PROMISE,
            VIOLATED,
            "a cent more than is left",
            deliver("M", "40.01")),
        example(
            CASH_STAYS_WITHIN_THE_PROMISE,
            SATISFIED,
            "more hours than were promised, which do not count",
            deliver("H", "90.00")),
        example(ONLY_CASH_IS_CALLED, SATISFIED, "money is called", call("M", "1.00")),
        example(ONLY_CASH_IS_CALLED, VIOLATED, "hours are called as money", call("H", "1.00")),
        example(
            CALLS_STAY_WITHIN_THE_PROMISE,
            SATISFIED,
            "a cent less than is left",
            call("M", "39.99")),
        example(CALLS_STAY_WITHIN_THE_PROMISE, SATISFIED, "what is left", call("M", "40.00")),
        example(
            CALLS_STAY_WITHIN_THE_PROMISE,
            VIOLATED,
            "a cent more than is left",
            call("M", "40.01")));
  }

  private static Seq<RuleExample> days() {
    return Vector.of(
        due(SATISFIED, "due the day after", LATER.plusDays(1)),
        due(SATISFIED, "due on the day itself", LATER),
        due(VIOLATED, "due the day before", LATER.minusDays(1)));
  }

  private static RuleExample due(Verdict verdict, String sentence, LocalDate day) {
    return example(
        DUE_DAY_IS_NOT_PAST, verdict, sentence, new CallContribution("M", Money.eur("1.00"), day));
  }

  private static Seq<RuleExample> obligations() {
    return Vector.of(
        obligation(SATISFIED, "a partner owes another", ACW, TELENET),
        obligation(VIOLATED, "a stranger owes a partner", NEWCOMER, TELENET),
        obligation(VIOLATED, "a partner owes itself", ACW, ACW));
  }

  private static RuleExample obligation(
      Verdict verdict, String sentence, Organisation bound, Organisation towards) {
    return example(
        OBLIGATION_IS_BETWEEN_PARTIES,
        verdict,
        sentence,
        new RecordObligation(ObligationKind.LIABILITY, bound.id(), towards.id(), "damage"));
  }

  private static RuleExample example(
      ContributionRule rule, Verdict verdict, String sentence, PartnershipCommand command) {
    return RuleExample.of(PARTNERSHIPS, rule, verdict, sentence, promised(), command, LATER);
  }
}
