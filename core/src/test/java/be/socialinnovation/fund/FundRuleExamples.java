package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.FIRST;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.aFundOf22PartnersCommitting;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.approveWaiting;
import static be.socialinnovation.fund.FundFixtures.asked;
import static be.socialinnovation.fund.FundFixtures.awarded;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.requestWaiting;
import static be.socialinnovation.fund.FundFixtures.submitted;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withACall;
import static be.socialinnovation.fund.FundFixtures.withCash;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Recusal;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

public final class FundRuleExamples {

  private FundRuleExamples() {}

  public static Seq<RuleExample> all() {
    return Vector.<RuleExample>empty()
        .appendAll(establishing())
        .appendAll(calling())
        .appendAll(deciding())
        .appendAll(confirming())
        .appendAll(spending())
        .appendAll(TermsRuleExamples.all())
        .appendAll(PartnerRuleExamples.all())
        .appendAll(ResultRuleExamples.all())
        .appendAll(RequestRuleExamples.all())
        .appendAll(EngagementRuleExamples.all());
  }

  private static RuleExample of(
      FundRule rule, Verdict verdict, String sentence, Fund fund, FundCommand command) {
    return RuleExample.of(FUNDS, rule, verdict, sentence, asked(fund, command), command, DAY);
  }

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static Seq<RuleExample> establishing() {
    FundRule vehicle = FundRule.VEHICLE_MAY_PAY_WHAT_THE_TERMS_PROMISE;
    FundRule currency = FundRule.AMOUNT_IS_IN_THE_CURRENCY_OF_THE_FUND;
    FundTerms vzw = TERMS.withVehicle(Vehicle.VZW);
    return Vector.of(
        of(
            vehicle,
            SATISFIED,
            "a cooperative pays profit",
            Fund.unborn(),
            new EstablishFund(TERMS.withDistribution(DistributionPolicy.PROFIT))),
        of(
            vehicle,
            SATISFIED,
            "a vzw returns capital at most",
            Fund.unborn(),
            new EstablishFund(vzw.withDistribution(DistributionPolicy.RETURN_OF_CAPITAL))),
        of(
            vehicle,
            VIOLATED,
            "a vzw pays profit",
            Fund.unborn(),
            new EstablishFund(vzw.withDistribution(DistributionPolicy.PROFIT))),
        of(
            currency,
            SATISFIED,
            "euro in a fund in euro",
            anEmptyFund(),
            Commit.of(FIRST, euro("1.00"))),
        of(
            currency,
            VIOLATED,
            "dollars in a fund in euro",
            anEmptyFund(),
            Commit.of(FIRST, Money.of("1", "USD"))));
  }

  private static Seq<RuleExample> calling() {
    FundRule number = FundRule.CALL_HAS_A_NEW_NUMBER;
    FundRule within = FundRule.CALL_STAYS_WITHIN_THE_COMMITMENTS;
    FundRule notice = FundRule.CALL_GIVES_ENOUGH_NOTICE;
    FundRule called = FundRule.PAYMENT_WAS_CALLED;
    Fund fund = withACall(aFundOf22PartnersCommitting("100.00"), "1", "220.00");
    return Vector.of(
        of(
            number,
            SATISFIED,
            "a second number",
            fund,
            CallCapital.of("2", euro("1.00"), DUE, "studies")),
        of(
            number,
            VIOLATED,
            "the first number again",
            fund,
            CallCapital.of("1", euro("1.00"), DUE, "studies")),
        of(
            within,
            SATISFIED,
            "all that can still be called",
            fund,
            CallCapital.of("2", euro("1980.00"), DUE, "studies")),
        of(
            within,
            VIOLATED,
            "a cent more than can still be called",
            fund,
            CallCapital.of("2", euro("1980.01"), DUE, "studies")),
        of(
            within,
            VIOLATED,
            "an amount in another currency",
            fund,
            CallCapital.of("2", Money.of("1", "USD"), DUE, "studies")),
        of(
            notice,
            SATISFIED,
            "ten business days",
            fund,
            CallCapital.of("2", euro("1.00"), LocalDate.of(2013, 9, 16), "studies")),
        of(
            notice,
            VIOLATED,
            "nine business days and a weekend",
            fund,
            CallCapital.of("2", euro("1.00"), LocalDate.of(2013, 9, 15), "studies")),
        of(
            notice,
            VIOLATED,
            "due before it is made",
            fund,
            CallCapital.of("2", euro("1.00"), LocalDate.of(2013, 9, 1), "studies")),
        of(
            notice,
            UNDETERMINED,
            "due after the calendar ends",
            fund,
            CallCapital.of("2", euro("1.00"), LocalDate.of(2014, 1, 1), "studies")),
        of(
            called,
            SATISFIED,
            "all that was called from the partner",
            fund,
            ReceivePayment.of(FIRST, euro("10.00"))),
        of(
            called,
            VIOLATED,
            "a cent more than was called",
            fund,
            ReceivePayment.of(FIRST, euro("10.01"))),
        of(
            called,
            VIOLATED,
            "a payment that nobody called",
            aFundOf22PartnersCommitting("100.00"),
            ReceivePayment.of(PARTNERS.last(), euro("0.01"))));
  }

  private static Seq<RuleExample> deciding() {
    FundRule id = FundRule.ENGAGEMENT_HAS_A_NEW_ID;
    FundRule available = FundRule.MONEY_IS_AVAILABLE;
    FundRule charter = FundRule.COMMITTEE_DECIDED_UNDER_THE_CHARTER;
    FundRule quorate = FundRule.COMMITTEE_IS_QUORATE;
    FundRule majority = FundRule.COMMITTEE_HAS_A_MAJORITY;
    Fund fund = after(aFundOf22PartnersCommitting("100.00"), approve("e-1", "200.00"));
    ApproveEngagement second = approve("e-2", "1.00");
    FundRule decides = FundRule.COMMITTEE_DECIDES_BY_ITSELF;
    FundRule stands = FundRule.DECISION_STILL_STANDS;
    Deliberation elsewhere =
        votes("fff").withCharter(TERMS.charter().withMajority(Threshold.TWO_THIRDS));
    return Vector.of(
        of(id, SATISFIED, "another id", fund, request("e-2", "1.00", Instrument.LOAN)),
        of(id, VIOLATED, "the same id", fund, request("e-1", "1.00", Instrument.LOAN)),
        of(
            available,
            SATISFIED,
            "all that nothing was promised of",
            fund,
            approve("e-2", "2000.00")),
        of(available, VIOLATED, "a cent of it promised before", fund, approve("e-2", "2000.01")),
        of(charter, SATISFIED, "the fund's own charter", fund, second),
        of(charter, VIOLATED, "another charter", fund, second.withDeliberation(elsewhere)),
        of(charter, VIOLATED, "a fund without a charter", Fund.unborn(), second),
        of(quorate, SATISFIED, "3 of 5 with 3 needed", fund, second.withDeliberation(votes("fff"))),
        of(quorate, VIOLATED, "2 of 5 with 3 needed", fund, second.withDeliberation(votes("ff"))),
        of(
            quorate,
            SATISFIED,
            "2 of 4 when a member is recused",
            fund,
            second.withDeliberation(
                votes("ff").withRecusal(Recusal.of("m5", "mandate at the applicant")))),
        of(majority, SATISFIED, "2 for and 1 against", fund, second.withDeliberation(votes("ffa"))),
        of(majority, VIOLATED, "2 for and 2 against", fund, second.withDeliberation(votes("ffaa"))),
        of(
            majority,
            SATISFIED,
            "1 for and 4 abstentions",
            fund,
            second.withDeliberation(votes("f----"))),
        of(majority, VIOLATED, "nobody for", fund, second.withDeliberation(votes("-----"))),
        of(
            decides,
            SATISFIED,
            "two of five remain, just enough",
            fund,
            second.withDeliberation(recusing(votes("ff"), "m3", "m4", "m5"))),
        of(
            decides,
            VIOLATED,
            "one of five remains, so that the assembly decides",
            fund,
            second.withDeliberation(recusing(votes("f"), "m2", "m3", "m4", "m5"))),
        of(
            decides,
            SATISFIED,
            "one of five remains, and the assembly decides",
            fund,
            second
                .withDeliberation(recusing(votes("f"), "m2", "m3", "m4", "m5"))
                .withHigher(votes("fff"))),
        of(decides, VIOLATED, "a veto", fund, second.withDeliberation(votes("ffffv"))),
        of(
            stands,
            VIOLATED,
            "the committee votes a day later",
            fund,
            second.withDeliberation(votes("fff").withOn(DAY.plusDays(1)))),
        of(stands, SATISFIED, "the committee votes that day", fund, second),
        of(
            stands,
            SATISFIED,
            "the last of the 180 days",
            fund,
            second.withDeliberation(votes("fff").withOn(DAY.minusDays(180)))),
        of(
            stands,
            VIOLATED,
            "the day after the last of the 180 days",
            fund,
            second.withDeliberation(votes("fff").withOn(DAY.minusDays(181)))));
  }

  private static Deliberation recusing(Deliberation deliberation, String... members) {
    return Vector.of(members)
        .foldLeft(
            deliberation,
            (it, member) -> it.withRecusal(Recusal.of(member, "mandate at the applicant")));
  }

  private static Seq<RuleExample> confirming() {
    FundRule waits = FundRule.ENGAGEMENT_WAITS_FOR_THE_GRANT;
    FundRule award = FundRule.GRANT_IS_AWARDED;
    Fund fund = after(
        withCash("22000.00"),
        requestWaiting("e-1", "100.00", "grant-1"),
        approveWaiting("e-1", "100.00"),
        approve("e-2", "100.00"));
    ConfirmEngagement confirm = ConfirmEngagement.of("e-1", "grant-1");
    return Vector.of(
        of(waits, SATISFIED, "the grant that it waits for", fund, confirm),
        of(waits, VIOLATED, "another grant", fund, ConfirmEngagement.of("e-1", "grant-2")),
        of(
            waits,
            VIOLATED,
            "an engagement that waits for none",
            fund,
            ConfirmEngagement.of("e-2", "grant-1")),
        of(
            waits,
            VIOLATED,
            "an engagement that does not exist",
            fund,
            ConfirmEngagement.of("e-3", "grant-1")),
        of(
            award,
            SATISFIED,
            "awarded on the day itself",
            fund,
            confirm.withGrant(awarded("grant-1", DAY))),
        of(
            award,
            VIOLATED,
            "awarded a day later",
            fund,
            confirm.withGrant(awarded("grant-1", DAY.plusDays(1)))),
        of(award, VIOLATED, "only submitted", fund, confirm.withGrant(submitted("grant-1"))),
        of(award, UNDETERMINED, "nobody has told", fund, confirm));
  }

  private static Seq<RuleExample> spending() {
    FundRule free = FundRule.ENGAGEMENT_HAS_MONEY_TO_FREE;
    FundRule firm = FundRule.ENGAGEMENT_IS_FIRM;
    FundRule approval = FundRule.DISBURSEMENT_STAYS_WITHIN_THE_APPROVAL;
    FundRule cash = FundRule.CASH_COVERS_THE_DISBURSEMENT;
    FundRule loss = FundRule.LOSS_STAYS_WITHIN_WHAT_WAS_ADVANCED;
    Fund fund = after(
        withCash("220.00"),
        approve("e-1", "200.00"),
        requestWaiting("e-2", "200.00", "grant-1"),
        approveWaiting("e-2", "200.00"));
    Fund paid = after(fund, Disburse.of("e-1", euro("200.00")));
    return Vector.of(
        of(free, SATISFIED, "nothing disbursed yet", fund, ReleaseEngagement.of("e-1", "stopped")),
        of(
            free,
            SATISFIED,
            "still waiting for a grant",
            fund,
            ReleaseEngagement.of("e-2", "refused")),
        of(free, VIOLATED, "everything disbursed", paid, ReleaseEngagement.of("e-1", "stopped")),
        of(firm, SATISFIED, "no grant to wait for", fund, Disburse.of("e-1", euro("1.00"))),
        of(firm, VIOLATED, "waiting for a grant", fund, Disburse.of("e-2", euro("1.00"))),
        of(
            firm,
            VIOLATED,
            "released",
            after(fund, ReleaseEngagement.of("e-1", "stopped")),
            Disburse.of("e-1", euro("1.00"))),
        of(firm, VIOLATED, "never approved", fund, Disburse.of("e-3", euro("1.00"))),
        of(approval, SATISFIED, "all that was approved", fund, Disburse.of("e-1", euro("200.00"))),
        of(
            approval,
            VIOLATED,
            "a cent more than was approved",
            fund,
            Disburse.of("e-1", euro("200.01"))),
        of(cash, SATISFIED, "all the cash", fund, Disburse.of("e-1", euro("220.00"))),
        of(cash, VIOLATED, "a cent more than the cash", fund, Disburse.of("e-1", euro("220.01"))),
        of(
            loss,
            SATISFIED,
            "all that was advanced, written down or not",
            paid,
            WriteOff.of("e-1", euro("200.00"), "no-go")),
        of(
            loss,
            VIOLATED,
            "a cent more than was advanced",
            paid,
            WriteOff.of("e-1", euro("200.01"), "no-go")),
        of(
            loss,
            VIOLATED,
            "nothing advanced yet",
            fund,
            WriteOff.of("e-1", euro("0.01"), "no-go")));
  }
}
