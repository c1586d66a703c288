package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * Pays a part of an engagement to its project.
 *
 * @param engagement the id of the engagement
 * @param amount what is paid, more than nothing
 */
public record Disburse(String engagement, Money amount)
    implements EngagementCommand, AmountCommand {

  public Disburse {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(amount, "amount");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a disbursement must be more than nothing: " + amount);
    }
  }

  /** The request to pay an amount. */
  public static Disburse of(String engagement, Money amount) {
    return new Disburse(engagement, amount);
  }
}
