package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * Writes off what was paid to a project and will not come back; an advance is forgiven by it.
 *
 * @param engagement the id of the engagement
 * @param amount what is lost, more than nothing
 * @param reason why, such as a negative study
 */
public record WriteOff(String engagement, Money amount, String reason)
    implements ResultCommand, AmountCommand {

  public WriteOff {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(reason, "reason");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a write-off must be more than nothing: " + amount);
    }
  }

  /** The request to write an amount off. */
  public static WriteOff of(String engagement, Money amount, String reason) {
    return new WriteOff(engagement, amount, reason);
  }
}
