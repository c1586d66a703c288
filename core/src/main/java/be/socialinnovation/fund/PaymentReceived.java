package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A payment of a partner arrived.
 *
 * @param partner who paid
 * @param amount what arrived
 * @param interest what it owes from now on for having paid late, nothing when it was in time
 */
public record PaymentReceived(OrganisationId partner, Money amount, Money interest)
    implements CapitalEvent {

  public PaymentReceived {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(interest, "interest");
    Register.requirePositive(amount, "a payment");
    if (interest.isNegative()) {
      throw new IllegalArgumentException("interest must not be negative: " + interest);
    }
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("partner", partner.text()),
        Fact.of("amount", amount),
        Fact.of("interest", interest));
  }
}
