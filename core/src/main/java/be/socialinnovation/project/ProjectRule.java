package be.socialinnovation.project;

import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.Anchor;
import be.socialinnovation.project.ProjectCommand.CloseAsAnchored;
import be.socialinnovation.project.ProjectCommand.LoseAnchor;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;

/**
 * What must hold for a project to move on, in the order in which it is reported. A rule keeps its code when others join it.
 *
 * <p>The rules on public aid are met by work whose funding plan counts on none: nobody has to award, and no date of an application
 * binds. Without a funding plan nobody can tell whether it does.
 *
 * <p>The figures are the policy's; from which day costs are accepted, the application tells. That it is complete, admissible and older than
 * the work stands behind every award and is judged there. The incentive effect is quoted from Regulation (EU) 651/2014, which applies from
 * 1 July 2014; used on earlier days it is illustrative, like the figures.
 */
public enum ProjectRule implements Guard<Project, ProjectCommand, ProjectPolicy> {
  /** A social innovation names at least one societal challenge that it helps to meet. */
  IDEA_MEETS_A_SOCIETAL_CHALLENGE(
      "PROJECT-01",
      ProjectSources.DEFINITION,
      Propose.class,
      (project, propose, given) -> given
          .fact("idea", propose.idea().title())
          .met(!propose.idea().challenges().isEmpty())),

  /** A social innovation names at least one thing that is new: a product or service, a process, marketing, organisation. */
  IDEA_NAMES_AN_INNOVATION(
      "PROJECT-02",
      ProjectSources.DEFINITION,
      Propose.class,
      (project, propose, given) -> given
          .fact("idea", propose.idea().title())
          .met(!propose.idea().innovates().isEmpty())),

  /** A gradual improvement of something that exists is not admitted. */
  INNOVATION_IS_MORE_THAN_INCREMENTAL(
      "PROJECT-03",
      ProjectSources.CALL,
      Admit.class,
      (project, admit, given) -> given
          .fact("novelty", project.idea().map(Idea::novelty))
          .whenKnown(project.idea(), idea -> given.met(idea.novelty() != Novelty.INCREMENTAL))),

  /** What the idea is after serves the public interest. */
  AIM_SERVES_THE_PUBLIC_INTEREST(
      "PROJECT-04",
      ProjectSources.CALL,
      Admit.class,
      (project, admit, given) -> given
          .fact("statement", admit.screening().aim().statement())
          .met(admit.screening().aim().served())),

  /** The way in which the idea goes about it serves the public interest too. */
  METHOD_SERVES_THE_PUBLIC_INTEREST(
      "PROJECT-05",
      ProjectSources.CALL,
      Admit.class,
      (project, admit, given) -> given
          .fact("statement", admit.screening().method().statement())
          .met(admit.screening().method().served())),

  /** No study of this plan said no-go or pivot; another plan lifts that, and the same plan filed once more does not. */
  NO_STUDY_SPEAKS_AGAINST_THE_PLAN(
      "PROJECT-06",
      ProjectSources.STAGE_GATE,
      StartTrajectory.class,
      (project, start, given) -> given
          .fact("version", project.planVersion())
          .fact("advice", project.adviceAgainstThePlan())
          .met(project.adviceAgainstThePlan().isEmpty())),

  /** The application for public aid is for work of this kind: the award for a study pays for no trajectory, nor the reverse. */
  APPLICATION_IS_FOR_THIS_KIND_OF_WORK(
      "PROJECT-20",
      ProjectSources.INCENTIVE,
      StartsWork.class,
      onAid((start, aid, grant, given) -> given
          .fact("work", start.purpose())
          .fact("application", grant.application())
          .fact("project", grant.project())
          .fact("purpose", grant.purpose())
          .met(grant.purpose() == start.purpose()))),

  /** The public aid that the funding plan counts on has been awarded by the authority: an endorsement by the platform is no award. */
  AUTHORITY_AWARDED_THE_AID(
      "PROJECT-07", ProjectSources.PLATFORM, StartsWork.class, onAid((start, aid, grant, given) -> {
        Money awarded =
            grant.isAwardedOn(given.on()) ? grant.awarded() : Money.zero(aid.currency());
        return given
            .fact("authority", grant.authority())
            .fact("application", grant.application())
            .fact("awarded", awarded)
            .fact("day", given.on())
            .met(aid.isAtMost(awarded));
      })),

  /** Work with public aid makes no cost before the day from which the scheme accepts costs. */
  WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED(
      "PROJECT-09", ProjectSources.SCHEME, StartsWork.class, onAid((start, aid, grant, given) -> {
        LocalDate earliest = grant.costsAcceptedFrom();
        return given
            .fact("submitted", grant.submittedOn())
            .fact("earliest", earliest)
            .fact("start", start.work().start())
            .met(!start.work().start().isBefore(earliest));
      })),

  /** A feasibility study takes no longer than the policy allows. */
  STUDY_STAYS_WITHIN_ITS_DURATION(
      "PROJECT-12",
      ProjectSources.STUDY_DURATION,
      StartStudy.class,
      (project, start, given) -> within(start.work(), given.policy().longestStudyMonths(), given)),

  /** An innovation trajectory takes no longer than the policy allows. */
  TRAJECTORY_STAYS_WITHIN_ITS_DURATION(
      "PROJECT-13",
      ProjectSources.TRAJECTORY_DURATION,
      StartTrajectory.class,
      (project, start, given) ->
          within(start.work(), given.policy().longestTrajectoryMonths(), given)),

  /** The funding plan is drawn up for the costs of this work. */
  FUNDING_PLAN_IS_FOR_THESE_COSTS(
      "PROJECT-14",
      ProjectSources.CLOSED_FUNDING,
      StartsWork.class,
      (project, start, given) -> given
          .fact("costs", start.work().acceptedCosts())
          .whenKnown(
              start.financing(),
              plan -> given
                  .fact("planned", plan.acceptedCosts())
                  .met(plan.acceptedCosts().equals(start.work().acceptedCosts())))),

  /** What is decided or paid covers the accepted costs. */
  FIRM_MONEY_COVERS_THE_COSTS(
      "PROJECT-15",
      ProjectSources.CLOSED_FUNDING,
      StartsWork.class,
      (project, start, given) -> given.whenKnown(
          start.financing(),
          plan -> given
              .fact("costs", plan.acceptedCosts())
              .fact("firm", plan.firm())
              .fact("shortfall", plan.shortfall())
              .met(plan.shortfall().isZero()))),

  /** What is planned, sure or not, does not exceed the accepted costs. */
  FUNDING_STAYS_WITHIN_THE_COSTS(
      "PROJECT-16",
      ProjectSources.CLOSED_FUNDING,
      StartsWork.class,
      (project, start, given) -> given.whenKnown(
          start.financing(),
          plan -> given
              .fact("costs", plan.acceptedCosts())
              .fact("planned", plan.planned())
              .fact("excess", plan.excess())
              .met(plan.excess().isZero()))),

  /** The results are not yet anchored in this channel and this organisation. */
  ANCHOR_IS_NEW(
      "PROJECT-17",
      ProjectSources.REGISTER,
      Anchor.class,
      (project, anchor, given) -> given
          .fact("channel", anchor.channel())
          .fact("host", anchor.host().text())
          .met(!project.isAnchoredOn(given.on(), anchor.channel(), anchor.host()))),

  /** A project is closed as anchored when at least one anchor holds on the day. */
  PROJECT_HOLDS_AN_ANCHOR(
      "PROJECT-18",
      ProjectSources.ARTICLE,
      CloseAsAnchored.class,
      (project, close, given) -> given
          .fact("day", given.on())
          .fact("held", project.anchorsOn(given.on()).size())
          .met(!project.anchorsOn(given.on()).isEmpty())),

  /** Only an anchor that holds can be lost. */
  ANCHOR_IS_HELD(
      "PROJECT-19",
      ProjectSources.REGISTER,
      LoseAnchor.class,
      (project, lose, given) -> given
          .fact("channel", lose.channel())
          .fact("host", lose.host().text())
          .fact("day", given.on())
          .met(project.isAnchoredOn(given.on(), lose.channel(), lose.host())));

  private final Definition<Project, ProjectCommand, ProjectPolicy> definition;

  <C extends ProjectCommand> ProjectRule(
      String code, Source source, Class<C> command, Check<Project, C, ProjectPolicy> check) {
    definition = Definition.of(code, source, ProjectTexts.TEXTS, command, check);
  }

  /* A check on work whose funding plan counts on public aid. */
  @FunctionalInterface
  private interface AidCheck {
    Verdict judge(StartsWork start, Money aid, GrantStanding grant, Given<ProjectPolicy> given);
  }

  private static Check<Project, StartsWork, ProjectPolicy> onAid(AidCheck check) {
    return (project, start, given) -> given
        .fact("aid", start.publicAid())
        .whenKnown(
            start.publicAid(),
            aid -> aid.isZero()
                ? given.met(true)
                : given.whenKnown(start.grant(), grant -> check.judge(start, aid, grant, given)));
  }

  private static Verdict within(Work work, int longest, Given<ProjectPolicy> given) {
    return given
        .fact("start", work.start())
        .fact("end", work.end())
        .fact("months", work.months())
        .fact("longest", longest)
        .met(work.months() <= longest);
  }

  @Override
  public Definition<Project, ProjectCommand, ProjectPolicy> definition() {
    return definition;
  }
}
