package be.socialinnovation.workflow;

import static be.socialinnovation.workflow.KittySteps.UP_TO_TEN;
import static be.socialinnovation.workflow.KittySteps.aKittyWith;
import static be.socialinnovation.workflow.KittySteps.enteredInJune;
import static be.socialinnovation.workflow.KittySteps.march;
import static be.socialinnovation.workflow.KittySteps.onMarch;
import static be.socialinnovation.workflow.KittySteps.putIn;
import static be.socialinnovation.workflow.KittySteps.takeOut;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;
import static be.socialinnovation.workflow.WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE;
import static be.socialinnovation.workflow.WorkflowRule.LATER_STEPS_STILL_STAND;
import static be.socialinnovation.workflow.WorkflowRule.POLICY_COVERS_THE_DAY;

import be.socialinnovation.workflow.kitty.Kitty;
import be.socialinnovation.workflow.kitty.KittyCommand;
import be.socialinnovation.workflow.kitty.KittyEvent;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;

public final class WorkflowRuleExamples {

  private WorkflowRuleExamples() {}

  public static Seq<RuleExample> all() {
    return Vector.of(
        stage(
            SATISFIED,
            "money goes into a kitty that was started",
            aKittyWith("5.00").state()),
        stage(VIOLATED, "no money goes into a kitty that was not started", UP_TO_TEN.birth()),
        policy(UNDETERMINED, "the day before the policy begins", LocalDate.of(2012, 12, 31)),
        policy(SATISFIED, "the first day of the policy", LocalDate.of(2013, 1, 1)),
        policy(SATISFIED, "the last day of the policy", LocalDate.of(2013, 12, 31)),
        policy(UNDETERMINED, "the day after the policy ends", LocalDate.of(2014, 1, 1)),
        later(
            SATISFIED,
            "a late withdrawal leaves just enough for the later one",
            spent().handle(takeOut("6.00"), enteredInJune(5))),
        later(
            VIOLATED,
            "a late withdrawal leaves a cent too little for the later one",
            spent().handle(takeOut("6.01"), enteredInJune(5))),
        later(SATISFIED, "no step rests on the one taken back", spent().takeBack(3, onMarch(25))),
        later(
            VIOLATED,
            "a later withdrawal rests on the money taken back",
            spent().takeBack(2, onMarch(25))));
  }

  private static Dossier<Kitty, KittyCommand, KittyEvent> spent() {
    return aKittyWith("10.00").handle(takeOut("4.00"), onMarch(20)).get();
  }

  private static RuleExample stage(Verdict verdict, String sentence, Kitty kitty) {
    return RuleExample.of(
        UP_TO_TEN, COMMAND_IS_OPEN_IN_THE_STAGE, verdict, sentence, kitty, putIn("1.00"), march(9));
  }

  private static RuleExample policy(Verdict verdict, String sentence, LocalDate on) {
    return RuleExample.of(
        UP_TO_TEN,
        POLICY_COVERS_THE_DAY,
        verdict,
        sentence,
        aKittyWith("5.00").state(),
        putIn("1.00"),
        on);
  }

  private static RuleExample later(
      Verdict verdict,
      String sentence,
      Either<Refusal, Dossier<Kitty, KittyCommand, KittyEvent>> answer) {
    return RuleExample.of(LATER_STEPS_STILL_STAND, verdict, sentence, answer);
  }
}
