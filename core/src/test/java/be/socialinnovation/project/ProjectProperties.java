package be.socialinnovation.project;

import static be.socialinnovation.project.Situations.*;
import static org.assertj.core.api.Assertions.assertThat;

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
import be.socialinnovation.project.ProjectCommand.Stop;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

class ProjectProperties {

  private static final Seq<ProjectCommand> CARRYING_ON = Vector.of(
      Propose.of(thuisafgehaald(), PROMOTER),
      Admit.of(fittingScreening()),
      GiveSupport.of(Support.of(SupportKind.INTAKE, "the need is clear")),
      FilePlan.of(aPlan("a website")),
      FilePlan.of(aPlan("a cookery school")),
      aStudy(),
      StartStudy.of(halfAYear()).withFinancing(privatePlan()),
      ReportStudy.of(says(StudyOutcome.GO)),
      ReportStudy.of(says(StudyOutcome.NO_GO)),
      aTrajectory(),
      aPrivateTrajectory(),
      Anchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "agreement"),
      Anchor.of(AnchorChannel.POLICY, GENT, "decree"),
      new CloseAsAnchored(),
      LoseAnchor.of(AnchorChannel.SOCIETY, GEZINSBOND, "no volunteers left"),
      LoseAnchor.of(AnchorChannel.POLICY, GENT, "repealed"),
      new Resume());

  private static final Seq<ProjectCommand> COMMANDS =
      CARRYING_ON.append(new Park()).append(new Decline()).append(new Stop());

  /* Mostly a command that is open and carries on, so that most lives are long; sometimes any other. Days may go back. */
  record Ask(int mood, int pick, int daysLater) {

    ProjectCommand command(Project project) {
      Seq<ProjectCommand> wanted = mood < 3 ? COMMANDS : CARRYING_ON;
      Seq<ProjectCommand> open =
          wanted.filter(command -> Projects.LIFECYCLE.isOpen(project.stage(), command.getClass()));
      Seq<ProjectCommand> from = open.isEmpty() || mood == 0 ? COMMANDS : open;
      return from.get(pick % from.size());
    }
  }

  @Provide
  Arbitrary<List<Ask>> lives() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 29),
            Arbitraries.integers().between(0, 999),
            Arbitraries.integers().between(-4, 20))
        .as(Ask::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(80)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Dossier<Project, ProjectCommand, ProjectEvent> lived(List<Ask> life) {
    Dossier<Project, ProjectCommand, ProjectEvent> dossier = Dossier.open("P-1", PROJECTS);
    LocalDate on = IN_JULY;
    for (Ask ask : life) {
      on = on.plusDays(ask.daysLater());
      Stamp stamp = Stamp.of(on, Instant.EPOCH, "user-17", "as it goes");
      dossier = dossier.handle(ask.command(dossier.state()), stamp).getOrElse(dossier);
    }
    return dossier;
  }

  /* Every event, in the order of the days from which the steps count. */
  private static Seq<ProjectEvent> told(Dossier<Project, ProjectCommand, ProjectEvent> dossier) {
    return dossier.steps().sortBy(step -> step.stamp().on()).flatMap(Step::events);
  }

  private static LocalDate lastDay(Dossier<Project, ProjectCommand, ProjectEvent> dossier) {
    return dossier.steps().map(step -> step.stamp().on()).max().getOrElse(IN_JULY);
  }

  @Property(tries = 300)
  void telling_the_events_again_gives_the_state(@ForAll("lives") List<Ask> life) {
    var dossier = lived(life);
    assertThat(told(dossier).foldLeft(PROJECTS.birth(), PROJECTS::evolve))
        .isEqualTo(dossier.state());
    assertThat(Dossier.restore("P-1", PROJECTS, dossier.steps())).isEqualTo(dossier);
    assertThat(Dossier.restore("P-1", PROJECTS, dossier.steps()).state())
        .isEqualTo(dossier.state());
  }

  @Property(tries = 300)
  void deciding_twice_gives_the_same_answer(@ForAll("lives") List<Ask> life) {
    var dossier = lived(life);
    assertThat(dossier.replayUnder(PROJECTS)).allMatch(replayed -> replayed.isSame());
    LocalDate on = lastDay(dossier);
    for (ProjectCommand command : COMMANDS) {
      assertThat(PROJECTS.decide(dossier.state(), command, on))
          .isEqualTo(PROJECTS.decide(dossier.state(), command, on));
      assertThat(PROJECTS.decide(dossier.state(), command, on).isRight())
          .isEqualTo(PROJECTS.assess(dossier.state(), command, on).isAllowed());
    }
  }

  @Property(tries = 300)
  void no_life_breaks_what_always_holds(@ForAll("lives") List<Ask> life) {
    var dossier = lived(life);
    Project project = dossier.state();
    LocalDate on = lastDay(dossier);
    assertThat(project.parkedIn().isPresent()).isEqualTo(project.stage() == ProjectStage.PARKED);
    assertThat(project.idea().isPresent()).isEqualTo(project.stage() != ProjectStage.UNBORN);
    assertThat(project.promoter().isPresent()).isEqualTo(project.idea().isPresent());
    if (project.stage() == ProjectStage.ANCHORED) {
      assertThat(project.anchorsOn(on)).isNotEmpty();
    }
    assertThat(project.anchorsOn(on).map(held -> held.channel() + " " + held.host()))
        .doesNotHaveDuplicates();
    assertThat(project.studies().map(Study::planVersion).asJava())
        .isSorted()
        .allMatch(version -> version <= project.planVersion());
    assertThat(project.studies().dropRight(1)).allMatch(study -> study.report().isPresent());
    assertThat(project.supportReceived().map(SupportReceived::on).asJava()).isSorted();
  }

  @Property(tries = 300)
  void a_no_go_is_never_followed_by_a_trajectory_of_the_same_plan(@ForAll("lives") List<Ask> life) {
    Project project = PROJECTS.birth();
    for (ProjectEvent event : told(lived(life))) {
      if (event instanceof ProjectEvent.TrajectoryStarted) {
        assertThat(plansThatAStudySpokeAgainst(project)).doesNotContain(project.plan());
      }
      project = PROJECTS.evolve(project, event);
    }
  }

  private static Seq<Optional<Plan>> plansThatAStudySpokeAgainst(Project project) {
    Seq<Optional<Plan>> versions = project.plans().map(Optional::of).prepend(Optional.empty());
    return project
        .studies()
        .filter(Study::isAgainst)
        .map(study -> versions.get(study.planVersion()));
  }

  @Property(tries = 300)
  void every_open_project_can_be_stopped_and_every_active_one_parked_and_resumed(
      @ForAll("lives") List<Ask> life) {
    var dossier = lived(life);
    Project project = dossier.state();
    LocalDate on = lastDay(dossier);
    assertThat(PROJECTS.decide(project, new Stop(), on).isRight())
        .isEqualTo(project.stage().isOpen());
    assertThat(PROJECTS.decide(project, new Park(), on).isRight())
        .isEqualTo(project.stage().isOpen() && project.stage() != ProjectStage.PARKED);
    assertThat(PROJECTS.decide(project, new Resume(), on).isRight())
        .isEqualTo(project.stage() == ProjectStage.PARKED);
  }

  @Property(tries = 300)
  void history_only_grows_and_every_step_says_who_when_and_why(@ForAll("lives") List<Ask> life) {
    var dossier = lived(life);
    var more = dossier
        .handle(new Stop(), Stamp.of(lastDay(dossier), Instant.EPOCH, "user-2", "out of time"))
        .getOrElse(dossier);
    assertThat(more.steps().take(dossier.steps().size())).isEqualTo(dossier.steps());
    assertThat(more.steps().map(Step::version))
        .isEqualTo(Vector.rangeClosed(1, more.steps().size()));
    assertThat(more.steps())
        .allMatch(step -> !step.stamp().by().isBlank() && !step.stamp().why().isBlank());
  }

  @Property(tries = 200)
  void the_order_in_which_support_is_entered_does_not_matter(@ForAll("lives") List<Ask> life) {
    Project project = lived(life).state();
    if (Projects.LIFECYCLE.isOpen(project.stage(), GiveSupport.class)) {
      var earlier = new ProjectEvent.SupportGiven(IN_MAY, Support.of(SupportKind.INTAKE, "a"));
      var later = new ProjectEvent.SupportGiven(IN_JULY, Support.of(SupportKind.PRESENTATION, "b"));
      assertThat(and(project, earlier, later).supportReceived().take(1))
          .isEqualTo(and(project, later, earlier).supportReceived().take(1));
      assertThat(and(project, earlier, later)).isEqualTo(and(project, later, earlier));
    }
  }

  @Example
  void every_command_and_every_event_has_a_place_in_the_lifecycle() {
    Seq<Class<?>> commands = Projects.LIFECYCLE.rows().map(Lifecycle.Row::command);
    Seq<Class<?>> events = Projects.LIFECYCLE.rows().map(Lifecycle.Row::event);
    assertThat(commands.toSet()).isEqualTo(leaves(ProjectCommand.class).toSet());
    assertThat(events.toSet()).isEqualTo(leaves(ProjectEvent.class).toSet());
  }

  @Example
  void a_study_is_optional() {
    assertThat(Projects.LIFECYCLE.open(ProjectStage.SUPPORT))
        .contains(StartStudy.class, ProjectCommand.StartTrajectory.class);
  }

  private static Seq<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Vector.of(family.getPermittedSubclasses()).flatMap(ProjectProperties::leaves)
        : Vector.of(family);
  }
}
