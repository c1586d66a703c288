package be.socialinnovation.fund;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A partner committed an amount, on top of what it committed before.
 *
 * @param partner who committed
 * @param origin where its money comes from
 * @param amount by how much the commitment grew
 */
public record CommitmentMade(OrganisationId partner, MoneyOrigin origin, Money amount)
    implements CapitalEvent {

  public CommitmentMade {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(amount, "amount");
    Register.requirePositive(amount, "a commitment");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("partner", partner.text()), Fact.of("origin", origin), Fact.of("amount", amount));
  }
}
