package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One case as it is kept: its id, its workflow, every step ever taken, and the state that they lead to.
 *
 * <p>Steps are only ever added. The state is what the steps tell in the order of the days from which they count; within a day, in the
 * order of entry. A step that counts from an earlier day than the latest is judged on the state of that day, and is refused when a
 * later step would then have been decided differently. So is taking a step back on which a later one rests. Steps taken under another
 * policy than the workflow's are not judged again: they only have to stay possible where they stand.
 *
 * <p>A dossier cannot be forged: it grows from {@link #open} by decisions, or is restored from steps that are told again one by one.
 *
 * @param <S> the state of the case
 * @param <C> the family of commands
 * @param <E> the family of events
 */
public final class Dossier<S extends State, C, E extends Event> {

  private final String id;
  private final Workflow<S, C, E, ?> workflow;
  private final Vector<Step<C, E>> steps;
  private final S state;
  private final LocalDate latest;

  private Dossier(
      String id,
      Workflow<S, C, E, ?> workflow,
      Vector<Step<C, E>> steps,
      S state,
      LocalDate latest) {
    this.id = id;
    this.workflow = workflow;
    this.steps = steps;
    this.state = state;
    this.latest = latest;
  }

  /** A dossier in which nothing has happened yet. */
  public static <S extends State, C, E extends Event> Dossier<S, C, E> open(
      String id, Workflow<S, C, E, ?> workflow) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(workflow, "workflow");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a dossier must have an id: \"" + id + "\"");
    }
    return new Dossier<>(id, workflow, Vector.empty(), workflow.birth(), LocalDate.MIN);
  }

  /**
   * A dossier out of the steps that a host has kept. Each must have been possible by what was known when it was entered.
   *
   * @throws IllegalArgumentException if the steps are not a history: a version out of order, an entry before the one it follows, a
   *     step that takes back what is not there, an event that has no place in the lifecycle or cannot be true where it stands; the
   *     message names the step
   */
  public static <S extends State, C, E extends Event> Dossier<S, C, E> restore(
      String id, Workflow<S, C, E, ?> workflow, Iterable<Step<C, E>> steps) {
    Dossier<S, C, E> dossier = open(id, workflow);
    for (Step<C, E> step : steps) {
      dossier.requireNext(step);
      dossier = dossier.told(step);
    }
    return dossier;
  }

  /** The dossier with one more step, or the refusal that names every rule in the way. */
  public Either<Refusal, Dossier<S, C, E>> handle(C command, Stamp stamp) {
    requireEntryOrder(stamp);
    S before = asOf(stamp.on());
    return workflow.decide(before, command, stamp.on()).flatMap(events -> {
      Step<C, E> step = Step.decided(nextVersion(), stamp, workflow.policy().id(), command, events);
      if (!stamp.on().isBefore(latest)) {
        return Either.right(with(step, events.foldLeft(state, workflow::evolve)));
      }
      return retold(step, stamp.on(), workflow.assess(before, command, stamp.on()), before);
    });
  }

  /**
   * The dossier with a step taken back, or the refusal that names the later step which rests on it. The step stays in the history, and
   * what was known before can still be asked; but from now on it counts for no day. What ends from a day on is no case for this: that is
   * a command of its own.
   *
   * @throws IllegalArgumentException if there is no such step, or it was taken back before
   */
  public Either<Refusal, Dossier<S, C, E>> takeBack(int version, Stamp stamp) {
    requireEntryOrder(stamp);
    Step<C, E> step = Step.takingBack(nextVersion(), stamp, workflow.policy().id(), version);
    requireNext(step);
    LocalDate from = steps.get(version - 1).stamp().on();
    return retold(
        step,
        from,
        new Assessment(WorkflowRule.TEXTS.term("TakeBack", "command.TakeBack"), Vector.empty()),
        state);
  }

  private Either<Refusal, Dossier<S, C, E>> retold(
      Step<C, E> step, LocalDate from, Assessment assessment, S before) {
    return History.retell(workflow, steps.append(step), from)
        .map(after -> with(step, after))
        .mapLeft(finding -> workflow.refusal(before, assessment.and(finding)));
  }

  private Dossier<S, C, E> with(Step<C, E> step, S next) {
    LocalDate on = step.stamp().on();
    boolean isLatest = on.isAfter(latest) && step.takesBack().isEmpty();
    return new Dossier<>(id, workflow, steps.append(step), next, isLatest ? on : latest);
  }

  /**
   * Every finding on a command that would count from a day, without taking it. For one that would be entered late, and is allowed, also
   * whether the later steps still stand.
   */
  public Assessment assess(C command, LocalDate on) {
    S before = asOf(on);
    Assessment assessment = workflow.assess(before, command, on);
    return on.isBefore(latest)
        ? workflow
            .decide(before, command, on)
            .map(events -> assessment.and(laterSteps(command, events, on)))
            .getOrElse(assessment)
        : assessment;
  }

  private Finding laterSteps(C command, Seq<E> events, LocalDate on) {
    Stamp unsigned = Stamp.of(on, steps.last().stamp().at(), id, "assessed");
    Step<C, E> step =
        Step.decided(nextVersion(), unsigned, workflow.policy().id(), command, events);
    return History.retell(workflow, steps.append(step), on)
        .fold(
            contradicted -> contradicted,
            after -> Finding.of(WorkflowRule.LATER_STEPS_STILL_STAND, Verdict.SATISFIED));
  }

  /** The state as of the end of a day, by everything that is known now. */
  public S asOf(LocalDate day) {
    return day.isBefore(latest) ? History.fold(workflow, steps, day) : state;
  }

  /** The dossier as it was known at a moment: without the steps that were entered later. */
  public Dossier<S, C, E> knownAt(Instant moment) {
    Vector<Step<C, E>> known = steps.takeWhile(step -> !step.stamp().at().isAfter(moment));
    LocalDate last = known
        .filter(step -> step.takesBack().isEmpty())
        .map(step -> step.stamp().on())
        .max()
        .getOrElse(LocalDate.MIN);
    return new Dossier<>(id, workflow, known, History.fold(workflow, known, LocalDate.MAX), last);
  }

  /**
   * What another workflow of the same kind would have answered, step by step: each recorded command is decided again, with its day, on
   * the state in which it was really taken. A different answer does not cascade to later steps.
   */
  public Seq<Replayed<C, E>> replayUnder(Workflow<S, C, E, ?> other) {
    Vector<Replayed<C, E>> answers = Vector.empty();
    Dossier<S, C, E> known = open(id, workflow);
    for (Step<C, E> step : steps) {
      S before = known.asOf(step.stamp().on());
      if (step.command().isPresent()) {
        answers = answers.append(new Replayed<>(
            step, other.decide(before, step.command().get(), step.stamp().on())));
      }
      known = known.told(step);
    }
    return answers;
  }

  private Dossier<S, C, E> told(Step<C, E> step) {
    boolean inOrder = !step.stamp().on().isBefore(latest) && step.takesBack().isEmpty();
    return with(
        step,
        inOrder
            ? History.tell(workflow, state, step)
            : History.fold(workflow, steps.append(step), LocalDate.MAX));
  }

  /** The same history, carried on under another workflow of the same kind, such as one with a newer policy. */
  public Dossier<S, C, E> under(Workflow<S, C, E, ?> other) {
    if (!workflow.kind().equals(other.kind())) {
      throw new IllegalArgumentException(
          "a " + workflow.kind() + " must stay a " + workflow.kind() + ": " + other.kind());
    }
    return new Dossier<>(id, other, steps, state, latest);
  }

  private void requireNext(Step<C, E> step) {
    if (step.version() != nextVersion()) {
      throw new IllegalArgumentException(
          "step " + nextVersion() + " must follow: step " + step.version());
    }
    requireEntryOrder(step.stamp());
    step.takesBack().ifPresent(this::requireCounting);
  }

  private void requireEntryOrder(Stamp stamp) {
    if (!steps.isEmpty() && stamp.at().isBefore(steps.last().stamp().at())) {
      throw new IllegalArgumentException(
          "a step must be entered no earlier than the one before it, at "
              + steps.last().stamp().at() + ": " + stamp.at());
    }
  }

  private void requireCounting(int version) {
    boolean counts = version >= 1
        && version <= steps.size()
        && steps.get(version - 1).takesBack().isEmpty()
        && !steps.exists(step -> step.takesBack().equals(Optional.of(version)));
    if (!counts) {
      throw new IllegalArgumentException(
          "only a step that counts can be taken back, once: step " + version);
    }
  }

  private int nextVersion() {
    return steps.size() + 1;
  }

  /** The id under which the host keeps the case. */
  public String id() {
    return id;
  }

  /** The workflow that decides the case. */
  public Workflow<S, C, E, ?> workflow() {
    return workflow;
  }

  /** Every step, in the order of entry. */
  public Seq<Step<C, E>> steps() {
    return steps;
  }

  /** The steps that count: not taken back, in the order of the days from which they count. */
  public Seq<Step<C, E>> counting() {
    return History.counting(steps);
  }

  /** The state that the steps lead to. */
  public S state() {
    return state;
  }

  /** The history, a step a line: version, day, what happened, by whom and why. */
  public String story(Language language) {
    return steps.map(step -> History.line(workflow, step, language)).mkString("\n");
  }

  /** The history in English. */
  public String story() {
    return story(Language.EN);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dossier<?, ?, ?> that
        && id.equals(that.id)
        && workflow.equals(that.workflow)
        && steps.equals(that.steps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, workflow, steps);
  }

  @Override
  public String toString() {
    return id + ": " + workflow.kind() + " in stage " + state.stage() + " after " + steps.size()
        + (steps.size() == 1 ? " step" : " steps");
  }
}
