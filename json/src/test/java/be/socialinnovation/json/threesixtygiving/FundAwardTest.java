package be.socialinnovation.json.threesixtygiving;

import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.fund.BusinessCalendar;
import be.socialinnovation.fund.CapitalCalled;
import be.socialinnovation.fund.CommitmentMade;
import be.socialinnovation.fund.Conditions;
import be.socialinnovation.fund.DefaultTerms;
import be.socialinnovation.fund.Disbursed;
import be.socialinnovation.fund.DistributionPolicy;
import be.socialinnovation.fund.EngagementApproved;
import be.socialinnovation.fund.EngagementConfirmed;
import be.socialinnovation.fund.EngagementReleased;
import be.socialinnovation.fund.EngagementTerms;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEstablished;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.FundTerms;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.fund.Instrument;
import be.socialinnovation.fund.PaymentReceived;
import be.socialinnovation.fund.Recycling;
import be.socialinnovation.fund.RequestEvent.EngagementRequested;
import be.socialinnovation.fund.Vehicle;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.json.exchange.Described;
import be.socialinnovation.json.exchange.ExchangeRule;
import be.socialinnovation.json.exchange.PublicAward;
import be.socialinnovation.json.exchange.PublicAward.Booking;
import be.socialinnovation.json.exchange.PublicView;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.LegalForm;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/* What a fund pays, as others read it. Figures and names are invented. */
class FundAwardTest {

  private static final LocalDate DAY = LocalDate.of(2013, 9, 2);
  private static final Funds FUNDS = Funds.under(FundPolicy.illustrative2013());
  private static final FundTerms TERMS = FundTerms.builder()
      .name("Social Impact Angel Fund")
      .vehicle(Vehicle.COOPERATIVE)
      .currency(Money.EUR)
      .distribution(DistributionPolicy.RETURN_OF_CAPITAL)
      .charter(Charter.of(
          TreeSet.of("m1"),
          Threshold.atLeast(Ratio.of(1, 2)),
          QuorumBase.MEMBERS_NOT_RECUSED,
          Threshold.MORE_THAN_HALF))
      .agreedReturn(Percentage.ZERO)
      .instruments(TreeSet.of(Instrument.values()))
      .diligence(TreeSet.empty())
      .defaults(DefaultTerms.illustrative())
      .recycling(Recycling.NONE)
      .concentration(Percentage.HUNDRED)
      .rounding(Rounding.HALF_UP)
      .noticeDays(10)
      .calendar(BusinessCalendar.of(
          LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), TreeSet.empty()))
      .build();
  private static final EngagementTerms LOAN = EngagementTerms.builder()
      .project("P-1")
      .instrument(Instrument.LOAN)
      .amount(eur("1000"))
      .purpose(GrantPurpose.INNOVATION_TRAJECTORY)
      .waitsForGrant("IWT-1")
      .conditions(Conditions.NONE)
      .build();
  private static final OrganisationId ANGEL = OrganisationId.of("angel");
  private static final Vector<FundEvent> STORY = Vector.of(
      new FundEstablished(TERMS),
      new CommitmentMade(ANGEL, MoneyOrigin.PRIVATE, eur("5000")),
      new CapitalCalled("1", eur("1000"), DAY, "a loan", TreeMap.of(ANGEL, eur("1000"))),
      new PaymentReceived(ANGEL, eur("1000"), eur("0")),
      new EngagementRequested("E-1", LOAN.withAmount(eur("1200"))),
      new EngagementApproved("E-1", LOAN),
      new EngagementConfirmed("E-1", "IWT-1"),
      new Disbursed("E-1", eur("400")),
      new EngagementReleased("E-1", eur("600"), "the work stopped"));

  private static Either<Assessment, PublicAward> after(int steps) {
    Dossier<Fund, FundCommand, FundEvent> fund = Dossier.restore(
        "angel-fund",
        FUNDS,
        STORY
            .take(steps)
            .zipWithIndex((event, index) -> Step.imported(
                index + 1,
                Stamp.of(day(index + 1), "user-1", "as it happened"),
                FUNDS.policy().id(),
                Vector.of(event))));
    return PublicView.of(Vector.of(
            Organisation.of(OrganisationId.of("angel-fund"), "Social Impact Angel Fund"),
            Organisation.of(OrganisationId.of("noord"), "Buurtwerk Noord")
                .withLegalForm(LegalForm.NON_PROFIT_ASSOCIATION)))
        .engagement("E-1", fund, "angel-fund", "noord", Described.of("Samen", "kitchens"));
  }

  /* The day of a step, by its number. */
  private static LocalDate day(int step) {
    return DAY.plusDays(step);
  }

  private static Booking on(int step, String amount) {
    return new Booking(eur(amount), day(step));
  }

  @Test
  void is_not_told_before_it_is_firm() {
    for (int steps : Vector.of(5, 6)) {
      assertThat(after(steps).getLeft().inTheWay().map(Finding::rule))
          .containsExactly(ExchangeRule.AWARD_STANDS);
    }
  }

  @Test
  void is_what_was_promised_from_the_day_on_which_it_is_firm() {
    PublicAward award = after(8).get();
    assertThat(award.on()).as("the decision").isEqualTo(day(6));
    assertThat(award.applied()).containsExactly(on(5, "1200"));
    assertThat(award.committed()).containsExactly(on(7, "1000"));
    assertThat(award.paid()).containsExactly(on(8, "400"));
  }

  @Test
  void is_what_was_paid_once_the_rest_is_released() {
    PublicAward award = after(9).get();
    assertThat(award.committed()).containsExactly(on(7, "1000"), on(9, "-600"));
    assertThat(award.awarded()).isEqualTo(eur("400")).isEqualTo(award.disbursed());
  }

  @Test
  void says_in_which_form_it_is_paid() {
    ObjectNode grant = new Publisher(
            "360G-example",
            "Sociale Innovatiefabriek",
            URI.create("https://example.org/grants"),
            URI.create("https://creativecommons.org/licenses/by/4.0/"))
        .grant(after(8).get(), Instant.parse("2014-01-02T03:04:05Z"))
        .fields();
    assertThat(grant.at("/fundingType/0/code").stringValue()).isEqualTo("LOAN");
    assertThat(grant.path("amountAwarded").decimalValue()).isEqualByComparingTo("1000");
  }
}
