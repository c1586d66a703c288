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
 */
public record PaymentReceived(OrganisationId partner, Money amount) implements FundEvent {

  public PaymentReceived {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(amount, "amount");
    Register.requirePositive(amount, "a payment");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(Fact.of("partner", partner.text()), Fact.of("amount", amount));
  }
}
