package be.socialinnovation.fund;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;

/**
 * Commits a partner to an amount, on top of what it committed before.
 *
 * @param partner who commits
 * @param origin where its money comes from
 * @param amount by how much the commitment grows, more than nothing
 */
public record Commit(OrganisationId partner, MoneyOrigin origin, Money amount)
    implements CapitalCommand, AmountCommand {

  public Commit {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(amount, "amount");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a commitment must be more than nothing: " + amount);
    }
  }

  /** The request to enter a commitment of private money, or the increase of one. */
  public static Commit of(OrganisationId partner, Money amount) {
    return new Commit(partner, MoneyOrigin.PRIVATE, amount);
  }

  /** The same request, of money of this origin. */
  public Commit withOrigin(MoneyOrigin from) {
    return new Commit(partner, from, amount);
  }
}
