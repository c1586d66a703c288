package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;

/**
 * Commits a partner to an amount, on top of what it committed before.
 *
 * @param partner who commits
 * @param amount by how much the commitment grows, more than nothing
 */
public record Commit(OrganisationId partner, Money amount) implements AmountCommand {

  public Commit {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(amount, "amount");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a commitment must be more than nothing: " + amount);
    }
  }

  /** The request to enter a commitment, or the increase of one. */
  public static Commit of(OrganisationId partner, Money amount) {
    return new Commit(partner, amount);
  }
}
