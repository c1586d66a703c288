package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * A part of an engagement that is paid once a milestone is accepted.
 *
 * @param milestone the id of the milestone, once in an engagement
 * @param amount what is paid then, more than nothing
 */
public record Tranche(String milestone, Money amount) {

  public Tranche {
    Objects.requireNonNull(milestone, "milestone");
    Register.requirePositive(amount, "a tranche");
    if (milestone.isBlank()) {
      throw new IllegalArgumentException("a milestone must have an id: \"" + milestone + "\"");
    }
  }

  /** A tranche of an amount. */
  public static Tranche of(String milestone, Money amount) {
    return new Tranche(milestone, amount);
  }
}
