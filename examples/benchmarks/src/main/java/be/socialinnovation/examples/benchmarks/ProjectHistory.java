package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.project.Actor;
import be.socialinnovation.project.AnchorChannel;
import be.socialinnovation.project.Idea;
import be.socialinnovation.project.InnovationType;
import be.socialinnovation.project.Novelty;
import be.socialinnovation.project.Origin;
import be.socialinnovation.project.Plan;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.Anchor;
import be.socialinnovation.project.ProjectCommand.CloseAsAnchored;
import be.socialinnovation.project.ProjectCommand.FilePlan;
import be.socialinnovation.project.ProjectCommand.GiveSupport;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectCommand.ReportStudy;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.project.PublicInterest;
import be.socialinnovation.project.Screening;
import be.socialinnovation.project.StudyOutcome;
import be.socialinnovation.project.StudyReport;
import be.socialinnovation.project.Support;
import be.socialinnovation.project.SupportKind;
import be.socialinnovation.project.Work;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/** A project that goes from its idea to its anchors, with every kind of step on the way. */
final class ProjectHistory {

  static final Projects PROJECTS = Projects.under(ProjectPolicy.flanders(2013));

  private static final String ID = "P-2013-001";
  private static final Actor PROMOTER = Actor.organisation("buurtwerk-noord");
  private static final Actor PARTNER = Actor.organisation("wijkgezondheid");
  private static final Actor COACH = Actor.person("coach-03");

  private Dossier<Project, ProjectCommand, ProjectEvent> dossier = Dossier.open(ID, PROJECTS);

  private ProjectHistory() {}

  static Dossier<Project, ProjectCommand, ProjectEvent> live() {
    ProjectHistory history = new ProjectHistory();
    history.becomeProject();
    history.study();
    history.takeRoot();
    return history.dossier;
  }

  private void becomeProject() {
    handle("2013-04-22", "user-17", "poverty and ageing are named", Propose.of(idea(), PROMOTER));
    support(
        "2013-04-24",
        "intake interview",
        SupportKind.INTAKE,
        "the target group and the need are clear",
        COACH);
    handle(
        "2013-05-06",
        "board-2",
        "fits the mission",
        Admit.of(Screening.of(
            PublicInterest.served("less loneliness and affordable meals"),
            PublicInterest.served("neighbours have a say"),
            "admit to guidance")));
    support(
        "2013-05-15",
        "strengthening workshop",
        SupportKind.STRENGTHENING_WORKSHOP,
        "a first revenue model",
        COACH,
        Actor.person("expert-11"));
    support(
        "2013-05-28",
        "a partner found",
        SupportKind.MATCH,
        "the community health centre puts in 20 000 euros",
        PARTNER);
    support(
        "2013-06-06",
        "presented at the members' forum",
        SupportKind.PRESENTATION,
        "forty community centres want to know more");
    handle(
        "2013-06-10",
        "user-17",
        "the plan is on paper",
        FilePlan.of(
            Plan.of("share the kitchens of community centres", Money.eur("180000.00"), PARTNER)));
  }

  private void study() {
    Money costs = Money.eur("60000.00");
    handle(
        "2013-09-02",
        "user-17",
        "the funding is closed",
        StartStudy.of(Work.of(day("2013-09-02"), day("2014-05-30"), costs))
            .withGrant(GrantStanding.builder()
                .application("IWT-2013-101")
                .project(ID)
                .purpose(GrantPurpose.FEASIBILITY_STUDY)
                .authority("iwt")
                .submittedOn(day("2013-06-17"))
                .costsAcceptedFrom(day("2013-07-01"))
                .awardedOn(day("2013-07-18"))
                .awarded(Money.eur("30000.00"))
                .build())
            .withFinancing(FundingPlan.of(
                costs,
                FundingLine.publicAid("iwt", Money.eur("30000.00"), Certainty.DECIDED),
                line(FundingSource.FUND, "angel-fund", "24000.00"),
                line(FundingSource.OWN, "buurtwerk-noord", "6000.00"))));
    handle(
        "2014-05-30",
        "user-17",
        "the study says go",
        ReportStudy.of(StudyReport.of(
            StudyOutcome.GO,
            "nine of the twelve neighbourhoods can carry it",
            "a host organisation in each neighbourhood")));
  }

  private void takeRoot() {
    Money costs = Money.eur("120000.00");
    handle(
        "2014-09-01",
        "user-17",
        "the funding is closed",
        StartTrajectory.of(Work.of(day("2014-09-01"), day("2015-08-31"), costs))
            .withGrant(GrantStanding.builder()
                .application("IWT-2014-110")
                .project(ID)
                .purpose(GrantPurpose.INNOVATION_TRAJECTORY)
                .authority("iwt")
                .submittedOn(day("2014-06-18"))
                .costsAcceptedFrom(day("2014-07-01"))
                .awardedOn(day("2014-07-14"))
                .awarded(Money.eur("42000.00"))
                .build())
            .withFinancing(FundingPlan.of(
                costs,
                FundingLine.publicAid("iwt", Money.eur("42000.00"), Certainty.DECIDED),
                line(FundingSource.FUND, "angel-fund", "48000.00"),
                line(FundingSource.PARTNER_CASH, "wijkgezondheid", "20000.00"),
                line(FundingSource.OWN, "buurtwerk-noord", "10000.00"))));
    handle(
        "2015-05-11",
        "user-17",
        "anchored in society",
        Anchor.of(
            AnchorChannel.SOCIETY,
            OrganisationId.of("buurthuizen-samen"),
            "nine community centres take over the kitchens"));
    handle(
        "2015-06-08",
        "user-17",
        "anchored in policy",
        Anchor.of(
            AnchorChannel.POLICY,
            OrganisationId.of("stad-voorbeeld"),
            "structural funding in the multi-annual plan"));
    handle("2015-06-30", "board-2", "anchored indeed", new CloseAsAnchored());
  }

  private static Idea idea() {
    return Idea.builder()
        .title("Samen aan tafel")
        .need("Neighbours who eat alone do not find neighbours who can cook for more than one")
        .challenges(TreeSet.of(SocietalChallenge.AGEING, SocietalChallenge.POVERTY))
        .origin(Origin.SOCIETAL_NEED)
        .innovates(TreeSet.of(InnovationType.SERVICE, InnovationType.ORGANISATIONAL))
        .novelty(Novelty.NEW_TO_FLANDERS)
        .build();
  }

  private static FundingLine line(FundingSource source, String from, String amount) {
    return FundingLine.of(source, from, MoneyOrigin.PRIVATE, Money.eur(amount), Certainty.DECIDED);
  }

  private void support(String on, String why, SupportKind kind, String outcome, Actor... with) {
    handle(on, "user-03", why, GiveSupport.of(Support.of(kind, outcome, with)));
  }

  private void handle(String on, String by, String why, ProjectCommand command) {
    dossier = dossier
        .handle(command, Stamp.of(day(on), by, why))
        .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
