package be.socialinnovation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import be.socialinnovation.money.RateOfReturn.NoRate;
import be.socialinnovation.money.RateOfReturn.NoSignChange;
import be.socialinnovation.money.RateOfReturn.Rate;
import be.socialinnovation.money.RateOfReturn.SeveralRates;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CashFlowsTest {

  private static final LocalDate START = LocalDate.of(2021, 1, 1);
  private static final Offset<Double> PUBLISHED = within(1e-6);

  private static CashFlow flow(String on, String amount) {
    return CashFlow.of(LocalDate.parse(on), Money.eur(amount));
  }

  private static RateOfReturn yearly(String... amounts) {
    return CashFlows.yearly(START, Vector.of(amounts).map(Money::eur)).rateOfReturn();
  }

  private static double rate(RateOfReturn answer) {
    assertThat(answer).isInstanceOf(Rate.class);
    return ((Rate) answer).perYear();
  }

  private static Vector<Double> rates(RateOfReturn answer) {
    assertThat(answer).isInstanceOf(SeveralRates.class);
    return ((SeveralRates) answer).perYear().toVector();
  }

  @Nested
  class One_rate {

    @Test
    void is_the_published_XIRR() {
      // T-A1, Microsoft XIRR example
      var flows = CashFlows.of(
          flow("2008-01-01", "-10000"),
          flow("2008-03-01", "2750"),
          flow("2008-10-30", "4250"),
          flow("2009-02-15", "3250"),
          flow("2009-04-01", "2750"));
      assertThat(rate(flows.rateOfReturn())).isCloseTo(0.3733625335, PUBLISHED);
    }

    @Test
    void is_the_published_yearly_IRR() {
      // T-A2, Microsoft IRR example
      assertThat(rate(yearly("-70000", "12000", "15000", "18000", "21000", "26000")))
          .isCloseTo(0.08663094803653162, PUBLISHED);
    }

    @Test
    void is_ten_percent_for_a_tenth_more_after_365_days() {
      // T-A5
      assertThat(rate(CashFlows.of(flow("2021-01-01", "-1000"), flow("2022-01-01", "1100"))
              .rateOfReturn()))
          .isCloseTo(0.10, PUBLISHED);
    }

    @Test
    void does_not_depend_on_the_order_or_on_flows_of_one_day() {
      var flows = CashFlows.NONE
          .plus(START.plusDays(365), Money.eur("1000"))
          .plus(START.plusDays(100), Money.eur("-3"))
          .plus(START, Money.eur("-1000"))
          .plus(START.plusDays(365), Money.eur("100"))
          .plus(START.plusDays(100), Money.eur("3"));
      assertThat(rate(flows.rateOfReturn())).isCloseTo(0.10, PUBLISHED);
    }

    @Test
    void is_zero_when_the_money_came_back() {
      assertThat(rate(yearly("-1000", "1000"))).isCloseTo(0, PUBLISHED);
    }

    @Test
    void is_found_for_a_borrower_too() {
      assertThat(rate(yearly("1000", "-1100"))).isCloseTo(0.10, PUBLISHED);
    }

    @Test
    void is_found_close_to_losing_everything_and_far_above() {
      assertThat(rate(yearly("-1000000", "0.01"))).isCloseTo(-1 + 1e-8, within(1e-12));
      assertThat(rate(yearly("-0.01", "1000000"))).isCloseTo(1e8 - 1, within(1e-3));
    }

    @Test
    void is_zero_when_the_worth_only_touches_zero_there() {
      assertThat(rate(yearly("-1", "2", "-1"))).isCloseTo(0, within(1e-5));
      assertThat(rate(yearly("-1", "3", "-3", "1"))).isCloseTo(0, within(1e-4));
    }

    @Test
    void is_found_among_hundreds_of_changes_of_sign() {
      var amounts = Vector.range(0, 500).map(week -> week % 2 == 0 ? "-100" : "101");
      var flows = new CashFlows(amounts.zipWithIndex(
          (amount, week) -> CashFlow.of(START.plusWeeks(week), Money.eur(amount))));
      assertThat(rate(flows.rateOfReturn())).isCloseTo(Math.pow(1.01, 365 / 7.0) - 1, PUBLISHED);
    }

    @Test
    void may_be_touched_without_a_crossing() {
      // -100 (1 - 1.1 / (1 + r))^2
      assertThat(rate(yearly("-100", "220", "-121"))).isCloseTo(0.10, within(1e-5));
    }
  }

  @Nested
  class Several_rates {

    @Test
    void are_all_given_and_none_is_preferred() {
      // T-A4, test of a public repository
      var flows = CashFlows.of(
          flow("2019-01-01", "100"), flow("2020-01-01", "-230"), flow("2020-12-31", "132"));
      var rates = rates(flows.rateOfReturn());
      assertThat(rates).hasSize(2);
      assertThat(rates.get(0)).isCloseTo(0.10, PUBLISHED);
      assertThat(rates.get(1)).isCloseTo(0.20, PUBLISHED);
    }

    @Test
    void may_be_three() {
      // the pump problem's cousin: roots at 0, 100 and 200 %
      var rates = rates(yearly("-1000", "6000", "-11000", "6000"));
      assertThat(rates).hasSize(3);
      assertThat(rates.get(0)).isCloseTo(0, PUBLISHED);
      assertThat(rates.get(1)).isCloseTo(1, PUBLISHED);
      assertThat(rates.get(2)).isCloseTo(2, PUBLISHED);
    }
  }

  @Nested
  class No_rate {

    @Test
    void is_there_when_money_went_one_way() {
      // T-A6
      assertThat(yearly("-1", "-2", "-3")).isEqualTo(new NoSignChange());
      assertThat(yearly("1", "2")).isEqualTo(new NoSignChange());
      assertThat(yearly("1")).isEqualTo(new NoSignChange());
      assertThat(yearly("0", "0")).isEqualTo(new NoSignChange());
      assertThat(CashFlows.NONE.rateOfReturn()).isEqualTo(new NoSignChange());
    }

    @Test
    void is_there_when_money_came_and_went_on_one_day() {
      assertThat(
              CashFlows.of(CashFlow.of(START, Money.eur("-5")), CashFlow.of(START, Money.eur("7")))
                  .rateOfReturn())
          .isEqualTo(new NoSignChange());
    }

    @Test
    void may_solve_the_equation() {
      assertThat(yearly("100", "-100", "100")).isEqualTo(new NoRate());
    }

    @Test
    void is_claimed_beyond_what_a_double_holds() {
      assertThat(CashFlows.of(flow("2021-01-01", "-0.01"), flow("2021-01-02", "100000"))
              .rateOfReturn())
          .isEqualTo(new NoRate());
      assertThat(CashFlows.of(flow("2021-01-01", "-100000"), flow("2021-01-02", "0.01"))
              .rateOfReturn())
          .isEqualTo(new NoRate());
    }
  }

  @Test
  void two_currencies_have_no_common_rate() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CashFlows.NONE.plus(START, Money.eur("1")).plus(START, Money.of("1", "USD")));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -1.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_rate_is_a_number_above_a_total_loss(double perYear) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(perYear));
  }

  @Test
  void several_rates_are_two_at_least() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SeveralRates(Vector.of(0.1)));
  }

  @Nested
  class Multiples_of_paid_in_capital {

    /** T-B1, AnalystPrep CFA level II table, USD m, last row, NAV after carry recomputed unrounded. */
    private final Multiples published = Multiples.of(
        Money.of("200000000", "USD"),
        Money.of("200000000", "USD"),
        Money.of("240000000", "USD"),
        Money.of("245968000", "USD"));

    @Test
    void are_the_published_ones() {
      assertThat(published).hasToString("PIC 1.00, DPI 1.20, RVPI 1.23, TVPI 2.43");
      assertThat(published.pic()).contains(Ratio.of(1, 1));
      assertThat(published.dpi()).contains(Ratio.of(120, 100));
      assertThat(published.rvpi()).contains(Ratio.of(122984, 100000));
      assertThat(published.tvpi()).contains(Ratio.of(242984, 100000));
    }

    @Test
    void are_undefined_and_not_zero_while_nothing_is_paid_in() {
      var early = Multiples.of(Money.eur("100"), Money.eur("0"), Money.eur("0"), Money.eur("0"));
      assertThat(early.pic()).isEmpty();
      assertThat(early.dpi()).isEmpty();
      assertThat(early.rvpi()).isEmpty();
      assertThat(early.tvpi()).isEmpty();
      assertThat(early).hasToString("PIC undefined, DPI undefined, RVPI undefined, TVPI undefined");
    }

    @Test
    void begin_with_the_first_cent() {
      var first = Multiples.of(Money.eur("100"), Money.eur("0.01"), Money.eur("0"), Money.eur("0"));
      assertThat(first.pic()).contains(Ratio.of(1, 10_000));
      assertThat(first.dpi()).contains(Ratio.of(0, 1));
    }

    @Test
    void have_no_PIC_without_commitments() {
      var gift = Multiples.of(Money.eur("0"), Money.eur("5"), Money.eur("1"), Money.eur("-1"));
      assertThat(gift.pic()).isEmpty();
      assertThat(gift.dpi()).contains(Ratio.of(1, 5));
      assertThat(gift.rvpi()).contains(Ratio.of(-1, 5));
      assertThat(gift.tvpi()).contains(Ratio.of(0, 1));
    }

    @Test
    void refuse_amounts_that_cannot_be() {
      var one = Money.eur("1");
      var less = Money.eur("-0.01");
      assertThatIllegalArgumentException().isThrownBy(() -> Multiples.of(less, one, one, one));
      assertThatIllegalArgumentException().isThrownBy(() -> Multiples.of(one, less, one, one));
      assertThatIllegalArgumentException().isThrownBy(() -> Multiples.of(one, one, less, one));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Multiples.of(one, one, one, Money.of("1", "USD")));
    }
  }
}
