package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withCash;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.committee.Recusal;
import be.socialinnovation.fund.RequestCommand.DeclineEngagement;
import be.socialinnovation.fund.RequestCommand.WithdrawRequest;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

final class RequestRuleExamples {

  private static final Fund FUND = withCash("22000.00");
  private static final Fund ASKED = after(FUND, request("e-1", "100.00", Instrument.LOAN));
  private static final ApproveEngagement APPROVE = approve("e-1", "100.00");
  private static final WithdrawRequest WITHDRAW = WithdrawRequest.of("e-1", "other money came");

  private RequestRuleExamples() {}

  static Seq<RuleExample> all() {
    return open().appendAll(declining()).appendAll(approving());
  }

  private static RuleExample of(
      RequestRule rule, Verdict verdict, String sentence, Fund fund, FundCommand command) {
    return RuleExample.of(FUNDS, rule, verdict, sentence, fund, command, DAY);
  }

  private static Vector<RuleExample> open() {
    RequestRule open = RequestRule.REQUEST_IS_OPEN;
    return Vector.of(
        of(open, SATISFIED, "nobody has decided", ASKED, APPROVE),
        of(open, VIOLATED, "never requested", FUND, APPROVE),
        of(open, VIOLATED, "approved before", after(ASKED, APPROVE), APPROVE),
        of(open, VIOLATED, "declined before", after(ASKED, decline("aaa")), WITHDRAW),
        of(open, VIOLATED, "withdrawn before", after(ASKED, WITHDRAW), decline("aaa")));
  }

  static DeclineEngagement decline(String choices) {
    return DeclineEngagement.builder()
        .engagement("e-1")
        .reason("too little is known of the need")
        .deliberation(votes(choices))
        .build();
  }

  private static Vector<RuleExample> declining() {
    RequestRule against = RequestRule.COMMITTEE_WAS_AGAINST_IT;
    DeclineEngagement referred = Vector.of("m2", "m3", "m4", "m5")
        .foldLeft(
            decline("a"),
            (it, member) -> it.withDeliberation(
                it.deliberation().withRecusal(Recusal.of(member, "mandate at the applicant"))));
    return Vector.of(
        of(against, SATISFIED, "1 for and 2 against", ASKED, decline("faa")),
        of(against, SATISFIED, "a tie", ASKED, decline("ffaa")),
        of(against, SATISFIED, "a veto", ASKED, decline("ffffv")),
        of(against, VIOLATED, "2 for and 1 against", ASKED, decline("ffa")),
        of(against, VIOLATED, "too few present", ASKED, decline("aa")),
        of(against, VIOLATED, "left to the higher body, which has not decided", ASKED, referred),
        of(
            against,
            SATISFIED,
            "left to the higher body, which was against it",
            ASKED,
            referred.withHigher(votes("aaa"))));
  }

  private static Vector<RuleExample> approving() {
    RequestRule within = RequestRule.APPROVAL_STAYS_WITHIN_THE_REQUEST;
    RequestRule last = RequestRule.LAST_DAYS_ARE_TO_COME;
    return Vector.of(
        of(within, SATISFIED, "a cent less", ASKED, approve("e-1", "99.99")),
        of(within, SATISFIED, "all that was asked", ASKED, APPROVE),
        of(within, VIOLATED, "a cent more", ASKED, approve("e-1", "100.01")),
        of(within, VIOLATED, "another currency", ASKED, APPROVE.withAmount(Money.of("1", "USD"))),
        of(last, SATISFIED, "no last day", ASKED, APPROVE),
        of(
            last,
            SATISFIED,
            "the last day",
            ASKED,
            APPROVE.withConditions(Conditions.NONE.withDisburseBy(DAY).withConfirmedBy(DAY))),
        of(
            last,
            VIOLATED,
            "the day after the last one for paying",
            ASKED,
            APPROVE.withConditions(
                Conditions.NONE.withDisburseBy(DAY.minusDays(1)).withConfirmedBy(DAY))),
        of(
            last,
            VIOLATED,
            "the day after the last one for the grant",
            ASKED,
            APPROVE.withConditions(Conditions.NONE.withConfirmedBy(DAY.minusDays(1)))));
  }
}
