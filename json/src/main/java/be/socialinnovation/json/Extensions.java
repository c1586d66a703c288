package be.socialinnovation.json;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What others have put beside a dossier and its steps, under the one name that is kept for them: {@code "extensions"}. This library keeps
 * it and does not read it; anything else that it does not know is refused.
 *
 * @param ofDossier beside the dossier, an object; empty when there is nothing
 * @param ofSteps beside steps, an object each, by the version of the step
 */
public record Extensions(Optional<JsonNode> ofDossier, TreeMap<Integer, JsonNode> ofSteps) {

  /** There are none. */
  public static final Extensions NONE = new Extensions(Optional.empty(), TreeMap.empty());

  /** Refuses what is no object with {@link IllegalArgumentException}. */
  public Extensions {
    requireObject(ofDossier);
    Objects.requireNonNull(ofSteps, "ofSteps");
    ofSteps.values().forEach(extensions -> requireObject(Optional.of(extensions)));
  }

  /** What stands beside a dossier and its steps as they were read. */
  public static Extensions of(
      Optional<JsonNode> ofDossier, Seq<? extends StepDocument<?, ?>> steps) {
    return new Extensions(
        ofDossier,
        TreeMap.ofEntries(steps
            .filter(step -> step.extensions().isPresent())
            .map(step -> Tuple.of(step.version(), step.extensions().orElseThrow()))));
  }

  /** What stands beside a step. */
  public Optional<JsonNode> ofStep(int version) {
    return ofSteps.get(version).toJavaOptional();
  }

  static void requireObject(Optional<JsonNode> extensions) {
    if (extensions.filter(node -> !node.isObject()).isPresent()) {
      throw new IllegalArgumentException(
          "extensions must be an object: " + extensions.orElseThrow());
    }
  }
}
