package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Tenure;
import java.util.Objects;

/**
 * A part of the costs that a party bears, and when.
 *
 * @param costs the part
 * @param tenure from when until when
 */
public record CostShare(Money costs, Tenure tenure) {

  public CostShare {
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(tenure, "tenure");
  }
}
