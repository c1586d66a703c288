package be.socialinnovation.project;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.project.Situations.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.money.Money;
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
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectCommand.Stop;
import be.socialinnovation.project.ProjectEvent.AnchorLost;
import be.socialinnovation.project.ProjectEvent.Anchored;
import be.socialinnovation.project.ProjectEvent.ClosedAsAnchored;
import be.socialinnovation.project.ProjectEvent.Declined;
import be.socialinnovation.project.ProjectEvent.PlanFiled;
import be.socialinnovation.project.ProjectEvent.Resumed;
import be.socialinnovation.project.ProjectEvent.Stopped;
import be.socialinnovation.project.ProjectEvent.StudyReported;
import be.socialinnovation.project.ProjectEvent.TrajectoryStarted;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectTest {

  private static final LocalDate MARCH = day("2014-03-01");

  private static final Support INTAKE =
      Support.of(SupportKind.INTAKE, "the need is clear, the income is not");
  private static final Support WORKSHOP =
      Support.of(SupportKind.STRENGTHENING_WORKSHOP, "a fee per meal", Actor.person("expert-4"));
  private static final Support MATCH = Support.of(
      SupportKind.MATCH, "will offer its local branches", Actor.organisation("gezinsbond"));

  private static Seq<ProjectEvent> decided(Project project, ProjectCommand command, LocalDate on) {
    return PROJECTS.decide(project, command, on).get();
  }

  private static Refusal refused(Project project, ProjectCommand command, LocalDate on) {
    return PROJECTS.decide(project, command, on).getLeft();
  }

  private static Seq<Rule> inTheWay(Project project, ProjectCommand command, LocalDate on) {
    return refused(project, command, on).findings().map(Finding::rule);
  }

  private static Project carriedOn(Project project, ProjectCommand command, LocalDate on) {
    return decided(project, command, on).foldLeft(project, PROJECTS::evolve);
  }

  private static Dossier<Project, ProjectCommand, ProjectEvent> with(
      Dossier<Project, ProjectCommand, ProjectEvent> dossier, String on, ProjectCommand command) {
    return dossier.handle(command, Stamp.of(day(on), "user-17", "as agreed")).get();
  }

  private static Dossier<Project, ProjectCommand, ProjectEvent> opened() {
    return Dossier.open("P-2013-001", PROJECTS);
  }

  private static Dossier<Project, ProjectCommand, ProjectEvent> aWholeLife() {
    var dossier = with(opened(), "2013-05-02", Propose.of(thuisafgehaald(), PROMOTER));
    dossier = with(dossier, "2013-05-06", GiveSupport.of(INTAKE));
    dossier = with(dossier, "2013-05-15", Admit.of(fittingScreening()));
    dossier = with(dossier, "2013-05-20", GiveSupport.of(WORKSHOP));
    dossier = with(dossier, "2013-05-27", GiveSupport.of(MATCH));
    dossier = with(dossier, "2013-06-01", FilePlan.of(aPlan("a website")));
    dossier = with(dossier, "2013-07-01", aStudy());
    dossier = with(dossier, "2013-12-20", ReportStudy.of(says(StudyOutcome.GO)));
    dossier = with(dossier, "2014-01-10", aTrajectoryOf2014());
    dossier =
        with(dossier, "2014-09-01", Anchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "agreement"));
    dossier = with(dossier, "2014-11-15", Anchor.of(AnchorChannel.POLICY, GENT, "budget of 2015"));
    return with(dossier, "2015-01-05", new CloseAsAnchored());
  }

  private static StartTrajectory aTrajectoryOf2014() {
    return aPrivateTrajectory().withWork(work("2014-01-10", "2014-12-31"));
  }

  @Nested
  class An_event_that_cannot_be_true {

    @Test
    void is_refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> and(aSupportedProject(), new PlanFiled(1, aPlan("an app"))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> and(aSupportedProject(), new PlanFiled(3, aPlan("an app"))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> and(
              parked(aSupportedProject()),
              new Resumed(ProjectStage.STUDY),
              new StudyReported(says(StudyOutcome.GO))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> and(parked(aSupportedProject()), new Resumed(ProjectStage.TRAJECTORY)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> and(
              aProjectInItsTrajectory(),
              new AnchorLost(
                  AnchorChannel.SOCIETY,
                  GEZINSBOND,
                  "it ended",
                  day("2014-09-01"),
                  ProjectStage.TRAJECTORY)));
    }

    @Test
    void leaves_the_one_that_can_alone() {
      assertThat(and(aSupportedProject(), new PlanFiled(2, aPlan("an app"))).planVersion())
          .isEqualTo(2);
      assertThat(and(parked(aSupportedProject()), new Resumed(ProjectStage.SUPPORT))
              .stage())
          .isEqualTo(ProjectStage.SUPPORT);
    }
  }

  @Nested
  class From_idea_to_anchored {

    private final Dossier<Project, ProjectCommand, ProjectEvent> dossier = aWholeLife();

    @Test
    void every_stage_is_known_on_its_day() {
      assertThat(dossier.asOf(day("2013-05-01")).stage()).isEqualTo(ProjectStage.UNBORN);
      assertThat(dossier.asOf(day("2013-05-14")).stage()).isEqualTo(ProjectStage.IDEA);
      assertThat(dossier.asOf(day("2013-06-30")).stage()).isEqualTo(ProjectStage.SUPPORT);
      assertThat(dossier.asOf(day("2013-07-01")).stage()).isEqualTo(ProjectStage.STUDY);
      assertThat(dossier.asOf(day("2013-12-31")).stage()).isEqualTo(ProjectStage.SUPPORT);
      assertThat(dossier.asOf(day("2014-12-31")).stage()).isEqualTo(ProjectStage.TRAJECTORY);
      assertThat(dossier.state().stage()).isEqualTo(ProjectStage.ANCHORED);
    }

    @Test
    void the_project_answers_what_it_is_and_what_became_of_it() {
      Project project = dossier.state();
      assertThat(project.idea()).contains(thuisafgehaald());
      assertThat(project.promoter()).contains(PROMOTER);
      assertThat(project.screening()).contains(fittingScreening());
      assertThat(project.planVersion()).isEqualTo(1);
      assertThat(project.plan()).contains(aPlan("a website"));
      assertThat(project.studyOutcomes()).containsExactly(StudyOutcome.GO);
      assertThat(project.studies().head().planVersion()).isEqualTo(1);
      assertThat(project.trajectories()).containsExactly(work("2014-01-10", "2014-12-31"));
      assertThat(project).hasToString("Thuisafgehaald, ANCHORED");
    }

    @Test
    void the_anchors_are_known_on_each_day() {
      Project project = dossier.state();
      assertThat(project.channelsOn(day("2014-08-31"))).isEmpty();
      assertThat(project.channelsOn(day("2014-09-01"))).containsExactly(AnchorChannel.SOCIETY);
      assertThat(project.channelsOn(day("2014-11-15")))
          .containsExactly(AnchorChannel.SOCIETY, AnchorChannel.POLICY);
    }

    @Test
    void the_support_is_told_in_the_order_of_days() {
      assertThat(dossier.state().supportReceived().map(SupportReceived::support))
          .containsExactly(INTAKE, WORKSHOP, MATCH);
    }

    @Test
    void the_story_has_a_line_per_step_in_every_language() {
      for (Language language : Language.values()) {
        assertThat(dossier.story(language).lines())
            .hasSize(12)
            .noneMatch(line -> line.contains("{"));
      }
    }

    @Test
    void closing_tells_where_it_holds() {
      assertThat(dossier.steps().last().events())
          .containsExactly(
              new ClosedAsAnchored(TreeSet.of(AnchorChannel.SOCIETY, AnchorChannel.POLICY)));
    }
  }

  @Nested
  class An_idea {

    @Test
    void can_be_declined_and_that_is_its_end() {
      assertThat(decided(anIdea(), new Decline(), IN_MAY)).containsExactly(new Declined());
      Project declined = carriedOn(anIdea(), new Decline(), IN_MAY);
      assertThat(declined.stage()).isEqualTo(ProjectStage.DECLINED);
      assertThat(PROJECTS.open(declined)).isEmpty();
    }

    @Test
    void that_is_no_social_innovation_is_refused_with_every_reason() {
      Idea nothing =
          thuisafgehaald().withChallenges(TreeSet.empty()).withInnovates(TreeSet.empty());
      assertThat(inTheWay(PROJECTS.birth(), Propose.of(nothing, PROMOTER), IN_MAY))
          .containsExactly(
              ProjectRule.IDEA_MEETS_A_SOCIETAL_CHALLENGE, ProjectRule.IDEA_NAMES_AN_INNOVATION);
    }

    @Test
    void that_only_improves_gradually_stays_an_idea() {
      assertThat(inTheWay(anIncrementalIdea(), Admit.of(fittingScreening()), IN_MAY))
          .containsExactly(ProjectRule.INNOVATION_IS_MORE_THAN_INCREMENTAL);
    }

    @Test
    void without_title_or_need_does_not_exist() {
      assertThatIllegalArgumentException().isThrownBy(() -> thuisafgehaald().withTitle(" "));
      assertThatIllegalArgumentException().isThrownBy(() -> thuisafgehaald().withNeed(""));
    }
  }

  @Nested
  class A_trajectory {

    @Test
    void can_start_without_any_study() {
      assertThat(decided(aSupportedProject(), aTrajectory(), IN_JULY))
          .containsExactly(new TrajectoryStarted(halfAYear()));
    }

    @Test
    void without_closed_financing_is_refused_with_the_amount_that_lacks() {
      StartTrajectory open = StartTrajectory.of(halfAYear())
          .withFinancing(FundingPlan.of(eur("60000"), ownMoney("48000", Certainty.DECIDED)));
      Refusal refusal = refused(aSupportedProject(), open, IN_JULY);
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(ProjectRule.FIRM_MONEY_COVERS_THE_COSTS);
      assertThat(refusal.findings().head().facts().map(Object::toString))
          .contains("shortfall = EUR 12 000.00");
      assertThat(refusal.openNow().map(Object::toString))
          .contains("StartStudy", "FilePlan", "Park", "Stop");
    }

    @Test
    void of_which_nothing_was_briefed_is_no_silent_pass() {
      Seq<Finding> findings =
          refused(aSupportedProject(), StartTrajectory.of(halfAYear()), IN_JULY).findings();
      assertThat(findings.map(Finding::rule).map(Rule::code))
          .containsExactly(
              "PROJECT-20", "PROJECT-07", "PROJECT-09", "PROJECT-14", "PROJECT-15", "PROJECT-16");
      assertThat(findings.map(Finding::verdict).distinct()).containsExactly(Verdict.UNDETERMINED);
    }

    @Test
    void without_public_aid_needs_no_authority() {
      assertThat(PROJECTS
              .assess(aSupportedProject(), aPrivateTrajectory(), IN_JULY)
              .isAllowed())
          .isTrue();
    }

    @Test
    void that_the_platform_endorses_is_not_thereby_awarded() {
      StartTrajectory endorsed = aTrajectory().withGrant(forATrajectory(submittedOn("2013-06-03")));
      assertThat(inTheWay(aSupportedProject(), endorsed, IN_JULY))
          .contains(ProjectRule.AUTHORITY_AWARDED_THE_AID);
    }

    @Test
    void is_not_paid_by_the_award_for_a_study_and_nothing_else_is_in_its_way() {
      StartTrajectory onTheStudy = aTrajectory().withGrant(awarded("30000", "2013-06-28"));
      assertThat(inTheWay(aSupportedProject(), onTheStudy, IN_JULY))
          .containsExactly(ProjectRule.APPLICATION_IS_FOR_THIS_KIND_OF_WORK);
    }

    @Test
    void can_be_paid_in_one_currency_only() {
      Money dollars = Money.of("60000", Currency.getInstance("USD"));
      Work abroad = Work.of(day("2013-07-01"), day("2013-12-31"), dollars);
      assertThatIllegalArgumentException().isThrownBy(() -> aPrivateTrajectory().withWork(abroad));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> StartTrajectory.of(abroad).withGrant(awarded("1", "2013-06-28")));
    }

    @Test
    void that_pivots_is_supported_again_and_starts_anew() {
      Project pivoted =
          carriedOn(aProjectInItsTrajectory(), FilePlan.of(aPlan("a cookery school")), MARCH);
      assertThat(pivoted.stage()).isEqualTo(ProjectStage.SUPPORT);
      assertThat(pivoted.planVersion()).isEqualTo(2);
      Project again = carriedOn(pivoted, aTrajectoryOf2014(), MARCH);
      assertThat(again.trajectories()).hasSize(2);
    }
  }

  @Nested
  class A_study_that_speaks_against_the_plan {

    @ParameterizedTest
    @EnumSource(names = {"NO_GO", "PIVOT"})
    void blocks_the_trajectory_until_another_plan_is_filed(StudyOutcome outcome) {
      Project project = aProjectOfWhichAStudySays(outcome);
      assertThat(inTheWay(project, aTrajectory(), IN_JULY))
          .containsExactly(ProjectRule.NO_STUDY_SPEAKS_AGAINST_THE_PLAN);
      assertThat(decided(project, FilePlan.of(aPlan("a cookery school")), IN_JULY))
          .containsExactly(new PlanFiled(2, aPlan("a cookery school")));
      Project insisting = carriedOn(project, FilePlan.of(aPlan("a website")), IN_JULY);
      assertThat(inTheWay(insisting, aTrajectory(), IN_JULY))
          .containsExactly(ProjectRule.NO_STUDY_SPEAKS_AGAINST_THE_PLAN);
      Project pivoted = carriedOn(project, FilePlan.of(aPlan("a cookery school")), IN_JULY);
      assertThat(PROJECTS.decide(pivoted, aTrajectory(), IN_JULY).isRight()).isTrue();
    }

    @Test
    void is_not_outvoted_by_another_study_of_the_same_plan() {
      Project twice = and(
          aProjectOfWhichAStudySays(StudyOutcome.NO_GO),
          new ProjectEvent.StudyStarted(halfAYear()),
          new ProjectEvent.StudyReported(says(StudyOutcome.GO)));
      assertThat(twice.studyOutcomes()).containsExactly(StudyOutcome.NO_GO, StudyOutcome.GO);
      assertThat(inTheWay(twice, aTrajectory(), IN_JULY))
          .containsExactly(ProjectRule.NO_STUDY_SPEAKS_AGAINST_THE_PLAN);
    }
  }

  @Nested
  class A_parked_project {

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "SUPPORT", "STUDY", "TRAJECTORY"})
    void returns_to_the_stage_in_which_it_was(ProjectStage stage) {
      Project project = projectIn(stage);
      Project parked = carriedOn(project, new Park(), MARCH);
      assertThat(parked.parkedIn()).contains(stage);
      assertThat(decided(parked, new Resume(), MARCH)).containsExactly(new Resumed(stage));
      assertThat(carriedOn(parked, new Resume(), MARCH)).isEqualTo(project);
    }

    @ParameterizedTest
    @EnumSource(names = {"IDEA", "SUPPORT", "STUDY", "TRAJECTORY", "PARKED"})
    void can_be_stopped_like_any_that_is_open(ProjectStage stage) {
      assertThat(stage.isOpen()).isTrue();
      assertThat(decided(projectIn(stage), new Stop(), MARCH)).containsExactly(new Stopped());
    }

    @Test
    void is_supported_without_forgetting_where_it_was() {
      Project supported = carriedOn(parked(aProjectUnderStudy()), GiveSupport.of(INTAKE), MARCH);
      assertThat(supported.stage()).isEqualTo(ProjectStage.PARKED);
      assertThat(supported.parkedIn()).contains(ProjectStage.STUDY);
    }

    @Test
    void always_has_a_stage_to_return_to() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> anIdea().withStage(ProjectStage.PARKED));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> anIdea().withParkedIn(ProjectStage.IDEA));
    }

    private static Project projectIn(ProjectStage stage) {
      return switch (stage) {
        case IDEA -> anIdea();
        case SUPPORT -> aSupportedProject();
        case STUDY -> aProjectUnderStudy();
        case TRAJECTORY -> aProjectInItsTrajectory();
        case PARKED -> parked(anIdea());
        default -> throw new AssertionError(stage);
      };
    }
  }

  @Nested
  class An_anchor {

    private final LoseAnchor lose =
        LoseAnchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "no volunteers left");

    @Test
    void is_needed_to_close() {
      assertThat(inTheWay(aProjectInItsTrajectory(), new CloseAsAnchored(), MARCH))
          .containsExactly(ProjectRule.PROJECT_HOLDS_AN_ANCHOR);
    }

    @Test
    void that_is_the_last_one_takes_the_project_back_to_its_trajectory_when_lost() {
      Project project = aProjectAnchoredInSocietyOn(MARCH);
      LocalDate later = MARCH.plusYears(1);
      assertThat(decided(project, lose, later))
          .containsExactly(new AnchorLost(
              AnchorChannel.SOCIETY,
              GEZINSBOND,
              "no volunteers left",
              later,
              ProjectStage.TRAJECTORY));
      Project adrift = carriedOn(project, lose, later);
      assertThat(adrift.anchorsOn(later.minusDays(1))).hasSize(1);
      assertThat(adrift.anchorsOn(later)).isEmpty();
      Project again = carriedOn(
          carriedOn(adrift, Anchor.of(AnchorChannel.POLICY, GENT, "decree"), later),
          new CloseAsAnchored(),
          later);
      assertThat(again.stage()).isEqualTo(ProjectStage.ANCHORED);
      assertThat(again.channelsOn(later)).containsExactly(AnchorChannel.POLICY);
    }

    @Test
    void that_is_not_the_last_one_leaves_the_project_anchored_when_lost() {
      Project project = and(
          aProjectAnchoredInSocietyOn(MARCH),
          new Anchored(AnchorChannel.MARKET, GENT, "revenue", MARCH));
      Project less = carriedOn(project, lose, MARCH.plusDays(1));
      assertThat(less.stage()).isEqualTo(ProjectStage.ANCHORED);
      assertThat(less.channelsOn(MARCH.plusDays(1))).containsExactly(AnchorChannel.MARKET);
    }

    @Test
    void can_be_lost_while_the_project_is_parked() {
      Project project = parked(and(
          aProjectInItsTrajectory(),
          new Anchored(AnchorChannel.SOCIETY, GEZINSBOND, "agreement", MARCH)));
      Project adrift = carriedOn(project, lose, MARCH.plusDays(1));
      assertThat(adrift.stage()).isEqualTo(ProjectStage.PARKED);
      assertThat(adrift.anchorsOn(MARCH.plusDays(1))).isEmpty();
    }

    @Test
    void can_be_regained_on_the_day_on_which_it_was_lost() {
      Project adrift = carriedOn(aProjectAnchoredInSocietyOn(MARCH), lose, MARCH);
      Project again =
          carriedOn(adrift, Anchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "renewed"), MARCH);
      assertThat(again.anchorsOn(MARCH).map(Anchoring::evidence)).containsExactly("renewed");
      assertThat(carriedOn(again, lose, MARCH).anchorsOn(MARCH)).isEmpty();
    }

    @Test
    void is_never_lost_before_it_holds() {
      Anchoring anchoring = aProjectAnchoredInSocietyOn(MARCH).anchorings().head();
      assertThatIllegalArgumentException().isThrownBy(() -> anchoring.withLost(MARCH.minusDays(1)));
    }
  }

  @Nested
  class Support_entered_late {

    @Test
    void stands_on_its_own_day() {
      Stamp late = Stamp.of(
          day("2013-05-08"),
          Instant.from(day("2015-02-01").atStartOfDay(ZoneOffset.UTC)),
          "user-17",
          "found in the minutes");
      Support earlier = Support.of(SupportKind.PRESENTATION, "forty people came");
      var dossier = aWholeLife().handle(GiveSupport.of(earlier), late).get();
      assertThat(dossier.state().supportReceived().map(SupportReceived::support))
          .containsExactly(INTAKE, earlier, WORKSHOP, MATCH);
      assertThat(dossier.asOf(day("2013-05-10")).supportReceived()).hasSize(2);
      assertThat(dossier.state().stage()).isEqualTo(ProjectStage.ANCHORED);
    }

    @Test
    void is_in_order_even_when_events_are_not() {
      Project project = and(
          anIdea(),
          new ProjectEvent.SupportGiven(IN_JULY, WORKSHOP),
          new ProjectEvent.SupportGiven(IN_MAY, INTAKE));
      assertThat(project.supportReceived().map(SupportReceived::on))
          .containsExactly(IN_MAY, IN_JULY);
    }

    @Test
    void must_say_with_whom_a_match_was() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Support.of(SupportKind.MATCH, "somebody"));
    }
  }

  @Nested
  class An_actor {

    @Test
    void is_an_organisation_or_a_person_with_an_opaque_id() {
      assertThat(Actor.organisation("x")).isNotEqualTo(Actor.person("x"));
      assertThat(TreeSet.of(Actor.person("a"), Actor.organisation("b"), Actor.organisation("a")))
          .containsExactly(Actor.organisation("a"), Actor.person("a"), Actor.organisation("b"));
      assertThatIllegalArgumentException().isThrownBy(() -> Actor.person("Jan Peeters"));
    }
  }

  @Nested
  class A_day_that_the_policy_does_not_cover {

    @Test
    void leaves_everything_undetermined() {
      Refusal refusal =
          refused(PROJECTS.birth(), Propose.of(thuisafgehaald(), PROMOTER), day("2012-12-31"));
      assertThat(refusal.findings().map(Finding::verdict)).containsExactly(Verdict.UNDETERMINED);
    }
  }
}
