package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;

/**
 * Enters what a partner paid on its calls.
 *
 * @param partner who paid
 * @param amount what arrived, more than nothing
 */
public record ReceivePayment(OrganisationId partner, Money amount)
    implements CapitalCommand, AmountCommand {

  public ReceivePayment {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(amount, "amount");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a payment must be more than nothing: " + amount);
    }
  }

  /** The request to enter a payment. */
  public static ReceivePayment of(OrganisationId partner, Money amount) {
    return new ReceivePayment(partner, amount);
  }
}
