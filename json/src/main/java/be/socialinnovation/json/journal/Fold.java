package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.JournalRule.NO_STEP_WAS_ENTERED_LATE;
import static be.socialinnovation.json.journal.JournalRule.SNAPSHOT_AGREES_WITH_THE_STEPS;

import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/* One pass over the lines of a journal, in which those that a snapshot stands for are not told again. */
final class Fold<S extends State, C, E extends Event> {

  private final Chain chain;
  private final StepReader<C, E> reader;
  private final Workflow<S, C, E, ?> workflow;
  private final Optional<Snapshot<S>> known;
  private S state;
  private LocalDate latest = LocalDate.MIN;

  Fold(
      Chain chain,
      StepReader<C, E> reader,
      Workflow<S, C, E, ?> workflow,
      Optional<Snapshot<S>> known) {
    this.chain = chain;
    this.reader = reader;
    this.workflow = workflow;
    this.known = known;
    this.state = known.map(Snapshot::state).orElseGet(workflow::birth);
  }

  /** What the lines up to a number lead to, or all of them where there are fewer. */
  Either<Damage, Snapshot<S>> to(long lines) throws IOException {
    Optional<Damage> damage = chain.header().or(this::unknown);
    while (damage.isEmpty() && chain.count() < lines) {
      Either<Damage, Optional<JsonNode>> next = chain.next();
      if (next.isRight() && next.get().isEmpty()) {
        break;
      }
      damage = next.fold(Optional::of, step -> told(step.orElseThrow()));
    }
    if (damage.isEmpty() && known.filter(it -> it.lines() > chain.count()).isPresent()) {
      damage = Optional.of(disagreement(chain.count() + 1));
    }
    return damage
        .<Either<Damage, Snapshot<S>>>map(Either::left)
        .orElseGet(() -> Either.right(new Snapshot<>(chain.count(), chain.head(), state)));
  }

  private Optional<Damage> told(JsonNode json) {
    return reader
        .step(chain, json)
        .fold(Optional::of, step -> late(step).or(this::unknown).or(() -> evolved(step)));
  }

  private Optional<Damage> late(Step<C, E> step) {
    if (step.takesBack().isPresent() || step.stamp().on().isBefore(latest)) {
      return Optional.of(
          Damage.of(chain.count(), NO_STEP_WAS_ENTERED_LATE, Fact.of("version", step.version())));
    }
    latest = step.stamp().on();
    return Optional.empty();
  }

  /* At the last line that a snapshot stands for, that it is the snapshot's. */
  private Optional<Damage> unknown() {
    return known
        .filter(it -> it.lines() == chain.count() && !it.head().equals(chain.head()))
        .map(it -> disagreement(chain.count()));
  }

  private Optional<Damage> evolved(Step<C, E> step) {
    if (known.filter(it -> chain.count() <= it.lines()).isPresent()) {
      return Optional.empty();
    }
    Either<Damage, S> next =
        StepReader.possible(chain.count(), () -> step.events().foldLeft(state, workflow::evolve));
    state = next.getOrElse(state);
    return next.swap().toJavaOptional();
  }

  static Damage disagreement(long line) {
    return Damage.of(line, SNAPSHOT_AGREES_WITH_THE_STEPS, Fact.of("line", line));
  }
}
