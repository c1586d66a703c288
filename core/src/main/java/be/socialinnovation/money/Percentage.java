package be.socialinnovation.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact rate in percent, with at most six decimals: an aid rate, a threshold, an interest rate.
 *
 * <p>It counts whole millionths of a percent, so {@code 26.7 %} is exactly that and two percentages are equal when
 * they are worth the same. A share that has no end in decimals, such as one third, is a {@link Ratio}.
 *
 * @param millionths the rate in millionths of a percent: 35 000 000 for 35 %
 */
public record Percentage(long millionths) implements Comparable<Percentage> {

  /** No percent at all. */
  public static final Percentage ZERO = new Percentage(0);

  /** The whole. */
  public static final Percentage HUNDRED = Percentage.of(100);

  private static final int DECIMALS = 6;
  private static final long WHOLE = 100_000_000;
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,6})?");

  /** Returns a whole number of percent. */
  public static Percentage of(long percent) {
    return new Percentage(Math.multiplyExact(percent, WHOLE / 100));
  }

  /**
   * Returns a number of percent written as a plain decimal: {@code of("26.7")}.
   *
   * <p>At most six decimals, no exponent, no grouping; other text throws {@link IllegalArgumentException}.
   */
  public static Percentage of(String decimal) {
    Objects.requireNonNull(decimal, "decimal");
    if (decimal.length() > 21 || !DECIMAL.matcher(decimal).matches()) {
      throw new IllegalArgumentException(
          "a percentage must be a plain decimal number of at most 6 decimals: "
              + decimal.substring(0, Math.min(decimal.length(), 40)));
    }
    try {
      return new Percentage(new BigDecimal(decimal).scaleByPowerOfTen(DECIMALS).longValueExact());
    } catch (ArithmeticException overflow) {
      throw new IllegalArgumentException("a percentage must fit 64 bits: " + decimal, overflow);
    }
  }

  /** Reads what {@link #toString} writes, the space being optional: {@code parse("35 %")}. */
  public static Percentage parse(String text) {
    if (!text.endsWith("%")) {
      throw new IllegalArgumentException(
          "a percentage must read as 35 %: " + text.substring(0, Math.min(text.length(), 40)));
    }
    var number = text.substring(0, text.length() - 1);
    return of(number.endsWith(" ") ? number.substring(0, number.length() - 1) : number);
  }

  /** Returns the ratio as a percentage, rounded to six decimals. */
  public static Percentage from(Ratio ratio, Rounding rounding) {
    return new Percentage(rounding.divide(ratio.numerator(), WHOLE, ratio.denominator()));
  }

  /**
   * Tells whether the part is at least this percentage of the whole, exactly: nothing is rounded.
   *
   * <p>An amount just below a threshold of 25 % is below it, even where a display would show 25.0 %. Of a whole of
   * zero, a part of zero is enough.
   */
  public boolean isReachedBy(Money part, Money whole) {
    return compare(part, whole) >= 0;
  }

  /** Tells whether the part is more than this percentage of the whole, exactly: nothing is rounded. */
  public boolean isExceededBy(Money part, Money whole) {
    return compare(part, whole) > 0;
  }

  private int compare(Money part, Money whole) {
    part.requireSameCurrency(whole);
    if (whole.isNegative()) {
      throw new IllegalArgumentException("a whole must not be negative: " + whole);
    }
    var left = BigInteger.valueOf(part.minor()).multiply(BigInteger.valueOf(WHOLE));
    return left.compareTo(
        BigInteger.valueOf(whole.minor()).multiply(BigInteger.valueOf(millionths)));
  }

  /** Tells whether this is the other rate or less. */
  public boolean isAtMost(Percentage limit) {
    return compareTo(limit) <= 0;
  }

  /** Tells whether this is the other rate or more. */
  public boolean isAtLeast(Percentage limit) {
    return compareTo(limit) >= 0;
  }

  @Override
  public int compareTo(Percentage other) {
    return Long.compare(millionths, other.millionths);
  }

  /** Returns the smaller of the two. */
  public Percentage min(Percentage other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the larger of the two. */
  public Percentage max(Percentage other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns this and the other rate together, in percentage points. */
  public Percentage plus(Percentage other) {
    return new Percentage(Math.addExact(millionths, other.millionths));
  }

  /** Returns this less the other rate, in percentage points; it may be negative. */
  public Percentage minus(Percentage other) {
    return new Percentage(Math.subtractExact(millionths, other.millionths));
  }

  /** Returns the same rate as a fraction of one: 35 % is 7/20. */
  public Ratio toRatio() {
    return Ratio.of(millionths, WHOLE);
  }

  /** Returns the rate without trailing zeros: {@code 35 %}, {@code 26.7 %}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(millionths, DECIMALS).stripTrailingZeros().toPlainString() + " %";
  }
}
