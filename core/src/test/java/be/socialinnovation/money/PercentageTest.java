package be.socialinnovation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

  @Nested
  class Written {

    @ParameterizedTest
    @CsvSource({
      "35 %, 35000000",
      "35%, 35000000",
      "26.70 %, 26700000",
      "0.000001 %, 1",
      "-1.5 %, -1500000",
      "100 %, 100000000",
      "9223372036854.775807 %, 9223372036854775807"
    })
    void is_read_exactly(String text, long millionths) {
      assertThat(Percentage.parse(text)).isEqualTo(new Percentage(millionths));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "%",
          " %",
          "35",
          "35  %",
          " 35 %",
          "35 % ",
          "35,5 %",
          "+35 %",
          "1e2 %",
          "0.0000001 %",
          ".5 %",
          "5. %",
          "9223372036854.775808 %",
          "99999999999999 %"
        })
    void otherwise_is_refused(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Percentage.parse(text));
    }

    @Test
    void at_great_length_is_refused_without_being_repeated() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Percentage.parse("1".repeat(1_000_000) + "%"))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void prints_without_trailing_zeros() {
      assertThat(Percentage.of("26.70")).hasToString("26.7 %");
      assertThat(Percentage.HUNDRED).hasToString("100 %");
      assertThat(Percentage.ZERO).hasToString("0 %");
      assertThat(Percentage.of("-0.5")).hasToString("-0.5 %");
    }
  }

  @Nested
  class As_a_threshold {

    private final Percentage quarter = Percentage.of(25);
    private final Money budget = Money.eur("60000.01");

    @Test
    void is_reached_exactly_and_not_by_what_merely_rounds_to_it() {
      assertThat(quarter.isReachedBy(Money.eur("15000.00"), budget)).isFalse();
      assertThat(quarter.isReachedBy(Money.eur("15000.01"), budget)).isTrue();
      assertThat(quarter.isReachedBy(Money.eur("15000.00"), Money.eur("60000"))).isTrue();
    }

    @Test
    void is_exceeded_only_by_more() {
      assertThat(quarter.isExceededBy(Money.eur("15000.00"), Money.eur("60000")))
          .isFalse();
      assertThat(quarter.isExceededBy(Money.eur("15000.01"), Money.eur("60000")))
          .isTrue();
    }

    @Test
    void holds_for_the_largest_amounts() {
      var largest = Money.ofMinor(Long.MAX_VALUE, Money.EUR);
      assertThat(Percentage.HUNDRED.isReachedBy(largest, largest)).isTrue();
      assertThat(Percentage.HUNDRED.isReachedBy(largest.minus(Money.eur("0.01")), largest))
          .isFalse();
    }

    @Test
    void of_nothing_is_reached_by_nothing() {
      assertThat(quarter.isReachedBy(Money.eur("0"), Money.eur("0"))).isTrue();
      assertThat(quarter.isExceededBy(Money.eur("0"), Money.eur("0"))).isFalse();
    }

    @Test
    void of_less_than_nothing_or_another_currency_makes_no_sense() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> quarter.isReachedBy(budget, budget.negated()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> quarter.isReachedBy(Money.of("1", "USD"), budget));
    }
  }

  @Nested
  class Calculated {

    @Test
    void adds_and_takes_away_points() {
      assertThat(Percentage.of(70).plus(Percentage.of(10)).min(Percentage.of(75)))
          .isEqualTo(Percentage.of(75));
      assertThat(Percentage.HUNDRED.minus(Percentage.of("26.7"))).isEqualTo(Percentage.of("73.3"));
      assertThat(Percentage.ZERO.max(Percentage.of(1))).isEqualTo(Percentage.of(1));
      assertThat(Percentage.of(1).max(Percentage.ZERO)).isEqualTo(Percentage.of(1));
      assertThat(Percentage.ZERO.min(Percentage.of(1))).isEqualTo(Percentage.ZERO);
    }

    @Test
    void compares_below_at_and_above() {
      assertThat(Percentage.of("24.999999").isAtLeast(Percentage.of(25))).isFalse();
      assertThat(Percentage.of(25).isAtLeast(Percentage.of(25))).isTrue();
      assertThat(Percentage.of(25).isAtMost(Percentage.of(25))).isTrue();
      assertThat(Percentage.of("25.000001").isAtMost(Percentage.of(25))).isFalse();
    }

    @Test
    void becomes_a_ratio_and_comes_from_one() {
      assertThat(Percentage.of(35).toRatio()).isEqualTo(Ratio.of(7, 20));
      assertThat(Percentage.from(Ratio.of(7, 20), Rounding.DOWN)).isEqualTo(Percentage.of(35));
      assertThat(Percentage.from(Ratio.of(2, 3), Rounding.DOWN))
          .isEqualTo(Percentage.of("66.666666"));
      assertThat(Percentage.from(Ratio.of(2, 3), Rounding.UP))
          .isEqualTo(Percentage.of("66.666667"));
    }

    @Test
    void throws_when_it_does_not_fit() {
      var largest = new Percentage(Long.MAX_VALUE);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> largest.plus(new Percentage(1)));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> new Percentage(Long.MIN_VALUE).minus(new Percentage(1)));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Percentage.of(Long.MAX_VALUE));
    }
  }

  @Nested
  class A_ratio {

    @Test
    void needs_a_denominator() {
      assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(1, 0));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Ratio.of(Money.eur("1"), Money.eur("0")));
    }

    @Test
    void is_kept_in_lowest_terms_with_a_positive_denominator() {
      assertThat(Ratio.of(240, -200)).isEqualTo(Ratio.of(-6, 5)).hasToString("-6/5");
      assertThat(Ratio.of(0, -7)).isEqualTo(Ratio.of(0, 1));
      assertThat(Ratio.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Ratio.of(1, 1));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> Ratio.of(1, Long.MIN_VALUE));
    }

    @Test
    void shows_as_many_decimals_as_asked() {
      assertThat(Ratio.of(6, 5).toDecimal(2, Rounding.HALF_UP)).hasToString("1.20");
      assertThat(Ratio.of(-2, 3).toDecimal(0, Rounding.HALF_UP)).hasToString("-1");
      assertThat(Ratio.of(1, 3).toDecimal(18, Rounding.DOWN)).hasToString("0.333333333333333333");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Ratio.of(1, 3).toDecimal(19, Rounding.DOWN));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Ratio.of(1, 3).toDecimal(-1, Rounding.DOWN));
    }
  }
}
