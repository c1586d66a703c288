package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a partner still has to pay of one call.
 *
 * @param call the number of the call
 * @param on the day by which it has to be paid
 * @param amount what is not paid yet, more than nothing
 */
public record Due(String call, LocalDate on, Money amount) {

  public Due {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(on, "on");
    Register.requirePositive(amount, "what is due");
  }

  /** Whether the day by which it had to be paid is over. */
  public boolean isOverdueOn(LocalDate day) {
    return on.isBefore(day);
  }
}
