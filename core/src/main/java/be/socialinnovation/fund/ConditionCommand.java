package be.socialinnovation.fund;

import java.util.Objects;

/** A command about the conditions on which an engagement is paid. */
public sealed interface ConditionCommand extends EngagementCommand {

  /**
   * Records that a condition precedent is met.
   *
   * @param engagement the id of the engagement
   * @param condition the condition, as it was set
   */
  record MeetCondition(String engagement, String condition) implements ConditionCommand {

    public MeetCondition {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(condition, "condition");
    }

    /** The request to record that a condition is met. */
    public static MeetCondition of(String engagement, String condition) {
      return new MeetCondition(engagement, condition);
    }
  }

  /**
   * Accepts a milestone, upon which its tranche may be paid.
   *
   * @param engagement the id of the engagement
   * @param milestone the id of the milestone
   */
  record AcceptMilestone(String engagement, String milestone) implements ConditionCommand {

    public AcceptMilestone {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(milestone, "milestone");
    }

    /** The request to accept a milestone. */
    public static AcceptMilestone of(String engagement, String milestone) {
      return new AcceptMilestone(engagement, milestone);
    }
  }
}
