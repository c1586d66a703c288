package be.socialinnovation.examples.benchmarks;

import java.util.Arrays;

/** Largest remainder on plain arrays: what a careful programmer writes who needs no keys, no currency and no explanation. */
final class PlainLongs {

  private PlainLongs() {}

  static long[] split(long total, long[] weights) {
    int parties = weights.length;
    long sum = 0;
    for (long weight : weights) {
      sum += weight;
    }
    long[] parts = new long[parties];
    long[] order = new long[parties];
    long left = total;
    for (int i = 0; i < parties; i++) {
      long share = total * weights[i];
      parts[i] = share / sum;
      left -= parts[i];
      // The largest remainder sorts first, and of equal ones the first party.
      order[i] = (sum - share % sum) * parties + i;
    }
    Arrays.sort(order);
    for (int i = 0; i < left; i++) {
      parts[(int) (order[i] % parties)]++;
    }
    return parts;
  }
}
