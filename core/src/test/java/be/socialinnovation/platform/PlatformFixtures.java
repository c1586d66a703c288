package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;

import be.socialinnovation.aid.AidCategory;
import be.socialinnovation.aid.AidFixtures;
import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.association.AssociationPolicy;
import be.socialinnovation.association.Associations;
import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.fund.ApproveEngagement;
import be.socialinnovation.fund.BusinessCalendar;
import be.socialinnovation.fund.CallCapital;
import be.socialinnovation.fund.Commit;
import be.socialinnovation.fund.Conditions;
import be.socialinnovation.fund.DefaultTerms;
import be.socialinnovation.fund.DistributionPolicy;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.EngagementTerms;
import be.socialinnovation.fund.EstablishFund;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.FundTerms;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.fund.Instrument;
import be.socialinnovation.fund.ReceivePayment;
import be.socialinnovation.fund.Recycling;
import be.socialinnovation.fund.RequestEngagement;
import be.socialinnovation.fund.Vehicle;
import be.socialinnovation.grant.AidDeclaration;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.partnership.PartnershipPolicy;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.Actor;
import be.socialinnovation.project.Idea;
import be.socialinnovation.project.InnovationType;
import be.socialinnovation.project.Novelty;
import be.socialinnovation.project.Origin;
import be.socialinnovation.project.Plan;
import be.socialinnovation.project.ProjectCommand.Admit;
import be.socialinnovation.project.ProjectCommand.FilePlan;
import be.socialinnovation.project.ProjectCommand.Propose;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectPolicy;
import be.socialinnovation.project.Projects;
import be.socialinnovation.project.PublicInterest;
import be.socialinnovation.project.Screening;
import be.socialinnovation.project.Work;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/* Projects, applications and engagements that know of one another. Figures are invented. */
final class PlatformFixtures {

  static final LocalDate IN_MARCH = LocalDate.of(2013, 3, 4);
  static final LocalDate IN_JUNE = LocalDate.of(2013, 6, 3);
  static final LocalDate IN_JULY = LocalDate.of(2013, 7, 1);
  static final LocalDate IN_AUGUST = LocalDate.of(2013, 8, 1);
  static final GrantPurpose STUDY = GrantPurpose.FEASIBILITY_STUDY;
  static final GrantPurpose TRAJECTORY = GrantPurpose.INNOVATION_TRAJECTORY;
  static final Vector<OrganisationId> PARTNERS =
      Vector.of("gezinsbond", "joker", "telenet").map(OrganisationId::of);
  static final Charter CHARTER = Charter.of(
      TreeSet.of("m1", "m2"),
      Threshold.MORE_THAN_HALF,
      QuorumBase.MEMBERS_NOT_RECUSED,
      Threshold.MORE_THAN_HALF);
  static final FundTerms TERMS = FundTerms.builder()
      .name("Social Impact Angel Fund")
      .vehicle(Vehicle.COOPERATIVE)
      .currency(Money.EUR)
      .distribution(DistributionPolicy.RETURN_OF_CAPITAL)
      .charter(CHARTER)
      .agreedReturn(Percentage.ZERO)
      .instruments(TreeSet.of(Instrument.values()))
      .diligence(TreeSet.empty())
      .defaults(DefaultTerms.illustrative())
      .recycling(Recycling.NONE)
      .concentration(Percentage.HUNDRED)
      .rounding(Rounding.HALF_UP)
      .noticeDays(0)
      .calendar(BusinessCalendar.of(
          LocalDate.of(2013, 1, 1), LocalDate.of(2019, 12, 31), TreeSet.empty()))
      .build();

  private PlatformFixtures() {}

  static InnovationPlatform anEmptyPlatform() {
    return InnovationPlatform.under(
        Partnerships.under(PartnershipPolicy.vis2013()),
        Associations.under(AssociationPolicy.belgium()),
        Projects.under(ProjectPolicy.flanders(2013)),
        Grants.under(GrantPolicy.illustrative2013()),
        Funds.under(FundPolicy.illustrative2013()));
  }

  /* Two projects in support, and two funds of three partners who paid 90 000 euro in each. */
  static InnovationPlatform aPlatform() {
    InnovationPlatform projects = Vector.of("P-1", "P-2")
        .foldLeft(
            anEmptyPlatform(),
            (platform, id) -> after(platform, IN_MARCH, propose(id), admit(id), filePlan(id, "a")));
    return Vector.of("F-1", "F-2").foldLeft(projects, PlatformFixtures::withFund);
  }

  private static InnovationPlatform withFund(InnovationPlatform platform, String id) {
    InnovationPlatform called = PARTNERS.foldLeft(
        after(platform, IN_MARCH, new ForFund(id, EstablishFund.of(TERMS))),
        (fund, partner) ->
            after(fund, IN_MARCH, new ForFund(id, Commit.of(partner, eur("60000")))));
    return PARTNERS.foldLeft(
        after(
            called,
            IN_MARCH,
            new ForFund(id, CallCapital.of("2013-1", eur("90000"), IN_MARCH, "studies"))),
        (fund, partner) ->
            after(fund, IN_MARCH, new ForFund(id, ReceivePayment.of(partner, eur("30000")))));
  }

  static Stamp stamp(LocalDate on) {
    return Stamp.of(on, "user-17", "as it goes");
  }

  static Handled handled(InnovationPlatform platform, LocalDate on, Request request) {
    return platform
        .handle(request, stamp(on))
        .getOrElseThrow(refusal -> new AssertionError(refusal.toString()));
  }

  static InnovationPlatform after(InnovationPlatform platform, LocalDate on, Request... requests) {
    return Vector.of(requests)
        .foldLeft(platform, (before, request) -> handled(before, on, request).platform());
  }

  static Fund fund(InnovationPlatform platform, String id) {
    return platform.funds().dossier(id).state();
  }

  static Engagement engagement(InnovationPlatform platform, String id) {
    return platform
        .funds()
        .dossiers()
        .values()
        .flatMap(fund -> fund.state().engagements().get(id))
        .single();
  }

  static ForProject propose(String project) {
    Idea idea = Idea.builder()
        .title("Samen aan tafel")
        .need("Neighbours who eat alone do not find neighbours who can cook for more than one")
        .challenges(TreeSet.of(SocietalChallenge.POVERTY))
        .origin(Origin.SOCIETAL_NEED)
        .innovates(TreeSet.of(InnovationType.SERVICE))
        .novelty(Novelty.NEW_TO_FLANDERS)
        .build();
    return new ForProject(project, Propose.of(idea, Actor.organisation("buurtwerk-noord")));
  }

  static ForProject admit(String project) {
    return new ForProject(
        project,
        Admit.of(Screening.of(
            PublicInterest.served("neighbours eat together"),
            PublicInterest.served("neighbours decide together"),
            "fits the mission")));
  }

  static ForProject filePlan(String project, String approach) {
    return new ForProject(project, FilePlan.of(Plan.of(approach, eur("60000"))));
  }

  static ForGrant apply(String application, String project, GrantPurpose purpose) {
    return new ForGrant(
        application,
        SubmitApplication.of(GrantRequest.builder()
            .project(project)
            .purpose(purpose)
            .applicant("buurtwerk-noord")
            .scheme(AidFixtures.withoutLimits())
            .costs(eur("60000"))
            .externalKnowledge(eur("0"))
            .asked(eur("30000"))
            .size(SizeClass.SMALL)
            .inDifficulty(false)
            .carried(eur("30000"))
            .declaration(AidDeclaration.NO_OTHER_AID.withCategory(
                AidCategory.FEASIBILITY_OF_INDUSTRIAL_RESEARCH))
            .description("shared kitchens")
            .location("Mechelen")
            .costList("D-17")
            .start(LocalDate.of(2016, 1, 1))
            .end(LocalDate.of(2016, 6, 30))
            .build()));
  }

  static ForGrant declareAdmissible(String application) {
    return new ForGrant(application, new DeclareAdmissible("iwt"));
  }

  static ForGrant award(String application) {
    return new ForGrant(application, AwardGrant.of("iwt", eur("30000")));
  }

  static RequestEngagement request(String engagement, String project, GrantPurpose purpose) {
    return RequestEngagement.of(
        engagement,
        EngagementTerms.builder()
            .project(project)
            .instrument(Instrument.REPAYABLE_ADVANCE)
            .amount(eur("24000"))
            .purpose(purpose)
            .successEvent("the trajectory starts")
            .conditions(Conditions.NONE)
            .build());
  }

  static RequestEngagement waitingFor(String application, RequestEngagement request) {
    return RequestEngagement.of(
        request.engagement(), request.terms().withWaitsForGrant(application));
  }

  static ApproveEngagement approval(String engagement) {
    return ApproveEngagement.builder()
        .engagement(engagement)
        .amount(eur("24000"))
        .conditions(Conditions.NONE)
        .deliberation(Deliberation.of(
            CHARTER,
            Motion.of("money for the project"),
            IN_MARCH,
            Vote.of("m1", Choice.FOR, "a clear need"),
            Vote.of("m2", Choice.FOR, "good partners")))
        .build();
  }

  static ForFund ask(String engagement, String project, GrantPurpose purpose) {
    return new ForFund("F-1", request(engagement, project, purpose));
  }

  static ForFund askWaiting(String engagement, String project, String application) {
    return new ForFund("F-1", waitingFor(application, request(engagement, project, STUDY)));
  }

  static ForFund approve(String engagement) {
    return new ForFund("F-1", approval(engagement));
  }

  /* P-1 has applied for its study as A-1, admissible, and the fund's 24 000 euro wait for the award. */
  static InnovationPlatform aStudyAppliedFor() {
    return after(
        aPlatform(),
        IN_JUNE,
        apply("A-1", "P-1", STUDY),
        declareAdmissible("A-1"),
        askWaiting("E-1", "P-1", "A-1"),
        approve("E-1"));
  }

  static InnovationPlatform anAwardedStudy() {
    return after(aStudyAppliedFor(), IN_JUNE, award("A-1"));
  }

  static Work workFrom(LocalDate start) {
    return Work.of(start, start.plusMonths(6).minusDays(1), eur("60000"));
  }

  static FundingLine line(FundingSource source, String from, String amount, Certainty certainty) {
    return source == FundingSource.PUBLIC_AID
        ? FundingLine.publicAid(from, eur(amount), certainty)
        : FundingLine.of(source, from, MoneyOrigin.PRIVATE, eur(amount), certainty);
  }

  static final FundingLine OWN =
      line(FundingSource.OWN, "buurtwerk-noord", "6000", Certainty.DECIDED);
  static final FundingLine AID = line(FundingSource.PUBLIC_AID, "iwt", "30000", Certainty.DECIDED);
  static final FundingLine FUND = line(FundingSource.FUND, "F-1", "24000", Certainty.DECIDED);

  static StartStudy study(FundingLine... said) {
    return StartStudy.of(workFrom(IN_JULY)).withFinancing(FundingPlan.of(eur("60000"), said));
  }

  static ForProject startStudy(String project, FundingLine... said) {
    return new ForProject(project, study(said));
  }
}
