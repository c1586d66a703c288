package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A loss was written off, with the part of each partner.
 *
 * @param engagement the id of the engagement
 * @param amount what is lost
 * @param reason why
 * @param borneBy what each partner bears of it, which sums to the amount
 */
@Value.Builder
public record LossWrittenOff(
    String engagement, Money amount, String reason, TreeMap<OrganisationId, Money> borneBy)
    implements EngagementEvent, WithLossWrittenOff {

  public LossWrittenOff {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(borneBy, "borneBy");
    Register.requireParts(borneBy, amount);
  }

  /** A builder without defaults. */
  public static LossWrittenOffBuilder builder() {
    return new LossWrittenOffBuilder();
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("engagement", engagement),
        Fact.of("amount", amount),
        Fact.of("partners", borneBy.size()),
        Fact.of("reason", reason));
  }
}
