package be.socialinnovation.money;

import java.math.BigInteger;

/**
 * How an exact amount becomes whole minor units, or an exact rate a whole number of decimals.
 *
 * <p>Every rounding of this library takes one of these, chosen by the caller or by the terms that apply; none has a
 * default. The names mean what they mean in {@link java.math.RoundingMode}: {@code UP} and {@code DOWN} look at the
 * distance from zero, {@code CEILING} and {@code FLOOR} at the value.
 */
public enum Rounding {

  /** Towards zero: 1.9 becomes 1, -1.9 becomes -1. An aid amount under a ceiling. */
  DOWN,

  /** Away from zero: 1.1 becomes 2, -1.1 becomes -2. A minimum that must really be reached. */
  UP,

  /** To the smaller value: 1.9 becomes 1, -1.1 becomes -2. */
  FLOOR,

  /** To the larger value: 1.1 becomes 2, -1.9 becomes -1. */
  CEILING,

  /** To the nearest, a tie away from zero: 2.5 becomes 3, -2.5 becomes -3. Commercial rounding. */
  HALF_UP,

  /** To the nearest, a tie to the even neighbour: 2.5 becomes 2, 3.5 becomes 4, -2.5 becomes -2. */
  HALF_EVEN;

  /** Returns {@code a * b / divisor}, rounded once; the divisor is positive. Overflow throws ArithmeticException. */
  long divide(long a, long b, long divisor) {
    var product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    var parts = product.divideAndRemainder(BigInteger.valueOf(divisor));
    long remainder = Math.abs(parts[1].longValueExact());
    boolean away = remainder != 0
        && goesAway(
            product.signum(), Long.compare(remainder, divisor - remainder), parts[0].testBit(0));
    return parts[0]
        .add(away ? BigInteger.valueOf(product.signum()) : BigInteger.ZERO)
        .longValueExact();
  }

  private boolean goesAway(int sign, int againstHalf, boolean odd) {
    return switch (this) {
      case DOWN -> false;
      case UP -> true;
      case FLOOR -> sign < 0;
      case CEILING -> sign > 0;
      case HALF_UP -> againstHalf >= 0;
      case HALF_EVEN -> againstHalf > 0 || (againstHalf == 0 && odd);
    };
  }
}
