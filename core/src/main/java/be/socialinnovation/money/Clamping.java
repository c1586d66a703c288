package be.socialinnovation.money;

import java.math.BigInteger;

/**
 * Finds the one lambda for which the shares {@code lambda x weight}, none below its base or above its cap, sum to the
 * total.
 *
 * <p>It starts from a lambda for all. When the clamped shares then sum to too much, the true lambda is smaller, so that
 * who is below the base stays there; when they sum to too little, who is above the cap stays there. Those are fixed and
 * the rest is shared again among the others, until nobody is outside. */
final class Clamping {

  private final long[] weights;
  private final long[] bases;
  private final long[] caps;
  private final boolean[] fixed;
  private final byte[] sides;
  private final long[] fixedAt;
  private long rest;
  private long openWeight;

  private Clamping(long total, long[] weights, long[] bases, long[] caps) {
    this.weights = weights;
    this.bases = bases;
    this.caps = caps;
    fixed = new boolean[weights.length];
    sides = new byte[weights.length];
    fixedAt = new long[weights.length];
    rest = total;
    openWeight = Shares.sum(weights);
    long room = room();
    if (total > room) {
      throw new IllegalArgumentException("a running total must be at most the " + room
          + " minor units that caps and weights leave room for: " + total);
    }
  }

  private long room() {
    long room = 0;
    for (int i = 0; i < weights.length && room >= 0; i++) {
      room += weights[i] == 0 ? bases[i] : caps[i];
    }
    return room < 0 ? Long.MAX_VALUE : room;
  }

  static Shares shares(long total, long[] weights, long[] bases, long[] caps) {
    var clamping = new Clamping(total, weights, bases, caps);
    clamping.fixWeightless();
    while (clamping.findOutside()) {
      clamping.fixOutside();
    }
    return clamping.shares();
  }

  private void fixWeightless() {
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] == 0) {
        fix(i, bases[i]);
      }
    }
  }

  /** Notes who is below the base (-1) or above the cap (1) for {@code lambda = rest / openWeight}. */
  private boolean findOutside() {
    boolean found = false;
    for (int i = 0; i < weights.length; i++) {
      if (!fixed[i]) {
        boolean below = Wide.compareProducts(rest, weights[i], bases[i], openWeight) < 0;
        boolean above = Wide.compareProducts(rest, weights[i], caps[i], openWeight) > 0;
        sides[i] = (byte) (below ? -1 : above ? 1 : 0);
        found |= below || above;
      }
    }
    return found;
  }

  private void fixOutside() {
    int excess = excess();
    for (int i = 0; i < weights.length; i++) {
      if (!fixed[i] && sides[i] < 0 && excess >= 0) {
        fix(i, bases[i]);
      } else if (!fixed[i] && sides[i] > 0 && excess <= 0) {
        fix(i, caps[i]);
      }
    }
  }

  /**
   * Returns the sign of the sum of the clamped shares less the total.
   *
   * <p>The sums fit: bases sum to at most what is held, and the caps that are exceeded to less than what is shared.
   */
  private int excess() {
    long lowest = 0;
    long highest = 0;
    long weight = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!fixed[i] && sides[i] != 0) {
        lowest += sides[i] < 0 ? bases[i] : 0;
        highest += sides[i] > 0 ? caps[i] : 0;
        weight += weights[i];
      }
    }
    return BigInteger.valueOf(lowest)
        .add(BigInteger.valueOf(highest))
        .multiply(BigInteger.valueOf(openWeight))
        .compareTo(BigInteger.valueOf(weight).multiply(BigInteger.valueOf(rest)));
  }

  private void fix(int party, long amount) {
    fixed[party] = true;
    fixedAt[party] = amount;
    rest -= amount;
    openWeight -= weights[party];
  }

  private Shares shares() {
    var shares = new Shares(weights.length, Math.max(1, openWeight));
    for (int i = 0; i < weights.length; i++) {
      if (fixed[i]) {
        shares.floors[i] = fixedAt[i];
      } else {
        shares.set(i, rest, weights[i]);
      }
    }
    return shares;
  }
}
