package be.socialinnovation.project;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** Where a project stands. A feasibility study is optional, and none of the stages has to be passed only once. */
public enum ProjectStage implements Stage {
  /** Not proposed yet. */
  UNBORN,
  /** Proposed, and waiting for a screening. */
  IDEA,
  /** Admitted: the platform helps to work out the plan. */
  SUPPORT,
  /** A feasibility study is under way. */
  STUDY,
  /** The plan is carried out, and its results are being anchored. */
  TRAJECTORY,
  /** The work is done, and its results hold somewhere. */
  ANCHORED,
  /** Put aside, to be resumed in the stage in which it was. */
  PARKED,
  /** Ended before it was anchored. */
  STOPPED,
  /** Not admitted. */
  DECLINED;

  static final Seq<ProjectStage> ACTIVE = Vector.of(IDEA, SUPPORT, STUDY, TRAJECTORY);

  /** Whether the project is under way or parked, so that it can be stopped. */
  public boolean isOpen() {
    return this == PARKED || ACTIVE.contains(this);
  }

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("stage." + name(), language);
  }
}
