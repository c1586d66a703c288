package be.socialinnovation.workflow;

import java.time.LocalDate;

public record RuleExample<S extends State, C, P extends Policy>(
    Workflow<S, C, ?, P> workflow,
    Guard<S, C, P> rule,
    Verdict verdict,
    String sentence,
    S state,
    C command,
    LocalDate on) {

  public static <S extends State, C, P extends Policy> RuleExample<S, C, P> of(
      Workflow<S, C, ?, P> workflow,
      Guard<S, C, P> rule,
      Verdict verdict,
      String sentence,
      S state,
      C command,
      LocalDate on) {
    return new RuleExample<>(workflow, rule, verdict, sentence, state, command, on);
  }

  public Finding finding() {
    return workflow
        .assess(state, command, on)
        .findings()
        .find(found -> found.rule().equals(rule))
        .getOrElseThrow(() -> new AssertionError(rule + " must be about " + command));
  }
}
