package be.socialinnovation.project;

import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/** What can be asked of a project. Who asks, on which day and why stands in the stamp of the step. */
public sealed interface ProjectCommand {

  /**
   * Proposes an idea.
   *
   * @param idea the idea
   * @param promoter the social entrepreneur who stands for it
   */
  record Propose(Idea idea, Actor promoter) implements ProjectCommand {

    public Propose {
      Objects.requireNonNull(idea, "idea");
      Objects.requireNonNull(promoter, "promoter");
    }

    /** Proposes an idea of a promoter. */
    public static Propose of(Idea idea, Actor promoter) {
      return new Propose(idea, promoter);
    }
  }

  /** Does not admit an idea. */
  record Decline() implements ProjectCommand {}

  /**
   * Admits an idea to support.
   *
   * @param screening what the platform found
   */
  record Admit(Screening screening) implements ProjectCommand {

    public Admit {
      Objects.requireNonNull(screening, "screening");
    }

    /** Admits an idea on a screening. */
    public static Admit of(Screening screening) {
      return new Admit(screening);
    }
  }

  /**
   * Records support that was given.
   *
   * @param support what was done, with whom, and what came out of it
   */
  record GiveSupport(Support support) implements ProjectCommand {

    public GiveSupport {
      Objects.requireNonNull(support, "support");
    }

    /** Records an act of support. */
    public static GiveSupport of(Support support) {
      return new GiveSupport(support);
    }
  }

  /**
   * Files a version of the plan: the first one, or a pivot. A pivot during a trajectory brings the project back to support, since the
   * trajectory was financed for another plan.
   *
   * @param plan the new version
   */
  record FilePlan(Plan plan) implements ProjectCommand {

    public FilePlan {
      Objects.requireNonNull(plan, "plan");
    }

    /** Files a version of the plan. */
    public static FilePlan of(Plan plan) {
      return new FilePlan(plan);
    }
  }

  /** Starts work that has to be paid: a feasibility study or an innovation trajectory. */
  sealed interface StartsWork extends ProjectCommand {

    /** When the work is done and what it costs. */
    Work work();

    /** What public aid for this work is applied for. */
    GrantPurpose purpose();

    /**
     * Where the application for public aid stands, briefed; it matters only when the funding plan counts on public aid.
     *
     * <p>A project does not know the id under which it is kept, so no rule can tell another project's application from its own. Whoever
     * briefs picks an application of this project, as the platform does.
     */
    Optional<GrantStanding> grant();

    /** How the work is paid, briefed. */
    Optional<FundingPlan> financing();

    /** The public aid that the funding plan counts on, decided or not; empty while the plan is not known. */
    default Optional<Money> publicAid() {
      return financing()
          .map(plan -> Money.sum(
              plan.lines()
                  .filter(line -> line.source() == FundingSource.PUBLIC_AID)
                  .map(FundingLine::amount),
              plan.acceptedCosts().currency()));
    }

    private static String text(StartsWork start) {
      return start.work()
          + start
              .financing()
              .map(plan -> "; closed: " + plan.isClosed())
              .orElse("; financing unknown")
          + start
              .grant()
              .map(standing -> "; application " + standing.application())
              .orElse("");
    }

    private static void requireOneCurrency(
        Work work, Optional<GrantStanding> grant, Optional<FundingPlan> financing) {
      Money costs = work.acceptedCosts();
      boolean one = financing
              .map(plan -> plan.acceptedCosts().currency().equals(costs.currency()))
              .orElse(true)
          && grant
              .map(standing -> standing.awarded().currency().equals(costs.currency()))
              .orElse(true);
      if (!one) {
        throw new IllegalArgumentException("work, funding plan and award must be in one currency: "
            + costs
            + financing.map(plan -> ", " + plan.acceptedCosts()).orElse("")
            + grant.map(standing -> ", " + standing.awarded()).orElse(""));
      }
    }
  }

  /**
   * Starts a feasibility study.
   *
   * @param work when it is done and what it costs
   * @param grant where the application for public aid stands, briefed
   * @param financing how the study is paid, briefed
   */
  @Value.Builder
  record StartStudy(Work work, Optional<GrantStanding> grant, Optional<FundingPlan> financing)
      implements StartsWork, WithStartStudy {

    /** Refuses two currencies with {@link IllegalArgumentException}. */
    public StartStudy {
      Objects.requireNonNull(work, "work");
      Objects.requireNonNull(grant, "grant");
      Objects.requireNonNull(financing, "financing");
      StartsWork.requireOneCurrency(work, grant, financing);
    }

    /** Starts a study; grant and financing are still to be briefed. */
    public static StartStudy of(Work work) {
      return new StartStudy(work, Optional.empty(), Optional.empty());
    }

    @Override
    public GrantPurpose purpose() {
      return GrantPurpose.FEASIBILITY_STUDY;
    }

    @Override
    public String toString() {
      return "StartStudy[" + StartsWork.text(this) + "]";
    }
  }

  /**
   * Reports what the feasibility study found.
   *
   * @param report the findings and the advice
   */
  record ReportStudy(StudyReport report) implements ProjectCommand {

    public ReportStudy {
      Objects.requireNonNull(report, "report");
    }

    /** Reports a study. */
    public static ReportStudy of(StudyReport report) {
      return new ReportStudy(report);
    }
  }

  /**
   * Starts an innovation trajectory.
   *
   * @param work when it is done and what it costs
   * @param grant where the application for public aid stands, briefed
   * @param financing how the trajectory is paid, briefed
   */
  @Value.Builder
  record StartTrajectory(Work work, Optional<GrantStanding> grant, Optional<FundingPlan> financing)
      implements StartsWork, WithStartTrajectory {

    /** Refuses two currencies with {@link IllegalArgumentException}. */
    public StartTrajectory {
      Objects.requireNonNull(work, "work");
      Objects.requireNonNull(grant, "grant");
      Objects.requireNonNull(financing, "financing");
      StartsWork.requireOneCurrency(work, grant, financing);
    }

    /** Starts a trajectory; grant and financing are still to be briefed. */
    public static StartTrajectory of(Work work) {
      return new StartTrajectory(work, Optional.empty(), Optional.empty());
    }

    @Override
    public GrantPurpose purpose() {
      return GrantPurpose.INNOVATION_TRAJECTORY;
    }

    @Override
    public String toString() {
      return "StartTrajectory[" + StartsWork.text(this) + "]";
    }
  }

  /**
   * Anchors the results somewhere, from the day of the step.
   *
   * @param channel society, the market or policy
   * @param host the organisation that carries them
   * @param evidence what shows it, not blank
   */
  record Anchor(AnchorChannel channel, OrganisationId host, String evidence)
      implements ProjectCommand {

    /** Refuses a blank evidence with {@link IllegalArgumentException}. */
    public Anchor {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(host, "host");
      requireText(evidence, "an anchor must have evidence");
    }

    /** Anchors the results in an organisation. */
    public static Anchor of(AnchorChannel channel, OrganisationId host, String evidence) {
      return new Anchor(channel, host, evidence);
    }
  }

  /** Closes the trajectory: the project is anchored. */
  record CloseAsAnchored() implements ProjectCommand {}

  /**
   * Records that an anchor no longer holds, from the day of the step. A closed project that loses its last anchor is in its trajectory
   * again.
   *
   * @param channel the channel that it was in
   * @param host the organisation that carried the results
   * @param reason why it no longer does, not blank
   */
  record LoseAnchor(AnchorChannel channel, OrganisationId host, String reason)
      implements ProjectCommand {

    /** Refuses a blank reason with {@link IllegalArgumentException}. */
    public LoseAnchor {
      Objects.requireNonNull(channel, "channel");
      Objects.requireNonNull(host, "host");
      requireText(reason, "the loss of an anchor must have a reason");
    }

    /** Records the loss of an anchor. */
    public static LoseAnchor of(AnchorChannel channel, OrganisationId host, String reason) {
      return new LoseAnchor(channel, host, reason);
    }
  }

  /** Puts the project aside. */
  record Park() implements ProjectCommand {}

  /** Takes a parked project up again, in the stage in which it was. */
  record Resume() implements ProjectCommand {}

  /** Ends the project before it is anchored. */
  record Stop() implements ProjectCommand {}

  private static void requireText(String text, String what) {
    Objects.requireNonNull(text, what);
    if (text.isBlank()) {
      throw new IllegalArgumentException(what + ": \"" + text + "\"");
    }
  }
}
