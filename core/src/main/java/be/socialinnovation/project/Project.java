package be.socialinnovation.project;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project as its events have made it.
 *
 * @param stage where it stands
 * @param idea what was proposed; empty before that
 * @param promoter who stands for it; empty before it was proposed
 * @param screening on what it was admitted; empty before that
 * @param plans the versions of its plan, the first one first
 * @param studies its feasibility studies, in the order in which they started
 * @param trajectories the work of its innovation trajectories, in the order in which they started
 * @param anchorings where its results hold or held, in the order of channel, host and day
 * @param supportReceived the support that it received, in the order of days
 * @param parkedIn the stage to which it returns; empty when it is not parked
 */
@Value.Builder
public record Project(
    ProjectStage stage,
    Optional<Idea> idea,
    Optional<Actor> promoter,
    Optional<Screening> screening,
    Seq<Plan> plans,
    Seq<Study> studies,
    Seq<Work> trajectories,
    Seq<Anchoring> anchorings,
    Seq<SupportReceived> supportReceived,
    Optional<ProjectStage> parkedIn)
    implements State, WithProject {

  static final Project UNBORN = new Project(
      ProjectStage.UNBORN,
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Vector.empty(),
      Vector.empty(),
      Vector.empty(),
      Vector.empty(),
      Vector.empty(),
      Optional.empty());

  /** Refuses a project that is parked without a stage to return to, or the reverse, with {@link IllegalArgumentException}. */
  public Project {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(idea, "idea");
    Objects.requireNonNull(promoter, "promoter");
    Objects.requireNonNull(screening, "screening");
    Objects.requireNonNull(plans, "plans");
    Objects.requireNonNull(studies, "studies");
    Objects.requireNonNull(trajectories, "trajectories");
    Objects.requireNonNull(anchorings, "anchorings");
    Objects.requireNonNull(supportReceived, "supportReceived");
    Objects.requireNonNull(parkedIn, "parkedIn");
    if (parkedIn.isPresent() != (stage == ProjectStage.PARKED)) {
      throw new IllegalArgumentException(
          "a project must be parked to have a stage to return to: " + stage + ", " + parkedIn);
    }
  }

  /** The number of the latest version of the plan; 0 while none was filed. */
  public int planVersion() {
    return plans.size();
  }

  /** The latest version of the plan. */
  public Optional<Plan> plan() {
    return plans.lastOption().toJavaOptional();
  }

  /** What its feasibility studies advised, in the order in which they started; one that did not report advises nothing. */
  public Seq<StudyOutcome> studyOutcomes() {
    return studies.flatMap(study -> Vector.ofAll(study.outcome().stream()));
  }

  /** What studies of this plan, in the latest version or in an earlier one that said the same, advised against carrying it out. */
  Seq<StudyOutcome> adviceAgainstThePlan() {
    return studies
        .filter(study -> study.isAgainst()
            && plans.take(study.planVersion()).lastOption().equals(plans.lastOption()))
        .flatMap(study -> Vector.ofAll(study.outcome().stream()));
  }

  /** The anchors that hold on a day. */
  public Seq<Anchoring> anchorsOn(LocalDate day) {
    return anchorings.filter(anchoring -> anchoring.isHeldOn(day));
  }

  /** The channels in which the results hold on a day. */
  public TreeSet<AnchorChannel> channelsOn(LocalDate day) {
    return TreeSet.ofAll(anchorsOn(day).map(Anchoring::channel));
  }

  boolean isAnchoredOn(LocalDate day, AnchorChannel channel, OrganisationId host) {
    return anchorsOn(day).exists(anchoring -> anchoring.isIn(channel, host));
  }

  /** The same project in another stage; one that is parked remembers the stage that it came from. */
  Project in(ProjectStage next) {
    Optional<ProjectStage> returnsTo = next != ProjectStage.PARKED
        ? Optional.empty()
        : stage == ProjectStage.PARKED ? parkedIn : Optional.of(stage);
    return new Project(
        next,
        idea,
        promoter,
        screening,
        plans,
        studies,
        trajectories,
        anchorings,
        supportReceived,
        returnsTo);
  }

  @Override
  public String toString() {
    return idea.map(Idea::title).orElse("a project") + ", " + stage;
  }
}
