package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * Money was approved and reserved for a project.
 *
 * @param engagement the id under which the engagement is known, as its request was
 * @param terms what was granted
 */
public record EngagementApproved(String engagement, EngagementTerms terms)
    implements EngagementEvent {

  public EngagementApproved {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(terms, "terms");
  }

  /** How far the fund is bound by it: not before the award when it waits for one. */
  public Standing standing() {
    return terms.waitsForGrant().isPresent() ? Standing.CONDITIONAL : Standing.FIRM;
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("engagement", engagement),
        Fact.of("project", terms.project()),
        Fact.of("instrument", terms.instrument()),
        Fact.of("amount", terms.amount()),
        Fact.of("standing", standing()));
  }
}
