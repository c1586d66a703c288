package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOCUMENT_IS_WELL_FORMED;
import static be.socialinnovation.json.ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS;
import static be.socialinnovation.json.ReadingRule.FORMAT_VERSION_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.NAMES_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.VALUE_HAS_ITS_SHAPE;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.FactValue;
import io.vavr.collection.Set;
import io.vavr.control.Option;
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
  private final Set<Integer> older;
  private Optional<Problem> problem = Optional.empty();
  private int version = Document.FORMAT_VERSION;

  private Outline(String document, JsonParser json, Set<Integer> older) {
    this.document = document;
    this.json = json;
    this.older = older;
  }

  /* The older versions are those that can be brought forward. */
  static Outline of(JsonMapper mapper, String document, String content, Set<Integer> older) {
    try (JsonParser json = mapper.createParser(content)) {
      Outline outline = new Outline(document, json, older);
      outline.problem = outline.found();
      return outline;
    }
  }

  Optional<Problem> problem() {
    return problem;
  }

  /** The version that the document says, when there is no problem. */
  int version() {
    return version;
  }

  private Optional<Problem> found() {
    try {
      Place root = next();
      if (!json.hasToken(JsonToken.START_OBJECT)) {
        return Optional.of(
            json.currentToken() == null
                ? Problem.of(document, root, DOCUMENT_IS_WELL_FORMED, root.fact())
                : Problem.of(
                    document, root, VALUE_HAS_ITS_SHAPE, Place.expected("object"), root.fact()));
      }
      Place said = version(root);
      Place behind = next();
      if (json.currentToken() != null) {
        return Optional.of(Problem.of(document, behind, DOCUMENT_IS_WELL_FORMED, behind.fact()));
      }
      Set<Integer> known = older.add(Document.FORMAT_VERSION);
      Option<Integer> found =
          known.find(it -> said.found().equals(FactValue.of(Integer.toString(it))));
      version = found.getOrElse(version);
      return found.isDefined()
          ? Optional.empty()
          : Optional.of(Problem.of(
              document,
              said,
              FORMAT_VERSION_IS_KNOWN,
              Fact.of("known", known.toVector().sorted().mkString(", ")),
              said.fact()));
    } catch (StreamConstraintsException limit) {
      return Optional.of(damage(DOCUMENT_STAYS_WITHIN_LIMITS, limit));
    } catch (StreamReadException damage) {
      boolean twice = damage.getOriginalMessage().startsWith("Duplicate Object property");
      return Optional.of(damage(twice ? NAMES_ARE_UNIQUE : DOCUMENT_IS_WELL_FORMED, damage));
    }
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
      if (token.isScalarValue()) {
        json.getString();
      }
      if (depth > 0) {
        json.nextToken();
      }
    } while (depth > 0);
  }

  private Problem damage(ReadingRule rule, JacksonException damage) {
    String pointer = json.streamReadContext().pathAsPointer().toString();
    Place place = Place.at(pointer, json.currentLocation(), damage.getOriginalMessage());
    return Problem.of(document, place, rule, place.fact());
  }
}
