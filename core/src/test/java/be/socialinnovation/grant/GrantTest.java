package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.GRANTS;
import static be.socialinnovation.grant.GrantFixtures.IN_TIME;
import static be.socialinnovation.grant.GrantFixtures.START;
import static be.socialinnovation.grant.GrantFixtures.aStudyCosting60000;
import static be.socialinnovation.grant.GrantFixtures.admissible;
import static be.socialinnovation.grant.GrantFixtures.after;
import static be.socialinnovation.grant.GrantFixtures.awarded;
import static be.socialinnovation.grant.GrantFixtures.closed;
import static be.socialinnovation.grant.GrantFixtures.contracted;
import static be.socialinnovation.grant.GrantFixtures.submitted;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.GiveAdvice;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final LocalDate END = LocalDate.of(2018, 3, 15);

  private static Dossier<GrantApplication, GrantCommand, GrantEvent> taken(
      Dossier<GrantApplication, GrantCommand, GrantEvent> dossier,
      GrantCommand command,
      LocalDate on) {
    return dossier.handle(command, Stamp.of(on, "user-1", "as agreed")).get();
  }

  private static Seq<Rule> inTheWay(GrantApplication application, GrantCommand command) {
    return GRANTS
        .decide(application, command, IN_TIME)
        .swap()
        .map(Refusal::findings)
        .getOrElse(Vector.empty())
        .map(Finding::rule);
  }

  @Nested
  class A_grant {

    // The scenario: figures of the scheme as published on vlaio.be in 2016-17; the budget is
    // invented.
    @Test
    void runs_from_submission_to_the_balance() {
      var dossier = Dossier.open("G-1", GRANTS);
      dossier = taken(
          dossier,
          SubmitApplication.of(aStudyCosting60000()).withOthers(OtherApplications.NONE),
          IN_TIME);
      dossier =
          taken(dossier, new GiveAdvice("sif", true, "Fits the mission"), IN_TIME.plusDays(1));
      dossier = taken(dossier, new DeclareAdmissible("iwt"), IN_TIME.plusDays(2));
      dossier = taken(dossier, GrantFixtures.awardBy("iwt", eur("30000")), IN_TIME.plusDays(9));
      dossier = taken(dossier, SignAgreement.of().withLegalPersonality(true), IN_TIME.plusDays(12));
      dossier = taken(dossier, new PayTranche(eur("15000")), START);
      dossier = taken(dossier, new FileReport(ReportKind.FINAL, "R-17", eur("60000")), END);
      dossier = taken(dossier, new AcceptReport("iwt", eur("60000"), eur("16000")), END);
      dossier = taken(dossier, new CloseGrant("iwt"), END);
      dossier = taken(dossier, new PayTranche(eur("15000")), END.plusDays(20));

      GrantApplication application = dossier.state();
      assertThat(application.stage()).isEqualTo(GrantStage.CLOSED);
      assertThat(application.paid())
          .containsExactly(
              new DatedAmount(eur("15000.00"), START),
              new DatedAmount(eur("15000.00"), END.plusDays(20)));
      assertThat(application.nextTranche()).isEmpty();
      assertThat(application.advice())
          .containsExactly(new Advice("sif", true, "Fits the mission", IN_TIME.plusDays(1)));
      assertThat(application.signedOn()).contains(IN_TIME.plusDays(12));
      assertThat(dossier.story().split("\n")).hasSize(10);
    }

    @Test
    void pays_an_odd_cent_with_the_balance() {
      GrantApplication closed = closed("29999.99", "14999.99");
      assertThat(closed.nextTranche()).contains(eur("15000.00"));
      assertThat(closed.isBalanceNext()).isTrue();
    }

    @Test
    void of_a_single_cent_is_one_payment() {
      assertThat(contracted("0.01").nextTranche()).contains(eur("0.01"));
    }

    @Test
    void under_a_scheme_of_one_tranche_is_paid_at_once() {
      GrantRequest atOnce = aStudyCosting60000().withScheme(scheme -> scheme.withTranches(1));
      GrantApplication contracted = after(
          after(
              after(submitted(atOnce), new DeclareAdmissible("iwt")),
              GrantFixtures.awardBy("iwt", eur("30000"))),
          SignAgreement.of().withLegalPersonality(true));
      assertThat(contracted.nextTranche()).contains(eur("30000"));
      assertThat(contracted.isBalanceNext()).isFalse();
    }
  }

  @Nested
  class A_refusal {

    @Test
    void cites_the_scheme_that_is_applied_for() {
      GrantRequest request = aStudyCosting60000().withAsked(eur("30000.01"));
      Finding finding = GRANTS
          .decide(submitted(request), new DeclareAdmissible("iwt"), IN_TIME)
          .getLeft()
          .findings()
          .head();
      assertThat(finding.rule()).isEqualTo(GrantRule.AID_ASKED_STAYS_WITHIN_THE_SCHEME);
      assertThat(finding.source()).isEqualTo(request.scheme().source());
    }
  }

  @Nested
  class Advice_of_the_platform {

    @Test
    void opens_nothing() {
      GrantApplication advised =
          after(admissible(), new GiveAdvice("sif", true, "Fits the mission"));
      assertThat(advised.stage()).isEqualTo(GrantStage.ADMISSIBLE);
      assertThat(inTheWay(advised, SignAgreement.of().withLegalPersonality(true)))
          .containsExactly(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE);
      assertThat(inTheWay(advised, GrantFixtures.awardBy("sif", eur("30000"))))
          .containsExactly(GrantRule.ONLY_THE_AUTHORITY_DECIDES);
    }

    @Test
    void against_does_not_bind_the_authority() {
      GrantApplication advised = after(admissible(), new GiveAdvice("sif", false, "Too early"));
      assertThat(after(advised, GrantFixtures.awardBy("iwt", eur("30000"))).stage())
          .isEqualTo(GrantStage.AWARDED);
    }
  }

  @Nested
  class An_application {

    @Test
    void may_be_submitted_incomplete_but_is_then_not_admissible() {
      GrantRequest request =
          aStudyCosting60000().withSize(Optional.empty()).withEnd(Optional.empty());
      assertThat(request.isComplete()).isFalse();
      assertThat(request.missing()).containsExactly(RequestPart.SIZE, RequestPart.END);
      assertThat(inTheWay(submitted(request), new DeclareAdmissible("iwt")))
          .containsExactly(GrantRule.APPLICATION_IS_COMPLETE, GrantRule.WORK_ENDS_IN_TIME);
    }

    @Test
    void that_fails_in_several_ways_is_told_all_of_them() {
      GrantRequest request = aStudyCosting60000()
          .withExternalKnowledge(eur("0"))
          .withCosts(eur("9999.99"))
          .withStart(IN_TIME)
          .withEnd(END)
          .withLocation(Optional.empty());
      assertThat(inTheWay(submitted(request), new DeclareAdmissible("sif")))
          .containsExactly(
              GrantRule.ONLY_THE_AUTHORITY_DECIDES,
              GrantRule.APPLICATION_IS_COMPLETE,
              GrantRule.APPLICATION_PRECEDES_THE_WORK,
              GrantRule.BUDGET_REACHES_THE_MINIMUM,
              GrantRule.WORK_ENDS_IN_TIME,
              GrantRule.AID_ASKED_STAYS_WITHIN_THE_SCHEME,
              GrantRule.WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED);
    }

    @Test
    void ends_where_it_is_inadmissible_refused_or_withdrawn() {
      GrantApplication inadmissible = after(submitted(), DeclareInadmissible.of("iwt", "No costs"));
      GrantApplication refused = after(admissible(), new RefuseGrant("iwt", "Not new"));
      GrantApplication withdrawn = after(admissible(), new WithdrawApplication("A better plan"));
      assertThat(Vector.of(inadmissible, refused, withdrawn).map(GrantApplication::stage))
          .containsExactly(GrantStage.INADMISSIBLE, GrantStage.REFUSED, GrantStage.WITHDRAWN);
      assertThat(Vector.of(inadmissible, refused, withdrawn).flatMap(GRANTS::open))
          .isEmpty();
    }

    @Test
    void is_withdrawn_only_before_a_decision() {
      assertThat(GRANTS.open(submitted()).map(Term::name)).contains("WithdrawApplication");
      assertThat(GRANTS.open(awarded("30000")).map(Term::name))
          .containsExactly("MeetAwardCondition", "SignAgreement", "LapseAward", "RenounceAward");
    }

    @Test
    void must_say_what_can_be() {
      GrantRequest request = aStudyCosting60000();
      assertThatIllegalArgumentException().isThrownBy(() -> request.withAsked(eur("0")));
      assertThatIllegalArgumentException().isThrownBy(() -> request.withCosts(eur("15999.99")));
      assertThatIllegalArgumentException().isThrownBy(() -> request.withEnd(START.minusDays(1)));
      assertThatIllegalArgumentException().isThrownBy(() -> request.withLocation(" "));
      assertThat(request.withEnd(START).isComplete()).isTrue();
    }
  }

  @Nested
  class Where_it_stands {

    @Test
    void is_nowhere_before_submission() {
      assertThat(GRANTS.birth().standing("G-1")).isEmpty();
    }

    @Test
    void tells_the_day_of_each_step_and_the_award() {
      assertThat(submitted().standing("G-1"))
          .contains(GrantStanding.builder()
              .application("G-1")
              .project("P-1")
              .purpose(GrantPurpose.FEASIBILITY_STUDY)
              .authority("iwt")
              .submittedOn(IN_TIME)
              .costsAcceptedFrom(START)
              .awarded(eur("0"))
              .build());
      GrantStanding standing = awarded("30000").standing("G-1").orElseThrow();
      assertThat(standing.awardedOn()).contains(IN_TIME);
      assertThat(standing.awarded()).isEqualTo(eur("30000"));
      assertThat(standing.isAwardedOn(IN_TIME.minusDays(1))).isFalse();
      assertThat(standing.isAwardedOn(IN_TIME)).isTrue();
      assertThat(standing.isAwardedOn(IN_TIME.plusDays(1))).isTrue();
    }

    @Test
    void says_for_which_project_and_purpose_the_aid_was_asked() {
      GrantStanding standing = submitted(aStudyCosting60000()
              .withProject("P-2")
              .withPurpose(GrantPurpose.INNOVATION_TRAJECTORY))
          .standing("G-1")
          .orElseThrow();
      assertThat(standing.project()).isEqualTo("P-2");
      assertThat(standing.purpose()).isEqualTo(GrantPurpose.INNOVATION_TRAJECTORY);
    }

    @Test
    void is_no_award_without_a_day_and_an_amount() {
      GrantStanding standing = awarded("30000").standing("G-1").orElseThrow();
      assertThatIllegalArgumentException().isThrownBy(() -> standing.withAwarded(eur("0")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> standing.withAwardedOn(Optional.empty()));
    }
  }

  @Nested
  class One_currency {

    private final Money dollars = Money.of("30000", "USD");

    @Test
    void holds_for_what_is_asked_and_what_it_costs() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> aStudyCosting60000().withAsked(dollars));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> aStudyCosting60000().withCosts(Money.of("60000", "USD")));
    }

    @Test
    void holds_for_the_award() {
      assertThat(inTheWay(admissible(), GrantFixtures.awardBy("iwt", dollars)))
          .containsExactly(AwardRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME);
    }
  }

  @Nested
  class An_event {

    @Test
    void says_who_when_and_how_much() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AwardEvent.GrantAwarded(
              "iwt",
              eur("0"),
              IN_TIME,
              TreeSet.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new SettlementEvent.TranchePaid(eur("-0.01"), IN_TIME));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AwardEvent.GrantRefused(" ", "no need"));
      assertThat(new SettlementEvent.TranchePaid(eur("0.01"), IN_TIME).amount())
          .isEqualTo(eur("0.01"));
    }
  }

  @Nested
  class A_policy {

    @Test
    void of_2013_uses_the_figures_of_2016_as_an_illustration() {
      Grants illustrative = Grants.under(GrantPolicy.illustrative2013());
      GrantCommand submit =
          SubmitApplication.of(aStudyCosting60000()).withOthers(OtherApplications.NONE);
      assertThat(illustrative
              .decide(illustrative.birth(), submit, LocalDate.of(2013, 9, 1))
              .isRight())
          .isTrue();
      assertThat(illustrative
              .decide(illustrative.birth(), submit, LocalDate.of(2016, 1, 1))
              .getLeft()
              .names(WorkflowRule.POLICY_COVERS_THE_DAY))
          .isTrue();
    }

    @Test
    void must_have_its_days_in_order() {
      GrantPolicy policy = GrantPolicy.flanders2016();
      LocalDate before = policy.validFrom().minusDays(1);
      assertThatIllegalArgumentException().isThrownBy(() -> policy.withValidTo(before));
      assertThat(policy.withValidTo(policy.validFrom()).covers(policy.validFrom()))
          .isTrue();
    }

    @Test
    void takes_rules_of_a_host() {
      assertThat(GRANTS.and(Vector.empty())).isEqualTo(GRANTS);
      assertThat(GRANTS.guards()).containsAll(Vector.of(SettlementRule.values()));
    }
  }
}
