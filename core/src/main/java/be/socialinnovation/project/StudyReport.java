package be.socialinnovation.project;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a feasibility study found.
 *
 * @param outcome go, no-go or pivot
 * @param evidence where the findings are written down, or what they are
 * @param conditions what must be done for the advice to hold; none for an advice without conditions
 */
public record StudyReport(StudyOutcome outcome, String evidence, Seq<String> conditions) {

  /** Refuses a blank evidence with {@link IllegalArgumentException}. */
  public StudyReport {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(conditions, "conditions");
    if (evidence.isBlank()) {
      throw new IllegalArgumentException("a study must give its evidence: \"" + evidence + "\"");
    }
  }

  /** A report with the conditions under which its advice holds. */
  public static StudyReport of(StudyOutcome outcome, String evidence, String... conditions) {
    return new StudyReport(outcome, evidence, Vector.of(conditions));
  }

  @Override
  public String toString() {
    return outcome + ": " + evidence
        + (conditions.isEmpty() ? "" : conditions.mkString("; if ", ", ", ""));
  }
}
