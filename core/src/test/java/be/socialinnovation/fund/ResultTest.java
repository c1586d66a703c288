package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.withACall;
import static be.socialinnovation.fund.FundFixtures.withEveryPartnerPaying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.fund.ResultEvent.Exited;
import be.socialinnovation.fund.ResultEvent.Recovered;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResultTest {

  static final OrganisationId CATALYST = PARTNERS.get(0);
  static final OrganisationId LARGE = PARTNERS.get(1);
  static final OrganisationId SMALL = PARTNERS.get(2);

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  /* All of 1 000 000 euro paid in: 200 000 takes losses first, 500 000 and 300 000 do not. */
  static Fund aFundWithAFirstLoss() {
    FundTerms terms = TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(CATALYST, euro("200000.00"))));
    Fund fund = after(
        Fund.unborn(),
        EstablishFund.of(terms),
        Commit.of(CATALYST, euro("200000.00")),
        Commit.of(LARGE, euro("500000.00")),
        Commit.of(SMALL, euro("300000.00")));
    return withEveryPartnerPaying(withACall(fund, "1", "1000000.00"));
  }

  static Fund withAn(Instrument instrument, Fund fund, String amount) {
    return after(
        fund,
        request("e-1", amount, instrument),
        approve("e-1", amount),
        Disburse.of("e-1", euro(amount)));
  }

  private static Vector<Money> borne(Fund fund) {
    return Vector.of(CATALYST, LARGE, SMALL)
        .map(fund::statement)
        .map(account -> account.firstLoss().plus(account.borne()));
  }

  /* Derived from the published order of layers: first loss 200 000, loss 250 000, recoveries 30 000 and 40 000. */
  @Nested
  class A_loss_of_250_000_after_a_first_loss_of_200_000 {

    private final Fund out = withAn(Instrument.LOAN, aFundWithAFirstLoss(), "250000.00");
    private final Fund lost = after(out, WriteOff.of("e-1", euro("250000.00"), "bankrupt"));

    @Test
    void falls_on_the_first_loss_and_then_on_the_others_pro_rata() {
      assertThat(lost.statement(CATALYST).firstLoss()).isEqualTo(euro("200000.00"));
      assertThat(lost.lostPariPassu()).isEqualTo(euro("50000.00"));
      assertThat(borne(lost))
          .containsExactly(euro("200000.00"), euro("31250.00"), euro("18750.00"));
      assertThat(lost.statement().netAssetValue()).isEqualTo(euro("750000.00"));
    }

    @Test
    void comes_back_to_the_others_first() {
      Fund first = after(lost, Recover.of("e-1", euro("30000.00")));
      assertThat(first.lostPariPassu()).isEqualTo(euro("20000.00"));
      assertThat(borne(first))
          .containsExactly(euro("200000.00"), euro("12500.00"), euro("7500.00"));
      assertThat(first.cash()).isEqualTo(euro("780000.00"));
    }

    @Test
    void comes_back_to_the_first_loss_once_the_others_have_all() {
      Fund second =
          after(lost, Recover.of("e-1", euro("30000.00")), Recover.of("e-1", euro("40000.00")));
      assertThat(second.lostPariPassu()).isEqualTo(euro("0.00"));
      assertThat(borne(second)).containsExactly(euro("180000.00"), euro("0.00"), euro("0.00"));
      assertThat(second.engagement("e-1").orElseThrow().unrecovered()).isEqualTo(euro("180000.00"));
    }

    @Test
    void comes_back_to_the_cent() {
      Recovered cent = (Recovered)
          FundFixtures.decide(lost, Recover.of("e-1", euro("0.01"))).get().head();
      assertThat(cent.restored().total()).isEqualTo(euro("0.01"));
      assertThat(cent.restored().partners()).isEqualTo(1);
    }
  }

  @Nested
  class A_first_loss {

    @Test
    void takes_no_more_than_what_was_paid_in() {
      FundTerms terms = TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(CATALYST, euro("60.00"))));
      Fund fund = after(
          Fund.unborn(),
          EstablishFund.of(terms),
          Commit.of(CATALYST, euro("100.00")),
          Commit.of(LARGE, euro("100.00")));
      Fund half = withEveryPartnerPaying(withACall(fund, "1", "100.00"));
      Fund lost = after(
          withAn(Instrument.LOAN, half, "80.00"), WriteOff.of("e-1", euro("80.00"), "bankrupt"));
      assertThat(borne(lost).take(2)).containsExactly(euro("50.00"), euro("30.00"));
    }

    /*
     * 200, 100 and 300 euro paid in, of which 100 and 50 take losses first. Of 90 they take 60 and 30; of 100 more they take the 40 and
     * 20 that are left, and 40 fall on 100 : 50 : 300. Of 25 back all goes to that layer; of 45 back, 15 do, and 30 go back as 2 : 1.
     */
    @Test
    void of_two_is_used_up_and_restored_in_the_proportion_of_what_each_takes() {
      FundTerms terms = TERMS.withFirstLoss(
          FirstLoss.of(TreeMap.of(CATALYST, euro("100.00"), LARGE, euro("50.00"))));
      Fund fund = after(
          Fund.unborn(),
          EstablishFund.of(terms),
          Commit.of(CATALYST, euro("200.00")),
          Commit.of(LARGE, euro("100.00")),
          Commit.of(SMALL, euro("300.00")));
      Fund out =
          withAn(Instrument.LOAN, withEveryPartnerPaying(withACall(fund, "1", "600.00")), "190.00");
      Fund once = after(out, WriteDown.of("e-1", euro("90.00"), "late"));
      assertThat(borne(once)).containsExactly(euro("60.00"), euro("30.00"), euro("0.00"));
      Fund twice = after(once, WriteOff.of("e-1", euro("190.00"), "bankrupt"));
      assertThat(borne(twice)).containsExactly(euro("108.89"), euro("54.44"), euro("26.67"));
      Fund first = after(twice, Recover.of("e-1", euro("25.00")));
      assertThat(borne(first)).containsExactly(euro("103.33"), euro("51.67"), euro("10.00"));
      Fund second = after(first, Recover.of("e-1", euro("45.00")));
      assertThat(borne(second)).containsExactly(euro("80.00"), euro("40.00"), euro("0.00"));
    }

    @Test
    void has_no_part_in_a_grant() {
      Fund given = withAn(Instrument.GRANT, aFundWithAFirstLoss(), "100000.00");
      assertThat(given.statement().firstLoss()).isEqualTo(euro("0.00"));
      assertThat(borne(given))
          .containsExactly(euro("20000.00"), euro("50000.00"), euro("30000.00"));
    }
  }

  @Nested
  class What_the_capital_does_not_reach {

    /* 100 euro of capital, and 12 of interest. */
    private final Fund fund = afterOn(
        FundFixtures.DUE.plusDays(365),
        withACall(after(anEmptyFund(), Commit.of(CATALYST, euro("100.00"))), "1", "100.00"),
        ReceivePayment.of(CATALYST, euro("100.00")),
        ReceiveInterest.of(CATALYST, euro("12.00")));
    private final Fund renewed = after(
        fund,
        AmendTerms.of(
            TERMS.withRecycling(Recycling.of(Percentage.of(50), Percentage.ZERO)),
            FundFixtures.votes("fff")));

    private Fund withAnother(Instrument instrument, String amount) {
      return after(
          withAn(instrument, renewed, "100.00"),
          request("e-2", amount, it -> it.withInstrument(instrument).withProject("project-2")),
          approve("e-2", amount),
          Disburse.of("e-2", euro(amount)));
    }

    @Test
    void falls_on_the_surplus_and_comes_back_to_it_first() {
      Fund lost = after(
          withAnother(Instrument.LOAN, "12.00"),
          WriteOff.of("e-1", euro("100.00"), "gone"),
          WriteOff.of("e-2", euro("12.00"), "gone"));
      assertThat(lost.statement().netAssetValue()).isEqualTo(euro("0.00"));
      assertThat(lost.surplus()).isEqualTo(euro("0.00"));
      assertThat(lost.lostBySurplus()).isEqualTo(euro("12.00"));
      Fund back = after(lost, Recover.of("e-1", euro("20.00")));
      assertThat(back.surplus()).isEqualTo(euro("12.00"));
      assertThat(back.statement().netAssetValue()).isEqualTo(euro("8.00"));
    }

    @Test
    void may_be_given_too() {
      Fund given = withAnother(Instrument.GRANT, "5.00");
      assertThat(given.surplus()).isEqualTo(euro("7.00"));
      assertThat(given.lostBySurplus()).isEqualTo(euro("0.00"));
    }
  }

  @Nested
  class An_advance {

    private final Fund out = withAn(Instrument.REPAYABLE_ADVANCE, aFundWithAFirstLoss(), "1000.00");

    @Test
    void is_repaid_after_its_success() {
      Fund repaid = after(
          out,
          RecordSuccess.of("e-1", "the trajectory started"),
          ReceiveRepayment.of("e-1", euro("600.00")).withIncome(euro("30.00")));
      assertThat(repaid.exposure()).isEqualTo(euro("400.00"));
      assertThat(repaid.surplus()).isEqualTo(euro("30.00"));
      assertThat(repaid.cash()).isEqualTo(euro("999630.00"));
      assertThat(repaid.statement().netAssetValue()).isEqualTo(euro("1000000.00"));
    }

    @Test
    void is_forgiven_when_it_fails() {
      Fund forgiven = after(out, WriteOff.of("e-1", euro("1000.00"), "no-go"));
      assertThat(forgiven.exposure()).isEqualTo(euro("0.00"));
      assertThat(forgiven.statement(CATALYST).firstLoss()).isEqualTo(euro("1000.00"));
    }
  }

  @Nested
  class What_is_written_down {

    private final Fund down = after(
        withAn(Instrument.LOAN, aFundWithAFirstLoss(), "1000.00"),
        WriteDown.of("e-1", euro("700.00"), "late"));

    @Test
    void is_borne_at_once_and_not_again_when_it_is_written_off() {
      assertThat(down.exposure()).isEqualTo(euro("300.00"));
      assertThat(down.statement(CATALYST).firstLoss()).isEqualTo(euro("700.00"));
      Fund off = after(down, WriteOff.of("e-1", euro("800.00"), "bankrupt"));
      assertThat(off.exposure()).isEqualTo(euro("200.00"));
      assertThat(off.statement(CATALYST).firstLoss()).isEqualTo(euro("800.00"));
    }

    @Test
    void is_restored_when_it_is_taken_back() {
      Fund part = after(down, ReverseWriteDown.of("e-1", euro("250.00"), "pays again"));
      assertThat(part.exposure()).isEqualTo(euro("550.00"));
      assertThat(part.statement(CATALYST).firstLoss()).isEqualTo(euro("450.00"));
      Fund back = after(down, ReverseWriteDown.of("e-1", euro("700.00"), "paid up"));
      assertThat(back.exposure()).isEqualTo(euro("1000.00"));
      assertThat(back.statement().firstLoss()).isEqualTo(euro("0.00"));
    }
  }

  @Nested
  class A_stake {

    private final Fund held = after(
        withAn(Instrument.CONVERTIBLE_LOAN, aFundWithAFirstLoss(), "1000.00"), Convert.of("e-1"));
    private final Fund down = after(held, WriteDown.of("e-1", euro("400.00"), "a bad year"));

    @Test
    void comes_out_of_a_convertible_loan() {
      assertThat(held.engagement("e-1").orElseThrow().instrument()).isEqualTo(Instrument.EQUITY);
      assertThat(held.exposure()).isEqualTo(euro("1000.00"));
    }

    @Test
    void is_a_loss_when_it_brings_less_than_its_value() {
      Fund sold = after(down, Exit.of("e-1", euro("500.00")));
      assertThat(sold.exposure()).isEqualTo(euro("0.00"));
      assertThat(sold.statement(CATALYST).firstLoss()).isEqualTo(euro("500.00"));
      assertThat(sold.engagement("e-1").orElseThrow().unrecovered()).isEqualTo(euro("500.00"));
      assertThat(sold.cash()).isEqualTo(euro("999500.00"));
    }

    @Test
    void restores_what_was_written_down_before_it_adds_to_the_surplus() {
      Fund sold = after(down, Exit.of("e-1", euro("1100.00")));
      assertThat(sold.statement().firstLoss()).isEqualTo(euro("0.00"));
      assertThat(sold.surplus()).isEqualTo(euro("100.00"));
      assertThat(sold.engagement("e-1").orElseThrow().unrecovered()).isEqualTo(euro("0.00"));
      Fund partly = after(down, Exit.of("e-1", euro("900.00")));
      assertThat(partly.statement().firstLoss()).isEqualTo(euro("100.00"));
      assertThat(partly.surplus()).isEqualTo(euro("0.00"));
    }

    @Test
    void leaves_nothing_when_it_is_sold() {
      Layers nothing = Layers.none(Money.EUR);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> FundFixtures.FUNDS.evolve(
              down, new Exited("e-1", euro("100.00"), euro("0.00"), nothing, nothing)));
    }
  }

  @Nested
  class A_guarantee {

    @Test
    void is_reserved_and_becomes_a_claim_when_the_lender_calls_it() {
      Fund promised = after(
          aFundWithAFirstLoss(),
          request("e-1", "800.00", Instrument.GUARANTEE),
          approve("e-1", "800.00"));
      assertThat(promised.reserved()).isEqualTo(euro("800.00"));
      assertThat(promised.exposure()).isEqualTo(euro("0.00"));
      Fund called = after(promised, Disburse.of("e-1", euro("500.00")));
      assertThat(called.exposure()).isEqualTo(euro("500.00"));
      assertThat(called.reserved()).isEqualTo(euro("300.00"));
    }
  }
}
