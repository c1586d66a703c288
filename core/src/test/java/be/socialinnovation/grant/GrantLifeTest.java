package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.aid.EarliestStart;
import be.socialinnovation.grant.ApplicationCommand.AskInformation;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.DraftApplication;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.ReviseDraft;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.MeetAwardCondition;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.Change.BudgetShift;
import be.socialinnovation.grant.Change.Extension;
import be.socialinnovation.grant.Change.PartnerJoins;
import be.socialinnovation.grant.Change.PartnerLeaves;
import be.socialinnovation.grant.ChangeCommand.DecideChange;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.grant.SettlementCommand.ReceiveRecovery;
import be.socialinnovation.grant.SettlementCommand.RejectReport;
import be.socialinnovation.grant.SettlementEvent.GrantClosed;
import be.socialinnovation.grant.SettlementEvent.RecoveryReceived;
import be.socialinnovation.workflow.Checklist;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GrantLifeTest {

  private static final LocalDate LATER = IN_TIME.plusDays(60);

  private static Seq<Rule> inTheWay(
      GrantApplication application, GrantCommand command, LocalDate on) {
    return GRANTS
        .decide(application, command, on)
        .swap()
        .map(Refusal::findings)
        .getOrElse(Vector.empty())
        .map(Finding::rule);
  }

  private static GrantApplication after(
      GrantApplication application, GrantCommand command, LocalDate on) {
    return GRANTS.decide(application, command, on).get().foldLeft(application, GRANTS::evolve);
  }

  @Nested
  class A_draft {

    private final GrantApplication draft =
        GrantFixtures.after(nothing(), new DraftApplication(aStudyCosting60000()));

    @Test
    void is_known_to_nobody_else() {
      assertThat(draft.stage()).isEqualTo(GrantStage.DRAFT);
      assertThat(draft.standing("G-1")).isEmpty();
      assertThat(draft.submittedOn()).isEmpty();
    }

    @Test
    void is_revised_and_gives_way_to_what_is_submitted() {
      GrantRequest other = aStudyCosting60000().withAsked(eur("20000"));
      GrantApplication revised = GrantFixtures.after(draft, new ReviseDraft(other));
      assertThat(revised.request()).contains(other);
      GrantApplication submitted = after(
          revised,
          SubmitApplication.of(aStudyCosting60000()).withOthers(OtherApplications.NONE),
          LATER);
      assertThat(submitted.request()).contains(aStudyCosting60000());
      assertThat(submitted.submittedOn()).contains(LATER);
    }
  }

  @Nested
  class The_first_day_whose_costs_are_accepted {

    private GrantApplication under(Optional<EarliestStart> start) {
      return submitted(aStudyCosting60000().withScheme(scheme -> scheme.withEarliestStart(start)));
    }

    @Test
    void is_the_schemes_own_or_else_the_day_after_the_submission() {
      assertThat(under(Optional.of(EarliestStart.DAY_AFTER_SUBMISSION)).costsAcceptedFrom())
          .contains(IN_TIME.plusDays(1));
      assertThat(under(Optional.of(EarliestStart.FIRST_OF_NEXT_MONTH)).costsAcceptedFrom())
          .contains(START);
      assertThat(under(Optional.empty()).costsAcceptedFrom()).contains(IN_TIME.plusDays(1));
    }
  }

  @Nested
  class A_question_of_the_authority {

    private final GrantRequest incomplete = aStudyCosting60000().withLocation(Optional.empty());
    private final GrantApplication asked = GrantFixtures.after(
        submitted(incomplete), new AskInformation("iwt", "where?", IN_TIME.plusDays(14)));

    @Test
    void is_answered_with_the_completed_request_and_the_first_date_stays() {
      assertThat(asked.stage()).isEqualTo(GrantStage.INFORMATION_ASKED);
      GrantApplication given =
          after(asked, new GiveInformation(aStudyCosting60000(), "Mechelen"), START.minusDays(20));
      assertThat(given.stage()).isEqualTo(GrantStage.SUBMITTED);
      assertThat(given.submittedOn()).contains(IN_TIME);
      assertThat(given.costsAcceptedFrom()).contains(START);
      assertThat(after(given, new DeclareAdmissible("iwt"), START.plusDays(10)).stage())
          .isEqualTo(GrantStage.ADMISSIBLE);
    }

    @Test
    void that_is_not_answered_ends_the_application_on_stated_grounds() {
      Seq<Ground> grounds =
          Vector.of(Ground.of("GRANT-03", "no location"), Ground.of("no answer came"));
      assertThat(GRANTS
              .decide(asked, new DeclareInadmissible("iwt", grounds), LATER)
              .get())
          .containsExactly(new ApplicationEvent.InadmissibilityDeclared("iwt", grounds));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new DeclareInadmissible("iwt", Vector.empty()));
    }
  }

  @Nested
  class An_award_on_conditions {

    private final LocalDate last = IN_TIME.plusDays(30);
    private final GrantApplication awarded = awardedOn("a third partner", last);
    private final SignAgreement sign = SignAgreement.of().withLegalPersonality(true);

    @Test
    void is_signed_once_they_are_met() {
      assertThat(inTheWay(awarded, sign, last)).containsExactly(AwardRule.AWARD_CONDITIONS_ARE_MET);
      GrantApplication met =
          GrantFixtures.after(awarded, new MeetAwardCondition("iwt", "a third partner"));
      assertThat(met.award().orElseThrow().openConditions()).isEmpty();
      assertThat(after(met, sign, last).stage()).isEqualTo(GrantStage.CONTRACTED);
    }

    @Test
    void lapses_after_its_last_day_and_counts_for_nothing_then() {
      assertThat(inTheWay(awarded, new LapseAward("iwt"), last))
          .containsExactly(AwardRule.LAST_DAY_TO_SIGN_IS_OVER);
      GrantApplication lapsed = after(awarded, new LapseAward("iwt"), last.plusDays(1));
      assertThat(lapsed.stage()).isEqualTo(GrantStage.LAPSED);
      assertThat(lapsed.aid()).isEmpty();
      assertThat(lapsed.standing("G-1").orElseThrow().awardedOn()).isEmpty();
      assertThat(GRANTS.open(lapsed)).isEmpty();
    }
  }

  @Nested
  class A_change {

    private final GrantApplication contracted =
        contracted(aStudyByCategory().withEnd(LocalDate.of(2017, 8, 31)));

    private GrantApplication decided(Change change, boolean approved) {
      return GrantFixtures.after(
          asked(contracted, "C-1", change), new DecideChange("C-1", "iwt", approved, "as it is"));
    }

    private GrantRequest approved(Change change) {
      return decided(change, true).request().orElseThrow();
    }

    @Test
    void comes_into_effect_only_when_it_is_approved() {
      Change joins = new PartnerJoins("gezinsbond");
      assertThat(asked(contracted, "C-1", joins).request()).isEqualTo(contracted.request());
      assertThat(decided(joins, false).request()).isEqualTo(contracted.request());
      assertThat(approved(joins).partners()).containsExactly("gezinsbond");
      assertThat(decided(joins, false).changes().get("C-1").get().approved()).contains(false);
    }

    @Test
    void of_a_partner_that_leaves_takes_it_out() {
      GrantApplication joined = decided(new PartnerJoins("gezinsbond"), true);
      GrantApplication left = GrantFixtures.after(
          asked(joined, "C-2", new PartnerLeaves("gezinsbond")),
          new DecideChange("C-2", "iwt", true, "as it is"));
      assertThat(left.request()).isEqualTo(contracted.request());
    }

    @Test
    void of_the_budget_leaves_the_total() {
      GrantRequest shifted = approved(new BudgetShift("staff", "rent", eur("4000.01")));
      assertThat(shifted.budget())
          .isEqualTo(TreeMap.of(
              "rent", eur("4000.01"), "staff", eur("39999.99"), "subcontracting", eur("16000")));
      assertThat(shifted.costs()).isEqualTo(eur("60000"));
    }

    @Test
    void is_what_the_next_one_is_judged_by() {
      LocalDate last = LocalDate.of(2018, 2, 28);
      GrantApplication extended = decided(new Extension(last), true);
      assertThat(inTheWay(extended, new RequestChange("C-2", new Extension(last), "more"), LATER))
          .containsExactly(ChangeRule.CHANGE_CHANGES_THE_REQUEST);
    }

    @Test
    void that_another_one_has_made_impossible_cannot_be_approved_any_more() {
      GrantApplication both = asked(
          asked(contracted, "C-1", new BudgetShift("staff", "rent", eur("44000"))),
          "C-2",
          new BudgetShift("staff", "travel", eur("0.01")));
      GrantApplication first =
          GrantFixtures.after(both, new DecideChange("C-1", "iwt", true, "as it is"));
      assertThat(inTheWay(first, new DecideChange("C-2", "iwt", true, "as it is"), LATER))
          .containsExactly(ChangeRule.SHIFT_IS_COVERED);
      assertThat(inTheWay(first, new DecideChange("C-2", "iwt", false, "no more staff"), LATER))
          .isEmpty();
    }

    @Test
    void is_for_the_authority_to_decide() {
      assertThat(inTheWay(
              asked(contracted, "C-1", new PartnerJoins("gezinsbond")),
              new DecideChange("C-1", "sif", true, "welcome"),
              LATER))
          .containsExactly(GrantRule.ONLY_THE_AUTHORITY_DECIDES);
    }
  }

  @Nested
  class A_closing {

    private GrantClosed closing(String advance, String costs, String external) {
      return (GrantClosed) GRANTS
          .decide(
              accepted(advanced("30000", advance), costs, external), new CloseGrant("iwt"), LATER)
          .get()
          .head();
    }

    // Figures of the scheme as published on vlaio.be in 2016-17: half the costs, at most 25 000
    // below a quarter of external knowledge.
    @Test
    void fixes_the_aid_at_half_the_accepted_costs_rounded_down() {
      assertThat(closing("15000", "50000.01", "16000").aid()).isEqualTo(eur("25000.00"));
      assertThat(closing("15000", "60000", "16000").aid()).isEqualTo(eur("30000"));
      assertThat(closing("15000", "60000", "15000").aid()).isEqualTo(eur("30000"));
      assertThat(closing("15000", "60000", "14999.99").aid()).isEqualTo(eur("25000"));
    }

    @Test
    void never_raises_the_aid_above_the_award() {
      assertThat(closing("15000", "90000", "90000").aid()).isEqualTo(eur("30000"));
    }

    @Test
    void does_not_ask_for_the_smallest_budget_again() {
      assertThat(closing("15000", "9000", "0").aid()).isEqualTo(eur("4500"));
    }

    @Test
    void of_work_that_cost_nothing_leaves_no_aid() {
      assertThat(closing("15000", "0", "0"))
          .isEqualTo(new GrantClosed("iwt", eur("0"), eur("15000")));
    }

    @Test
    void says_what_was_paid_too_much_to_the_cent() {
      assertThat(closing("15000", "29999.99", "0").overpaid()).isEqualTo(eur("0.01"));
      assertThat(closing("15000", "30000", "0").overpaid()).isEqualTo(eur("0"));
      assertThat(closing("15000", "30000.02", "0").overpaid()).isEqualTo(eur("0"));
    }

    @Test
    void leaves_the_rest_of_the_fixed_aid_to_be_paid_at_once() {
      GrantApplication closed = closed(advanced("30000", "15000"), "50000", "16000");
      assertThat(closed.nextTranche()).contains(eur("10000"));
      GrantApplication unpaid = closed(contracted("30000"), "50000", "16000");
      assertThat(unpaid.nextTranche()).contains(eur("25000"));
      assertThat(after(unpaid, new PayTranche(eur("25000")), START).nextTranche())
          .isEmpty();
    }

    @Test
    void waits_for_a_final_report_that_is_accepted() {
      GrantApplication rejected = GrantFixtures.after(
          reported(contracted("30000"), ReportKind.FINAL, "60000"),
          new RejectReport("iwt", "no invoices"));
      assertThat(inTheWay(rejected, new CloseGrant("iwt"), LATER))
          .containsExactly(SettlementRule.FINAL_REPORT_IS_ACCEPTED);
      GrantApplication again = GrantFixtures.after(
          reported(rejected, ReportKind.FINAL, "60000"),
          new AcceptReport("iwt", eur("60000"), eur("16000")));
      assertThat(inTheWay(again, new FileReport(ReportKind.INTERIM, "R-9", eur("1")), LATER))
          .containsExactly(SettlementRule.FINAL_REPORT_IS_THE_LAST);
      assertThat(inTheWay(again, new CloseGrant("iwt"), LATER)).isEmpty();
    }
  }

  @Nested
  class A_recovery {

    @Test
    void comes_in_parts_until_nothing_is_open() {
      GrantApplication part =
          GrantFixtures.after(recovering("10000"), new ReceiveRecovery(eur("9999.99")));
      assertThat(part.stage()).isEqualTo(GrantStage.RECOVERING);
      assertThat(part.toRecover()).isEqualTo(eur("0.01"));
      assertThat(GRANTS.decide(part, new ReceiveRecovery(eur("0.01")), LATER).get())
          .containsExactly(new RecoveryReceived(eur("0.01"), LATER, GrantStage.RECOVERED));
    }

    @Test
    void of_a_grant_that_is_paid_and_closed_is_possible_and_more_than_once() {
      GrantApplication paid = after(closed("30000", "15000"), new PayTranche(eur("15000")), START);
      GrantApplication back = after(
          after(paid, new OrderRecovery("iwt", eur("30000"), "spent on a party"), LATER),
          new ReceiveRecovery(eur("30000")),
          LATER);
      assertThat(back.stage()).isEqualTo(GrantStage.RECOVERED);
      assertThat(back.held()).isEqualTo(eur("0"));
      assertThat(back.aid()).isEmpty();
      GrantApplication partly = after(
          after(recovering("10000"), new ReceiveRecovery(eur("10000")), LATER),
          new OrderRecovery("iwt", eur("5000"), "the rest too"),
          LATER);
      assertThat(partly.stage()).isEqualTo(GrantStage.RECOVERING);
      assertThat(partly.held()).isEqualTo(eur("5000"));
    }

    @Test
    void ends_the_payments() {
      assertThat(recovering("10000").nextTranche()).isEmpty();
      assertThat(inTheWay(recovering("10000"), new PayTranche(eur("15000")), START))
          .contains(WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE);
      assertThat(recovering("10000").aid()).contains(eur("5000"));
    }
  }

  @Nested
  class A_checklist {

    private Checklist checklist(GrantRequest request) {
      return GRANTS.checklist(
          SubmitApplication.of(request)
              .withOthers(OtherApplications.NONE)
              .withRecorded(OtherAid.NONE),
          IN_TIME);
    }

    @Test
    void of_a_sound_request_is_clear_and_names_every_rule_once() {
      Checklist clear = checklist(aStudyCosting60000());
      assertThat(clear.isClear()).isTrue();
      assertThat(clear.findings().map(Finding::rule))
          .doesNotHaveDuplicates()
          .contains(
              GrantRule.SCHEME_HOLDS_ON_THE_DAY,
              GrantRule.APPLICATION_IS_COMPLETE,
              AwardRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME);
    }

    @Test
    void tells_what_is_not_met_and_what_nobody_can_tell() {
      Checklist list = GRANTS.checklist(
          SubmitApplication.of(aStudyCosting60000()
              .withLocation(Optional.empty())
              .withInDifficulty(Optional.empty())
              .withAsked(eur("30000.01"))),
          IN_TIME);
      assertThat(list.with(Verdict.VIOLATED).map(Finding::rule))
          .containsExactly(
              GrantRule.APPLICATION_IS_COMPLETE,
              GrantRule.AID_ASKED_STAYS_WITHIN_THE_SCHEME,
              AwardRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME);
      assertThat(list.with(Verdict.UNDETERMINED).map(Finding::rule))
          .containsExactly(
              GrantRule.NO_OTHER_APPLICATION_WAITS,
              GrantRule.APPLICATIONS_STAY_WITHIN_THE_YEAR,
              GrantRule.APPLICANT_IS_NOT_IN_DIFFICULTY,
              GrantAidRule.AWARD_FITS_BESIDE_OTHER_AID);
      assertThat(list.isClear()).isFalse();
    }

    @Test
    void says_what_the_steps_themselves_would_say() {
      GrantRequest request = aStudyCosting60000().withEnd(LocalDate.of(2018, 3, 1));
      assertThat(checklist(request).findings())
          .containsAll(GRANTS
              .assess(submitted(request), new DeclareAdmissible("iwt"), IN_TIME)
              .findings()
              .tail());
    }

    @Test
    void speaks_three_languages() {
      Checklist list = checklist(aStudyCosting60000().withAsked(eur("30000.01")));
      for (Language language : Language.values()) {
        assertThat(list.text(language)).contains("GRANT-07").doesNotContain("{");
      }
      assertThat(list).hasToString(list.text(Language.EN));
    }
  }
}
