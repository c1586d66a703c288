package be.socialinnovation.money;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Money that moved on a day, seen by an investor: negative when paid in, positive when received.
 *
 * @param on the day it moved
 * @param amount what moved
 */
public record CashFlow(LocalDate on, Money amount) {

  public CashFlow {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(amount, "amount");
  }

  /** Returns what moved on that day. */
  public static CashFlow of(LocalDate on, Money amount) {
    return new CashFlow(on, amount);
  }
}
