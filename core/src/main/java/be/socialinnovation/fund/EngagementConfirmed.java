package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * The grant was awarded and the engagement is firm.
 *
 * @param engagement the id of the engagement
 * @param application the id of the grant application that was awarded
 */
public record EngagementConfirmed(String engagement, String application)
    implements EngagementEvent {

  public EngagementConfirmed {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(application, "application");
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(Fact.of("engagement", engagement), Fact.of("application", application));
  }
}
