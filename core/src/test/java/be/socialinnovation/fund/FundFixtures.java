package be.socialinnovation.fund;

import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.HigherBody;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.fund.RequestEvent.EngagementRequested;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.project.ProjectStage;
import be.socialinnovation.workflow.Refusal;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Figures and names are invented. */
final class FundFixtures {

  static final LocalDate DAY = LocalDate.of(2013, 9, 2);
  static final LocalDate DUE = LocalDate.of(2013, 9, 20);
  static final Funds FUNDS = Funds.under(FundPolicy.illustrative2013());
  static final Vector<OrganisationId> PARTNERS = Vector.rangeClosed(1, 22)
      .map(number -> OrganisationId.of(String.format("partner-%02d", number)));
  static final OrganisationId FIRST = PARTNERS.head();
  static final OrganisationId APPLICANT = OrganisationId.of("buurtwerk-noord");
  static final Charter CHARTER = Charter.of(
          TreeSet.of("m1", "m2", "m3", "m4", "m5"),
          Threshold.atLeast(Ratio.of(1, 2)),
          QuorumBase.MEMBERS_NOT_RECUSED,
          Threshold.MORE_THAN_HALF)
      .withHigherBody(HigherBody.unless(Threshold.atLeast(Ratio.of(2, 5)), "general-assembly"))
      .withVetoHolders(TreeSet.of("m5"))
      .withValidityDays(180);
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
      .noticeDays(10)
      .calendar(BusinessCalendar.of(
          LocalDate.of(2013, 1, 1),
          LocalDate.of(2013, 12, 31),
          TreeSet.of(
              LocalDate.of(2013, 11, 1), LocalDate.of(2013, 11, 11), LocalDate.of(2013, 12, 25))))
      .build();

  private FundFixtures() {}

  static Either<Refusal, Seq<FundEvent>> decide(Fund fund, FundCommand command) {
    return FUNDS.decide(asked(fund, command), command, DAY);
  }

  static Fund after(Fund fund, FundCommand... commands) {
    return afterOn(DAY, fund, commands);
  }

  static Fund afterOn(LocalDate on, Fund fund, FundCommand... commands) {
    Fund state = fund;
    for (FundCommand command : commands) {
      Fund before = asked(state, command);
      state = FUNDS
          .decide(before, command, on)
          .getOrElseThrow(refusal -> new AssertionError(refusal.toString()))
          .foldLeft(before, FUNDS::evolve);
    }
    return state;
  }

  static Fund anEmptyFund() {
    return after(Fund.unborn(), new EstablishFund(TERMS));
  }

  static Fund aFundOf22PartnersCommitting(String each) {
    return PARTNERS.foldLeft(
        anEmptyFund(), (fund, partner) -> after(fund, Commit.of(partner, Money.eur(each))));
  }

  static Fund withACall(Fund fund, String number, String amount) {
    return after(fund, CallCapital.of(number, Money.eur(amount), DUE, "studies"));
  }

  static Fund withEveryPartnerPaying(Fund fund) {
    return PARTNERS
        .filter(partner -> fund.statement(partner).outstanding().isPositive())
        .foldLeft(
            fund,
            (paid, partner) ->
                after(paid, ReceivePayment.of(partner, fund.statement(partner).outstanding())));
  }

  static Fund withCash(String amount) {
    return withEveryPartnerPaying(
        withACall(aFundOf22PartnersCommitting("1000.00"), "call-1", amount));
  }

  static Deliberation votes(String choices) {
    Vector<Vote> votes = Vector.range(0, choices.length())
        .map(i -> Vote.of("m" + (i + 1), choice(choices.charAt(i)), "as argued in the meeting"));
    return Deliberation.of(
        CHARTER,
        Motion.of("money for the project", APPLICANT),
        DAY,
        votes.toJavaArray(Vote[]::new));
  }

  private static Choice choice(char letter) {
    return switch (letter) {
      case 'f' -> Choice.FOR;
      case 'a' -> Choice.AGAINST;
      case 'v' -> Choice.VETO;
      default -> Choice.ABSTAIN;
    };
  }

  /* An advance for the study of a project. */
  static EngagementTerms terms(String amount) {
    return EngagementTerms.builder()
        .project("project-1")
        .instrument(Instrument.REPAYABLE_ADVANCE)
        .amount(Money.eur(amount))
        .purpose(GrantPurpose.FEASIBILITY_STUDY)
        .successEvent("the trajectory starts")
        .conditions(Conditions.NONE)
        .build();
  }

  static RequestEngagement request(
      String engagement, String amount, UnaryOperator<EngagementTerms> change) {
    return RequestEngagement.of(engagement, change.apply(terms(amount)));
  }

  static RequestEngagement request(String engagement, String amount, Instrument instrument) {
    return request(engagement, amount, it -> it.withInstrument(instrument));
  }

  static RequestEngagement requestWaiting(String engagement, String amount, String application) {
    return request(engagement, amount, it -> it.withWaitsForGrant(application));
  }

  static ApproveEngagement approve(String engagement, String amount) {
    return ApproveEngagement.builder()
        .engagement(engagement)
        .amount(Money.eur(amount))
        .conditions(Conditions.NONE)
        .projectStage(ProjectStage.SUPPORT)
        .deliberation(votes("fff"))
        .build();
  }

  static ApproveEngagement approveWaiting(String engagement, String amount) {
    return approve(engagement, amount)
        .withApplication(ApplicationFacts.of(
            GrantStage.ADMISSIBLE, "project-1", GrantPurpose.FEASIBILITY_STUDY));
  }

  /* What a test approves was asked as it is approved, unless the test has asked for it itself. */
  static Fund asked(Fund fund, FundCommand command) {
    return command instanceof ApproveEngagement approve
            && fund.request(approve.engagement()).isEmpty()
        ? FUNDS
            .evolve(
                fund.withStage(FundStage.OPEN),
                new EngagementRequested(
                    approve.engagement(), terms("1.00").withAmount(approve.amount())))
            .withStage(fund.stage())
        : fund;
  }

  static GrantStanding submitted(String application) {
    return new GrantStanding(
        application,
        "project-1",
        GrantPurpose.FEASIBILITY_STUDY,
        "iwt",
        DAY.minusMonths(2),
        DAY.minusMonths(1),
        Optional.empty(),
        Money.eur("0"));
  }

  static GrantStanding awarded(String application, LocalDate on) {
    return new GrantStanding(
        application,
        "project-1",
        GrantPurpose.FEASIBILITY_STUDY,
        "iwt",
        DAY.minusMonths(2),
        DAY.minusMonths(1),
        Optional.of(on),
        Money.eur("30000.00"));
  }
}
