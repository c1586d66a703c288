package be.socialinnovation.json;

import be.socialinnovation.workflow.FactValue;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one document: first as text, then as JSON that says its version, then as values. */
final class StrictReader {

  private final JsonMapper mapper;
  private final String document;

  private final TreeMap<Integer, Upcaster> upcasters;

  StrictReader(JsonMapper mapper, String document, TreeMap<Integer, Upcaster> upcasters) {
    this.mapper = mapper;
    this.document = document;
    this.upcasters = upcasters;
  }

  /** The bytes as text; JSON between systems is UTF-8 (RFC 8259, section 8.1), and nothing is replaced in silence. */
  Either<Problem, String> text(byte[] content) {
    if (content.length > StrictMapper.LONGEST_DOCUMENT) {
      return Either.left(tooLong(content.length));
    }
    CharBuffer decoded = CharBuffer.allocate(content.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content), decoded, true);
    String text = decoded.flip().toString();
    if (!result.isError()) {
      return Either.right(text);
    }
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    int column = text.length() - text.lastIndexOf('\n');
    return Either.left(problem(ReadingRule.DOCUMENT_IS_WELL_FORMED, line, column, "invalid UTF-8"));
  }

  /** The value of the document, of whatever version can be brought forward. */
  <T> Either<Problem, T> read(String content, JavaType type) {
    return current(content).flatMap(current -> value(current, type));
  }

  /** The document in the version that is read; as it is when it is in that version. */
  Either<Problem, String> current(String content) {
    if (content.length() > StrictMapper.LONGEST_DOCUMENT) {
      return Either.left(tooLong(content.length()));
    }
    Outline outline = Outline.of(mapper, document, content, upcasters.keySet());
    return outline
        .problem()
        .<Either<Problem, String>>map(Either::left)
        .orElseGet(() -> upcasters
            .get(outline.version())
            .map(upcaster -> broughtForward(upcaster, content))
            .getOrElse(Either.right(content)));
  }

  private Either<Problem, String> broughtForward(Upcaster upcaster, String content) {
    try {
      ObjectNode later = upcaster.upcast((ObjectNode) mapper.readTree(content));
      if (later.path("formatVersion").asInt(upcaster.from()) <= upcaster.from()) {
        throw new IllegalStateException(
            "an upcaster must lead to a later version than " + upcaster.from() + ": " + later);
      }
      return current(mapper.writeValueAsString(later));
    } catch (IllegalArgumentException none) {
      return Either.left(
          problem(ReadingRule.VALUE_CAN_BE_TRUE, 1, 1, String.valueOf(none.getMessage())));
    }
  }

  /* The value of a document that is known to be in the version that is read. */
  <T> Either<Problem, T> value(String content, JavaType type) {
    try {
      return Either.right(mapper.readValue(content, type));
    } catch (InvalidDefinitionException mistakeInTheProgram) {
      throw mistakeInTheProgram;
    } catch (JacksonException mismatch) {
      return Either.left(new Mismatch(mapper, document, content).problem(mismatch));
    }
  }

  private Problem tooLong(int length) {
    String found = length + " > " + StrictMapper.LONGEST_DOCUMENT;
    return problem(ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS, 1, 1, found);
  }

  private Problem problem(ReadingRule rule, int line, int column, String found) {
    Place place = new Place("", line, column, true, FactValue.of(found));
    return Problem.of(document, place, rule, place.fact());
  }
}
