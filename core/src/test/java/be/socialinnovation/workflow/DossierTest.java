package be.socialinnovation.workflow;

import static be.socialinnovation.workflow.KittySteps.UP_TO_TEN;
import static be.socialinnovation.workflow.KittySteps.aKittyWith;
import static be.socialinnovation.workflow.KittySteps.enteredInJune;
import static be.socialinnovation.workflow.KittySteps.march;
import static be.socialinnovation.workflow.KittySteps.onMarch;
import static be.socialinnovation.workflow.KittySteps.putIn;
import static be.socialinnovation.workflow.KittySteps.takeOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.kitty.Kitties;
import be.socialinnovation.workflow.kitty.Kitty;
import be.socialinnovation.workflow.kitty.KittyCommand;
import be.socialinnovation.workflow.kitty.KittyCommand.Lock;
import be.socialinnovation.workflow.kitty.KittyCommand.Start;
import be.socialinnovation.workflow.kitty.KittyCommand.Unlock;
import be.socialinnovation.workflow.kitty.KittyEvent;
import be.socialinnovation.workflow.kitty.KittyEvent.Locked;
import be.socialinnovation.workflow.kitty.KittyEvent.PaidIn;
import be.socialinnovation.workflow.kitty.KittyEvent.Started;
import be.socialinnovation.workflow.kitty.KittyPolicy;
import be.socialinnovation.workflow.kitty.KittyStage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DossierTest {

  private static final Instant MAY = Instant.parse("2013-05-01T00:00:00Z");

  private final Dossier<Kitty, KittyCommand, KittyEvent> spent =
      aKittyWith("10.00").handle(takeOut("4.00"), onMarch(20)).get();

  private static Money balance(Dossier<Kitty, KittyCommand, KittyEvent> dossier) {
    return dossier.state().balance();
  }

  @Nested
  class A_history {

    @Test
    void keeps_every_step_with_its_stamp_policy_command_and_events() {
      Step<KittyCommand, KittyEvent> step = spent.steps().last();
      assertThat(step.version()).isEqualTo(3);
      assertThat(step.stamp()).isEqualTo(onMarch(20));
      assertThat(step.policy()).isEqualTo("up-to-10.00");
      assertThat(step.command()).contains(takeOut("4.00"));
      assertThat(step.events()).containsExactly(new KittyEvent.TakenOut(Money.eur("4.00")));
    }

    @Test
    void tells_its_story_a_step_a_line() {
      assertThat(spent.story().split("\n"))
          .containsExactly(
              "1  1 March 2013  en: started  (user-1: as agreed)",
              "2  4 March 2013  en: EUR 10.00 paid in  (user-1: as agreed)",
              "3  20 March 2013  en: EUR 4.00 taken out  (user-1: as agreed)");
    }

    @Test
    void is_not_touched_by_a_refusal() {
      assertThat(spent.handle(takeOut("6.01"), onMarch(21)).isLeft()).isTrue();
      assertThat(spent.steps()).hasSize(3);
    }

    @Test
    void reads_well_when_printed() {
      assertThat(spent).hasToString("K-1: kitty in stage SPENDING after 3 steps");
    }

    @Test
    void cannot_be_entered_before_the_step_before() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> spent.handle(putIn("1.00"), onMarch(19)))
          .withMessageContaining("2013-03-19T00:00:00Z");
    }
  }

  @Nested
  class As_of_a_day {

    @Test
    void the_state_holds_what_counts_from_that_day() {
      assertThat(spent.asOf(march(3)).balance()).isEqualTo(Money.eur("0.00"));
      assertThat(spent.asOf(march(4)).balance()).isEqualTo(Money.eur("10.00"));
      assertThat(spent.asOf(march(19)).balance()).isEqualTo(Money.eur("10.00"));
      assertThat(spent.asOf(march(20)).balance()).isEqualTo(Money.eur("6.00"));
      assertThat(spent.asOf(march(1).minusDays(1)).stage()).isEqualTo(KittyStage.UNBORN);
    }

    @Test
    void a_late_entry_counts_from_its_own_day_and_is_known_from_its_entry() {
      Dossier<Kitty, KittyCommand, KittyEvent> late =
          spent.handle(putIn("5.00"), enteredInJune(10)).get();
      assertThat(balance(late)).isEqualTo(Money.eur("11.00"));
      assertThat(late.asOf(march(10)).balance()).isEqualTo(Money.eur("15.00"));
      assertThat(late.knownAt(MAY)).isEqualTo(spent);
      assertThat(late.knownAt(MAY).asOf(march(10)).balance()).isEqualTo(Money.eur("10.00"));
    }
  }

  @Nested
  class A_late_entry {

    @Test
    void is_judged_on_the_state_of_its_day() {
      assertThat(spent
              .handle(takeOut("1.00"), enteredInJune(3))
              .getLeft()
              .names(WorkflowRule.LATER_STEPS_STILL_STAND))
          .isFalse();
      assertThat(spent.handle(takeOut("6.00"), enteredInJune(5)).isRight()).isTrue();
    }

    @Test
    void that_contradicts_a_later_step_is_refused_and_names_the_step() {
      Refusal refusal = spent.handle(takeOut("6.01"), enteredInJune(5)).getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(WorkflowRule.LATER_STEPS_STILL_STAND);
      assertThat(refusal.findings().head().facts())
          .contains(Fact.of("step", 3), Fact.of("day", march(20)));
    }

    @Test
    void that_would_change_what_a_later_step_computed_is_refused() {
      assertThat(spent
              .handle(putIn("1.00"), enteredInJune(2))
              .getLeft()
              .names(WorkflowRule.LATER_STEPS_STILL_STAND))
          .isTrue();
    }

    @Test
    void that_closes_the_way_of_a_later_step_is_refused() {
      assertThat(spent
              .handle(new Lock(), enteredInJune(5))
              .getLeft()
              .names(WorkflowRule.LATER_STEPS_STILL_STAND))
          .isTrue();
    }

    @Test
    void does_not_judge_steps_of_another_policy_again_but_keeps_their_place_in_the_lifecycle() {
      Dossier<Kitty, KittyCommand, KittyEvent> other =
          spent.under(Kitties.under(KittyPolicy.upTo("1.00")));
      assertThat(other.handle(putIn("1.00"), enteredInJune(2)).isRight()).isTrue();
      assertThat(other.handle(new Lock(), enteredInJune(5)).isLeft()).isTrue();
    }
  }

  @Nested
  class Taking_back {

    @Test
    void is_a_new_step_and_the_old_one_stays() {
      Dossier<Kitty, KittyCommand, KittyEvent> back =
          spent.takeBack(3, onMarch(25)).get();
      assertThat(back.steps()).hasSize(4);
      assertThat(balance(back)).isEqualTo(Money.eur("10.00"));
      assertThat(back.state().stage()).isEqualTo(KittyStage.OPEN);
      assertThat(back.asOf(march(24)).balance()).isEqualTo(Money.eur("10.00"));
      assertThat(back.knownAt(onMarch(24).at()).asOf(march(24)).balance())
          .isEqualTo(Money.eur("6.00"));
      assertThat(back.story()).contains("4  25 March 2013  step 3 taken back");
    }

    @Test
    void a_step_on_which_a_later_one_rests_is_refused_and_names_that_one() {
      Refusal refusal = spent.takeBack(2, onMarch(25)).getLeft();
      assertThat(refusal.findings().map(Finding::rule))
          .containsExactly(WorkflowRule.LATER_STEPS_STILL_STAND);
      assertThat(refusal.findings().head().facts()).contains(Fact.of("step", 3));
    }

    @Test
    void works_backwards_through_the_steps_of_one_day() {
      Dossier<Kitty, KittyCommand, KittyEvent> sameDay =
          aKittyWith("2.00").handle(takeOut("2.00"), onMarch(4)).get();
      assertThat(sameDay.takeBack(2, onMarch(5)).isLeft()).isTrue();
      assertThat(sameDay
              .takeBack(3, onMarch(5))
              .get()
              .takeBack(2, onMarch(5))
              .get()
              .state()
              .balance())
          .isEqualTo(Money.eur("0.00"));
    }

    @Test
    void what_is_not_there_or_was_taken_back_before_is_a_mistake() {
      assertThatIllegalArgumentException().isThrownBy(() -> spent.takeBack(4, onMarch(25)));
      assertThatIllegalArgumentException().isThrownBy(() -> spent.takeBack(0, onMarch(25)));
      Dossier<Kitty, KittyCommand, KittyEvent> back =
          spent.takeBack(3, onMarch(25)).get();
      assertThatIllegalArgumentException().isThrownBy(() -> back.takeBack(3, onMarch(26)));
      assertThatIllegalArgumentException().isThrownBy(() -> back.takeBack(4, onMarch(26)));
    }
  }

  @Nested
  class A_parked_case {

    @Test
    void resumes_where_the_event_says() {
      Dossier<Kitty, KittyCommand, KittyEvent> locked =
          spent.handle(new Lock(), onMarch(21)).get();
      assertThat(locked
              .handle(new Unlock(KittyStage.SPENDING), onMarch(22))
              .get()
              .state()
              .stage())
          .isEqualTo(KittyStage.SPENDING);
    }
  }

  @Nested
  class Under_another_policy {

    @Test
    void each_step_is_decided_again_on_the_state_it_was_taken_in() {
      Seq<Replayed<KittyCommand, KittyEvent>> answers =
          spent.replayUnder(Kitties.under(KittyPolicy.upTo("3.99")));
      assertThat(answers.map(Replayed::isSame)).containsExactly(true, true, false);
      assertThat(answers
              .last()
              .answer()
              .getLeft()
              .findings()
              .map(finding -> finding.rule().code()))
          .containsExactly("KITTY-02");
    }

    @Test
    void the_same_policy_gives_the_same_answers_after_late_entries_and_reversals_too() {
      Dossier<Kitty, KittyCommand, KittyEvent> long_story = spent
          .takeBack(3, onMarch(25))
          .flatMap(dossier -> dossier.handle(takeOut("3.00"), enteredInJune(12)))
          .get();
      assertThat(long_story.replayUnder(UP_TO_TEN).forAll(Replayed::isSame)).isTrue();
    }
  }

  @Nested
  class Restoring {

    @Test
    void gives_the_same_dossier() {
      assertThat(Dossier.restore("K-1", UP_TO_TEN, spent.steps())).isEqualTo(spent);
      assertThat(Dossier.restore("K-1", UP_TO_TEN, spent.steps()).state()).isEqualTo(spent.state());
    }

    @Test
    void takes_imported_steps_without_their_command() {
      Seq<Step<KittyCommand, KittyEvent>> imported = spent
          .steps()
          .map(step -> Step.imported(step.version(), step.stamp(), "paper", step.events()));
      assertThat(Dossier.restore("K-1", UP_TO_TEN, imported).state()).isEqualTo(spent.state());
    }

    @Test
    void refuses_steps_out_of_order_and_names_them() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dossier.restore("K-1", UP_TO_TEN, spent.steps().reverse()))
          .withMessage("step 1 must follow: step 3");
    }

    @Test
    void refuses_an_event_that_has_no_place_in_the_lifecycle_and_names_the_step() {
      Step<KittyCommand, KittyEvent> locked =
          Step.imported(1, onMarch(1), "paper", Vector.of(new Locked()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dossier.restore("K-1", UP_TO_TEN, Vector.of(locked)))
          .withMessage("step 1 must have a place in the lifecycle: Locked in UNBORN");
    }

    @Test
    void refuses_an_event_that_cannot_be_true_where_it_stands_and_names_the_step() {
      Step<KittyCommand, KittyEvent> started =
          Step.imported(1, onMarch(1), "paper", Vector.of(new Started()));
      Step<KittyCommand, KittyEvent> inDollars = Step.imported(
          2,
          onMarch(4),
          "paper",
          Vector.of(new PaidIn(Money.of("1.00", "USD"), Money.eur("1.00"))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dossier.restore("K-1", UP_TO_TEN, Vector.of(started, inDollars)))
          .withMessageStartingWith("step 2 must be possible where it stands: PaidIn, ");
    }

    @Test
    void refuses_a_step_that_was_not_possible_yet_when_it_was_entered() {
      Step<KittyCommand, KittyEvent> paidIn = Step.imported(
          1,
          enteredInJune(4),
          "paper",
          Vector.of(new PaidIn(Money.eur("1.00"), Money.eur("1.00"))));
      Step<KittyCommand, KittyEvent> started =
          Step.imported(2, enteredInJune(1), "paper", Vector.of(new Started()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Dossier.restore("K-1", UP_TO_TEN, Vector.of(paidIn, started)))
          .withMessage("step 1 must have a place in the lifecycle: PaidIn in UNBORN");
    }
  }

  @Test
  void an_assessment_can_be_asked_without_taking_the_step() {
    assertThat(spent.assess(takeOut("6.00"), LocalDate.of(2013, 4, 1)).isAllowed())
        .isTrue();
    assertThat(spent.assess(new Start(), LocalDate.of(2013, 4, 1)).isAllowed()).isFalse();
  }
}
