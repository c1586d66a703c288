package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.decide;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.ResultTest.CATALYST;
import static be.socialinnovation.fund.ResultTest.LARGE;
import static be.socialinnovation.fund.ResultTest.SMALL;
import static be.socialinnovation.fund.ResultTest.aFundWithAFirstLoss;
import static be.socialinnovation.fund.ResultTest.withAn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DistributionTest {

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static Distributed distributed(Fund fund, Distribute command) {
    return (Distributed) decide(fund, command).get().head();
  }

  static Fund amended(Fund fund, FundTerms terms) {
    return after(fund, AmendTerms.of(terms, votes("fff")));
  }

  static Fund paidOutWithASurplusOf(String surplus, FundTerms terms) {
    Fund fund = amended(withAn(Instrument.LOAN, aFundWithAFirstLoss(), "100.00"), terms);
    return after(fund, ReceiveRepayment.of("e-1", euro("100.00")).withIncome(euro(surplus)));
  }

  @Nested
  class Capital_that_goes_back {

    private final Fund fund = aFundWithAFirstLoss();

    @Test
    void is_shared_pro_rata_to_what_is_left_of_it() {
      Fund lost = after(
          withAn(Instrument.LOAN, fund, "100000.00"),
          WriteOff.of("e-1", euro("100000.00"), "gone"));
      Distributed event = distributed(lost, Distribute.of(euro("90.00")));
      assertThat(event.capital())
          .isEqualTo(
              TreeMap.of(CATALYST, euro("10.00"), LARGE, euro("50.00"), SMALL, euro("30.00")));
      assertThat(event.beyond()).isEmpty();
    }

    @Test
    void lowers_the_net_asset_value_and_cannot_be_called_again() {
      Fund after = after(fund, Distribute.of(euro("1000.00")));
      assertThat(after.statement().netAssetValue()).isEqualTo(euro("999000.00"));
      assertThat(after.statement().unfunded()).isEqualTo(euro("0.00"));
      assertThat(after.cash()).isEqualTo(euro("999000.00"));
    }

    @Test
    void can_be_called_again_when_it_is_recallable() {
      Fund recallable =
          amended(fund, TERMS.withRecycling(Recycling.of(Percentage.ZERO, Percentage.of(10))));
      Fund after = after(recallable, Distribute.recallable(euro("1000.00")));
      assertThat(after.statement().unfunded()).isEqualTo(euro("1000.00"));
      assertThat(after.available()).isEqualTo(euro("1000000.00"));
      Fund again = after(after, CallCapital.of("2", euro("1000.00"), DUE, "studies"));
      assertThat(again.statement().called()).isEqualTo(euro("1001000.00"));
      assertThat(again.statement().unfunded()).isEqualTo(euro("0.00"));
    }
  }

  @Nested
  class Capital_of_a_first_loss_that_is_returned_last {

    private final FundTerms last = TERMS.withFirstLoss(
        FirstLoss.of(TreeMap.of(CATALYST, euro("150000.00"))).whichIsReturnedLast());
    private final Fund fund = amended(aFundWithAFirstLoss(), last);

    @Test
    void waits_until_all_other_capital_is_back() {
      assertThat(distributed(fund, Distribute.of(euro("85.00"))).capital())
          .isEqualTo(
              TreeMap.of(CATALYST, euro("5.00"), LARGE, euro("50.00"), SMALL, euro("30.00")));
      assertThat(distributed(fund, Distribute.of(euro("850000.00"))).capital())
          .isEqualTo(TreeMap.of(
              CATALYST, euro("50000.00"), LARGE, euro("500000.00"), SMALL, euro("300000.00")));
      assertThat(distributed(fund, Distribute.of(euro("850000.01"))).capital())
          .isEqualTo(TreeMap.of(
              CATALYST, euro("50000.01"), LARGE, euro("500000.00"), SMALL, euro("300000.00")));
    }

    @Test
    void waits_only_as_far_as_it_has_not_been_lost() {
      Fund lost = after(
          withAn(Instrument.LOAN, fund, "100000.00"),
          WriteOff.of("e-1", euro("100000.00"), "gone"));
      assertThat(distributed(lost, Distribute.of(euro("900000.00"))).capital())
          .isEqualTo(TreeMap.of(
              CATALYST, euro("100000.00"), LARGE, euro("500000.00"), SMALL, euro("300000.00")));
      assertThat(distributed(lost, Distribute.of(euro("85.00"))).capital().get(CATALYST))
          .contains(euro("5.00"));
    }
  }

  @Nested
  class A_notice {

    @Test
    void says_of_what_the_distribution_consists_and_what_can_still_be_called() {
      Fund fund = paidOutWithASurplusOf(
          "30000.00",
          TERMS.withDistribution(DistributionPolicy.PROFIT).withAgreedReturn(Percentage.of(1)));
      DistributionNotice notice = DistributionNotice.of(
              fund, distributed(fund, Distribute.of(euro("1010000.00"))))
          .last();
      assertThat(notice.partner()).isEqualTo(SMALL);
      assertThat(notice.capital()).isEqualTo(euro("300000.00"));
      assertThat(notice.beyond()).isEqualTo(euro("3000.00"));
      assertThat(notice.cash()).isEqualTo(euro("303000.00"));
      assertThat(notice.distributed()).isEqualTo(euro("303000.00"));
      assertThat(notice.unfundedAfter()).isEqualTo(notice.unfundedBefore());
    }

    @Test
    void says_that_capital_can_be_called_again_in_every_language() {
      Fund fund = amended(
          aFundWithAFirstLoss(),
          TERMS.withRecycling(Recycling.of(Percentage.ZERO, Percentage.of(10))));
      DistributionNotice notice = DistributionNotice.of(
              fund, distributed(fund, Distribute.recallable(euro("1000.00"))))
          .last();
      DistributionNotice once = DistributionNotice.of(
              fund, distributed(fund, Distribute.of(euro("1000.00"))))
          .last();
      assertThat(notice.unfundedAfter()).isEqualTo(euro("300.00"));
      assertThat(once.unfundedAfter()).isEqualTo(euro("0.00"));
      for (Language language : Language.values()) {
        assertThat(notice.text(language)).doesNotContain("{").isNotEqualTo(once.text(language));
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> notice.withUnfundedAfter(euro("299.99")));
      assertThatIllegalArgumentException().isThrownBy(() -> notice.withSetOff(euro("300.01")));
    }
  }

  @Nested
  class Surplus {

    private final FundTerms profit =
        TERMS.withDistribution(DistributionPolicy.PROFIT).withAgreedReturn(Percentage.of(1));

    @Test
    void goes_to_the_partners_after_all_capital_and_within_the_asset_lock() {
      Fund fund = paidOutWithASurplusOf("30000.00", profit);
      assertThat(Distributions.limit(fund)).isEqualTo(euro("1010000.00"));
      Fund after = after(fund, Distribute.of(euro("1010000.00")));
      assertThat(after.surplus()).isEqualTo(euro("20000.00"));
      assertThat(after.statement(SMALL).beyond()).isEqualTo(euro("3000.00"));
      assertThat(after.statement().netAssetValue()).isEqualTo(euro("0.00"));
      assertThat(after.cash()).isEqualTo(euro("20000.00"));
      assertThat(Distributions.limit(after)).isEqualTo(euro("0.00"));
    }

    @Test
    void stays_where_only_capital_goes_back() {
      Fund fund = paidOutWithASurplusOf("30000.00", TERMS);
      assertThat(Distributions.limit(fund)).isEqualTo(euro("1000000.00"));
    }

    @Test
    void makes_up_for_capital_that_was_lost() {
      Fund fund = paidOutWithASurplusOf(
          "30000.00", TERMS.withRecycling(Recycling.of(Percentage.of(100), Percentage.ZERO)));
      Fund lost = after(
          fund,
          FundFixtures.request("e-2", "20000.00", Instrument.LOAN),
          FundFixtures.approve("e-2", "20000.00"),
          Disburse.of("e-2", euro("20000.00")),
          WriteOff.of("e-2", euro("20000.00"), "gone"));
      assertThat(lost.statement().netAssetValue()).isEqualTo(euro("980000.00"));
      assertThat(Distributions.limit(lost)).isEqualTo(euro("1000000.00"));
    }

    @Test
    void is_kept_where_nothing_is_distributed() {
      Fund fund = paidOutWithASurplusOf("1.00", TERMS.withDistribution(DistributionPolicy.NONE));
      assertThat(Distributions.limit(fund)).isEqualTo(euro("0.00"));
    }
  }

  @Nested
  class What_a_partner_in_default_owes {

    private final LocalDate later = PartnerTest.CURE.plusDays(1);
    private final Fund fund = afterOn(
        later,
        afterOn(
            PartnerTest.NOTICE,
            PartnerTest.aFundWithoutThePaymentOfTheFirst(),
            ReceivePayment.of(CATALYST, euro("60.00")),
            NoticeDefault.of(CATALYST)),
        DeclareDefault.of(CATALYST));

    @Test
    void is_taken_off_its_distribution_interest_first() {
      assertThat(fund.statement(CATALYST).interest()).isEqualTo(euro("0.06"));
      Distributed event = distributed(fund, Distribute.of(euro("130.00")));
      assertThat(event.setOff()).isEqualTo(TreeMap.of(CATALYST, euro("30.00")));
      assertThat(event.cash()).isEqualTo(euro("100.00"));
      Fund after = FundFixtures.FUNDS.evolve(fund, event);
      assertThat(after.statement(CATALYST).interest()).isEqualTo(euro("0.00"));
      assertThat(after.statement(CATALYST).outstanding()).isEqualTo(euro("10.06"));
      assertThat(after.surplus()).isEqualTo(euro("0.06"));
      assertThat(after.cash()).isEqualTo(fund.cash().minus(euro("100.00")));
    }

    /* 0.06 of interest and 29.94 that was due 18 days before: 29.94 x 12 % x 18 / 365 = 0.177. */
    @Test
    void costs_interest_as_if_it_had_been_paid_on_the_day() {
      Fund setOff = afterOn(later, fund, Distribute.of(euro("130.00")));
      assertThat(setOff.statement(CATALYST).outstanding()).isEqualTo(euro("10.06"));
      assertThat(setOff.statement(CATALYST).interest()).isEqualTo(euro("0.18"));
      Fund paid = afterOn(
          later,
          fund,
          ReceiveInterest.of(CATALYST, euro("0.06")),
          ReceivePayment.of(CATALYST, euro("29.94")));
      assertThat(setOff.statement(CATALYST).interest())
          .isEqualTo(paid.statement(CATALYST).interest());
    }

    @Test
    void is_not_where_the_terms_do_not_say_so() {
      Fund other = amended(fund, TERMS.withDefaults(DefaultTerms.illustrative().withSetOff(false)));
      assertThat(distributed(other, Distribute.of(euro("130.00"))).setOff()).isEmpty();
    }
  }
}
