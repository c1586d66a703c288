package be.socialinnovation.money;

import java.math.BigInteger;

/** Exact arithmetic on products of two non-negative 64-bit numbers. */
final class Wide {

  private Wide() {}

  /** Compares {@code a * b} with {@code c * d}. */
  static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  /**
   * Returns {@code a * b / divisor} rounded down, for {@code b <= divisor}, so that it fits.
   *
   * <p>Beyond 64 bits a double estimates the quotient to within {@code estimate / 2^50 + 2}. While that many divisors
   * fit 64 bits, so does the exact difference from the estimate, and the exact difference corrects it.
   */
  static long quotient(long a, long b, long divisor) {
    long low = a * b;
    if (Math.multiplyHigh(a, b) == 0 && low >= 0) {
      return low / divisor;
    }
    long estimate = (long) ((double) a * b / divisor);
    if ((estimate >> 50) + 3 < Long.MAX_VALUE / divisor) {
      return estimate + Math.floorDiv(low - estimate * divisor, divisor);
    }
    var product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    return product.divide(BigInteger.valueOf(divisor)).longValueExact();
  }
}
