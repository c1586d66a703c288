package be.socialinnovation.workflow;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Supplier;

public record RuleExample(Rule rule, Verdict verdict, String sentence, Supplier<Finding> judged) {

  public static <S extends State, C> RuleExample of(
      Workflow<S, C, ?, ?> workflow,
      Rule rule,
      Verdict verdict,
      String sentence,
      S state,
      C command,
      LocalDate on) {
    return new RuleExample(
        rule, verdict, sentence, () -> findingOf(rule, workflow.assess(state, command, on)));
  }

  /** An example of a rule that answers a question and moves no case. */
  public static RuleExample of(
      Rule rule, Verdict verdict, String sentence, Supplier<Assessment> answer) {
    return new RuleExample(rule, verdict, sentence, () -> findingOf(rule, answer.get()));
  }

  /* A dossier that takes the step says no more than that: every rule is met. */
  static RuleExample of(
      Rule rule,
      Verdict verdict,
      String sentence,
      Either<Refusal, ? extends Dossier<?, ?, ?>> answer) {
    return new RuleExample(
        rule,
        verdict,
        sentence,
        () -> answer.fold(
            refusal -> findingOf(rule, refusal.assessment()),
            taken -> Finding.of(rule, Verdict.SATISFIED)));
  }

  public Finding finding() {
    return judged.get();
  }

  private static Finding findingOf(Rule rule, Assessment assessment) {
    return assessment
        .findings()
        .find(found -> found.rule().equals(rule))
        .getOrElseThrow(() -> new AssertionError(rule + " must be about " + assessment.command()));
  }
}
