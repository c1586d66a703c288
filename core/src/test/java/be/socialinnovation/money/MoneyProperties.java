package be.socialinnovation.money;

import static be.socialinnovation.money.Money.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {

  @Property
  void what_is_printed_reads_back(@ForAll long minor, @ForAll("currencies") Currency currency) {
    var money = Money.ofMinor(minor, currency);
    assertThat(Money.parse(money.toString())).isEqualTo(money);
    assertThat(Money.of(money.toDecimal().toPlainString(), currency)).isEqualTo(money);
    assertThat(Money.of(money.toDecimal(), currency)).isEqualTo(money);
  }

  @Property
  void a_percentage_printed_reads_back(@ForAll long millionths) {
    var percentage = new Percentage(millionths);
    assertThat(Percentage.parse(percentage.toString())).isEqualTo(percentage);
  }

  @Property
  void plus_and_minus_are_exact_or_throw(@ForAll long a, @ForAll long b) {
    expect(
        BigInteger.valueOf(a).add(BigInteger.valueOf(b)),
        () -> Money.ofMinor(a, EUR).plus(Money.ofMinor(b, EUR)));
    expect(
        BigInteger.valueOf(a).subtract(BigInteger.valueOf(b)),
        () -> Money.ofMinor(a, EUR).minus(Money.ofMinor(b, EUR)));
    expect(
        BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)),
        () -> Money.ofMinor(a, EUR).times(b));
  }

  @Property
  void a_fraction_rounds_as_java_rounds_decimals(
      @ForAll("amounts") long minor,
      @ForAll("amounts") long numerator,
      @ForAll @LongRange(min = 1) long denominator,
      @ForAll Rounding rounding) {
    var exact = new BigDecimal(BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator)))
        .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.valueOf(rounding.name()));
    expect(
        exact.toBigIntegerExact(),
        () -> Money.ofMinor(minor, EUR).times(Ratio.of(numerator, denominator), rounding));
  }

  @Property
  void halves_round_as_java_rounds_decimals(
      @ForAll @LongRange(min = -100, max = 100) long minor, @ForAll Rounding rounding) {
    var exact = BigDecimal.valueOf(minor)
        .divide(BigDecimal.valueOf(2), 0, RoundingMode.valueOf(rounding.name()));
    assertThat(Money.ofMinor(minor, EUR).times(Percentage.of(50), rounding).minor())
        .isEqualTo(exact.longValueExact());
  }

  @Property
  void a_threshold_is_reached_exactly_when_the_rounded_up_amount_is(
      @ForAll @LongRange(min = 0, max = 1_000_000) long part,
      @ForAll @LongRange(min = 0, max = 1_000_000) long whole,
      @ForAll @LongRange(min = 0, max = 120_000_000) long millionths) {
    var percentage = new Percentage(millionths);
    var budget = Money.ofMinor(whole, EUR);
    assertThat(percentage.isReachedBy(Money.ofMinor(part, EUR), budget))
        .isEqualTo(Money.ofMinor(part, EUR).isAtLeast(budget.times(percentage, Rounding.UP)));
    assertThat(percentage.isExceededBy(Money.ofMinor(part, EUR), budget))
        .isEqualTo(Money.ofMinor(part, EUR).isGreaterThan(budget.times(percentage, Rounding.DOWN)));
  }

  @Property
  void equal_ratios_are_equal_and_their_sum_and_product_exact(
      @ForAll @LongRange(min = -1000, max = 1000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(min = -1000, max = 1000) long c,
      @ForAll @LongRange(min = 1, max = 1000) long d) {
    assertThat(Ratio.of(a * d, b * d)).isEqualTo(Ratio.of(a, b)).isEqualTo(Ratio.of(-a, -b));
    assertThat(Ratio.of(a, b).plus(Ratio.of(c, d))).isEqualTo(Ratio.of(a * d + c * b, b * d));
    assertThat(Ratio.of(a, b).times(Ratio.of(c, d))).isEqualTo(Ratio.of(a * c, b * d));
    assertThat(Ratio.of(a, b).compareTo(Ratio.of(c, d))).isEqualTo(Long.compare(a * d, c * b));
  }

  @Provide
  Arbitrary<Long> amounts() {
    return Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-10_000, 10_000));
  }

  @Provide
  Arbitrary<Currency> currencies() {
    return Arbitraries.of("EUR", "USD", "JPY", "BHD", "CLF").map(Currency::getInstance);
  }

  private static void expect(BigInteger exact, Supplier<Money> calculation) {
    if (exact.bitLength() < Long.SIZE) {
      assertThat(calculation.get().minor()).isEqualTo(exact.longValueExact());
    } else {
      assertThat(catchThrowable(calculation::get)).isExactlyInstanceOf(ArithmeticException.class);
    }
  }
}
