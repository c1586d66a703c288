package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.ResultTest.CATALYST;
import static be.socialinnovation.fund.ResultTest.LARGE;
import static be.socialinnovation.fund.ResultTest.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.money.CashFlows;
import be.socialinnovation.money.Explanation;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.RateOfReturn;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatementTest {

  private static final LocalDate YEAR_LATER = DUE.plusDays(365);
  private static final FundTerms PROFIT =
      TERMS.withDistribution(DistributionPolicy.PROFIT).withAgreedReturn(Percentage.of(10));

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static Dossier<Fund, FundCommand, FundEvent> with(
      Dossier<Fund, FundCommand, FundEvent> dossier, LocalDate on, FundCommand... commands) {
    return Vector.of(commands)
        .foldLeft(
            dossier,
            (it, command) -> it.handle(command, Stamp.of(on, "filer", "agreed"))
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString())));
  }

  /* 200, 500 and 300 euro committed, called and paid on the day they are due. */
  private static Dossier<Fund, FundCommand, FundEvent> aFund(FundTerms terms) {
    var called = with(
        Dossier.open("fund", FUNDS),
        DAY,
        EstablishFund.of(terms),
        Commit.of(CATALYST, euro("200.00")),
        Commit.of(LARGE, euro("500.00")),
        Commit.of(SMALL, euro("300.00")),
        CallCapital.of("1", euro("1000.00"), DUE, "studies"));
    return with(
        called,
        DUE,
        ReceivePayment.of(CATALYST, euro("200.00")),
        ReceivePayment.of(LARGE, euro("500.00")),
        ReceivePayment.of(SMALL, euro("300.00")),
        request("e-1", "250.00", Instrument.LOAN),
        approve("e-1", "250.00"),
        Disburse.of("e-1", euro("250.00")));
  }

  private static Dossier<Fund, FundCommand, FundEvent> aFundThatLost(FundTerms terms) {
    return with(
        aFund(terms),
        DUE.plusDays(10),
        WriteOff.of("e-1", euro("250.00"), "bankrupt"),
        Recover.of("e-1", euro("30.00")));
  }

  @Nested
  class Of_a_fund_that_returned_ten_percent_a_year {

    private final Dossier<Fund, FundCommand, FundEvent> fund = with(
        aFund(PROFIT),
        YEAR_LATER,
        ReceiveRepayment.of("e-1", euro("250.00")).withIncome(euro("150.00")),
        Distribute.of(euro("1100.00")));

    /* T-A5: 1 000 paid and 1 100 back 365 days later is 10 %. */
    @Test
    void it_says_so() {
      Statement statement = Statement.of(fund, YEAR_LATER);
      assertThat(statement.multiples().pic()).contains(Ratio.of(1, 1));
      assertThat(statement.multiples().dpi()).contains(Ratio.of(11, 10));
      assertThat(statement.multiples().rvpi()).contains(Ratio.of(0, 1));
      assertThat(statement.multiples().tvpi()).contains(Ratio.of(11, 10));
      assertThat(((RateOfReturn.Rate) statement.rateOfReturn()).perYear())
          .isCloseTo(0.10, within(1e-9));
    }

    @Test
    void each_partner_has_its_part_of_it() {
      Statement statement = Statement.of(fund, SMALL, YEAR_LATER);
      assertThat(statement.flows())
          .isEqualTo(CashFlows.NONE.plus(DUE, euro("-300.00")).plus(YEAR_LATER, euro("330.00")));
      assertThat(statement.multiples().dpi()).contains(Ratio.of(11, 10));
    }

    @Test
    void the_day_before_all_is_still_in() {
      Statement statement = Statement.of(fund, YEAR_LATER.minusDays(1));
      assertThat(statement.multiples().dpi()).contains(Ratio.of(0, 1));
      assertThat(statement.account().netAssetValue()).isEqualTo(euro("1000.00"));
      assertThat(((RateOfReturn.Rate) statement.rateOfReturn()).perYear())
          .isCloseTo(0, within(1e-9));
    }

    @Test
    void surplus_counts_as_far_as_the_terms_leave_it_to_the_partners() {
      var undistributed = with(
          aFund(PROFIT),
          YEAR_LATER,
          ReceiveRepayment.of("e-1", euro("250.00")).withIncome(euro("150.00")));
      Statement statement = Statement.of(undistributed, YEAR_LATER);
      assertThat(statement.multiples().rvpi()).contains(Ratio.of(11, 10));
      assertThat(Statement.of(undistributed, SMALL, YEAR_LATER).value()).isEqualTo(euro("330.00"));
      var locked = with(
          aFund(TERMS),
          YEAR_LATER,
          ReceiveRepayment.of("e-1", euro("250.00")).withIncome(euro("150.00")));
      assertThat(Statement.of(locked, YEAR_LATER).multiples().rvpi()).contains(Ratio.of(1, 1));
      assertThat(Statement.of(locked, SMALL, YEAR_LATER).value()).isEqualTo(euro("300.00"));
    }

    @Test
    void nothing_is_defined_before_anything_is_paid_in() {
      Statement statement = Statement.of(fund, DAY);
      assertThat(statement.multiples().pic()).isEmpty();
      assertThat(statement.multiples().tvpi()).isEmpty();
      assertThat(statement.rateOfReturn()).isEqualTo(new RateOfReturn.NoSignChange());
    }

    @Test
    void a_successor_stands_for_what_its_predecessor_paid() {
      OrganisationId heir = OrganisationId.of("heir");
      var transferred = with(fund, YEAR_LATER, TransferCommitment.of(SMALL, heir));
      assertThat(Statement.of(transferred, heir, YEAR_LATER))
          .isEqualTo(Statement.of(fund, SMALL, YEAR_LATER));
      assertThat(Statement.of(transferred, SMALL, YEAR_LATER).flows()).isEqualTo(CashFlows.NONE);
    }
  }

  @Nested
  class The_trace_of_a_cent {

    private final Dossier<Fund, FundCommand, FundEvent> fund = aFundThatLost(TERMS);

    @Test
    void leads_to_every_step_that_moved_it_and_says_why() {
      var trace = Trace.of(fund, LARGE, AccountLine.BORNE);
      assertThat(trace.map(Trace::version)).containsExactly(12, 13);
      assertThat(trace.map(Trace::moved)).containsExactly(euro("125.00"), euro("-15.00"));
      assertThat(trace.head().why().single().part()).isEqualTo(euro("125.00"));
      assertThat(trace.last().why().single().part()).isEqualTo(euro("15.00"));
      assertThat(trace.last().event()).isInstanceOf(ResultEvent.Recovered.class);
    }

    @Test
    void leads_from_the_first_commitment_to_what_is_there_now() {
      var trace = Trace.of(fund, SMALL, AccountLine.NET_ASSET_VALUE);
      assertThat(trace.head().before()).isEqualTo(euro("0.00"));
      assertThat(trace.last().after()).isEqualTo(fund.state().statement(SMALL).netAssetValue());
    }

    @Test
    void explains_calls_grants_and_distributions() {
      var more = with(
          fund,
          DUE.plusDays(11),
          request("e-2", "90.00", Instrument.GRANT),
          approve("e-2", "90.00"),
          Disburse.of("e-2", euro("90.00")),
          Distribute.of(euro("69.00")));
      assertThat(Trace.of(more, LARGE, AccountLine.CALLED).single().why()).hasSize(1);
      assertThat(Trace.of(more, LARGE, AccountLine.BORNE).last().why()).hasSize(1);
      assertThat(Trace.of(more, LARGE, AccountLine.RETURNED)
              .single()
              .why()
              .single()
              .part())
          .isEqualTo(euro("34.50"));
      assertThat(Trace.of(more, LARGE, AccountLine.COMMITTED).single().why()).isEmpty();
    }

    private final FundTerms firstLoss =
        TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(CATALYST, euro("200.00"))));

    @Test
    void explains_the_first_loss_and_not_the_share_in_the_rest() {
      var lost = with(aFundThatLost(firstLoss), DUE.plusDays(11), Recover.of("e-1", euro("40.00")));
      requireExplained(lost, CATALYST, AccountLine.FIRST_LOSS, "200.00", "-20.00");
      requireExplained(lost, LARGE, AccountLine.BORNE, "31.25", "-18.75", "-12.50");
      assertThat(Trace.of(lost, CATALYST, AccountLine.NET_ASSET_VALUE).last().why())
          .isEmpty();
    }

    @Test
    void explains_write_downs_exits_and_surplus() {
      var stake = with(
          aFund(PROFIT),
          DUE.plusDays(10),
          WriteDown.of("e-1", euro("80.00"), "late"),
          ReverseWriteDown.of("e-1", euro("20.00"), "better"),
          request("e-2", "100.00", Instrument.EQUITY),
          approve("e-2", "100.00"),
          Disburse.of("e-2", euro("100.00")),
          Exit.of("e-2", euro("70.00")));
      requireExplained(stake, LARGE, AccountLine.BORNE, "40.00", "-10.00", "15.00");
      var paid = with(
          aFund(PROFIT),
          DUE.plusDays(10),
          ReceiveRepayment.of("e-1", euro("250.00")).withIncome(euro("50.00")),
          Distribute.of(euro("1050.00")));
      requireExplained(paid, SMALL, AccountLine.BEYOND, "15.00");
      requireExplained(paid, SMALL, AccountLine.RETURNED, "300.00");
    }

    private static void requireExplained(
        Dossier<Fund, FundCommand, FundEvent> fund,
        OrganisationId partner,
        AccountLine line,
        String... moved) {
      var trace = Trace.of(fund, partner, line);
      assertThat(trace.map(Trace::moved))
          .containsExactlyElementsOf(Vector.of(moved).map(amount -> euro(amount)));
      assertThat(trace.map(it -> it.why().single().part()))
          .containsExactlyElementsOf(Vector.of(moved).map(amount -> euro(amount.replace("-", ""))));
    }

    @Test
    void explains_capital_of_a_first_loss_that_is_returned_last_round_by_round() {
      var last = FirstLoss.of(TreeMap.of(CATALYST, euro("150.00"))).whichIsReturnedLast();
      var back = with(
          aFund(TERMS.withFirstLoss(last)),
          DUE.plusDays(10),
          ReceiveRepayment.of("e-1", euro("250.00")),
          Distribute.of(euro("950.00")));
      var returned = Trace.of(back, CATALYST, AccountLine.RETURNED).single();
      assertThat(returned.why().map(Explanation::part))
          .containsExactly(euro("50.00"), euro("100.00"));
      assertThat(returned.moved()).isEqualTo(euro("150.00"));
    }

    @Test
    void of_the_fund_is_the_sum_over_the_partners() {
      var trace = Trace.of(fund, AccountLine.BORNE);
      assertThat(trace.map(Trace::moved)).containsExactly(euro("250.00"), euro("-30.00"));
    }
  }

  @Nested
  class The_same_history_under_other_terms {

    private final FundTerms firstLoss =
        TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(CATALYST, euro("200.00"))));
    private final Dossier<Fund, FundCommand, FundEvent> fund = aFundThatLost(TERMS);

    @Test
    void says_who_would_have_lost_more_and_who_less() {
      Comparison comparison = Comparison.of(fund, terms -> firstLoss);
      assertThat(comparison.steps()).hasSize(13);
      assertThat(comparison.steps().get(10).lossThen()).isEmpty();
      assertThat(comparison.steps().get(11).lossThen())
          .isEqualTo(
              TreeMap.of(CATALYST, euro("150.00"), LARGE, euro("-93.75"), SMALL, euro("-56.25")));
      assertThat(comparison.lossInTheEnd())
          .isEqualTo(
              TreeMap.of(CATALYST, euro("156.00"), LARGE, euro("-97.50"), SMALL, euro("-58.50")));
      assertThat(comparison.text(Language.EN))
          .contains("partner-02 would have lost EUR 97.50 less");
    }

    @Test
    void shows_no_difference_under_its_own_terms() {
      var amended =
          with(fund, DUE.plusDays(10), AmendTerms.of(TERMS.withNoticeDays(0), votes("fff")));
      Comparison same = Comparison.of(amended, terms -> terms);
      assertThat(same.lossInTheEnd()).isEmpty();
      assertThat(same.other()).isEqualTo(amended.state());
    }

    @Test
    void changes_the_terms_of_an_amendment_too() {
      var amended = with(
          aFund(TERMS),
          DUE,
          AmendTerms.of(TERMS.withNoticeDays(0), votes("fff")),
          WriteOff.of("e-1", euro("250.00"), "bankrupt"));
      Comparison comparison =
          Comparison.of(amended, terms -> terms.withFirstLoss(firstLoss.firstLoss()));
      assertThat(comparison.other().termsInForce()).isEqualTo(firstLoss.withNoticeDays(0));
      assertThat(comparison.lossInTheEnd().get(CATALYST).get()).isEqualTo(euro("150.00"));
    }

    @Test
    void goes_on_after_what_would_have_been_refused() {
      Comparison noLoans = Comparison.of(fund, terms -> terms.withConcentration(Percentage.of(1)));
      assertThat(noLoans.steps().filter(step -> step.answer().isLeft()).map(it -> it.version()))
          .containsExactly(10, 11, 12, 13);
      assertThat(noLoans.other().cash()).isEqualTo(euro("1000.00"));
      assertThat(noLoans.lossInTheEnd())
          .isEqualTo(
              TreeMap.of(CATALYST, euro("-44.00"), LARGE, euro("-110.00"), SMALL, euro("-66.00")));
    }
  }

  @Nested
  class What_counts_as_aid {

    @Test
    void is_the_public_part_of_what_the_fund_pays_rounded_up() {
      Fund fund = with(
              Dossier.open("fund", FUNDS),
              DAY,
              EstablishFund.of(TERMS),
              Commit.of(CATALYST, euro("200.00")).withOrigin(MoneyOrigin.PUBLIC),
              Commit.of(LARGE, euro("400.00")))
          .state();
      assertThat(fund.publicPart(euro("100.00"))).isEqualTo(euro("33.34"));
      assertThat(Fund.unborn().publicPart(euro("100.00"))).isEqualTo(euro("0.00"));
    }
  }

  @Nested
  class What_the_fund_can_still_lose {

    private final Fund fund = with(
            aFund(TERMS.withFirstLoss(FirstLoss.of(TreeMap.of(CATALYST, euro("200.00"))))),
            DUE,
            request(
                "e-2", "100.00", it -> it.withInstrument(Instrument.LOAN).withProject("project-2")),
            approve("e-2", "100.00"),
            Disburse.of("e-2", euro("100.00")))
        .state();

    @Test
    void is_known_by_project_and_by_what_projects_have_in_common() {
      assertThat(fund.exposureBy(project -> project))
          .isEqualTo(TreeMap.of("project-1", euro("250.00"), "project-2", euro("100.00")));
      assertThat(fund.exposureBy(project -> "AGEING"))
          .isEqualTo(TreeMap.of("AGEING", euro("350.00")));
    }

    @Test
    void is_known_by_partner_as_if_all_were_lost() {
      assertThat(fund.exposureByPartner())
          .isEqualTo(
              TreeMap.of(CATALYST, euro("200.00"), LARGE, euro("93.75"), SMALL, euro("56.25")));
    }
  }
}
