package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * An amount was paid to a project.
 *
 * @param engagement the id of the engagement
 * @param amount what was paid
 * @param borneBy what each partner bears of it when it was a grant, which sums to the amount; empty for an advance
 */
public record Disbursed(String engagement, Money amount, TreeMap<OrganisationId, Money> borneBy)
    implements EngagementEvent {

  public Disbursed {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(borneBy, "borneBy");
    Register.requirePositive(amount, "a disbursement");
    if (!borneBy.isEmpty()) {
      Register.requireParts(borneBy, amount);
    }
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(Fact.of("engagement", engagement), Fact.of("amount", amount));
  }
}
