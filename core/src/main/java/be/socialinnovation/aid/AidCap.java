package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import java.util.Objects;

/**
 * The most that a scheme pays for one project, given how much of the budget is relevant knowledge bought from outside.
 *
 * @param amount the most that is paid, more than nothing
 * @param externalKnowledge the share of the budget from which this cap applies, 0 % for one that always does, at most 100 %
 */
public record AidCap(Money amount, Percentage externalKnowledge) {

  /** Refuses an amount that is not positive, or a share that no budget can have, with {@link IllegalArgumentException}. */
  public AidCap {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(externalKnowledge, "externalKnowledge");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a cap must leave room for aid: " + amount);
    }
    if (!externalKnowledge.isAtLeast(Percentage.ZERO)
        || !externalKnowledge.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException(
          "a share of a budget must be from 0 % to 100 %: " + externalKnowledge);
    }
  }

  /** A cap for every project. */
  public static AidCap of(Money amount) {
    return new AidCap(amount, Percentage.ZERO);
  }

  /** A cap for projects with at least this share of external knowledge in their budget. */
  public static AidCap from(Percentage externalKnowledge, Money amount) {
    return new AidCap(amount, externalKnowledge);
  }
}
