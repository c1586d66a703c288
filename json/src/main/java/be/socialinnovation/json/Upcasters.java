package be.socialinnovation.json;

import static be.socialinnovation.json.Document.FORMAT_VERSION;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/** The upcasters that are known, by the type and the version that they take. */
final class Upcasters {

  static final Upcasters NONE = new Upcasters(HashMap.empty());

  private final Map<Class<?>, TreeMap<Integer, Upcaster>> known;

  private Upcasters(Map<Class<?>, TreeMap<Integer, Upcaster>> known) {
    this.known = known;
  }

  Upcasters with(Upcaster upcaster) {
    TreeMap<Integer, Upcaster> others = of(upcaster.of());
    String what = upcaster.of().getSimpleName() + ", version " + upcaster.from();
    if (upcaster.from() >= FORMAT_VERSION) {
      throw new IllegalArgumentException(
          "an upcaster must take a version below " + FORMAT_VERSION + ": " + what);
    } else if (others.containsKey(upcaster.from())) {
      throw new IllegalArgumentException("only one upcaster must take a version: " + what);
    }
    return new Upcasters(known.put(upcaster.of(), others.put(upcaster.from(), upcaster)));
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
    for (int at = version(document); at != FORMAT_VERSION; at = version(reached)) {
      reached = next(type, at).upcast(reached);
      if (version(reached) <= at || version(reached) > FORMAT_VERSION) {
        throw new IllegalStateException("an upcaster of version " + at
            + " must lead to a later one, " + FORMAT_VERSION + " at most: " + version(reached));
      }
    }
    return reached;
  }

  private Upcaster next(Class<?> type, int version) {
    return of(type)
        .get(version)
        .getOrElseThrow(() -> new IllegalArgumentException(
            "formatVersion must be one of " + versions(type).mkString(", ") + ": " + version));
  }

  private static int version(ObjectNode document) {
    return document.path("formatVersion").asInt(0);
  }
}
