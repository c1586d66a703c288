package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Calls an amount from the partners, who share it pro rata to their commitments.
 *
 * @param call the number under which the call is known, once in a fund
 * @param amount what is called in total, more than nothing
 * @param dueOn the day by which it has to be paid
 * @param purpose what it is for
 */
public record CallCapital(String call, Money amount, LocalDate dueOn, String purpose)
    implements Call, AmountCommand {

  public CallCapital {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(purpose, "purpose");
    if (call.isBlank()) {
      throw new IllegalArgumentException("a call must have a number: \"" + call + "\"");
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a call must be more than nothing: " + amount);
    }
  }

  /** The request to call an amount. */
  public static CallCapital of(String call, Money amount, LocalDate dueOn, String purpose) {
    return new CallCapital(call, amount, dueOn, purpose);
  }
}
