package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.CHARTER;
import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.FIRST;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.aFundOf22PartnersCommitting;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.approveWaiting;
import static be.socialinnovation.fund.FundFixtures.awarded;
import static be.socialinnovation.fund.FundFixtures.decide;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.requestWaiting;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withACall;
import static be.socialinnovation.fund.FundFixtures.withCash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.fund.RequestEvent.EngagementRequested;
import be.socialinnovation.fund.RequestEvent.RequestWithdrawn;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FundTest {

  private static final OrganisationId SECOND = PARTNERS.get(1);

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  @Nested
  class Before_it_is_established {

    @Test
    void only_its_establishment_is_open() {
      assertThat(FUNDS.open(FUNDS.birth()).map(term -> term.name()))
          .containsExactly("EstablishFund");
    }

    @Test
    void every_rule_answers() {
      Vector<FundCommand> commands = Vector.of(
          Commit.of(FIRST, euro("1.00")),
          CallCapital.of("1", Money.of("1", "JPY"), DUE, "studies"),
          ReceivePayment.of(FIRST, Money.of("1", "USD")),
          approve("e", "1.00"),
          ConfirmEngagement.of("e", "g"),
          ReleaseEngagement.of("e", "stopped"),
          Disburse.of("e", Money.of("1", "USD")),
          WriteOff.of("e", euro("1.00"), "no-go"));
      for (FundCommand command : commands) {
        assertThat(FUNDS.assess(Fund.unborn(), command, DAY).isAllowed()).isFalse();
      }
    }
  }

  @Nested
  class When_it_is_established {

    @Test
    void it_is_open_and_counts_in_its_own_currency() {
      Fund fund =
          after(Fund.unborn(), new EstablishFund(TERMS.withCurrency(Currency.getInstance("JPY"))));
      assertThat(fund.stage()).isEqualTo(FundStage.OPEN);
      assertThat(fund.cash()).isEqualTo(Money.of("0", "JPY"));
      assertThat(fund.statement()).isEqualTo(CapitalAccount.empty(Currency.getInstance("JPY")));
    }

    @Test
    void a_second_establishment_is_refused() {
      assertThat(decide(anEmptyFund(), new EstablishFund(TERMS)).isLeft()).isTrue();
    }
  }

  @Nested
  class When_its_terms_are_amended {

    private final FundTerms amended = TERMS.withNoticeDays(0);
    private final CallCapital atOnce = CallCapital.of("1", euro("1.00"), DAY, "studies");
    private final Fund fund = aFundOf22PartnersCommitting("100.00");

    @Test
    void later_requests_are_judged_by_them() {
      assertThat(decide(fund, atOnce).getLeft().names(FundRule.CALL_GIVES_ENOUGH_NOTICE))
          .isTrue();
      Fund after = after(fund, AmendTerms.of(amended, votes("fff")));
      assertThat(after.terms()).contains(amended);
      assertThat(decide(after, atOnce).isRight()).isTrue();
    }

    @Test
    void the_committee_decides_under_the_charter_in_force() {
      var other = amended.withCharter(CHARTER.withMajority(Threshold.TWO_THIRDS));
      assertThat(decide(fund, AmendTerms.of(other, votes("fff"))).isRight()).isTrue();
      assertThat(decide(fund, AmendTerms.of(amended, votes("ffaa")))
              .getLeft()
              .names(FundRule.COMMITTEE_HAS_A_MAJORITY))
          .isTrue();
    }

    @Test
    void an_association_cannot_amend_them_to_pay_profit() {
      Fund vzw = after(Fund.unborn(), new EstablishFund(TERMS.withVehicle(Vehicle.VZW)));
      var profit = TERMS.withVehicle(Vehicle.VZW).withDistribution(DistributionPolicy.PROFIT);
      assertThat(decide(vzw, AmendTerms.of(profit, votes("fff")))
              .getLeft()
              .names(FundRule.VEHICLE_MAY_PAY_WHAT_THE_TERMS_PROMISE))
          .isTrue();
    }
  }

  @Nested
  class What_forbids_an_association_to_pay_profit {

    private final FundTerms profit =
        TERMS.withVehicle(Vehicle.VZW).withDistribution(DistributionPolicy.PROFIT);

    private String cited(FundCommand command, LocalDate on) {
      return Funds.under(
              on.isBefore(FundPolicy.CODE)
                  ? FundPolicy.illustrative2013()
                  : FundPolicy.illustrative2019())
          .assess(Fund.unborn(), command, on)
          .findings()
          .find(finding -> finding.rule() == FundRule.VEHICLE_MAY_PAY_WHAT_THE_TERMS_PROMISE)
          .get()
          .source()
          .toString();
    }

    @Test
    void is_the_law_of_1921_until_the_code_takes_over() {
      EstablishFund establish = EstablishFund.of(profit);
      assertThat(cited(establish, LocalDate.of(2019, 4, 30))).contains("1921");
      assertThat(cited(establish, LocalDate.of(2019, 5, 1))).contains("1:4", "1 May 2019");
    }

    @Test
    void is_for_an_older_association_the_code_half_a_year_later() {
      AmendTerms amend = AmendTerms.of(profit, votes("fff"));
      assertThat(cited(amend, LocalDate.of(2019, 12, 31))).contains("1921");
      assertThat(cited(amend, LocalDate.of(2020, 1, 1))).contains("1:4", "1 January 2020");
    }
  }

  @Nested
  class When_a_partner_commits {

    @Test
    void a_second_commitment_adds_to_the_first() {
      Fund fund =
          after(anEmptyFund(), Commit.of(FIRST, euro("100.00")), Commit.of(FIRST, euro("50.00")));
      assertThat(fund.statement(FIRST).committed()).isEqualTo(euro("150.00"));
      assertThat(fund.statement(SECOND)).isEqualTo(CapitalAccount.empty(Money.EUR));
    }

    @Test
    void nothing_is_no_commitment() {
      assertThatIllegalArgumentException().isThrownBy(() -> Commit.of(FIRST, euro("0.00")));
      assertThatIllegalArgumentException().isThrownBy(() -> Commit.of(FIRST, euro("-0.01")));
    }
  }

  @Nested
  class When_capital_is_called {

    @Test
    void a_thousand_euro_over_22_equal_partners_is_10_times_45_46_and_12_times_45_45() {
      var events = decide(
              aFundOf22PartnersCommitting("5000.00"),
              CallCapital.of("1", euro("1000.00"), DUE, "studies"))
          .get();
      CapitalCalled call = (CapitalCalled) events.head();
      assertThat(events).hasSize(1);
      assertThat(call.parts().keySet().toVector()).isEqualTo(PARTNERS);
      assertThat(call.parts().values().take(10)).containsOnly(euro("45.46"));
      assertThat(call.parts().values().drop(10)).hasSize(12).containsOnly(euro("45.45"));
    }

    @Test
    void seven_calls_do_not_drift() {
      Fund fund = after(
          anEmptyFund(),
          Commit.of(PARTNERS.get(0), euro("100.00")),
          Commit.of(PARTNERS.get(1), euro("100.00")),
          Commit.of(PARTNERS.get(2), euro("100.00")));
      for (int call = 1; call <= 7; call++) {
        fund = withACall(fund, "call-" + call, "10.00");
      }
      assertThat(fund.register().accounts().values().map(CapitalAccount::called))
          .containsExactly(euro("23.34"), euro("23.33"), euro("23.33"));
    }

    @Test
    void who_commits_later_catches_up_and_nothing_is_taken_back() {
      Fund fund = withACall(after(anEmptyFund(), Commit.of(FIRST, euro("100.00"))), "1", "50.00");
      Fund joined = withACall(after(fund, Commit.of(SECOND, euro("100.00"))), "2", "60.00");
      assertThat(joined.statement(FIRST).called()).isEqualTo(euro("55.00"));
      assertThat(joined.statement(SECOND).called()).isEqualTo(euro("55.00"));
    }

    @Test
    void a_part_of_one_cent_falls_to_one_partner() {
      CapitalCalled call = (CapitalCalled) decide(
              aFundOf22PartnersCommitting("5000.00"),
              CallCapital.of("1", euro("0.01"), DUE, "studies"))
          .get()
          .head();
      assertThat(call.parts()).isEqualTo(TreeMap.of(FIRST, euro("0.01")));
    }

    @Test
    void parts_that_do_not_sum_to_the_call_are_no_event() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> CapitalCalled.builder()
              .call("1")
              .amount(euro("2.00"))
              .dueOn(DUE)
              .purpose("studies")
              .parts(TreeMap.of(FIRST, euro("1.99")))
              .build());
    }
  }

  @Nested
  class When_partners_pay {

    @Test
    void a_part_leaves_the_rest_outstanding() {
      Fund fund = after(
          withACall(aFundOf22PartnersCommitting("100.00"), "1", "220.00"),
          ReceivePayment.of(FIRST, euro("4.00")));
      CapitalAccount account = fund.statement(FIRST);
      assertThat(AccountLine.OUTSTANDING.of(account)).isEqualTo(euro("6.00"));
      assertThat(AccountLine.UNFUNDED.of(account)).isEqualTo(euro("90.00"));
      assertThat(AccountLine.PAID_IN.of(fund.statement())).isEqualTo(euro("4.00"));
      assertThat(fund.cash()).isEqualTo(euro("4.00"));
    }
  }

  @Nested
  class When_an_engagement_waits_for_a_grant {

    private final Fund fund = after(
        withCash("22000.00"),
        requestWaiting("e-1", "20000.00", "grant-1"),
        approveWaiting("e-1", "20000.00"));

    @Test
    void its_money_is_reserved() {
      assertThat(fund.reserved()).isEqualTo(euro("20000.00"));
      assertThat(fund.available()).isEqualTo(euro("2000.00"));
      assertThat(fund.engagementsWaitingFor("grant-1").keySet()).containsExactly("e-1");
      assertThat(fund.engagementsWaitingFor("grant-2")).isEmpty();
    }

    @Test
    void it_is_paid_only_after_the_award() {
      Disburse disburse = Disburse.of("e-1", euro("20000.00"));
      assertThat(decide(fund, disburse).getLeft().names(FundRule.ENGAGEMENT_IS_FIRM))
          .isTrue();
      Fund paid = after(
          fund,
          ConfirmEngagement.of("e-1", "grant-1").withGrant(awarded("grant-1", DAY)),
          disburse);
      assertThat(paid.cash()).isEqualTo(euro("2000.00"));
      assertThat(paid.reserved()).isEqualTo(euro("0.00"));
      assertThat(paid.exposure()).isEqualTo(euro("20000.00"));
      assertThat(paid.available()).isEqualTo(euro("2000.00"));
    }

    @Test
    void its_money_is_free_again_when_it_is_released() {
      Fund released = after(fund, ReleaseEngagement.of("e-1", "the agency refused"));
      assertThat(released.available()).isEqualTo(euro("22000.00"));
      assertThat(released.engagementsWith("project-1").get("e-1").get().standing())
          .isEqualTo(Standing.RELEASED);
      assertThat(decide(
                  released,
                  ConfirmEngagement.of("e-1", "grant-1").withGrant(awarded("grant-1", DAY)))
              .getLeft()
              .names(FundRule.ENGAGEMENT_WAITS_FOR_THE_GRANT))
          .isTrue();
    }

    @Test
    void the_grant_must_be_the_one_it_was_confirmed_by() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> ConfirmEngagement.of("e-1", "grant-1").withGrant(awarded("grant-2", DAY)));
    }
  }

  @Nested
  class When_money_is_lost {

    @Test
    void a_written_off_advance_is_shared_to_the_cent() {
      Fund fund = after(
          withCash("22000.00"),
          approve("e-1", "1000.00"),
          Disburse.of("e-1", euro("1000.00")),
          WriteOff.of("e-1", euro("1000.00"), "no-go"));
      assertThat(fund.register().accounts().values().map(CapitalAccount::borne).distinct())
          .containsExactly(euro("45.46"), euro("45.45"));
      assertThat(fund.statement().borne()).isEqualTo(euro("1000.00"));
      assertThat(fund.statement().netAssetValue()).isEqualTo(euro("21000.00"));
      assertThat(fund.exposure()).isEqualTo(euro("0.00"));
    }

    @Test
    void a_grant_is_borne_on_the_day_it_is_paid_and_leaves_nothing_to_write_off() {
      Fund fund = after(
          withCash("22000.00"),
          request("e-1", "1000.00", Instrument.GRANT),
          approve("e-1", "1000.00"),
          Disburse.of("e-1", euro("400.00")));
      assertThat(fund.statement().borne()).isEqualTo(euro("400.00"));
      assertThat(fund.exposure()).isEqualTo(euro("0.00"));
      assertThat(fund.reserved()).isEqualTo(euro("600.00"));
      assertThat(decide(fund, WriteOff.of("e-1", euro("0.01"), "no-go"))
              .getLeft()
              .names(FundRule.LOSS_STAYS_WITHIN_WHAT_WAS_ADVANCED))
          .isTrue();
    }

    @Test
    void who_pays_later_does_not_escape_the_loss() {
      Fund called = withACall(
          after(anEmptyFund(), Commit.of(FIRST, euro("100.00")), Commit.of(SECOND, euro("100.00"))),
          "1",
          "200.00");
      Fund lost = after(
          called,
          ReceivePayment.of(FIRST, euro("100.00")),
          approve("e-1", "60.00"),
          Disburse.of("e-1", euro("60.00")),
          WriteOff.of("e-1", euro("20.00"), "first year"),
          ReceivePayment.of(SECOND, euro("100.00")),
          WriteOff.of("e-1", euro("30.00"), "second year"));
      assertThat(lost.statement(FIRST).borne()).isEqualTo(euro("25.00"));
      assertThat(lost.statement(SECOND).borne()).isEqualTo(euro("25.00"));
    }
  }

  @Nested
  class Without_a_period_of_notice {

    private final Fund fund = after(
        Fund.unborn(),
        new EstablishFund(TERMS.withNoticeDays(0)),
        Commit.of(FIRST, euro("100.00")));

    @Test
    void a_call_is_due_on_the_day_itself_at_the_earliest() {
      assertThat(decide(fund, CallCapital.of("1", euro("1.00"), DAY, "studies")).isRight())
          .isTrue();
      assertThat(decide(fund, CallCapital.of("1", euro("1.00"), DAY.minusDays(1), "studies"))
              .getLeft()
              .findings()
              .map(Finding::rule))
          .containsExactly(FundRule.CALL_GIVES_ENOUGH_NOTICE);
    }
  }

  @Nested
  class Kept_in_a_dossier {

    @Test
    void it_tells_its_story_and_refuses_in_three_languages() {
      var dossier = Dossier.open("fund", FUNDS)
          .handle(new EstablishFund(TERMS), Stamp.of(DAY, "filer", "agreed"))
          .flatMap(fund ->
              fund.handle(Commit.of(FIRST, euro("100.00")), Stamp.of(DAY, "filer", "signed")))
          .flatMap(fund -> fund.handle(
              CallCapital.of("1", euro("40.00"), DUE, "studies"),
              Stamp.of(DAY.plusDays(1), "filer", "a study")))
          .get();
      for (Language language : Language.values()) {
        assertThat(dossier.story(language)).doesNotContain("{");
        Assessment assessment = dossier.assess(approve("e-1", "100.01"), DAY.plusDays(1));
        assertThat(assessment.text(language)).doesNotContain("{");
      }
      assertThat(dossier.asOf(DAY).statement().called()).isEqualTo(euro("0.00"));
      assertThat(dossier.state().statement().called()).isEqualTo(euro("40.00"));
    }

    @Test
    void a_commitment_entered_late_is_refused_once_a_later_call_was_shared_without_it() {
      var dossier = Dossier.open("fund", FUNDS)
          .handle(new EstablishFund(TERMS), Stamp.of(DAY, "filer", "agreed"))
          .flatMap(fund ->
              fund.handle(Commit.of(FIRST, euro("100.00")), Stamp.of(DAY, "filer", "signed")))
          .flatMap(fund -> fund.handle(
              CallCapital.of("1", euro("40.00"), DUE, "studies"),
              Stamp.of(DAY.plusDays(2), "filer", "a study")))
          .get();
      Stamp late = Stamp.of(
          DAY.plusDays(1),
          DAY.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC),
          "filer",
          "found back");
      assertThat(dossier.handle(Commit.of(SECOND, euro("100.00")), late).isLeft())
          .isTrue();
    }

    @Test
    void an_imported_step_on_which_a_later_one_rests_is_not_taken_back() {
      var dossier = Dossier.restore(
          "fund",
          FUNDS,
          Vector.of(
              imported(1, new FundEstablished(TERMS)),
              imported(2, new CommitmentMade(FIRST, MoneyOrigin.PRIVATE, euro("100.00"))),
              imported(
                  3,
                  new CapitalCalled(
                      "1", euro("40.00"), DUE, "studies", TreeMap.of(FIRST, euro("40.00"))))));
      var refusal =
          dossier.takeBack(2, Stamp.of(DAY.plusDays(5), "filer", "wrong name")).getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(WorkflowRule.LATER_STEPS_STILL_STAND);
      assertThat(refusal.findings().head().facts()).contains(Fact.of("step", 3));
    }

    @Test
    void events_that_cannot_be_true_are_refused_by_the_number_of_their_step() {
      EngagementTerms terms = FundFixtures.terms("10.00").withWaitsForGrant("g-1");
      EngagementRequested requested = new EngagementRequested("e-1", terms);
      EngagementApproved approved = new EngagementApproved("e-1", terms);
      TreeMap<OrganisationId, Money> all = TreeMap.of(FIRST, euro("40.00"));
      CapitalCalled called = new CapitalCalled("1", euro("40.00"), DUE, "studies", all);
      for (FundEvent impossible : Vector.of(
          called,
          requested,
          approved,
          new RequestWithdrawn("e-1", "too late"),
          new EngagementConfirmed("e-1", "g-2"),
          new EngagementReleased("e-1", euro("9.99"), "stopped"),
          new EngagementReleased("e-2", euro("10.00"), "stopped"),
          new GrantPaid(
              "e-1", new Layers(TreeMap.empty(), TreeMap.of(FIRST, euro("1.00")), euro("0.00"))))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> Dossier.restore(
                "fund",
                FUNDS,
                Vector.of(
                    imported(1, new FundEstablished(TERMS)),
                    imported(2, new CommitmentMade(FIRST, MoneyOrigin.PRIVATE, euro("100.00"))),
                    imported(3, called),
                    imported(4, new PaymentReceived(FIRST, euro("40.00"), euro("0.00"))),
                    imported(5, requested),
                    imported(6, approved),
                    imported(7, impossible))))
            .withMessageStartingWith("step 7 must be possible where it stands: ");
      }
    }

    @Test
    void no_event_is_about_less_than_something() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CommitmentMade(FIRST, MoneyOrigin.PRIVATE, euro("0.00")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new PaymentReceived(FIRST, euro("-0.01"), euro("0.00")));
      assertThatIllegalArgumentException().isThrownBy(() -> new Disbursed("e-1", euro("-0.01")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new EngagementReleased("e-1", euro("0.00"), "stopped"));
      assertThat(new CommitmentMade(FIRST, MoneyOrigin.PRIVATE, euro("0.01")).amount())
          .isEqualTo(euro("0.01"));
    }

    private static Step<FundCommand, FundEvent> imported(int version, FundEvent event) {
      return Step.imported(
          version, Stamp.of(DAY.plusDays(version), "filer", "paper"), "paper", Vector.of(event));
    }
  }

  @Nested
  class A_business_calendar {

    private final LocalDate monday = LocalDate.of(2013, 10, 28);
    private final BusinessCalendar calendar = TERMS.calendar();

    @Test
    void counts_neither_weekends_nor_holidays() {
      assertThat(calendar.daysBetween(monday, monday)).contains(0);
      assertThat(calendar.daysBetween(monday, monday.plusDays(3))).contains(3);
      assertThat(calendar.daysBetween(monday, monday.plusDays(4))).contains(3);
      assertThat(calendar.daysBetween(monday, monday.plusDays(7))).contains(4);
      assertThat(calendar.daysBetween(monday, monday.minusDays(1))).contains(0);
    }

    @Test
    void cannot_tell_beyond_its_list() {
      assertThat(calendar.daysBetween(monday, LocalDate.of(2013, 12, 31))).isPresent();
      assertThat(calendar.daysBetween(monday, LocalDate.of(2014, 1, 1))).isEmpty();
      assertThat(calendar.daysBetween(LocalDate.of(2012, 12, 31), monday)).isEmpty();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BusinessCalendar.of(DAY, DAY, TreeSet.of(DAY.plusDays(1))));
    }
  }

  @Nested
  class Its_policy_and_terms {

    @Test
    void cover_the_days_from_2013_to_the_code_of_2019() {
      FundPolicy policy = FundPolicy.illustrative2013();
      assertThat(policy.covers(LocalDate.of(2012, 12, 31))).isFalse();
      assertThat(policy.covers(LocalDate.of(2013, 1, 1))).isTrue();
      assertThat(policy.covers(LocalDate.of(2019, 4, 30))).isTrue();
      assertThat(policy.covers(LocalDate.of(2019, 5, 1))).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> policy.withValidTo(policy.validFrom().minusDays(1)));
      FundPolicy next = FundPolicy.illustrative2019();
      assertThat(next.covers(LocalDate.of(2019, 4, 30))).isFalse();
      assertThat(next.covers(LocalDate.of(2019, 5, 1))).isTrue();
      assertThat(next.covers(LocalDate.of(2026, 11, 27))).isTrue();
    }

    @Test
    void ask_for_the_fund_its_own_charter() {
      var other = CHARTER.withMajority(Threshold.TWO_THIRDS);
      var refusal = decide(
              withCash("22000.00"),
              approve("e-1", "1.00").withDeliberation(FundFixtures.votes("fff").withCharter(other)))
          .getLeft();
      assertThat(refusal.findings().map(finding -> finding.rule()))
          .containsExactly(FundRule.COMMITTEE_DECIDED_UNDER_THE_CHARTER);
      assertThat(refusal.findings().head().verdict()).isEqualTo(Verdict.VIOLATED);
    }
  }
}
