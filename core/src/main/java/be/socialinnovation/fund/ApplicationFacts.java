package be.socialinnovation.fund;

import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStage;
import java.util.Objects;

/**
 * What a fund is told of the grant application for which an engagement waits.
 *
 * @param stage where it stands
 * @param project the id of the project that the aid is for
 * @param purpose whether it is for a study or a trajectory
 */
public record ApplicationFacts(GrantStage stage, String project, GrantPurpose purpose) {

  public ApplicationFacts {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(purpose, "purpose");
  }

  /** The facts of an application. */
  public static ApplicationFacts of(GrantStage stage, String project, GrantPurpose purpose) {
    return new ApplicationFacts(stage, project, purpose);
  }

  /** Whether it is for the same project, and the same kind of work, as an engagement. */
  boolean isForTheWorkOf(EngagementTerms terms) {
    return project.equals(terms.project()) && purpose == terms.purpose();
  }

  /** Whether it is awarded or can still be. */
  public boolean isAlive() {
    return stage.isUndecided() || stage.isAwarded();
  }
}
