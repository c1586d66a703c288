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
      state = tell(workflow, state, step);
    }
    return state;
  }

  /** The state after one more step, or an exception that names the step when it cannot have happened. */
  static <S extends State, C, E extends Event> S tell(
      Workflow<S, C, E, ?> workflow, S state, Step<C, E> step) {
    return after(workflow, state, step)
        .getOrElseThrow(reason -> new IllegalArgumentException(reason));
  }

  /**
   * The state that the steps lead to, when each step can still happen and each decided one after a day would still be decided as it
   * was; otherwise the finding that names the first one that does not stand.
   */
  static <S extends State, C, E extends Event> Either<Finding, S> retell(
      Workflow<S, C, E, ?> workflow, Seq<Step<C, E>> steps, LocalDate day) {
    S state = workflow.birth();
    for (Step<C, E> step : counting(steps)) {
      boolean again = step.stamp().on().isAfter(day)
          || (step.stamp().on().equals(day) && isReopened(steps, step));
      Either<String, S> after = after(workflow, state, step);
      if (after.isLeft() || (again && !isDecidedAlike(workflow, state, step))) {
        return Either.left(contradicted(workflow, step));
      }
      state = after.get();
    }
    return Either.right(state);
  }

  /* The state after a step, or why its events cannot happen in this one: no place in the lifecycle, or an amount that cannot be. */
  private static <S extends State, C, E extends Event> Either<String, S> after(
      Workflow<S, C, E, ?> workflow, S state, Step<C, E> step) {
    S now = state;
    for (E event : step.events()) {
      if (!workflow.lifecycle().allows(now.stage(), event)) {
        return Either.left("step " + step.version() + " must have a place in the lifecycle: "
            + event.getClass().getSimpleName() + " in " + now.stage());
      }
      try {
        now = workflow.evolve(now, event);
      } catch (IllegalArgumentException | ArithmeticException impossible) {
        return Either.left("step " + step.version() + " must be possible where it stands: "
            + event.getClass().getSimpleName() + ", " + impossible.getMessage());
      }
    }
    return Either.right(now);
  }

  /** Same-day steps stood after a step that the last one takes back, and have to be judged again too. */
  private static <C, E> boolean isReopened(Seq<Step<C, E>> steps, Step<C, E> step) {
    return steps.last().takesBack().map(version -> step.version() > version).orElse(false);
  }

  private static <S extends State, C, E extends Event> boolean isDecidedAlike(
      Workflow<S, C, E, ?> workflow, S state, Step<C, E> step) {
    return step.command().isEmpty()
        || !step.policy().equals(workflow.policy().id())
        || workflow
            .decide(state, step.command().get(), step.stamp().on())
            .fold(refusal -> false, events -> events.equals(step.events()));
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

  /** The steps that no other takes back, in the order of the days from which they count; within a day, in the order of entry. */
  static <C, E> Seq<Step<C, E>> counting(Seq<Step<C, E>> steps) {
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
        .orElseGet(() -> step.events()
            .map(event -> workflow.tell(event, language))
            .mkString(language.semicolon()));
    Stamp stamp = step.stamp();
    return step.version() + "  " + language.format(stamp.on()) + "  " + what + "  (" + stamp.by()
        + language.colon() + stamp.why() + ")";
  }
}
