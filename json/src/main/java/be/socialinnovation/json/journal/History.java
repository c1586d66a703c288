package be.socialinnovation.json.journal;

import be.socialinnovation.json.Extended;
import be.socialinnovation.json.Extensions;
import be.socialinnovation.json.StepDocument;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/* One pass over the lines of a journal, in which every step is kept. */
final class History<S extends State, C, E extends Event> {

  private final Chain chain;
  private final StepReader<C, E> reader;
  private final String id;
  private final Workflow<S, C, E, ?> workflow;
  private Vector<StepDocument<C, E>> documents = Vector.empty();
  private Vector<Step<C, E>> steps = Vector.empty();

  History(Chain chain, StepReader<C, E> reader, String id, Workflow<S, C, E, ?> workflow) {
    this.chain = chain;
    this.reader = reader;
    this.id = id;
    this.workflow = workflow;
  }

  /** The dossier that all lines lead to, with what others have put beside it. */
  Either<Damage, Extended<S, C, E>> whole() throws IOException {
    Optional<Damage> damage = chain.header();
    while (damage.isEmpty()) {
      Either<Damage, Optional<JsonNode>> next = chain.next();
      if (next.isRight() && next.get().isEmpty()) {
        return StepReader.possible(chain.count(), this::extended);
      }
      damage = next.fold(Optional::of, step -> told(step.orElseThrow()));
    }
    return Either.left(damage.orElseThrow());
  }

  private Optional<Damage> told(JsonNode json) {
    Either<Damage, StepDocument<C, E>> document = reader.document(chain, json);
    Either<Damage, Step<C, E>> step =
        document.flatMap(told -> StepReader.possible(chain.count(), told::toStep));
    documents = documents.appendAll(document);
    steps = steps.appendAll(step);
    return step.swap().toJavaOptional();
  }

  private Extended<S, C, E> extended() {
    return new Extended<>(
        Dossier.restore(id, workflow, steps), Extensions.of(chain.beside(), documents));
  }
}
