package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.JournalRule.STEPS_ARE_A_HISTORY;

import be.socialinnovation.json.StepDocument;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Step;
import io.vavr.control.Either;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/* Makes steps of JSON that is known to be as it was written; what no step can be is damage too. */
final class StepReader<C, E> {

  private final ObjectReader steps;

  StepReader(ObjectReader steps) {
    this.steps = steps;
  }

  Either<Damage, Step<C, E>> step(long line, JsonNode json) {
    return possible(line, () -> steps.<StepDocument<C, E>>readValue(json).toStep());
  }

  static <T> Either<Damage, T> possible(long line, Supplier<T> made) {
    try {
      return Either.right(made.get());
    } catch (JacksonException | IllegalArgumentException | ArithmeticException impossible) {
      String reason = Objects.requireNonNullElse(impossible.getMessage(), "");
      return Either.left(Damage.of(line, STEPS_ARE_A_HISTORY, Fact.of("found", reason)));
    }
  }
}
