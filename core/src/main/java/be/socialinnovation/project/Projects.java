package be.socialinnovation.project;

import static be.socialinnovation.project.ProjectStage.ACTIVE;
import static be.socialinnovation.project.ProjectStage.ANCHORED;
import static be.socialinnovation.project.ProjectStage.DECLINED;
import static be.socialinnovation.project.ProjectStage.IDEA;
import static be.socialinnovation.project.ProjectStage.PARKED;
import static be.socialinnovation.project.ProjectStage.STOPPED;
import static be.socialinnovation.project.ProjectStage.STUDY;
import static be.socialinnovation.project.ProjectStage.SUPPORT;
import static be.socialinnovation.project.ProjectStage.TRAJECTORY;
import static be.socialinnovation.project.ProjectStage.UNBORN;

import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.Anchor;
import be.socialinnovation.project.ProjectCommand.CloseAsAnchored;
import be.socialinnovation.project.ProjectCommand.Decline;
import be.socialinnovation.project.ProjectCommand.FilePlan;
import be.socialinnovation.project.ProjectCommand.GiveSupport;
import be.socialinnovation.project.ProjectCommand.LoseAnchor;
import be.socialinnovation.project.ProjectCommand.Park;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectCommand.ReportStudy;
import be.socialinnovation.project.ProjectCommand.Resume;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectCommand.Stop;
import be.socialinnovation.project.ProjectEvent.Admitted;
import be.socialinnovation.project.ProjectEvent.AnchorLost;
import be.socialinnovation.project.ProjectEvent.Anchored;
import be.socialinnovation.project.ProjectEvent.ClosedAsAnchored;
import be.socialinnovation.project.ProjectEvent.Declined;
import be.socialinnovation.project.ProjectEvent.Parked;
import be.socialinnovation.project.ProjectEvent.PlanFiled;
import be.socialinnovation.project.ProjectEvent.Proposed;
import be.socialinnovation.project.ProjectEvent.Resumed;
import be.socialinnovation.project.ProjectEvent.Stopped;
import be.socialinnovation.project.ProjectEvent.StudyReported;
import be.socialinnovation.project.ProjectEvent.StudyStarted;
import be.socialinnovation.project.ProjectEvent.SupportGiven;
import be.socialinnovation.project.ProjectEvent.TrajectoryStarted;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** How projects are decided: {@code Projects.under(ProjectPolicy.flanders(2013))}. */
public final class Projects extends Workflow<Project, ProjectCommand, ProjectEvent, ProjectPolicy> {

  static final Lifecycle<ProjectStage, ProjectCommand, ProjectEvent> LIFECYCLE =
      Lifecycle.<ProjectStage, ProjectCommand, ProjectEvent>over(ProjectStage.class)
          .move(UNBORN, Propose.class, Proposed.class, IDEA)
          .move(IDEA, Admit.class, Admitted.class, SUPPORT)
          .move(IDEA, Decline.class, Declined.class, DECLINED)
          .move(SUPPORT, FilePlan.class, PlanFiled.class, SUPPORT)
          .move(SUPPORT, StartStudy.class, StudyStarted.class, STUDY)
          .move(STUDY, ReportStudy.class, StudyReported.class, SUPPORT)
          .move(SUPPORT, StartTrajectory.class, TrajectoryStarted.class, TRAJECTORY)
          .move(TRAJECTORY, FilePlan.class, PlanFiled.class, SUPPORT)
          .stay(Vector.of(TRAJECTORY, ANCHORED), Anchor.class, Anchored.class)
          .move(TRAJECTORY, CloseAsAnchored.class, ClosedAsAnchored.class, ANCHORED)
          .stay(
              Vector.of(SUPPORT, STUDY, TRAJECTORY, PARKED, ANCHORED),
              LoseAnchor.class,
              AnchorLost.class)
          .move(ANCHORED, LoseAnchor.class, AnchorLost.class, TRAJECTORY)
          .stay(ACTIVE.append(PARKED).append(ANCHORED), GiveSupport.class, SupportGiven.class)
          .moveAll(ACTIVE, Park.class, Parked.class, PARKED)
          .move(PARKED, Resume.class, Resumed.class, IDEA)
          .move(PARKED, Resume.class, Resumed.class, SUPPORT)
          .move(PARKED, Resume.class, Resumed.class, STUDY)
          .move(PARKED, Resume.class, Resumed.class, TRAJECTORY)
          .moveAll(ACTIVE.append(PARKED), Stop.class, Stopped.class, STOPPED);

  private Projects(
      ProjectPolicy policy, Seq<? extends Guard<Project, ProjectCommand, ProjectPolicy>> guards) {
    super("project", policy, LIFECYCLE, ProjectTexts.TEXTS, guards);
  }

  /** The workflow of projects under a policy. */
  public static Projects under(ProjectPolicy policy) {
    return new Projects(policy, Vector.of(ProjectRule.values()));
  }

  /** This workflow with more rules, a host's own, after the others. */
  public Projects and(Seq<? extends Guard<Project, ProjectCommand, ProjectPolicy>> more) {
    return new Projects(policy(), guards().appendAll(more));
  }

  @Override
  public Project birth() {
    return Project.UNBORN;
  }

  @Override
  protected Seq<ProjectEvent> events(Project project, ProjectCommand command, LocalDate on) {
    return Vector.of(event(project, command, on));
  }

  private static ProjectEvent event(Project project, ProjectCommand command, LocalDate on) {
    if (command instanceof Propose propose) {
      return new Proposed(propose.idea(), propose.promoter());
    } else if (command instanceof Admit admit) {
      return new Admitted(admit.screening());
    } else if (command instanceof GiveSupport give) {
      return new SupportGiven(on, give.support());
    } else if (command instanceof FilePlan file) {
      return new PlanFiled(project.planVersion() + 1, file.plan());
    } else if (command instanceof StartStudy start) {
      return new StudyStarted(start.work());
    } else if (command instanceof ReportStudy reportStudy) {
      return new StudyReported(reportStudy.report());
    } else if (command instanceof StartTrajectory start) {
      return new TrajectoryStarted(start.work());
    } else if (command instanceof Anchor anchor) {
      return new Anchored(anchor.channel(), anchor.host(), anchor.evidence(), on);
    } else if (command instanceof LoseAnchor lose) {
      return lost(project, lose, on);
    } else if (command instanceof CloseAsAnchored) {
      return new ClosedAsAnchored(project.channelsOn(on));
    } else if (command instanceof Decline) {
      return new Declined();
    } else if (command instanceof Park) {
      return new Parked();
    } else if (command instanceof Resume) {
      return new Resumed(project.parkedIn().orElseThrow());
    }
    return new Stopped();
  }

  private static AnchorLost lost(Project project, LoseAnchor lose, LocalDate on) {
    boolean last = project.anchorsOn(on).size() == 1;
    return new AnchorLost(
        lose.channel(),
        lose.host(),
        lose.reason(),
        on,
        last && project.stage() == ANCHORED ? TRAJECTORY : project.stage());
  }

  @Override
  public Project evolve(Project before, ProjectEvent event) {
    Project project = before.in(LIFECYCLE.landing(before.stage(), event));
    if (event instanceof Proposed proposed) {
      return project.withIdea(proposed.idea()).withPromoter(proposed.promoter());
    } else if (event instanceof Admitted admitted) {
      return project.withScreening(admitted.screening());
    } else if (event instanceof SupportGiven given) {
      return project.withSupportReceived(project
          .supportReceived()
          .append(new SupportReceived(given.on(), given.support()))
          .sortBy(SupportReceived::on));
    } else if (event instanceof PlanFiled filed) {
      require(
          filed.version() == before.planVersion() + 1, "a plan's version must be the next", event);
      return project.withPlans(project.plans().append(filed.plan()));
    } else if (event instanceof StudyStarted started) {
      return project.withStudies(
          project.studies().append(Study.of(project.planVersion(), started.work())));
    } else if (event instanceof StudyReported reported) {
      Seq<Study> studies = project.studies();
      require(
          studies.lastOption().exists(study -> study.report().isEmpty()),
          "a study must be under way to report",
          event);
      return project.withStudies(
          studies.update(studies.size() - 1, study -> study.reporting(reported.report())));
    } else if (event instanceof TrajectoryStarted started) {
      return project.withTrajectories(project.trajectories().append(started.work()));
    } else if (event instanceof Anchored anchored) {
      return project.withAnchorings(anchoredIn(project.anchorings(), anchored));
    } else if (event instanceof AnchorLost lost) {
      require(
          before.isAnchoredOn(lost.on(), lost.channel(), lost.host()),
          "an anchor must be held to be lost",
          event);
      return project.withAnchorings(
          project.anchorings().map(anchoring -> without(anchoring, lost)));
    } else if (event instanceof Resumed resumed) {
      require(
          before.parkedIn().equals(Optional.of(resumed.landsIn())),
          "a project must resume where it was parked",
          event);
    }
    return project;
  }

  private static void require(boolean possible, String what, ProjectEvent event) {
    if (!possible) {
      throw new IllegalArgumentException(what + ": " + event);
    }
  }

  private static Seq<Anchoring> anchoredIn(Seq<Anchoring> anchorings, Anchored anchored) {
    Anchoring anchoring = Anchoring.builder()
        .channel(anchored.channel())
        .host(anchored.host())
        .evidence(anchored.evidence())
        .from(anchored.on())
        .build();
    return anchorings
        .append(anchoring)
        .sorted(Comparator.comparing(Anchoring::channel)
            .thenComparing(Anchoring::host)
            .thenComparing(Anchoring::from));
  }

  private static Anchoring without(Anchoring anchoring, AnchorLost lost) {
    return anchoring.isIn(lost.channel(), lost.host()) && anchoring.isHeldOn(lost.on())
        ? anchoring.withLost(lost.on())
        : anchoring;
  }
}
