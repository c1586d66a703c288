package be.socialinnovation.workflow;

import static be.socialinnovation.workflow.KittySteps.UP_TO_TEN;
import static be.socialinnovation.workflow.KittySteps.aKittyWith;
import static be.socialinnovation.workflow.KittySteps.march;
import static be.socialinnovation.workflow.KittySteps.onMarch;
import static be.socialinnovation.workflow.KittySteps.putIn;
import static be.socialinnovation.workflow.KittySteps.takeOut;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.kitty.Kitties;
import be.socialinnovation.workflow.kitty.KittyCommand.Lock;
import be.socialinnovation.workflow.kitty.KittyCommand.TakeOut;
import be.socialinnovation.workflow.kitty.KittyEvent.TakenOut;
import be.socialinnovation.workflow.kitty.KittyPolicy;
import be.socialinnovation.workflow.kitty.KittyRule;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkflowTest {

  private static final LocalDate DAY = march(9);

  @Nested
  class A_request_that_the_rules_allow {

    @Test
    void leads_to_events() {
      assertThat(UP_TO_TEN
              .decide(aKittyWith("12.00").state(), takeOut("10.00"), DAY)
              .get())
          .isEqualTo(Vector.of(new TakenOut(Money.eur("10.00"))));
    }

    @Test
    void has_an_assessment_with_every_finding_satisfied() {
      Assessment assessment = UP_TO_TEN.assess(aKittyWith("12.00").state(), takeOut("10.00"), DAY);
      assertThat(assessment.isAllowed()).isTrue();
      assertThat(assessment.findings().map(finding -> finding.rule().code()))
          .containsExactly("WORKFLOW-01", "WORKFLOW-02", "KITTY-01", "KITTY-02", "KITTY-03");
    }
  }

  @Nested
  class A_refusal {

    private final Refusal refusal = UP_TO_TEN
        .decide(aKittyWith("12.00").state(), new TakeOut(Money.eur("12.01"), Optional.empty()), DAY)
        .getLeft();

    @Test
    void names_all_unmet_rules_in_the_order_of_the_rules() {
      assertThat(refusal.findings().map(Finding::rule)).containsExactly(KittyRule.values());
      assertThat(refusal.findings().map(Finding::verdict))
          .containsExactly(Verdict.VIOLATED, Verdict.VIOLATED, Verdict.UNDETERMINED);
    }

    @Test
    void names_the_facts_that_were_compared() {
      assertThat(refusal.findings().head().facts())
          .containsExactly(
              Fact.of("asked", Money.eur("12.01")), Fact.of("balance", Money.eur("12.00")));
    }

    @Test
    void names_what_is_open_now() {
      assertThat(refusal.openNow().map(Term::name)).containsExactly("PutIn", "TakeOut", "Lock");
    }

    @Test
    void prints_as_a_person_would_want_to_read_it() {
      assertThat(refusal).hasToString("""
              TakeOut refused: 3 of 5 rules stand in the way
                KITTY-01  not met      en: EUR 12.01 is more than the EUR 12.00 in the kitty
                                       source: shared kitchens (not verified)
                KITTY-02  not met      en: EUR 12.01 is more than the limit of EUR 10.00
                                       source: shared kitchens (not verified)
                KITTY-03  cannot tell  en: nobody has said whether everybody agreed
                                       source: shared kitchens (not verified)
                open now: PutIn, TakeOut, Lock""");
    }

    @Test
    void speaks_three_languages() {
      assertThat(refusal.text(Language.NL))
          .contains("nl: 12,01 EUR is more")
          .contains("mogelijk in deze fase: nl: put in");
      assertThat(refusal.text(Language.FR))
          .contains("fr: 12,01 EUR is more")
          .contains("possible à ce stade");
    }

    @Test
    void is_equal_to_the_same_refusal() {
      assertThat(refusal)
          .isEqualTo(UP_TO_TEN
              .decide(
                  aKittyWith("12.00").state(),
                  new TakeOut(Money.eur("12.01"), Optional.empty()),
                  DAY)
              .getLeft());
    }
  }

  @Nested
  class The_stage {

    @Test
    void is_the_first_finding_and_the_other_rules_still_run() {
      Refusal refusal =
          UP_TO_TEN.decide(UP_TO_TEN.birth(), takeOut("1.00"), DAY).getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(
              WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE,
              KittyRule.WITHDRAWAL_STAYS_WITHIN_THE_BALANCE);
      assertThat(refusal.openNow().map(Term::name)).containsExactly("Start");
    }

    @Test
    void that_ends_everything_leaves_nothing_open_but_its_own_commands() {
      Refusal refusal = aKittyWith("1.00")
          .handle(new Lock(), onMarch(5))
          .get()
          .handle(putIn("1.00"), onMarch(6))
          .getLeft();
      assertThat(refusal.openNow().map(Term::name)).containsExactly("Unlock");
    }
  }

  @Nested
  class A_policy {

    @Test
    void covers_its_first_and_its_last_day() {
      Kitties kitties = UP_TO_TEN;
      assertThat(kitties
              .decide(aKittyWith("5.00").state(), takeOut("1.00"), LocalDate.of(2013, 1, 1))
              .isRight())
          .isTrue();
      assertThat(kitties
              .decide(aKittyWith("5.00").state(), takeOut("1.00"), LocalDate.of(2013, 12, 31))
              .isRight())
          .isTrue();
    }

    @Test
    void cannot_tell_about_the_day_before_and_the_day_after() {
      Vector.of(LocalDate.of(2012, 12, 31), LocalDate.of(2014, 1, 1)).forEach(day -> {
        Refusal refusal =
            UP_TO_TEN.decide(aKittyWith("5.00").state(), takeOut("1.00"), day).getLeft();
        assertThat(refusal.findings().map(Finding::rule))
            .containsExactly(WorkflowRule.POLICY_COVERS_THE_DAY);
        assertThat(refusal.findings().head().verdict()).isEqualTo(Verdict.UNDETERMINED);
      });
    }

    @Test
    void makes_workflows_equal_when_it_is_equal() {
      assertThat(Kitties.under(KittyPolicy.upTo("10.00")))
          .isEqualTo(UP_TO_TEN)
          .hasToString("kitty under up-to-10.00");
      assertThat(Kitties.under(KittyPolicy.upTo("11.00"))).isNotEqualTo(UP_TO_TEN);
    }
  }
}
