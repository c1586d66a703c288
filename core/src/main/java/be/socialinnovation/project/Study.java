package be.socialinnovation.project;

import java.util.Objects;
import java.util.Optional;

/**
 * A feasibility study of one version of the plan.
 *
 * @param planVersion the version that it studies; 0 when no plan was filed yet
 * @param work when it is done and what it costs
 * @param report what it found; empty while it is under way, or when it never reported
 */
public record Study(int planVersion, Work work, Optional<StudyReport> report) {

  /** Refuses a negative version with {@link IllegalArgumentException}. */
  public Study {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(report, "report");
    if (planVersion < 0) {
      throw new IllegalArgumentException("a plan's version must be at least 0: " + planVersion);
    }
  }

  static Study of(int planVersion, Work work) {
    return new Study(planVersion, work, Optional.empty());
  }

  Study reporting(StudyReport found) {
    return new Study(planVersion, work, Optional.of(found));
  }

  /** What the study advises, once it has reported. */
  public Optional<StudyOutcome> outcome() {
    return report.map(StudyReport::outcome);
  }

  /** Whether the study advises against carrying out the version that it studied: a no-go, or a pivot to another plan. */
  public boolean isAgainst() {
    return report.isPresent() && report.get().outcome() != StudyOutcome.GO;
  }
}
