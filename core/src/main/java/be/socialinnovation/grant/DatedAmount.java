package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An award or a payment: how much, and on which day.
 *
 * @param amount how much, more than nothing
 * @param on the day
 */
public record DatedAmount(Money amount, LocalDate on) {

  /** Refuses an amount that is not positive with {@link IllegalArgumentException}. */
  public DatedAmount {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(on, "on");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an amount must be more than nothing: " + amount);
    }
  }

  @Override
  public String toString() {
    return amount + " on " + on;
  }
}
