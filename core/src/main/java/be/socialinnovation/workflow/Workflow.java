package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How one type of case is decided under one policy: pure functions from state, command and day to events, and from state and event
 * to the next state.
 *
 * <p>A case type extends it with its events and its evolution; everything else - the stage, the policy's validity, the rules, the
 * refusal - is the same for all and stands here. Two workflows are equal when their kind, policy and rules are.
 *
 * @param <S> the state of the case
 * @param <C> the sealed family of commands
 * @param <E> the sealed family of events
 * @param <P> the policy
 */
public abstract class Workflow<S extends State, C, E extends Event, P extends Policy> {

  private final String kind;
  private final P policy;
  private final Lifecycle<?, C, E> lifecycle;
  private final Texts texts;
  private final Vector<Guard<S, C, P>> guards;
  private final Map<Class<?>, Vector<Guard<S, C, P>>> guardsByCommand;

  /**
   * A workflow over a lifecycle.
   *
   * @param kind the name of the case type, such as {@code project}
   * @param texts the bundles with the labels of commands ({@code command.X}) and the sentences of events ({@code event.X})
   * @param guards the rules, in the order of reporting
   */
  protected Workflow(
      String kind,
      P policy,
      Lifecycle<?, C, E> lifecycle,
      Texts texts,
      Seq<? extends Guard<S, C, P>> guards) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
    this.texts = Objects.requireNonNull(texts, "texts");
    this.guards = Vector.ofAll(guards);
    this.guardsByCommand = new HashMap<>();
    for (Lifecycle.Row<?, C, E> row : lifecycle.rows()) {
      guardsByCommand.computeIfAbsent(
          row.command(),
          command -> this.guards.filter(guard -> guard.definition().isAbout(command)));
    }
  }

  /** The state before anything happened. */
  public abstract S birth();

  /**
   * The state after an event. Reads neither policy nor day: the event carries what was computed.
   *
   * @throws IllegalArgumentException if the lifecycle has no place for the event in this state, or the event cannot be true of it: the
   *     history is damaged
   */
  public abstract S evolve(S state, E event);

  /**
   * What the passing of time has done to the case by a day without anybody asking for it, such as a last day that is over: it is recorded
   * ahead of what the command leads to, and the rules judge the state after it. Nothing, but for case types that say otherwise.
   */
  protected Seq<E> ahead(S state, C command, LocalDate on) {
    return Vector.empty();
  }

  /**
   * What rules that answer questions say of a command, such as what a call for applications says of a submission: their findings follow
   * those of the guards and stand in the way alike. None, but for case types that say otherwise.
   */
  protected Seq<Finding> asked(S state, C command, LocalDate on) {
    return Vector.empty();
  }

  /** What happens when the rules allow the command: at least one event. */
  protected abstract Seq<E> events(S state, C command, LocalDate on);

  /** The events that a command leads to on a day, or the refusal that names every rule in the way. */
  public final Either<Refusal, Seq<E>> decide(S state, C command, LocalDate on) {
    Seq<E> ahead = ahead(state, command, on);
    S then = ahead.foldLeft(state, this::evolve);
    if (!isAllowed(then, command, on)) {
      return Either.left(refusal(then, judge(then, command, on)));
    }
    Seq<E> events = events(then, command, on);
    if (events.isEmpty()) {
      throw new IllegalStateException(
          "an allowed command must lead to an event: " + command.getClass().getSimpleName());
    }
    return Either.right(ahead.isEmpty() ? events : ahead.appendAll(events));
  }

  /** Every finding on a command, in every stage: what is met, what is not, and what nobody can tell yet. */
  public final Assessment assess(S state, C command, LocalDate on) {
    return judge(ahead(state, command, on).foldLeft(state, this::evolve), command, on);
  }

  private Assessment judge(S state, C command, LocalDate on) {
    Assessment judged = Assessment.of(
        commandTerm(command.getClass()), guardsOf(command), state, command, policy, on);
    return new Assessment(
        judged.command(),
        judged
            .findings()
            .appendAll(asked(state, command, on))
            .prepend(policyFinding(on))
            .prepend(stageFinding(state, command)));
  }

  /**
   * Every finding on a row of commands, each judged on the state that the ones before would lead to, whether or not the rules let them:
   * what a case will meet, before anything is done. A rule that several of them meet is told once, by its worst verdict. The stages say
   * nothing, because nothing has happened.
   *
   * @throws IllegalArgumentException if the lifecycle has no place for one of the commands after the ones before
   */
  public final Checklist checklist(S state, Seq<? extends C> commands, LocalDate on) {
    S foreseen = state;
    Vector<Finding> findings = Vector.of(policyFinding(on));
    for (C command : commands) {
      findings = findings
          .appendAll(Assessment.of(
                  commandTerm(command.getClass()), guardsOf(command), foreseen, command, policy, on)
              .findings())
          .appendAll(asked(foreseen, command, on));
      foreseen = events(foreseen, command, on).foldLeft(foreseen, this::evolve);
    }
    return Checklist.of(findings);
  }

  private boolean isAllowed(S state, C command, LocalDate on) {
    if (!policy.covers(on) || !lifecycle.isOpen(state.stage(), command.getClass())) {
      return false;
    }
    Given<P> given = Given.silent(policy, on);
    for (Guard<S, C, P> guard : guardsOf(command)) {
      if (guard.definition().judge(state, command, given).standsInTheWay()) {
        return false;
      }
    }
    return asked(state, command, on).forAll(finding -> !finding.verdict().standsInTheWay());
  }

  private Vector<Guard<S, C, P>> guardsOf(C command) {
    return guardsByCommand.getOrDefault(command.getClass(), Vector.empty());
  }

  private Finding stageFinding(S state, C command) {
    boolean open = lifecycle.isOpen(state.stage(), command.getClass());
    return Finding.of(
        WorkflowRule.COMMAND_IS_OPEN_IN_THE_STAGE,
        open ? Verdict.SATISFIED : Verdict.VIOLATED,
        Fact.of("command", commandTerm(command.getClass())),
        Fact.of("stage", state.stage()),
        Fact.of("stages", lifecycle.openIn(command.getClass())));
  }

  private Finding policyFinding(LocalDate on) {
    return Finding.of(
        WorkflowRule.POLICY_COVERS_THE_DAY,
        policy.covers(on) ? Verdict.SATISFIED : Verdict.UNDETERMINED,
        Fact.of("day", on),
        Fact.of("policy", policy.id()),
        Fact.of("from", policy.validFrom()),
        Fact.of("to", policy.validTo()));
  }

  final Refusal refusal(S state, Assessment assessment) {
    return Refusal.of(assessment, Term.of(state.stage()), open(state));
  }

  final Term commandTerm(Class<?> command) {
    return texts.term(command.getSimpleName(), "command." + command.getSimpleName());
  }

  /** The commands that are open in the stage of a case. */
  public final Seq<Term> open(S state) {
    return lifecycle.open(state.stage()).map(this::commandTerm);
  }

  /** An event as a line of a story in a language. */
  public final String tell(E event, Language language) {
    return texts.text("event." + event.getClass().getSimpleName(), language, event.facts());
  }

  /** The name of the case type. */
  public final String kind() {
    return kind;
  }

  /** The policy that cases are judged by. */
  public final P policy() {
    return policy;
  }

  /** The table of stages, commands and events. */
  public final Lifecycle<?, C, E> lifecycle() {
    return lifecycle;
  }

  /** The rules, in the order of reporting. */
  public final Seq<Guard<S, C, P>> guards() {
    return guards;
  }

  /** The bundles with the labels of stages and commands and the sentences of events. */
  public final Texts texts() {
    return texts;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Workflow<?, ?, ?, ?> that
        && kind.equals(that.kind)
        && policy.equals(that.policy)
        && guards.equals(that.guards);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(kind, policy, guards);
  }

  @Override
  public final String toString() {
    return kind + " under " + policy.id();
  }
}
