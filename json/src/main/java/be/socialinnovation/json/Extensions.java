package be.socialinnovation.json;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.util.ArrayDeque;
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

  /** Refuses what is no object, and numbers of more than 64 characters, with {@link IllegalArgumentException}. */
  public Extensions {
    require(ofDossier);
    Objects.requireNonNull(ofSteps, "ofSteps");
    ofSteps.values().forEach(extensions -> require(Optional.of(extensions)));
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

  /** Refuses what is no object, and numbers that could not be written again. */
  static void require(Optional<JsonNode> extensions) {
    if (extensions.filter(node -> !node.isObject()).isPresent()) {
      throw new IllegalArgumentException(
          "extensions must be an object: " + extensions.orElseThrow());
    }
    extensions.ifPresent(Extensions::requireBounded);
  }

  /* Not by recursion: how deep others nest is not known here. */
  private static void requireBounded(JsonNode extensions) {
    ArrayDeque<JsonNode> open = new ArrayDeque<>();
    open.add(extensions);
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isNumber() && !StrictMapper.isBounded(node.decimalValue())) {
        throw StrictMapper.unbounded(node.decimalValue());
      }
      node.forEach(open::add);
    }
  }
}
