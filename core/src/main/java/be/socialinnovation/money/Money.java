package be.socialinnovation.money;

import io.vavr.collection.Traversable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An exact amount in one currency, positive, zero or negative.
 *
 * <p>It counts whole minor units (cents) in 64 bits. What does not fit throws {@link ArithmeticException}, and two
 * currencies never meet: adding or comparing them throws {@link IllegalArgumentException}. An operation that may have
 * to round takes its {@link Rounding}. The text form is plain: {@code EUR 12.50}, {@code JPY 900}.
 *
 * @param minor the amount in minor units of the currency: 1250 for EUR 12.50
 * @param currency a currency that has minor units, so neither gold nor the test currency
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

  /** The euro. */
  public static final Currency EUR = Currency.getInstance("EUR");

  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern TEXT = Pattern.compile("[A-Z]{3} [-.0-9]+");
  private static final int LONGEST_TEXT = 40;

  public Money {
    Objects.requireNonNull(currency, "currency");
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException("a currency of money must have minor units: " + currency);
    }
  }

  /** Returns the amount of that many minor units: {@code ofMinor(1250, EUR)} is EUR 12.50. */
  public static Money ofMinor(long minor, Currency currency) {
    return new Money(minor, currency);
  }

  /** Returns nothing at all, in the given currency. */
  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /** Returns an amount in euro: {@code eur("12.50")}. See {@link #of(String, Currency)}. */
  public static Money eur(String decimal) {
    return of(decimal, EUR);
  }

  /** Returns an amount: {@code of("12.50", "EUR")}. See {@link #of(String, Currency)}. */
  public static Money of(String decimal, String currencyCode) {
    return of(decimal, currency(currencyCode));
  }

  /**
   * Returns an amount written as a plain decimal number: {@code 12.50}, {@code 12.5}, {@code 12}, {@code -0.01}.
   *
   * <p>ASCII digits, at most one dot with digits on both sides, at most one leading minus. No grouping, plus sign,
   * exponent or blanks, and no more decimals than the currency has, not even zeros: such text is not an amount in
   * that currency and throws {@link IllegalArgumentException}, as does an amount that 64 bits cannot hold.
   */
  public static Money of(String decimal, Currency currency) {
    Objects.requireNonNull(decimal, "decimal");
    var zero = zero(currency);
    if (decimal.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("an amount must be written in at most " + LONGEST_TEXT
          + " characters: one of " + decimal.length());
    }
    if (!DECIMAL.matcher(decimal).matches()) {
      throw new IllegalArgumentException("an amount must be a plain decimal number: " + decimal);
    }
    var number = new BigDecimal(decimal);
    if (number.scale() > zero.decimals()) {
      throw new IllegalArgumentException("an amount in " + currency + " must have at most "
          + zero.decimals() + " decimals: " + decimal);
    }
    return of(number, currency);
  }

  /**
   * Returns the amount that a decimal number is worth, such as one read from a database.
   *
   * <p>Trailing zeros do not matter, here 12.5000 is 12.50. A number that is not a whole count of minor units, or
   * that 64 bits cannot hold, throws {@link IllegalArgumentException}; a vast exponent does so without being
   * written out.
   */
  public static Money of(BigDecimal number, Currency currency) {
    var zero = zero(currency);
    try {
      return new Money(number.scaleByPowerOfTen(zero.decimals()).longValueExact(), currency);
    } catch (ArithmeticException notWhole) {
      throw new IllegalArgumentException(
          "an amount in " + currency + " must be a whole number of minor units within 64 bits: "
              + number,
          notWhole);
    }
  }

  /** Reads what {@link #toString} writes: {@code parse("EUR 12.50")}. Other text throws IllegalArgumentException. */
  public static Money parse(String text) {
    if (text.length() > LONGEST_TEXT || !TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("money must read as EUR 12.50: "
          + (text.length() > LONGEST_TEXT ? text.length() + " characters" : text));
    }
    var money = of(text.substring(4), text.substring(0, 3));
    if (!money.toString().equals(text)) {
      throw new IllegalArgumentException("money must read as " + money + ": " + text);
    }
    return money;
  }

  /** Returns the sum of the amounts, zero in the currency when there are none. */
  public static Money sum(Traversable<Money> amounts, Currency currency) {
    var sum = zero(currency);
    for (Money amount : amounts) {
      sum = sum.plus(amount);
    }
    return sum;
  }

  /** Tells whether this is neither more nor less than nothing. */
  public boolean isZero() {
    return minor == 0;
  }

  /** Tells whether this is more than nothing. */
  public boolean isPositive() {
    return minor > 0;
  }

  /** Tells whether this is less than nothing. */
  public boolean isNegative() {
    return minor < 0;
  }

  /** Tells whether this is the other amount or less. */
  public boolean isAtMost(Money limit) {
    return compareTo(limit) <= 0;
  }

  /** Tells whether this is the other amount or more. */
  public boolean isAtLeast(Money limit) {
    return compareTo(limit) >= 0;
  }

  /** Tells whether this is below the other amount. */
  public boolean isLessThan(Money other) {
    return compareTo(other) < 0;
  }

  /** Tells whether this is above the other amount. */
  public boolean isGreaterThan(Money other) {
    return compareTo(other) > 0;
  }

  /** Orders amounts of one currency by size; two currencies throw {@link IllegalArgumentException}. */
  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return Long.compare(minor, other.minor);
  }

  /** Returns the smaller of the two. */
  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Returns the larger of the two. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns this and the other amount together. */
  public Money plus(Money other) {
    requireSameCurrency(other);
    try {
      return new Money(Math.addExact(minor, other.minor), currency);
    } catch (ArithmeticException overflow) {
      throw overflow(this + " + " + other, overflow);
    }
  }

  /** Returns what is left of this without the other amount; it may be negative. */
  public Money minus(Money other) {
    requireSameCurrency(other);
    try {
      return new Money(Math.subtractExact(minor, other.minor), currency);
    } catch (ArithmeticException overflow) {
      throw overflow(this + " - " + other, overflow);
    }
  }

  /** Returns this with the opposite sign. */
  public Money negated() {
    return times(-1);
  }

  /** Returns this a number of times. */
  public Money times(long factor) {
    try {
      return new Money(Math.multiplyExact(minor, factor), currency);
    } catch (ArithmeticException overflow) {
      throw overflow(this + " x " + factor, overflow);
    }
  }

  /** Returns the percentage of this, rounded once: an aid rate of the costs, rounded {@link Rounding#DOWN}. */
  public Money times(Percentage percentage, Rounding rounding) {
    return times(percentage.toRatio(), rounding);
  }

  /** Returns the fraction of this, rounded once: late interest is {@code owed x rate x 30/365}. */
  public Money times(Ratio ratio, Rounding rounding) {
    try {
      return new Money(rounding.divide(minor, ratio.numerator(), ratio.denominator()), currency);
    } catch (ArithmeticException overflow) {
      throw overflow(this + " x " + ratio, overflow);
    }
  }

  /** Returns the amount as a decimal number with the currency's decimals, for output: 12.50. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(minor, decimals());
  }

  /** Returns the currency and the plain amount: {@code EUR 12.50}, {@code EUR -1000.00}, {@code JPY 900}. */
  @Override
  public String toString() {
    return currency + " " + toDecimal().toPlainString();
  }

  void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "two amounts must share a currency: " + this + " and " + other);
    }
  }

  private int decimals() {
    return currency.getDefaultFractionDigits();
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException("a currency must have an ISO 4217 code: " + code, unknown);
    }
  }

  private static ArithmeticException overflow(String calculation, ArithmeticException cause) {
    var overflow =
        new ArithmeticException("the result must fit 64 bits of minor units: " + calculation);
    overflow.initCause(cause);
    return overflow;
  }
}
