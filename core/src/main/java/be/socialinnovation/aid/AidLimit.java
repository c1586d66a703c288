package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Source;
import java.util.Objects;

/**
 * An amount of aid that the law does not let anybody exceed, with the place where it says so.
 *
 * @param amount the most that is let through, more than nothing
 * @param source the law and article
 */
public record AidLimit(Money amount, Source source) {

  /** Refuses an amount that is not positive with {@link IllegalArgumentException}. */
  public AidLimit {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(source, "source");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a limit must leave room for aid: " + amount);
    }
  }
}
