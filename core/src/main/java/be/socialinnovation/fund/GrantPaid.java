package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * An amount was given to a project, and is borne from that day on.
 *
 * @param engagement the id of the engagement
 * @param borneBy what each layer bears of it; nobody takes a grant first
 */
public record GrantPaid(String engagement, Layers borneBy) implements EngagementEvent {

  public GrantPaid {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(borneBy, "borneBy");
    Register.requirePositive(borneBy.total(), "a grant");
    if (!borneBy.firstLoss().isEmpty()) {
      throw new IllegalArgumentException(
          "a grant must be borne by all alike: " + borneBy.firstLoss());
    }
  }

  /** What was given. */
  public Money amount() {
    return borneBy.total();
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(Fact.of("engagement", engagement), Fact.of("amount", amount()));
  }
}
