package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * An aid that somebody asks for, with what is declared of the beneficiary.
 *
 * @param amount the aid, more than nothing
 * @param inDifficulty whether the beneficiary is an undertaking in difficulty; empty where nobody has told
 * @param carried what the beneficiary can show to carry the rest with: net working capital, or the firm money of a closed funding plan;
 *     empty where nobody has told
 */
public record WantedAid(Money amount, Optional<Boolean> inDifficulty, Optional<Money> carried) {

  /** Refuses an aid that is not positive, and another currency, with {@link IllegalArgumentException}. */
  public WantedAid {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(inDifficulty, "inDifficulty");
    Objects.requireNonNull(carried, "carried");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException(
          "an aid that is asked must be more than nothing: " + amount);
    }
    if (carried.filter(it -> !it.currency().equals(amount.currency())).isPresent()) {
      throw new IllegalArgumentException(
          "two amounts must share a currency: " + amount + ", " + carried.get());
    }
  }

  /** An aid of whose beneficiary nothing is declared. */
  public static WantedAid of(Money amount) {
    return new WantedAid(amount, Optional.empty(), Optional.empty());
  }

  /** This aid, with a declaration whether the beneficiary is in difficulty. */
  public WantedAid declaringDifficulty(boolean difficulty) {
    return new WantedAid(amount, Optional.of(difficulty), carried);
  }

  /** This aid, with what the beneficiary can show to carry the rest with. */
  public WantedAid carrying(Money shown) {
    return new WantedAid(amount, inDifficulty, Optional.of(shown));
  }
}
