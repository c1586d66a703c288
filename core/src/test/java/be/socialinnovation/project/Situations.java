package be.socialinnovation.project;

import static be.socialinnovation.challenge.SocietalChallenge.AGEING;
import static be.socialinnovation.challenge.SocietalChallenge.POVERTY;
import static be.socialinnovation.money.Money.eur;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.EarliestStart;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectEvent.Admitted;
import be.socialinnovation.project.ProjectEvent.Anchored;
import be.socialinnovation.project.ProjectEvent.ClosedAsAnchored;
import be.socialinnovation.project.ProjectEvent.Parked;
import be.socialinnovation.project.ProjectEvent.PlanFiled;
import be.socialinnovation.project.ProjectEvent.Proposed;
import be.socialinnovation.project.ProjectEvent.StudyReported;
import be.socialinnovation.project.ProjectEvent.StudyStarted;
import be.socialinnovation.project.ProjectEvent.TrajectoryStarted;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* Projects, and what is asked of them, each named by what matters about it. */
final class Situations {

  static final Projects PROJECTS = Projects.under(ProjectPolicy.flanders(2013));
  static final Actor PROMOTER = Actor.organisation("samen-koken");
  static final OrganisationId GEZINSBOND = OrganisationId.of("gezinsbond");
  static final OrganisationId GENT = OrganisationId.of("stad-gent");
  static final LocalDate IN_MAY = day("2013-05-15");
  static final LocalDate IN_JULY = day("2013-07-01");

  private Situations() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Idea thuisafgehaald() {
    return Idea.builder()
        .title("Thuisafgehaald")
        .need("Neighbours who cook too much meet neighbours who cannot cook")
        .challenges(TreeSet.of(POVERTY, AGEING))
        .origin(Origin.SOCIETAL_NEED)
        .innovates(TreeSet.of(InnovationType.SERVICE))
        .novelty(Novelty.NEW_TO_FLANDERS)
        .build();
  }

  static Screening fittingScreening() {
    return Screening.of(
        PublicInterest.served("people who cannot cook eat well, and meet their neighbours"),
        PublicInterest.served("neighbours help one another, and nobody profits"),
        "fits the mission");
  }

  static Plan aPlan(String approach) {
    return Plan.of(approach, eur("60000"), Actor.organisation("gezinsbond"));
  }

  static Plan aPlanCosting(String budget) {
    return Plan.of("a website", eur(budget), Actor.organisation("gezinsbond"));
  }

  static StudyReport says(StudyOutcome outcome) {
    return StudyReport.of(outcome, "final report");
  }

  static Work work(String start, String end) {
    return Work.of(day(start), day(end), eur("60000"));
  }

  static Work halfAYear() {
    return work("2013-07-01", "2013-12-31");
  }

  static FundingLine publicAid(String amount) {
    return FundingLine.publicAid("iwt", eur(amount), Certainty.DECIDED);
  }

  static FundingLine ownMoney(String amount, Certainty certainty) {
    return FundingLine.of(
        FundingSource.OWN, "samen-koken", MoneyOrigin.PRIVATE, eur(amount), certainty);
  }

  static FundingPlan halfPublicPlan() {
    return FundingPlan.of(eur("60000"), publicAid("30000"), ownMoney("30000", Certainty.DECIDED));
  }

  static FundingPlan privatePlan() {
    return FundingPlan.of(eur("60000"), ownMoney("60000", Certainty.PAID));
  }

  static GrantStanding submittedOn(String day) {
    return new GrantStanding(
        "A-1",
        "P-1",
        GrantPurpose.FEASIBILITY_STUDY,
        "iwt",
        day(day),
        EarliestStart.FIRST_OF_NEXT_MONTH.after(day(day)),
        Optional.empty(),
        eur("0"));
  }

  static GrantStanding awarded(String amount, String awardedOn) {
    return new GrantStanding(
        "A-1",
        "P-1",
        GrantPurpose.FEASIBILITY_STUDY,
        "iwt",
        day("2013-06-03"),
        day("2013-07-01"),
        Optional.of(day(awardedOn)),
        eur(amount));
  }

  static GrantStanding forATrajectory(GrantStanding standing) {
    return standing.withPurpose(GrantPurpose.INNOVATION_TRAJECTORY);
  }

  static StartStudy aStudy() {
    return StartStudy.of(halfAYear())
        .withFinancing(halfPublicPlan())
        .withGrant(awarded("30000", "2013-06-28"));
  }

  static StartTrajectory aTrajectory() {
    return StartTrajectory.of(halfAYear())
        .withFinancing(halfPublicPlan())
        .withGrant(forATrajectory(awarded("30000", "2013-06-28")));
  }

  static StartTrajectory aPrivateTrajectory() {
    return StartTrajectory.of(halfAYear()).withFinancing(privatePlan());
  }

  static Project after(ProjectEvent... events) {
    return Vector.of(events).foldLeft(PROJECTS.birth(), PROJECTS::evolve);
  }

  static Project and(Project project, ProjectEvent... events) {
    return Vector.of(events).foldLeft(project, PROJECTS::evolve);
  }

  static Project anIdea() {
    return after(new Proposed(thuisafgehaald(), PROMOTER));
  }

  static Project anIncrementalIdea() {
    return after(new Proposed(thuisafgehaald().withNovelty(Novelty.INCREMENTAL), PROMOTER));
  }

  static Project aSupportedProject() {
    return and(anIdea(), new Admitted(fittingScreening()), new PlanFiled(1, aPlan("a website")));
  }

  static Project aProjectUnderStudy() {
    return and(aSupportedProject(), new StudyStarted(halfAYear()));
  }

  static Project aProjectOfWhichAStudySays(StudyOutcome outcome) {
    return and(aProjectUnderStudy(), new StudyReported(says(outcome)));
  }

  static Project aProjectWithoutAPlanOfWhichAStudySaysNoGo() {
    return and(
        anIdea(),
        new Admitted(fittingScreening()),
        new StudyStarted(halfAYear()),
        new StudyReported(says(StudyOutcome.NO_GO)));
  }

  static Project aProjectInItsTrajectory() {
    return and(aSupportedProject(), new TrajectoryStarted(halfAYear()));
  }

  static Project aProjectAnchoredInSocietyOn(LocalDate day) {
    return and(
        aProjectInItsTrajectory(),
        new Anchored(AnchorChannel.SOCIETY, GEZINSBOND, "agreement", day),
        new ClosedAsAnchored(TreeSet.of(AnchorChannel.SOCIETY)));
  }

  static Project parked(Project project) {
    return and(project, new Parked());
  }
}
