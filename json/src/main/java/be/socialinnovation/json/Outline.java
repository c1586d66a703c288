package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOCUMENT_IS_WELL_FORMED;
import static be.socialinnovation.json.ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS;
import static be.socialinnovation.json.ReadingRule.FORMAT_VERSION_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.NAMES_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.VALUE_HAS_ITS_SHAPE;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.FactValue;
import io.vavr.collection.SortedSet;
import io.vavr.control.Either;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** What can be said of a document before anybody knows what it is about: it is JSON, one object, of a version that is known. */
final class Outline {

  private final String document;
  private final JsonParser json;
  private Optional<Place> broken = Optional.empty();

  private Outline(String document, JsonParser json) {
    this.document = document;
    this.json = json;
  }

  /** The place where the document says its version, one of these; or the first problem. */
  static Either<Problem, Place> of(
      JsonMapper mapper, String document, String content, SortedSet<Integer> versions) {
    try (JsonParser json = mapper.createParser(content)) {
      return new Outline(document, json).version(versions);
    }
  }

  private Either<Problem, Place> version(SortedSet<Integer> known) {
    try {
      return object()
          .flatMap(said -> known.exists(it -> said.found().equals(number(it)))
              ? Either.right(said)
              : problem(
                  said,
                  FORMAT_VERSION_IS_KNOWN,
                  Fact.of("known", known.mkString(", ")),
                  said.fact()));
    } catch (StreamConstraintsException limit) {
      return damage(DOCUMENT_STAYS_WITHIN_LIMITS, limit);
    } catch (StreamReadException damage) {
      boolean twice = damage.getOriginalMessage().startsWith("Duplicate Object property");
      return damage(twice ? NAMES_ARE_UNIQUE : DOCUMENT_IS_WELL_FORMED, damage);
    }
  }

  private static FactValue number(int version) {
    return FactValue.of(Integer.toString(version));
  }

  private Either<Problem, Place> object() {
    Place root = next();
    if (json.currentToken() == null) {
      return problem(root, DOCUMENT_IS_WELL_FORMED, root.fact());
    } else if (!json.hasToken(JsonToken.START_OBJECT)) {
      return problem(root, VALUE_HAS_ITS_SHAPE, Place.expected("object"), root.fact());
    }
    Place said = version(root);
    Place behind = next();
    if (json.currentToken() != null) {
      return problem(behind, DOCUMENT_IS_WELL_FORMED, behind.fact());
    }
    return broken
        .map(half -> problem(half, DOCUMENT_IS_WELL_FORMED, half.fact()))
        .orElse(Either.right(said));
  }

  private Either<Problem, Place> problem(Place place, ReadingRule rule, Fact... facts) {
    return Either.left(Problem.of(document, place, rule, facts));
  }

  private Place next() {
    json.nextToken();
    return Place.at("", json);
  }

  /** Walks to the end of the root object, so that the whole document is known to be well-formed. */
  private Place version(Place root) {
    Place version = root.lacking("formatVersion");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("formatVersion")) {
        version = Place.at("/formatVersion", json);
      }
      walk();
    }
    return version;
  }

  /** Unlike {@code skipChildren}, also reads every text and number, so that no limit is met only later. */
  private void walk() {
    int depth = 0;
    do {
      JsonToken token = json.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (broken.isEmpty() && !isWhole(json.getString())) {
        broken = Optional.of(Place.at(
            json.streamReadContext().pathAsPointer().toString(),
            json.currentTokenLocation(),
            "half of a surrogate pair"));
      }
      if (depth > 0) {
        json.nextToken();
      }
    } while (depth > 0);
  }

  /* Half of a surrogate pair has no UTF-8: what is read must be able to be written. */
  private static boolean isWhole(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        boolean pair = at + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        if (!pair) {
          return false;
        }
        at++;
      }
    }
    return true;
  }

  private Either<Problem, Place> damage(ReadingRule rule, JacksonException damage) {
    String pointer = json.streamReadContext().pathAsPointer().toString();
    Place place = Place.at(pointer, json.currentLocation(), damage.getOriginalMessage());
    return problem(place, rule, place.fact());
  }
}
