package be.socialinnovation.json;

import static be.socialinnovation.json.Document.FORMAT_VERSION;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;

/** The upcasters that are known, by the type and the version that they take. */
final class Upcasters {

  private static final JsonNode CURRENT = IntNode.valueOf(FORMAT_VERSION);

  static final Upcasters NONE = new Upcasters(HashMap.empty());

  private final Map<Class<?>, TreeMap<Integer, Upcaster>> known;

  private Upcasters(Map<Class<?>, TreeMap<Integer, Upcaster>> known) {
    this.known = known;
  }

  Upcasters with(Upcaster upcaster) {
    TreeMap<Integer, Upcaster> others = of(upcaster.of());
    String what = upcaster.of().getSimpleName() + ", version " + upcaster.from();
    if (!isBroughtForward(upcaster.of())) {
      throw new IllegalArgumentException(
          "an upcaster must take dossiers, steps or a type of document: " + what);
    } else if (upcaster.from() >= FORMAT_VERSION) {
      throw new IllegalArgumentException(
          "an upcaster must take a version below " + FORMAT_VERSION + ": " + what);
    } else if (others.containsKey(upcaster.from())) {
      throw new IllegalArgumentException("only one upcaster must take a version: " + what);
    }
    return new Upcasters(known.put(upcaster.of(), others.put(upcaster.from(), upcaster)));
  }

  private static boolean isBroughtForward(Class<?> type) {
    return type == Dossier.class
        || type == Step.class
        || (Document.class.isAssignableFrom(type) && type != DossierDocument.class);
  }

  private TreeMap<Integer, Upcaster> of(Class<?> type) {
    return known.getOrElse(type, TreeMap.empty());
  }

  /** The versions of a type that can be read: the current one, and those that can be brought forward. */
  SortedSet<Integer> versions(Class<?> type) {
    return of(type).keySet().add(FORMAT_VERSION);
  }

  /** A document of a version that is known, as the current one has it. */
  ObjectNode forward(Class<?> type, ObjectNode document) {
    ObjectNode reached = document;
    JsonNode at = version(reached);
    while (!at.equals(CURRENT)) {
      reached = next(type, at).upcast(reached);
      JsonNode later = version(reached);
      boolean isLater =
          later.isInt() && later.intValue() > at.intValue() && later.intValue() <= FORMAT_VERSION;
      if (!isLater) {
        throw new IllegalStateException("an upcaster of version " + at
            + " must lead to a later one, " + FORMAT_VERSION + " at most: " + later);
      }
      at = later;
    }
    return reached;
  }

  private Upcaster next(Class<?> type, JsonNode version) {
    return (version.isInt() ? of(type).get(version.intValue()) : Option.<Upcaster>none())
        .getOrElseThrow(() -> new IllegalArgumentException(
            "formatVersion must be one of " + versions(type).mkString(", ") + ": " + version));
  }

  private static JsonNode version(ObjectNode document) {
    return document.path("formatVersion");
  }
}
