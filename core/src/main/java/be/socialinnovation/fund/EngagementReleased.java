package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * An engagement ended and its reserved money is free again.
 *
 * @param engagement the id of the engagement
 * @param freed what is available again
 * @param reason why
 */
public record EngagementReleased(String engagement, Money freed, String reason)
    implements EngagementEvent {

  public EngagementReleased {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(freed, "freed");
    Objects.requireNonNull(reason, "reason");
    Register.requirePositive(freed, "what a release frees");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("engagement", engagement), Fact.of("freed", freed), Fact.of("reason", reason));
  }
}
