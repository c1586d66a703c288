package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Objects;

/**
 * What another policy would have answered to a recorded step.
 *
 * @param step the step as it was taken
 * @param answer the events or the refusal that the other policy gives
 */
public record Replayed<C, E>(Step<C, E> step, Either<Refusal, Seq<E>> answer) {

  public Replayed {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(answer, "answer");
  }

  /** Whether the other policy gives the very same events. */
  public boolean isSame() {
    return answer.fold(refusal -> false, events -> events.equals(step.events()));
  }

  @Override
  public String toString() {
    String command =
        step.command().map(asked -> asked.getClass().getSimpleName()).orElse("imported");
    String outcome = isSame()
        ? "the same"
        : answer.fold(Refusal::toString, events -> "other events: " + events.mkString(", "));
    return "step " + step.version() + ", " + command + " on " + step.stamp().on() + ": " + outcome;
  }
}
