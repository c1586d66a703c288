package be.socialinnovation.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact fraction of two whole numbers, kept in lowest terms: a multiple of a fund, a share, a part of a year.
 *
 * <p>Nothing is rounded until {@link #toDecimal} is asked for decimals. The denominator is positive, so that two
 * ratios are equal when they are worth the same. What 64 bits cannot hold throws {@link ArithmeticException}.
 *
 * @param numerator carries the sign
 * @param denominator positive; the constructor also takes a negative one and turns both signs
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

  /** Reduces to lowest terms; a denominator of zero throws {@link IllegalArgumentException}. */
  public Ratio {
    if (denominator == 0) {
      throw new IllegalArgumentException(
          "a ratio must have a denominator other than zero: " + numerator + "/0");
    }
    var top = BigInteger.valueOf(numerator);
    var bottom = BigInteger.valueOf(denominator);
    var divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
    numerator = top.divide(divisor).longValueExact();
    denominator = bottom.divide(divisor).longValueExact();
  }

  /** Returns numerator / denominator in lowest terms: {@code of(30, 365)} is 6/73. */
  public static Ratio of(long numerator, long denominator) {
    return new Ratio(numerator, denominator);
  }

  /** Returns the share that the part is of the whole, which must be of the same currency and not zero. */
  public static Ratio of(Money part, Money whole) {
    part.requireSameCurrency(whole);
    return new Ratio(part.minor(), whole.minor());
  }

  private static Ratio of(BigInteger numerator, BigInteger denominator) {
    var divisor = numerator.gcd(denominator);
    return new Ratio(
        numerator.divide(divisor).longValueExact(), denominator.divide(divisor).longValueExact());
  }

  /** Returns the exact sum. */
  public Ratio plus(Ratio other) {
    return of(
        multiply(numerator, other.denominator).add(multiply(other.numerator, denominator)),
        multiply(denominator, other.denominator));
  }

  /** Returns the exact product: {@code Percentage.of(12).toRatio().times(Ratio.of(30, 365))}. */
  public Ratio times(Ratio other) {
    return of(multiply(numerator, other.numerator), multiply(denominator, other.denominator));
  }

  /** Orders by exact value. */
  @Override
  public int compareTo(Ratio other) {
    return multiply(numerator, other.denominator).compareTo(multiply(other.numerator, denominator));
  }

  /** Returns the value with that many decimals, for output: 6/5 with two decimals is 1.20. */
  public BigDecimal toDecimal(int decimals, Rounding rounding) {
    if (decimals < 0 || decimals > 18) {
      throw new IllegalArgumentException("decimals must be from 0 to 18: " + decimals);
    }
    return BigDecimal.valueOf(rounding.divide(numerator, power(decimals), denominator), decimals);
  }

  /** Returns the fraction: {@code 6/5}, {@code 2/1}. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }

  private static BigInteger multiply(long a, long b) {
    return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
  }

  private static long power(int decimals) {
    return BigInteger.TEN.pow(decimals).longValueExact();
  }
}
