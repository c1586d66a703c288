package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * That a partner did not pay: it had notice of it, and may be declared in default when the days of cure are over.
 *
 * @param noticedOn the day of the notice
 * @param cureBy the last day on which the partner cures it by paying
 * @param declared whether the partner was declared in default
 * @param recalled what of its shortfall was called from the others
 */
@Value.Builder
public record Default(LocalDate noticedOn, LocalDate cureBy, boolean declared, Money recalled)
    implements WithDefault {

  public Default {
    Objects.requireNonNull(noticedOn, "noticedOn");
    Objects.requireNonNull(cureBy, "cureBy");
    Objects.requireNonNull(recalled, "recalled");
    if (recalled.isNegative() || (recalled.isPositive() && !declared)) {
      throw new IllegalArgumentException(
          "only who was declared in default must have a shortfall called from others: " + recalled);
    }
  }

  /** A builder without defaults. */
  public static DefaultBuilder builder() {
    return new DefaultBuilder();
  }
}
