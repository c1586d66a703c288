package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.FIRST;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.PartnerTest.CURE;
import static be.socialinnovation.fund.PartnerTest.NOTICE;
import static be.socialinnovation.fund.PartnerTest.aFundThatGaveNotice;
import static be.socialinnovation.fund.PartnerTest.aFundWithTheFirstInDefault;
import static be.socialinnovation.fund.PartnerTest.aFundWithoutThePaymentOfTheFirst;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.committee.Affiliation;
import be.socialinnovation.committee.AffiliationKind;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.fund.PartnerCommand.BuyOut;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Tenure;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

final class PartnerRuleExamples {

  private static final OrganisationId SECOND = PARTNERS.get(1);
  private static final OrganisationId STRANGER = OrganisationId.of("stranger");
  private static final Fund PAID_NOTHING = aFundWithoutThePaymentOfTheFirst();
  private static final Fund NOTICED = aFundThatGaveNotice();
  private static final Fund DEFAULTED = aFundWithTheFirstInDefault();

  private PartnerRuleExamples() {}

  static Seq<RuleExample> all() {
    return noticing().appendAll(remedying()).appendAll(succeeding()).appendAll(voting());
  }

  private static RuleExample of(
      PartnerRule rule, Verdict verdict, String sentence, Fund fund, FundCommand command) {
    return on(NOTICE, rule, verdict, sentence, fund, command);
  }

  private static RuleExample on(
      LocalDate day,
      PartnerRule rule,
      Verdict verdict,
      String sentence,
      Fund fund,
      FundCommand command) {
    return RuleExample.of(FUNDS, rule, verdict, sentence, fund, command, day);
  }

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static Vector<RuleExample> noticing() {
    PartnerRule overdue = PartnerRule.PARTNER_IS_OVERDUE;
    PartnerRule first = PartnerRule.NOTICE_IS_THE_FIRST;
    PartnerRule passed = PartnerRule.NOTICE_AND_CURE_HAVE_PASSED;
    PartnerRule once = PartnerRule.DEFAULT_IS_NOT_DECLARED_YET;
    PartnerRule waived = PartnerRule.DEFAULT_CAN_BE_WAIVED;
    NoticeDefault notice = NoticeDefault.of(FIRST);
    DeclareDefault declare = DeclareDefault.of(FIRST);
    WaiveDefault waive = WaiveDefault.of(FIRST, "a delay at the bank");
    return Vector.of(
        on(DUE.plusDays(1), overdue, SATISFIED, "the day after it was due", PAID_NOTHING, notice),
        on(DUE, overdue, VIOLATED, "the day on which it is due", PAID_NOTHING, notice),
        of(overdue, VIOLATED, "who has paid", PAID_NOTHING, NoticeDefault.of(SECOND)),
        on(
            LocalDate.of(2013, 12, 20),
            overdue,
            UNDETERMINED,
            "a cure beyond the calendar",
            PAID_NOTHING,
            notice),
        of(first, SATISFIED, "no notice yet", PAID_NOTHING, notice),
        of(first, VIOLATED, "notice before", NOTICED, notice),
        on(CURE, passed, VIOLATED, "the last day of cure", NOTICED, declare),
        on(CURE.plusDays(1), passed, SATISFIED, "the day after it", NOTICED, declare),
        of(passed, VIOLATED, "no notice", PAID_NOTHING, declare),
        of(once, SATISFIED, "noticed only", NOTICED, declare),
        of(once, VIOLATED, "declared before", DEFAULTED, declare),
        of(waived, SATISFIED, "a notice", NOTICED, waive),
        of(waived, SATISFIED, "a default", DEFAULTED, waive),
        of(waived, VIOLATED, "neither", PAID_NOTHING, waive));
  }

  private static Vector<RuleExample> remedying() {
    PartnerRule inDefault = PartnerRule.PARTNER_IS_IN_DEFAULT;
    PartnerRule open = PartnerRule.SHORTFALL_IS_OPEN;
    PartnerRule owed = PartnerRule.INTEREST_IS_OWED;
    CallShortfall call = new CallShortfall(FIRST, "2", euro("100.00"), DUE.plusDays(60));
    Fund called = afterOn(NOTICE, DEFAULTED, call.withAmount(euro("40.00")));
    Fund late = afterOn(DUE.plusDays(73), PAID_NOTHING, ReceivePayment.of(FIRST, euro("100.00")));
    return Vector.of(
        of(inDefault, SATISFIED, "declared in default", DEFAULTED, BuyOut.of(FIRST, SECOND)),
        of(inDefault, VIOLATED, "noticed only", NOTICED, BuyOut.of(FIRST, SECOND)),
        of(inDefault, VIOLATED, "a stranger", DEFAULTED, call.withPartner(STRANGER)),
        of(open, SATISFIED, "all that was not paid", DEFAULTED, call),
        of(open, VIOLATED, "a cent more", DEFAULTED, call.withAmount(euro("100.01"))),
        of(open, SATISFIED, "the rest of it", called, call.withAmount(euro("60.00"))),
        of(open, VIOLATED, "a cent of it twice", called, call.withAmount(euro("60.01"))),
        of(open, VIOLATED, "who is not in default", NOTICED, call),
        of(owed, SATISFIED, "all that is owed", late, ReceiveInterest.of(FIRST, euro("2.40"))),
        of(owed, VIOLATED, "a cent more", late, ReceiveInterest.of(FIRST, euro("2.41"))),
        of(owed, VIOLATED, "in time", PAID_NOTHING, ReceiveInterest.of(SECOND, euro("0.01"))));
  }

  private static Vector<RuleExample> succeeding() {
    PartnerRule transfer = PartnerRule.PARTNER_CAN_TRANSFER;
    PartnerRule successor = PartnerRule.SUCCESSOR_CAN_TAKE_OVER;
    OrganisationId city = OrganisationId.of("city");
    Fund withCity =
        after(PAID_NOTHING, Commit.of(city, euro("1.00")).withOrigin(MoneyOrigin.PUBLIC));
    return Vector.of(
        of(transfer, SATISFIED, "a partner", NOTICED, TransferCommitment.of(FIRST, STRANGER)),
        of(transfer, VIOLATED, "in default", DEFAULTED, TransferCommitment.of(FIRST, STRANGER)),
        of(transfer, VIOLATED, "a stranger", PAID_NOTHING, TransferCommitment.of(STRANGER, FIRST)),
        of(successor, SATISFIED, "a new one", NOTICED, TransferCommitment.of(FIRST, STRANGER)),
        of(successor, SATISFIED, "a partner", DEFAULTED, BuyOut.of(FIRST, SECOND)),
        of(successor, VIOLATED, "who had notice", NOTICED, TransferCommitment.of(SECOND, FIRST)),
        of(
            successor,
            VIOLATED,
            "a public one for a private one",
            withCity,
            TransferCommitment.of(FIRST, city)));
  }

  private static Vector<RuleExample> voting() {
    PartnerRule vote = PartnerRule.NOBODY_VOTES_FOR_A_DEFAULTER;
    ApproveEngagement approve = approve("e-1", "1.00");
    Affiliation first = tie("m1", FIRST);
    Fund keepsVote = afterOn(
        DAY,
        DEFAULTED,
        AmendTerms.of(
            TERMS.withDefaults(DefaultTerms.illustrative().withLosesVote(false)), votes("fff")));
    return Vector.of(
        of(vote, SATISFIED, "no tie", DEFAULTED, approve),
        of(vote, VIOLATED, "who votes is a defaulter's", DEFAULTED, by(approve, first)),
        of(vote, SATISFIED, "a partner not in default", NOTICED, by(approve, first)),
        of(vote, SATISFIED, "terms that let it vote", keepsVote, by(approve, first)),
        of(vote, SATISFIED, "who does not vote", DEFAULTED, by(approve, tie("m4", FIRST))),
        of(
            vote,
            SATISFIED,
            "a tie that is over",
            DEFAULTED,
            by(
                approve,
                Affiliation.of(
                    "m1",
                    FIRST,
                    AffiliationKind.MANDATE,
                    Tenure.between(DAY.minusYears(2), DAY.minusDays(1))))));
  }

  private static Affiliation tie(String member, OrganisationId partner) {
    return Affiliation.of(
        member, partner, AffiliationKind.MANDATE, Tenure.since(DAY.minusYears(1)));
  }

  private static ApproveEngagement by(ApproveEngagement approve, Affiliation tie) {
    Deliberation deliberation = approve.deliberation();
    return approve.withDeliberation(deliberation.withAffiliations(Vector.of(tie)));
  }
}
