package be.socialinnovation.money;

import static be.socialinnovation.money.Money.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  private static final Money LARGEST = Money.ofMinor(Long.MAX_VALUE, EUR);
  private static final Money SMALLEST = Money.ofMinor(Long.MIN_VALUE, EUR);
  private static final Money CENT = Money.eur("0.01");
  private static final Money DOLLAR = Money.of("1", "USD");

  @Nested
  class Written {

    @ParameterizedTest
    @CsvSource({
      "12.50, 1250",
      "12.5, 1250",
      "12, 1200",
      "0, 0",
      "-0.00, 0",
      "-0.01, -1",
      "007.00, 700",
      "92233720368547758.07, 9223372036854775807",
      "-92233720368547758.08, -9223372036854775808"
    })
    void as_a_plain_decimal_number_is_read_exactly(String text, long minor) {
      assertThat(Money.eur(text)).isEqualTo(Money.ofMinor(minor, EUR));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "12.",
          ".5",
          "+1",
          "--1",
          "1,50",
          "1.000,00",
          "1 000",
          "1_000",
          "0x1F",
          "NaN",
          "1e3",
          "1E-2",
          " 1",
          "1\n",
          "1.2.3",
          "-",
          "\u0661",
          "12.505",
          "12.500",
          "92233720368547758.08",
          "-92233720368547758.09",
          "00000000000000000000000000000000000000000"
        })
    void otherwise_is_refused(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Money.eur(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"1e999999999", "-1E999999999", "1e-999999999", "1e2147483647", "1e-2147483647"})
    void with_a_vast_exponent_is_refused_without_being_written_out(String text) {
      Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.eur(text));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal(text), EUR));
      });
    }

    @Test
    void may_take_forty_characters_and_no_more() {
      assertThat(Money.eur("0".repeat(39) + "7")).isEqualTo(Money.eur("7"));
      assertThatIllegalArgumentException().isThrownBy(() -> Money.eur("0".repeat(40) + "7"));
    }

    @Test
    void by_the_million_digits_is_refused_without_being_repeated() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Money.eur("9".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Money.parse("EUR " + "9".repeat(1_000_000)))
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void in_a_currency_has_that_currency_s_decimals() {
      assertThat(Money.of("900", "JPY").minor()).isEqualTo(900);
      assertThat(Money.of("1.234", "BHD").minor()).isEqualTo(1234);
      assertThatIllegalArgumentException().isThrownBy(() -> Money.of("900.0", "JPY"));
      assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.2345", "BHD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eur", "EURO", "", "ABC", "XAU", "XXX"})
    void in_what_is_no_currency_of_money_is_refused(String code) {
      assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", code));
    }
  }

  @Nested
  class Printed {

    @Test
    void shows_currency_and_all_decimals_and_nothing_else() {
      assertThat(Money.eur("12.5")).hasToString("EUR 12.50");
      assertThat(Money.eur("-1000000")).hasToString("EUR -1000000.00");
      assertThat(Money.eur("-0.05")).hasToString("EUR -0.05");
      assertThat(Money.of("900", "JPY")).hasToString("JPY 900");
      assertThat(Money.of("0.001", "BHD")).hasToString("BHD 0.001");
      assertThat(SMALLEST).hasToString("EUR -92233720368547758.08");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "EUR 12.5",
          "EUR 012.50",
          "EUR -0.00",
          "EUR12.50",
          "12.50 EUR",
          "eur 12.50",
          "EUR  12.50",
          "EUR 12.50 ",
          "",
          "EUR ",
          "EUR 1.2.3",
          "EUR 12.505"
        })
    void is_the_only_text_that_reads_back(String text) {
      assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text));
    }

    @Test
    void as_a_decimal_keeps_the_decimals() {
      assertThat(Money.eur("12.5").toDecimal()).isEqualTo(new BigDecimal("12.50"));
      assertThat(Money.of("900", "JPY").toDecimal()).isEqualTo(new BigDecimal("900"));
    }
  }

  @Nested
  class From_a_database {

    @Test
    void ignores_trailing_zeros() {
      assertThat(Money.of(new BigDecimal("12.5000"), EUR)).isEqualTo(Money.eur("12.50"));
      assertThat(Money.of(new BigDecimal("1E+3"), EUR)).isEqualTo(Money.eur("1000"));
      assertThat(Money.of(new BigDecimal("0E-99"), EUR)).isEqualTo(Money.zero(EUR));
    }

    @Test
    void refuses_parts_of_a_cent_and_what_does_not_fit() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Money.of(new BigDecimal("12.505"), EUR));
      assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal("0.001"), EUR));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Money.of(new BigDecimal("92233720368547758.08"), EUR));
      assertThat(Money.of(new BigDecimal("92233720368547758.07"), EUR)).isEqualTo(LARGEST);
    }
  }

  @Nested
  class Calculated {

    @Test
    void up_to_the_last_cent_that_fits() {
      assertThat(LARGEST.minus(CENT).plus(CENT)).isEqualTo(LARGEST);
      assertThat(SMALLEST.plus(CENT).minus(CENT)).isEqualTo(SMALLEST);
      assertThat(LARGEST.negated()).isEqualTo(SMALLEST.plus(CENT));
      assertThat(Money.eur("-3.10").times(-3)).isEqualTo(Money.eur("9.30"));
    }

    @Test
    void beyond_it_throws_and_names_the_operands() {
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> LARGEST.plus(CENT))
          .withMessageContaining("EUR 92233720368547758.07")
          .withMessageContaining("EUR 0.01");
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> SMALLEST.minus(CENT))
          .withMessageContaining("EUR -92233720368547758.08")
          .withMessageContaining("EUR 0.01");
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> LARGEST.times(2))
          .withMessageContaining("EUR 92233720368547758.07")
          .withMessageContaining("2");
      assertThatExceptionOfType(ArithmeticException.class).isThrownBy(SMALLEST::negated);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> LARGEST.times(Percentage.of(101), Rounding.DOWN));
    }

    @Test
    void in_two_currencies_throws_and_names_both() {
      for (var attempt : List.<Runnable>of(
          () -> CENT.plus(DOLLAR),
          () -> CENT.minus(DOLLAR),
          () -> CENT.compareTo(DOLLAR),
          () -> CENT.isAtMost(DOLLAR),
          () -> CENT.min(DOLLAR),
          () -> Ratio.of(CENT, DOLLAR),
          () -> Money.sum(List.of(CENT, DOLLAR), EUR))) {
        assertThatIllegalArgumentException()
            .isThrownBy(attempt::run)
            .withMessageContaining("EUR")
            .withMessageContaining("USD");
      }
    }

    @Test
    void as_a_sum_is_zero_for_none() {
      assertThat(Money.sum(List.empty(), EUR)).isEqualTo(Money.zero(EUR));
      assertThat(Money.sum(List.of(CENT, CENT, Money.eur("-1")), EUR))
          .isEqualTo(Money.eur("-0.98"));
    }

    @Test
    void as_an_aid_rate_rounds_down_to_the_cent() {
      assertThat(Money.eur("60000").times(Percentage.of(50), Rounding.DOWN))
          .isEqualTo(Money.eur("30000"));
      assertThat(Money.eur("0.99").times(Percentage.of(50), Rounding.DOWN))
          .isEqualTo(Money.eur("0.49"));
    }

    @Test
    void as_late_interest_rounds_once() {
      var interest = Percentage.of(12).toRatio().times(Ratio.of(30, 365));
      assertThat(Money.eur("10000").times(interest, Rounding.DOWN)).isEqualTo(Money.eur("98.63"));
      assertThat(Money.eur("10000").times(interest, Rounding.UP)).isEqualTo(Money.eur("98.64"));
    }
  }

  @Nested
  class Compared {

    private final Money below = Money.eur("0.99");
    private final Money limit = Money.eur("1");
    private final Money above = Money.eur("1.01");

    @Test
    void with_a_limit_knows_below_at_and_above() {
      assertThat(below.isAtMost(limit)).isTrue();
      assertThat(limit.isAtMost(limit)).isTrue();
      assertThat(above.isAtMost(limit)).isFalse();
      assertThat(below.isAtLeast(limit)).isFalse();
      assertThat(limit.isAtLeast(limit)).isTrue();
      assertThat(above.isAtLeast(limit)).isTrue();
      assertThat(below.isLessThan(limit)).isTrue();
      assertThat(limit.isLessThan(limit)).isFalse();
      assertThat(above.isGreaterThan(limit)).isTrue();
      assertThat(limit.isGreaterThan(limit)).isFalse();
    }

    @Test
    void yields_the_smaller_and_the_larger() {
      assertThat(below.min(above)).isEqualTo(below);
      assertThat(above.min(below)).isEqualTo(below);
      assertThat(below.max(above)).isEqualTo(above);
      assertThat(above.max(below)).isEqualTo(above);
    }

    @Test
    void with_nothing_has_one_sign() {
      var zero = Money.zero(EUR);
      assertThat(CENT.isPositive()).isTrue();
      assertThat(zero.isPositive()).isFalse();
      assertThat(CENT.negated().isNegative()).isTrue();
      assertThat(zero.isNegative()).isFalse();
      assertThat(zero.isZero()).isTrue();
      assertThat(CENT.isZero()).isFalse();
      assertThat(CENT.negated().isZero()).isFalse();
    }
  }

  @Test
  void a_null_is_the_caller_s_mistake() {
    assertThatNullPointerException().isThrownBy(() -> Money.ofMinor(1, (Currency) null));
    assertThatNullPointerException().isThrownBy(() -> Money.eur((String) null));
  }
}
