package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * An identifiable eligible cost. Costs that overlap in part are written as the items that they share and those that they do not.
 *
 * @param id what names it on the cost list
 * @param amount what it costs, more than nothing
 */
public record CostItem(String id, Money amount) {

  /** Refuses a blank name, and an amount that is not positive, with {@link IllegalArgumentException}. */
  public CostItem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(amount, "amount");
    if (id.isBlank() || !amount.isPositive()) {
      throw new IllegalArgumentException(
          "a cost must have a name and an amount: \"" + id + "\", " + amount);
    }
  }

  /** A cost by its name. */
  public static CostItem of(String id, Money amount) {
    return new CostItem(id, amount);
  }
}
