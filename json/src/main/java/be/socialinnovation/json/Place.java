package be.socialinnovation.json;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.FactValue;
import io.vavr.collection.Seq;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A place in a document.
 *
 * @param pointer the JSON Pointer
 * @param isThere whether the document has a value there; otherwise line and column are those of what should hold it
 * @param found the value, as people recognise it
 */
record Place(String pointer, int line, int column, boolean isThere, FactValue found) {

  private static final int LONGEST_FOUND = 60;
  private static final FactValue NULL = shape("null");

  /** The value that the parser stands on. */
  static Place at(String pointer, JsonParser json) {
    return at(pointer, json.currentTokenLocation(), found(json));
  }

  /** Where the parser gave up. */
  static Place at(String pointer, TokenStreamLocation location, String found) {
    return at(pointer, location, FactValue.of(cut(found)));
  }

  /** Of an empty document the parser counts columns from nought. */
  private static Place at(String pointer, TokenStreamLocation location, FactValue found) {
    return new Place(
        pointer, location.getLineNr(), Math.max(1, location.getColumnNr()), true, found);
  }

  /** Walks a well-formed document to a path; linear in what lies before it. */
  static Place find(JsonParser json, Seq<String> path) {
    json.nextToken();
    Place place = at("", json);
    for (String step : path) {
      if (!enter(json, step)) {
        return place.lacking(step);
      }
      place = at(place.below(step), json);
    }
    return place;
  }

  private static boolean enter(JsonParser json, String step) {
    boolean object = json.hasToken(JsonToken.START_OBJECT);
    if (!object && !json.hasToken(JsonToken.START_ARRAY)) {
      return false;
    }
    for (int index = 0; !json.nextToken().isStructEnd(); index++) {
      String name = object ? json.currentName() : Integer.toString(index);
      if (object) {
        json.nextToken();
      }
      if (step.equals(name)) {
        return true;
      }
      json.skipChildren();
    }
    return false;
  }

  /** The place in this object or array where the value of that name should be. */
  Place lacking(String step) {
    return new Place(below(step), line, column, false, shape("nothing"));
  }

  private String below(String step) {
    return pointer + "/" + step.replace("~", "~0").replace("/", "~1");
  }

  boolean isNull() {
    return found.equals(NULL);
  }

  Fact fact() {
    return Fact.of("found", found);
  }

  static Fact expected(String shape) {
    return Fact.of("expected", shape(shape));
  }

  private static FactValue shape(String shape) {
    return FactValue.of(ReadingRule.TEXTS.term(shape, "shape." + shape));
  }

  private static FactValue found(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == null) {
      return shape("nothing");
    }
    return switch (token) {
      case START_OBJECT -> shape("object");
      case START_ARRAY -> shape("array");
      case VALUE_NULL -> NULL;
      case VALUE_STRING -> FactValue.of(cut("\"" + json.getString() + "\""));
      default -> FactValue.of(cut(json.getString()));
    };
  }

  static String cut(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.codePointCount(0, line.length()) <= LONGEST_FOUND
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_FOUND)) + "…";
  }
}
