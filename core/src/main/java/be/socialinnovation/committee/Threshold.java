package be.socialinnovation.committee;

import be.socialinnovation.money.Ratio;
import java.math.BigInteger;
import java.util.Objects;

/**
 * How large a part of a whole number of members or votes has to be: at least a share of it, or more than that share.
 *
 * <p>It is compared exactly; no share is rounded. One is always needed, also of none: nobody present is no quorum, and no
 * vote in favour carries nothing.
 *
 * @param share the share of the whole, above zero and at most one
 * @param exceeded whether the part must be more than the share, rather than at least the share
 */
public record Threshold(Ratio share, boolean exceeded) {

  /** More than half: the simple majority, so that a tie does not carry. */
  public static final Threshold MORE_THAN_HALF = moreThan(Ratio.of(1, 2));

  /** At least two thirds. */
  public static final Threshold TWO_THIRDS = atLeast(Ratio.of(2, 3));

  public Threshold {
    Objects.requireNonNull(share, "share");
    if (share.numerator() <= 0 || share.numerator() > share.denominator()) {
      throw new IllegalArgumentException(
          "a threshold must be above zero and at most the whole: " + share);
    }
    if (exceeded && share.numerator() == share.denominator()) {
      throw new IllegalArgumentException(
          "a part can never be more than the whole: more than " + share);
    }
  }

  /** A threshold that is met by the share itself. */
  public static Threshold atLeast(Ratio share) {
    return new Threshold(share, false);
  }

  /** A threshold that is not met by the share itself, only by more. */
  public static Threshold moreThan(Ratio share) {
    return new Threshold(share, true);
  }

  /**
   * The smallest number that meets the threshold, never below one: of 7, at least half is 4; of 6, more than half is 4.
   *
   * @param whole the number of members or votes, not negative
   */
  public int needed(int whole) {
    if (whole < 0) {
      throw new IllegalArgumentException(
          "a number of members or votes must not be negative: " + whole);
    }
    BigInteger[] parts = BigInteger.valueOf(whole)
        .multiply(BigInteger.valueOf(share.numerator()))
        .divideAndRemainder(BigInteger.valueOf(share.denominator()));
    boolean oneMore = exceeded || parts[1].signum() > 0;
    return Math.max(1, parts[0].intValueExact() + (oneMore ? 1 : 0));
  }

  /** Whether a part of the whole meets the threshold. */
  public boolean isReachedBy(int part, int whole) {
    return part >= needed(whole);
  }

  @Override
  public String toString() {
    return (exceeded ? "more than " : "at least ") + share;
  }
}
