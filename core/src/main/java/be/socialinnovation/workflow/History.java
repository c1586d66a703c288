package be.socialinnovation.workflow;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;

/** How the steps of a dossier are told: which ones count, in what order, and whether they still hold when one is put in between. */
final class History {

  private History() {}

  /** The state that the steps lead to by the end of a day. */
  static <S extends State, C, E extends Event> S fold(
      Workflow<S, C, E, ?> workflow, Seq<Step<C, E>> steps, LocalDate day) {
    S state = workflow.birth();
    for (Step<C, E> step : counting(steps).takeWhile(step -> !step.stamp().on().isAfter(day))) {
      for (E event : step.events()) {
        if (!workflow.lifecycle().allows(state.stage(), event)) {
          throw new IllegalArgumentException(
              "step " + step.version() + " must have a place in the lifecycle: "
                  + event.getClass().getSimpleName() + " in " + state.stage());
        }
        state = workflow.evolve(state, event);
      }
    }
    return state;
  }

  /**
   * The state that the steps lead to, when each decided step after a day would still be decided as it was; otherwise the finding that
   * names the first one that would not.
   */
  static <S extends State, C, E extends Event> Either<Finding, S> retell(
      Workflow<S, C, E, ?> workflow, Seq<Step<C, E>> steps, LocalDate day) {
    S state = workflow.birth();
    for (Step<C, E> step : counting(steps)) {
      boolean again = step.stamp().on().isAfter(day)
          || (step.stamp().on().equals(day) && isReopened(steps, step));
      if (again && !stillStands(workflow, state, step)) {
        return Either.left(contradicted(workflow, step));
      }
      state = step.events().foldLeft(state, workflow::evolve);
    }
    return Either.right(state);
  }

  /** Same-day steps stood after a step that the last one takes back, and have to be judged again too. */
  private static <C, E> boolean isReopened(Seq<Step<C, E>> steps, Step<C, E> step) {
    return steps.last().takesBack().map(version -> step.version() > version).orElse(false);
  }

  private static <S extends State, C, E extends Event> boolean stillStands(
      Workflow<S, C, E, ?> workflow, S state, Step<C, E> step) {
    if (step.command().isPresent() && step.policy().equals(workflow.policy().id())) {
      return workflow
          .decide(state, step.command().get(), step.stamp().on())
          .fold(refusal -> false, events -> events.equals(step.events()));
    }
    S now = state;
    for (E event : step.events()) {
      if (!workflow.lifecycle().allows(now.stage(), event)) {
        return false;
      }
      now = workflow.evolve(now, event);
    }
    return true;
  }

  private static <S extends State, C, E extends Event> Finding contradicted(
      Workflow<S, C, E, ?> workflow, Step<C, E> step) {
    return Finding.of(
        WorkflowRule.LATER_STEPS_STILL_STAND,
        Verdict.VIOLATED,
        Fact.of("step", step.version()),
        Fact.of("day", step.stamp().on()),
        Fact.of("what", step.command().map(command -> workflow.commandTerm(command.getClass()))));
  }

  private static <C, E> Seq<Step<C, E>> counting(Seq<Step<C, E>> steps) {
    HashSet<Integer> takenBack =
        HashSet.ofAll(steps.flatMap(step -> Vector.ofAll(step.takesBack().stream())));
    return steps
        .filter(step -> step.takesBack().isEmpty() && !takenBack.contains(step.version()))
        .sorted(Comparator.comparing((Step<C, E> step) -> step.stamp().on())
            .thenComparing(Step::version));
  }

  static <E extends Event> String line(
      Workflow<?, ?, E, ?> workflow, Step<?, E> step, Language language) {
    String what = step.takesBack()
        .map(version -> WorkflowRule.TEXTS.text(
            "history.takenBack", language, Vector.of(Fact.of("step", version))))
        .orElseGet(
            () -> step.events().map(event -> workflow.tell(event, language)).mkString("; "));
    Stamp stamp = step.stamp();
    return step.version() + "  " + language.format(stamp.on()) + "  " + what + "  (" + stamp.by()
        + ": " + stamp.why() + ")";
  }
}
