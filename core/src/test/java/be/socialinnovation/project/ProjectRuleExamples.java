package be.socialinnovation.project;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.project.Situations.*;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.Anchor;
import be.socialinnovation.project.ProjectCommand.CloseAsAnchored;
import be.socialinnovation.project.ProjectCommand.LoseAnchor;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectEvent.AnchorLost;
import be.socialinnovation.project.ProjectEvent.Anchored;
import be.socialinnovation.project.ProjectEvent.PlanFiled;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class ProjectRuleExamples {

  private ProjectRuleExamples() {}

  public static Seq<RuleExample> all() {
    return Vector.<RuleExample>empty()
        .appendAll(ideas())
        .appendAll(plans())
        .appendAll(purposes())
        .appendAll(aid())
        .appendAll(applications())
        .appendAll(durations())
        .appendAll(financing())
        .appendAll(anchors());
  }

  private static RuleExample example(
      ProjectRule rule,
      Verdict verdict,
      String sentence,
      Project state,
      ProjectCommand command,
      LocalDate on) {
    return RuleExample.of(PROJECTS, rule, verdict, sentence, state, command, on);
  }

  private static Seq<RuleExample> ideas() {
    Project unborn = PROJECTS.birth();
    PublicInterest lacking = PublicInterest.lacking("sells what its members tell it");
    return Vector.of(
        example(
            ProjectRule.IDEA_MEETS_A_SOCIETAL_CHALLENGE,
            SATISFIED,
            "an idea against poverty and for the old",
            unborn,
            Propose.of(thuisafgehaald(), PROMOTER),
            IN_MAY),
        example(
            ProjectRule.IDEA_MEETS_A_SOCIETAL_CHALLENGE,
            VIOLATED,
            "an idea without any societal challenge",
            unborn,
            Propose.of(thuisafgehaald().withChallenges(TreeSet.empty()), PROMOTER),
            IN_MAY),
        example(
            ProjectRule.IDEA_NAMES_AN_INNOVATION,
            SATISFIED,
            "a new service",
            unborn,
            Propose.of(thuisafgehaald(), PROMOTER),
            IN_MAY),
        example(
            ProjectRule.IDEA_NAMES_AN_INNOVATION,
            VIOLATED,
            "nothing new",
            unborn,
            Propose.of(thuisafgehaald().withInnovates(TreeSet.empty()), PROMOTER),
            IN_MAY),
        example(
            ProjectRule.INNOVATION_IS_MORE_THAN_INCREMENTAL,
            SATISFIED,
            "new to the organisation, the least that is new",
            and(
                PROJECTS.birth(),
                new ProjectEvent.Proposed(
                    thuisafgehaald().withNovelty(Novelty.NEW_TO_ORGANISATION), PROMOTER)),
            Admit.of(fittingScreening()),
            IN_MAY),
        example(
            ProjectRule.INNOVATION_IS_MORE_THAN_INCREMENTAL,
            VIOLATED,
            "a gradual improvement",
            anIncrementalIdea(),
            Admit.of(fittingScreening()),
            IN_MAY),
        example(
            ProjectRule.INNOVATION_IS_MORE_THAN_INCREMENTAL,
            UNDETERMINED,
            "a screening before anything was proposed",
            unborn,
            Admit.of(fittingScreening()),
            IN_MAY),
        example(
            ProjectRule.AIM_SERVES_THE_PUBLIC_INTEREST,
            SATISFIED,
            "neighbours eat well",
            anIdea(),
            Admit.of(fittingScreening()),
            IN_MAY),
        example(
            ProjectRule.AIM_SERVES_THE_PUBLIC_INTEREST,
            VIOLATED,
            "an aim that serves its owner only, by a method that serves all",
            anIdea(),
            Admit.of(Screening.of(lacking, fittingScreening().method(), "not for us")),
            IN_MAY),
        example(
            ProjectRule.METHOD_SERVES_THE_PUBLIC_INTEREST,
            SATISFIED,
            "neighbours help one another",
            anIdea(),
            Admit.of(fittingScreening()),
            IN_MAY),
        example(
            ProjectRule.METHOD_SERVES_THE_PUBLIC_INTEREST,
            VIOLATED,
            "an aim that serves all, by a method that serves its owner only",
            anIdea(),
            Admit.of(Screening.of(fittingScreening().aim(), lacking, "not for us")),
            IN_MAY));
  }

  private static Seq<RuleExample> plans() {
    ProjectRule rule = ProjectRule.NO_STUDY_SPEAKS_AGAINST_THE_PLAN;
    return Vector.of(
        example(rule, SATISFIED, "no study at all", aSupportedProject(), aTrajectory(), IN_JULY),
        example(
            rule,
            SATISFIED,
            "a study that says go",
            aProjectOfWhichAStudySays(StudyOutcome.GO),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "a no-go on this plan",
            aProjectOfWhichAStudySays(StudyOutcome.NO_GO),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "a pivot away from this plan",
            aProjectOfWhichAStudySays(StudyOutcome.PIVOT),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            SATISFIED,
            "a no-go on the plan before this one",
            and(
                aProjectOfWhichAStudySays(StudyOutcome.NO_GO),
                new PlanFiled(2, aPlan("a cookery school"))),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "a no-go, and the same plan filed once more",
            and(
                aProjectOfWhichAStudySays(StudyOutcome.NO_GO),
                new PlanFiled(2, aPlan("a website"))),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            SATISFIED,
            "a no-go, and the same plan on a budget of a cent less",
            and(
                aProjectOfWhichAStudySays(StudyOutcome.NO_GO),
                new PlanFiled(2, aPlanCosting("59999.99"))),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "a no-go, another plan, and back to the first",
            and(
                aProjectOfWhichAStudySays(StudyOutcome.NO_GO),
                new PlanFiled(2, aPlan("a cookery school")),
                new PlanFiled(3, aPlan("a website"))),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "a no-go before any plan, and none since",
            aProjectWithoutAPlanOfWhichAStudySaysNoGo(),
            aTrajectory(),
            IN_JULY),
        example(
            rule,
            SATISFIED,
            "a no-go before any plan, and the first plan",
            and(aProjectWithoutAPlanOfWhichAStudySaysNoGo(), new PlanFiled(1, aPlan("a website"))),
            aTrajectory(),
            IN_JULY));
  }

  private static Seq<RuleExample> purposes() {
    ProjectRule rule = ProjectRule.APPLICATION_IS_FOR_THIS_KIND_OF_WORK;
    Project project = aSupportedProject();
    GrantStanding ofAStudy = awarded("30000", "2013-06-28");
    return Vector.of(
        example(
            rule,
            SATISFIED,
            "an award for a study, and a study",
            project,
            aStudy().withGrant(ofAStudy),
            IN_JULY),
        example(
            rule,
            SATISFIED,
            "an award for a trajectory, and a trajectory",
            project,
            aTrajectory().withGrant(forATrajectory(ofAStudy)),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "an award for a study, and a trajectory",
            project,
            aTrajectory().withGrant(ofAStudy),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "an award for a trajectory, and a study",
            project,
            aStudy().withGrant(forATrajectory(ofAStudy)),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "an application for a study that nobody judged yet, and a trajectory",
            project,
            aTrajectory().withGrant(submittedOn("2013-06-03")),
            IN_JULY),
        example(
            rule,
            SATISFIED,
            "a trajectory without public aid, whatever was awarded for a study",
            project,
            aPrivateTrajectory().withGrant(ofAStudy),
            IN_JULY),
        example(
            rule,
            UNDETERMINED,
            "public aid, and nobody knows of an application",
            project,
            aTrajectory().withGrant(Optional.empty()),
            IN_JULY),
        example(
            rule,
            UNDETERMINED,
            "nobody knows how the work is paid",
            project,
            aTrajectory().withFinancing(Optional.empty()),
            IN_JULY));
  }

  private static Seq<RuleExample> aid() {
    ProjectRule rule = ProjectRule.AUTHORITY_AWARDED_THE_AID;
    Project project = aSupportedProject();
    return Vector.of(
        example(
            rule,
            SATISFIED,
            "the award covers the aid to the cent, on the day itself",
            project,
            aStudy().withGrant(awarded("30000", "2013-07-01")),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "the award comes a day later",
            project,
            aStudy().withGrant(awarded("30000", "2013-07-02")),
            IN_JULY),
        example(
            rule,
            VIOLATED,
            "the award is a cent short of the aid",
            project,
            aStudy().withGrant(awarded("29999.99", "2013-06-28")),
            IN_JULY),
        example(
            rule,
            SATISFIED,
            "no public aid, and no application",
            project,
            aPrivateTrajectory(),
            IN_JULY),
        example(
            rule,
            UNDETERMINED,
            "public aid, and nobody knows of an application",
            project,
            aTrajectory().withGrant(Optional.empty()),
            IN_JULY),
        example(
            rule,
            UNDETERMINED,
            "nobody knows how the work is paid",
            project,
            aTrajectory().withFinancing(Optional.empty()),
            IN_JULY));
  }

  private static Seq<RuleExample> applications() {
    Project project = aSupportedProject();
    StartStudy blind = aStudy().withGrant(Optional.empty());
    return Vector.of(
        example(
            ProjectRule.WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED,
            SATISFIED,
            "submitted on the last day of June, work on 1 July",
            project,
            aStudy().withGrant(submittedOn("2013-06-30")),
            IN_JULY),
        example(
            ProjectRule.WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED,
            VIOLATED,
            "submitted on the first day of June, work on the last",
            project,
            aStudy()
                .withWork(work("2013-06-30", "2013-12-31"))
                .withGrant(submittedOn("2013-06-01")),
            IN_JULY),
        example(
            ProjectRule.WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED,
            UNDETERMINED,
            "no application known",
            project,
            blind,
            IN_JULY));
  }

  private static Seq<RuleExample> durations() {
    Project project = aSupportedProject();
    return Vector.of(
        example(
            ProjectRule.STUDY_STAYS_WITHIN_ITS_DURATION,
            SATISFIED,
            "12 months, both days included",
            project,
            StartStudy.of(work("2013-07-01", "2014-06-30")),
            IN_JULY),
        example(
            ProjectRule.STUDY_STAYS_WITHIN_ITS_DURATION,
            VIOLATED,
            "12 months and a day",
            project,
            StartStudy.of(work("2013-07-01", "2014-07-01")),
            IN_JULY),
        example(
            ProjectRule.TRAJECTORY_STAYS_WITHIN_ITS_DURATION,
            SATISFIED,
            "24 months, both days included",
            project,
            StartTrajectory.of(work("2013-07-01", "2015-06-30")),
            IN_JULY),
        example(
            ProjectRule.TRAJECTORY_STAYS_WITHIN_ITS_DURATION,
            VIOLATED,
            "24 months and a day",
            project,
            StartTrajectory.of(work("2013-07-01", "2015-07-01")),
            IN_JULY));
  }

  private static Seq<RuleExample> financing() {
    Project project = aSupportedProject();
    StartTrajectory blind = StartTrajectory.of(halfAYear());
    return Vector.of(
        example(
            ProjectRule.FUNDING_PLAN_IS_FOR_THESE_COSTS,
            SATISFIED,
            "a plan for 60 000, work for 60 000",
            project,
            aPrivateTrajectory(),
            IN_JULY),
        example(
            ProjectRule.FUNDING_PLAN_IS_FOR_THESE_COSTS,
            VIOLATED,
            "a plan for a cent less than the work",
            project,
            blind.withFinancing(
                FundingPlan.of(eur("59999.99"), ownMoney("59999.99", Certainty.PAID))),
            IN_JULY),
        example(
            ProjectRule.FUNDING_PLAN_IS_FOR_THESE_COSTS,
            UNDETERMINED,
            "no plan known",
            project,
            blind,
            IN_JULY),
        example(
            ProjectRule.FIRM_MONEY_COVERS_THE_COSTS,
            SATISFIED,
            "decided and paid to the cent",
            project,
            aPrivateTrajectory(),
            IN_JULY),
        example(
            ProjectRule.FIRM_MONEY_COVERS_THE_COSTS,
            VIOLATED,
            "a cent is only promised",
            project,
            blind.withFinancing(FundingPlan.of(
                eur("60000"),
                ownMoney("59999.99", Certainty.DECIDED),
                ownMoney("0.01", Certainty.PROMISED))),
            IN_JULY),
        example(
            ProjectRule.FIRM_MONEY_COVERS_THE_COSTS,
            UNDETERMINED,
            "no plan known",
            project,
            blind,
            IN_JULY),
        example(
            ProjectRule.FUNDING_STAYS_WITHIN_THE_COSTS,
            SATISFIED,
            "100 %",
            project,
            aPrivateTrajectory(),
            IN_JULY),
        example(
            ProjectRule.FUNDING_STAYS_WITHIN_THE_COSTS,
            VIOLATED,
            "a cent above 100 %, though only wanted",
            project,
            blind.withFinancing(FundingPlan.of(
                eur("60000"),
                ownMoney("60000", Certainty.PAID),
                ownMoney("0.01", Certainty.WANTED))),
            IN_JULY),
        example(
            ProjectRule.FUNDING_STAYS_WITHIN_THE_COSTS,
            UNDETERMINED,
            "no plan known",
            project,
            blind,
            IN_JULY));
  }

  private static Seq<RuleExample> anchors() {
    LocalDate day = day("2014-03-01");
    Project held = and(
        aProjectInItsTrajectory(),
        new Anchored(AnchorChannel.SOCIETY, GEZINSBOND, "agreement", day));
    Project lost = and(
        held,
        new AnchorLost(
            AnchorChannel.SOCIETY,
            GEZINSBOND,
            "no volunteers left",
            day.plusDays(10),
            ProjectStage.TRAJECTORY));
    Anchor again = Anchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "agreement");
    LoseAnchor lose = LoseAnchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "no volunteers left");
    return Vector.of(
        example(
            ProjectRule.ANCHOR_IS_NEW,
            SATISFIED,
            "the same organisation in another channel",
            held,
            Anchor.of(AnchorChannel.MARKET, GEZINSBOND, "revenue"),
            day),
        example(
            ProjectRule.ANCHOR_IS_NEW,
            SATISFIED,
            "another organisation in the same channel",
            held,
            Anchor.of(AnchorChannel.SOCIETY, GENT, "agreement"),
            day),
        example(
            ProjectRule.ANCHOR_IS_NEW,
            VIOLATED,
            "the same organisation in the same channel",
            held,
            again,
            day),
        example(
            ProjectRule.ANCHOR_IS_NEW,
            SATISFIED,
            "back where it was lost",
            lost,
            again,
            day.plusDays(10)),
        example(
            ProjectRule.PROJECT_HOLDS_AN_ANCHOR,
            SATISFIED,
            "one anchor, since today",
            held,
            new CloseAsAnchored(),
            day),
        example(
            ProjectRule.PROJECT_HOLDS_AN_ANCHOR,
            VIOLATED,
            "none",
            aProjectInItsTrajectory(),
            new CloseAsAnchored(),
            day),
        example(
            ProjectRule.PROJECT_HOLDS_AN_ANCHOR,
            VIOLATED,
            "one, lost today",
            lost,
            new CloseAsAnchored(),
            day.plusDays(10)),
        example(ProjectRule.ANCHOR_IS_HELD, SATISFIED, "held since today", held, lose, day),
        example(
            ProjectRule.ANCHOR_IS_HELD,
            VIOLATED,
            "held from tomorrow",
            held,
            lose,
            day.minusDays(1)),
        example(ProjectRule.ANCHOR_IS_HELD, VIOLATED, "lost before", lost, lose, day.plusDays(10)));
  }
}
