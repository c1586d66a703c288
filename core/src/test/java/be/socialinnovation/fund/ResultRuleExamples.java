package be.socialinnovation.fund;

import static be.socialinnovation.fund.DistributionTest.amended;
import static be.socialinnovation.fund.DistributionTest.paidOutWithASurplusOf;
import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.asked;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.terms;
import static be.socialinnovation.fund.ResultTest.aFundWithAFirstLoss;
import static be.socialinnovation.fund.ResultTest.withAn;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;

final class ResultRuleExamples {

  private static final Fund FUND = aFundWithAFirstLoss();
  private static final Fund LOAN = withAn(Instrument.LOAN, FUND, "100.00");
  private static final Fund ADVANCE = withAn(Instrument.REPAYABLE_ADVANCE, FUND, "100.00");
  private static final Fund SUCCEEDED = after(ADVANCE, RecordSuccess.of("e-1", "it started"));

  private ResultRuleExamples() {}

  static Seq<RuleExample> all() {
    return approving()
        .appendAll(repaying())
        .appendAll(losing())
        .appendAll(converting())
        .appendAll(distributing())
        .appendAll(recalling());
  }

  private static RuleExample of(
      ResultRule rule, Verdict verdict, String sentence, Fund fund, FundCommand command) {
    return RuleExample.of(FUNDS, rule, verdict, sentence, asked(fund, command), command, DAY);
  }

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static Vector<RuleExample> approving() {
    ResultRule success = ResultRule.ADVANCE_DEFINES_ITS_SUCCESS;
    ResultRule lender = ResultRule.GUARANTEE_LEAVES_A_PART_TO_THE_LENDER;
    ApproveEngagement approve = approve("e-1", "80.00");
    EngagementTerms undefined = terms("80.00").withSuccessEvent(Optional.empty());
    Fund city =
        after(FUND, Commit.of(PARTNERS.last(), euro("1.00")).withOrigin(MoneyOrigin.PUBLIC));
    return Vector.of(
        of(success, SATISFIED, "defined", FUND, RequestEngagement.of("e-1", terms("80.00"))),
        of(success, VIOLATED, "not defined", FUND, RequestEngagement.of("e-1", undefined)),
        of(
            success,
            SATISFIED,
            "a loan needs none",
            FUND,
            RequestEngagement.of("e-1", undefined.withInstrument(Instrument.LOAN))),
        of(lender, SATISFIED, "80 % with public money", guaranteeing(city, "100.00"), approve),
        of(
            lender,
            VIOLATED,
            "a cent more than 80 % of the loan",
            guaranteeing(city, "100.00"),
            approve.withAmount(euro("80.01"))),
        of(lender, SATISFIED, "private money only", guaranteeing(FUND, "80.00"), approve),
        of(lender, SATISFIED, "no guarantee", city, approve),
        of(
            lender,
            UNDETERMINED,
            "a loan that nobody named",
            after(city, request("e-1", "80.00", Instrument.GUARANTEE)),
            approve),
        of(
            lender,
            VIOLATED,
            "a loan in another currency",
            guaranteeing(city, Money.of("100", "USD")),
            approve));
  }

  private static Fund guaranteeing(Fund fund, String loan) {
    return guaranteeing(fund, euro(loan));
  }

  private static Fund guaranteeing(Fund fund, Money loan) {
    return after(
        fund,
        request(
            "e-1",
            "80.00",
            it -> it.withInstrument(Instrument.GUARANTEE).withGuaranteedLoan(loan)));
  }

  private static Vector<RuleExample> repaying() {
    ResultRule within = ResultRule.REPAYMENT_STAYS_WITHIN_WHAT_IS_OUT;
    ResultRule due = ResultRule.ADVANCE_IS_REPAID_ON_SUCCESS;
    ResultRule defined = ResultRule.SUCCESS_WAS_DEFINED;
    ReceiveRepayment all = ReceiveRepayment.of("e-1", euro("100.00"));
    RecordSuccess record = RecordSuccess.of("e-1", "it started");
    return Vector.of(
        of(within, SATISFIED, "all of it", LOAN, all.withIncome(euro("5.00"))),
        of(within, VIOLATED, "a cent more", LOAN, ReceiveRepayment.of("e-1", euro("100.01"))),
        of(
            within,
            SATISFIED,
            "nothing but income",
            LOAN,
            new ReceiveRepayment("e-1", euro("0.00"), euro("5.00"))),
        of(within, VIOLATED, "an engagement that does not exist", FUND, all),
        of(due, SATISFIED, "a loan", LOAN, all),
        of(due, VIOLATED, "an advance before its success", ADVANCE, all),
        of(due, SATISFIED, "an advance after it", SUCCEEDED, all),
        of(due, VIOLATED, "an engagement that does not exist", FUND, all),
        of(defined, SATISFIED, "an advance", ADVANCE, record),
        of(defined, VIOLATED, "recorded before", SUCCEEDED, record),
        of(defined, VIOLATED, "an engagement that does not exist", FUND, record));
  }

  private static Vector<RuleExample> losing() {
    ResultRule down = ResultRule.WRITE_DOWN_STAYS_WITHIN_THE_VALUE;
    ResultRule reversal = ResultRule.REVERSAL_STAYS_WITHIN_THE_WRITE_DOWN;
    ResultRule recovery = ResultRule.RECOVERY_STAYS_WITHIN_THE_LOSS;
    Fund written = after(LOAN, WriteDown.of("e-1", euro("40.00"), "late"));
    Fund lost =
        after(written, WriteOff.of("e-1", euro("50.00"), "gone"), Recover.of("e-1", euro("10.00")));
    return Vector.of(
        of(down, SATISFIED, "the whole value", LOAN, WriteDown.of("e-1", euro("100.00"), "late")),
        of(down, VIOLATED, "a cent more", LOAN, WriteDown.of("e-1", euro("100.01"), "late")),
        of(
            down,
            VIOLATED,
            "what was written down before",
            written,
            WriteDown.of("e-1", euro("60.01"), "late")),
        of(
            reversal,
            SATISFIED,
            "all that was written down",
            written,
            ReverseWriteDown.of("e-1", euro("40.00"), "paid")),
        of(
            reversal,
            VIOLATED,
            "a cent more",
            written,
            ReverseWriteDown.of("e-1", euro("40.01"), "paid")),
        of(recovery, SATISFIED, "the rest of the loss", lost, Recover.of("e-1", euro("40.00"))),
        of(recovery, VIOLATED, "a cent more", lost, Recover.of("e-1", euro("40.01"))),
        of(recovery, VIOLATED, "only written down", written, Recover.of("e-1", euro("0.01"))));
  }

  private static Vector<RuleExample> converting() {
    ResultRule convert = ResultRule.LOAN_CAN_BE_CONVERTED;
    ResultRule sell = ResultRule.STAKE_CAN_BE_SOLD;
    Fund convertible = withAn(Instrument.CONVERTIBLE_LOAN, FUND, "100.00");
    Fund stake = after(convertible, Convert.of("e-1"));
    Fund worthless = after(stake, WriteDown.of("e-1", euro("100.00"), "a bad year"));
    Fund repaid = after(convertible, ReceiveRepayment.of("e-1", euro("100.00")));
    Exit exit = Exit.of("e-1", euro("70.00"));
    return Vector.of(
        of(convert, SATISFIED, "a convertible loan", convertible, Convert.of("e-1")),
        of(convert, VIOLATED, "a loan", LOAN, Convert.of("e-1")),
        of(convert, VIOLATED, "a loan that was repaid", repaid, Convert.of("e-1")),
        of(sell, SATISFIED, "a stake", stake, exit),
        of(sell, SATISFIED, "a stake written down to nothing", worthless, exit),
        of(sell, VIOLATED, "a loan", LOAN, exit),
        of(sell, VIOLATED, "a stake that was sold", after(stake, exit), exit));
  }

  private static Vector<RuleExample> distributing() {
    ResultRule terms = ResultRule.DISTRIBUTION_STAYS_WITHIN_THE_TERMS;
    ResultRule cash = ResultRule.CASH_COVERS_THE_DISTRIBUTION;
    ResultRule covered = ResultRule.DISTRIBUTION_LEAVES_PROMISES_COVERED;
    FundTerms profit =
        TERMS.withDistribution(DistributionPolicy.PROFIT).withAgreedReturn(Percentage.of(1));
    Fund locked = paidOutWithASurplusOf("30000.00", profit);
    Fund vzw = paidOutWithASurplusOf("30000.00", TERMS.withVehicle(Vehicle.VZW));
    Fund promised = after(FUND, approve("e-1", "400000.00"));
    return Vector.of(
        of(
            terms,
            SATISFIED,
            "capital and the agreed return",
            locked,
            Distribute.of(euro("1010000.00"))),
        of(
            terms,
            VIOLATED,
            "a cent of what the asset lock keeps",
            locked,
            Distribute.of(euro("1010000.01"))),
        of(terms, SATISFIED, "the capital of a vzw", vzw, Distribute.of(euro("1000000.00"))),
        of(
            terms,
            VIOLATED,
            "a cent of the surplus of a vzw",
            vzw,
            Distribute.of(euro("1000000.01"))),
        of(
            terms,
            VIOLATED,
            "a cent where nothing is distributed",
            amended(FUND, TERMS.withDistribution(DistributionPolicy.NONE)),
            Distribute.of(euro("0.01"))),
        of(cash, SATISFIED, "all the cash", LOAN, Distribute.of(euro("999900.00"))),
        of(cash, VIOLATED, "a cent more", LOAN, Distribute.of(euro("999900.01"))),
        of(covered, SATISFIED, "all that is free", promised, Distribute.of(euro("600000.00"))),
        of(
            covered,
            VIOLATED,
            "a cent of what is promised",
            promised,
            Distribute.of(euro("600000.01"))),
        of(
            covered,
            SATISFIED,
            "what is promised, when it can be called again",
            promised,
            Distribute.recallable(euro("600000.01"))));
  }

  private static Vector<RuleExample> recalling() {
    ResultRule recall = ResultRule.RECALL_STAYS_WITHIN_THE_TERMS;
    FundTerms tenth =
        TERMS.withRecycling(Recycling.of(Percentage.ZERO, Percentage.of(10))).withInvestsUntil(DAY);
    Fund fund = amended(FUND, tenth);
    Fund before = after(fund, Distribute.recallable(euro("60000.00")));
    Fund closed = amended(FUND, tenth.withInvestsUntil(DAY.minusDays(1)));
    return Vector.of(
        of(recall, SATISFIED, "a tenth", fund, Distribute.recallable(euro("100000.00"))),
        of(recall, VIOLATED, "a cent more", fund, Distribute.recallable(euro("100000.01"))),
        of(
            recall,
            SATISFIED,
            "with what was before",
            before,
            Distribute.recallable(euro("40000.00"))),
        of(recall, VIOLATED, "a cent beyond it", before, Distribute.recallable(euro("40000.01"))),
        of(
            recall,
            VIOLATED,
            "after the investment period",
            closed,
            Distribute.recallable(euro("1.00"))),
        of(recall, SATISFIED, "for good", closed, Distribute.of(euro("100000.01"))));
  }
}
