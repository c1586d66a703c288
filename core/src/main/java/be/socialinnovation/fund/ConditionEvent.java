package be.socialinnovation.fund;

import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/** What happened to the conditions on which an engagement is paid. */
public sealed interface ConditionEvent extends EngagementEvent {

  /**
   * A condition precedent is met.
   *
   * @param engagement the id of the engagement
   * @param condition the condition, as it was set
   */
  record ConditionMet(String engagement, String condition) implements ConditionEvent {

    public ConditionMet {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(condition, "condition");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("engagement", engagement), Fact.of("condition", condition));
    }
  }

  /**
   * A milestone was accepted.
   *
   * @param engagement the id of the engagement
   * @param milestone the id of the milestone
   */
  record MilestoneAccepted(String engagement, String milestone) implements ConditionEvent {

    public MilestoneAccepted {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(milestone, "milestone");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("engagement", engagement), Fact.of("milestone", milestone));
    }
  }
}
