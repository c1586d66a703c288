package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.JournalRule.STEPS_ARE_A_HISTORY;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.StepDocument;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Step;
import io.vavr.control.Either;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/* Makes steps of JSON that is known to be as it was written; what no step can be is damage too. */
final class StepReader<C, E> {

  private final SocialInnovationJson documents;
  private final ObjectReader steps;

  StepReader(SocialInnovationJson documents, JavaType type) {
    this.documents = documents;
    this.steps = documents.mapper().readerFor(type);
  }

  /** The step that stands on the last line that a chain was asked for. */
  Either<Damage, Step<C, E>> step(Chain chain, JsonNode json) {
    return document(chain, json).flatMap(document -> possible(chain.count(), document::toStep));
  }

  /** The same with what others have put beside it; whether a step can be so shows when it is made. */
  Either<Damage, StepDocument<C, E>> document(Chain chain, JsonNode json) {
    return possible(chain.count(), () -> steps.readValue(current(chain.said(), json)));
  }

  /* A journal stays in the version that its header says; what it holds is brought forward step by step. */
  private JsonNode current(ObjectNode header, JsonNode step) {
    if (Header.isCurrent(header)) {
      return step;
    }
    ObjectNode document = header.deepCopy();
    document.set(Chain.STEP, step);
    return Optional.ofNullable(documents.bringForward(Step.class, document).get(Chain.STEP))
        .orElseThrow(() -> new IllegalArgumentException("an upcaster must keep the step"));
  }

  static <T> Either<Damage, T> possible(long line, Supplier<T> made) {
    try {
      return Either.right(made.get());
    } catch (JacksonException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeException impossible) {
      String reason = Objects.requireNonNullElse(impossible.getMessage(), "");
      return Either.left(Damage.of(line, STEPS_ARE_A_HISTORY, Fact.of("found", reason)));
    }
  }
}
