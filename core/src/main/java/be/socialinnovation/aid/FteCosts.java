package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import java.util.Objects;

/**
 * The costs that a scheme accepts for a full-time equivalent during a year.
 *
 * @param highest all costs together, more than nothing
 * @param indirect the indirect costs among them, at most as much
 */
public record FteCosts(Money highest, Money indirect) {

  /** Refuses amounts out of order with {@link IllegalArgumentException}. */
  public FteCosts {
    Objects.requireNonNull(highest, "highest");
    Objects.requireNonNull(indirect, "indirect");
    if (!highest.isPositive() || indirect.isNegative() || indirect.isGreaterThan(highest)) {
      throw new IllegalArgumentException(
          "indirect costs must be a part of the costs: " + indirect + ", " + highest);
    }
  }

  /** Whether the costs of so many full-time equivalents during a year, and the indirect ones among them, are accepted. */
  public boolean allows(Money costs, Money indirectCosts, Ratio fullTimeEquivalents) {
    return costs.isAtMost(highest.times(fullTimeEquivalents, Rounding.DOWN))
        && indirectCosts.isAtMost(indirect.times(fullTimeEquivalents, Rounding.DOWN));
  }
}
