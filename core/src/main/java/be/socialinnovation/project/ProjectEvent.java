package be.socialinnovation.project;

import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Lands;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What can happen to a project. */
public sealed interface ProjectEvent extends Event {

  /**
   * An idea was proposed.
   *
   * @param idea the idea
   * @param promoter who stands for it
   */
  record Proposed(Idea idea, Actor promoter) implements ProjectEvent {

    public Proposed {
      Objects.requireNonNull(idea, "idea");
      Objects.requireNonNull(promoter, "promoter");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("title", idea.title()), Fact.of("promoter", promoter.id()));
    }
  }

  /** The idea was not admitted. */
  record Declined() implements ProjectEvent {}

  /**
   * The idea was admitted to support.
   *
   * @param screening what the platform found
   */
  record Admitted(Screening screening) implements ProjectEvent {

    public Admitted {
      Objects.requireNonNull(screening, "screening");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("advice", screening.advice()));
    }
  }

  /**
   * Support was given.
   *
   * @param on the day
   * @param support what was done
   */
  record SupportGiven(LocalDate on, Support support) implements ProjectEvent {

    public SupportGiven {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(support, "support");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("kind", support.kind()),
          Fact.of("with", support.with().toVector().map(Actor::id)),
          Fact.of("outcome", support.outcome()));
    }
  }

  /**
   * A version of the plan was filed.
   *
   * @param version its number, from 1
   * @param plan the plan
   */
  record PlanFiled(int version, Plan plan) implements ProjectEvent {

    /** Refuses a version below 1 with {@link IllegalArgumentException}. */
    public PlanFiled {
      Objects.requireNonNull(plan, "plan");
      if (version < 1) {
        throw new IllegalArgumentException("a filed plan's version must be at least 1: " + version);
      }
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("version", version),
          Fact.of("approach", plan.approach()),
          Fact.of("budget", plan.budget()));
    }
  }

  /**
   * A feasibility study started.
   *
   * @param work when it is done and what it costs
   */
  record StudyStarted(Work work) implements ProjectEvent {

    public StudyStarted {
      Objects.requireNonNull(work, "work");
    }

    @Override
    public Seq<Fact> facts() {
      return factsOf(work);
    }
  }

  /**
   * The feasibility study reported.
   *
   * @param report what it found
   */
  record StudyReported(StudyReport report) implements ProjectEvent {

    public StudyReported {
      Objects.requireNonNull(report, "report");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("outcome", report.outcome()),
          Fact.of("evidence", report.evidence()),
          Fact.of("conditions", report.conditions()));
    }
  }

  /**
   * An innovation trajectory started.
   *
   * @param work when it is done and what it costs
   */
  record TrajectoryStarted(Work work) implements ProjectEvent {

    public TrajectoryStarted {
      Objects.requireNonNull(work, "work");
    }

    @Override
    public Seq<Fact> facts() {
      return factsOf(work);
    }
  }

  /**
   * The results were anchored somewhere.
   *
   * @param channel society, the market or policy
   * @param host the organisation that carries them
   * @param evidence what shows it
   * @param on the first day on which the anchor holds
   */
  record Anchored(AnchorChannel channel, OrganisationId host, String evidence, LocalDate on)
      implements ProjectEvent {

    public Anchored {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(host, "host");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("channel", channel), Fact.of("host", host.text()), Fact.of("evidence", evidence));
    }
  }

  /**
   * The project was closed as anchored.
   *
   * @param channels where it held on that day
   */
  record ClosedAsAnchored(TreeSet<AnchorChannel> channels) implements ProjectEvent {

    public ClosedAsAnchored {
      Objects.requireNonNull(channels, "channels");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("channels", channels));
    }
  }

  /**
   * An anchor no longer holds.
   *
   * @param channel the channel that it was in
   * @param host the organisation that carried the results
   * @param reason why it no longer does
   * @param on the first day on which it no longer holds
   * @param landsIn the trajectory for a closed project without any other anchor, otherwise the stage in which the project is
   */
  record AnchorLost(
      AnchorChannel channel, OrganisationId host, String reason, LocalDate on, ProjectStage landsIn)
      implements ProjectEvent, Lands<ProjectStage> {

    public AnchorLost {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(host, "host");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(landsIn, "landsIn");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("channel", channel),
          Fact.of("host", host.text()),
          Fact.of("reason", reason),
          Fact.of("stage", landsIn));
    }
  }

  /** The project was put aside. */
  record Parked() implements ProjectEvent {}

  /**
   * The project was taken up again.
   *
   * @param landsIn the stage in which it was parked
   */
  record Resumed(ProjectStage landsIn) implements ProjectEvent, Lands<ProjectStage> {

    public Resumed {
      Objects.requireNonNull(landsIn, "landsIn");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("stage", landsIn));
    }
  }

  /** The project was ended before it was anchored. */
  record Stopped() implements ProjectEvent {}

  private static Seq<Fact> factsOf(Work work) {
    return Vector.of(
        Fact.of("start", work.start()),
        Fact.of("end", work.end()),
        Fact.of("costs", work.acceptedCosts()));
  }
}
