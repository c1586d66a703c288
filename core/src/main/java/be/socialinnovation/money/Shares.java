package be.socialinnovation.money;

/**
 * Exact shares of a total on plain arrays, one place per party: {@code floors[i] + remainders[i] / divisor} minor units,
 * each remainder below the divisor.
 */
final class Shares {

  final long[] floors;
  final long[] remainders;
  final long divisor;

  Shares(int parties, long divisor) {
    this.floors = new long[parties];
    this.remainders = new long[parties];
    this.divisor = divisor;
  }

  /** Shares in proportion to the weights. */
  static Shares proportional(long total, long[] weights) {
    long weight = sum(weights);
    if (weight == 0 && total != 0) {
      throw new IllegalArgumentException(
          "a weight must be positive to share something: all are zero");
    }
    var shares = new Shares(weights.length, Math.max(1, weight));
    for (int i = 0; i < weights.length; i++) {
      shares.set(i, total, weights[i]);
    }
    return shares;
  }

  /** Sets a share to {@code amount x weight / divisor}. */
  void set(int party, long amount, long weight) {
    floors[party] = Wide.quotient(amount, weight, divisor);
    remainders[party] = amount * weight - floors[party] * divisor;
  }

  /** Returns the smallest whole amount that is not below the share. */
  long ceiling(int party) {
    return remainders[party] > 0 ? floors[party] + 1 : floors[party];
  }

  /** Returns the sum of what must not be negative and must fit 64 bits together. */
  static long sum(long[] weights) {
    long sum = 0;
    for (long weight : weights) {
      if (weight < 0) {
        throw new IllegalArgumentException("a weight must not be negative: " + weight);
      }
      if (sum + weight < 0) {
        throw new ArithmeticException("the sum must fit 64 bits: " + sum + " + " + weight);
      }
      sum += weight;
    }
    return sum;
  }
}
