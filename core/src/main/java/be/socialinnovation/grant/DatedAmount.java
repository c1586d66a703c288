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
    GrantTexts.requirePositive(amount);
    Objects.requireNonNull(on, "on");
  }

  @Override
  public String toString() {
    return amount + " on " + on;
  }
}
