package be.socialinnovation.json;

import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A step of a dossier as it is written, its stamp spread out.
 *
 * @param version the place in the order of entry, from 1
 * @param on the day from which it counts
 * @param at when it was entered
 * @param by who entered it
 * @param why the reason
 * @param policy the id of the policy that it was judged by
 * @param command what was asked
 * @param events what happened
 * @param takesBack the version of the step that it takes back
 * @param extensions what others have put beside it, an object that this library keeps and does not read; empty when there is nothing
 */
public record StepDocument<C, E>(
    int version,
    LocalDate on,
    Instant at,
    String by,
    String why,
    String policy,
    Optional<C> command,
    Seq<E> events,
    Optional<Integer> takesBack,
    Optional<JsonNode> extensions) {

  /** Refuses extensions that are no object with {@link IllegalArgumentException}. */
  public StepDocument {
    Extensions.require(extensions);
  }

  /** A step as a document. */
  public static <C, E> StepDocument<C, E> of(Step<C, E> step) {
    Stamp stamp = step.stamp();
    return new StepDocument<>(
        step.version(),
        stamp.on(),
        stamp.at(),
        stamp.by(),
        stamp.why(),
        step.policy(),
        step.command(),
        step.events(),
        step.takesBack(),
        Optional.empty());
  }

  /** The document with what others have put beside the step. */
  public StepDocument<C, E> withExtensions(Optional<JsonNode> beside) {
    return new StepDocument<>(version, on, at, by, why, policy, command, events, takesBack, beside);
  }

  /**
   * The step itself.
   *
   * @throws IllegalArgumentException if no step can be so
   */
  public Step<C, E> toStep() {
    return new Step<>(version, new Stamp(on, at, by, why), policy, command, events, takesBack);
  }

  /** The type with the families of commands and events of a workflow, so that these keep their type tags. */
  public static JavaType type(JsonMapper mapper, Workflow<?, ?, ?, ?> workflow) {
    return typed(mapper, StepDocument.class, workflow);
  }

  static JavaType typed(JsonMapper mapper, Class<?> document, Workflow<?, ?, ?, ?> workflow) {
    JavaType[] families =
        mapper.constructType(workflow.getClass()).findTypeParameters(Workflow.class);
    return mapper.getTypeFactory().constructParametricType(document, families[1], families[2]);
  }
}
