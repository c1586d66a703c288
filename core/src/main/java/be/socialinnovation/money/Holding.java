package be.socialinnovation.money;

import java.util.Objects;
import java.util.Optional;

/**
 * What one party brings to {@link Allocation#raise}: its weight, what it holds already, and between which bounds.
 *
 * <p>In a fund: the weight and the cap are a partner's commitment, held is what has been called from it so far. The
 * base is zero until weights change; then everyone is {@link #rebased} once, so that the new weights apply from there.
 *
 * @param weight in proportion to which the parties share; zero gets nothing more
 * @param base what the share never falls below, from zero to what is held
 * @param held what earlier raises have brought the party
 * @param cap what the share never exceeds, at least what is held; empty for no limit
 */
public record Holding(long weight, Money base, Money held, Optional<Money> cap) {

  public Holding {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(cap, "cap");
    if (weight < 0) {
      throw new IllegalArgumentException("a weight must not be negative: " + weight);
    }
    if (base.isNegative() || base.isGreaterThan(held)) {
      throw new IllegalArgumentException(
          "a base must be from zero to what is held: " + base + " of " + held);
    }
    if (cap.isPresent() && cap.get().isLessThan(held)) {
      throw new IllegalArgumentException(
          "a cap must be at least what is held: " + cap.get() + " for " + held);
    }
  }

  /** Returns the holding of a party that shares in proportion to its commitment, and up to it. */
  public static Holding of(Money commitment, Money held) {
    return new Holding(
        commitment.minor(), Money.zero(held.currency()), held, Optional.of(commitment));
  }

  /** Returns the holding of a party that shares in proportion to its weight, without a limit. */
  public static Holding uncapped(long weight, Money held) {
    return new Holding(weight, Money.zero(held.currency()), held, Optional.empty());
  }

  /** Returns the same party after a raise, with what it now holds. */
  public Holding withHeld(Money held) {
    return new Holding(weight, base, held, cap);
  }

  /** Returns the same party with another limit. */
  public Holding withCap(Money cap) {
    return new Holding(weight, base, held, Optional.of(cap));
  }

  /** Returns the same party, starting anew from what it holds: the base becomes what is held. */
  public Holding rebased() {
    return new Holding(weight, held, held, cap);
  }
}
