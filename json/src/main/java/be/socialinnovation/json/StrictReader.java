package be.socialinnovation.json;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.FactValue;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads one document: first as text, then as JSON that says its version, then as values. */
final class StrictReader {

  private static final FactValue CURRENT = FactValue.of(Integer.toString(Document.FORMAT_VERSION));

  private final JsonMapper mapper;
  private final String document;
  private final Upcasters upcasters;
  private final Class<?> kind;

  /* The type of document is the one that upcasters are registered for. */
  StrictReader(JsonMapper mapper, String document, Upcasters upcasters, Class<?> kind) {
    this.mapper = mapper;
    this.document = document;
    this.upcasters = upcasters;
    this.kind = kind;
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

  /**
   * A document that was just written, known to be read again from its bytes: what cannot be must be told to whoever writes it.
   *
   * @throws IllegalArgumentException if it cannot be
   */
  String readable(String written) {
    int bytes = written.getBytes(StandardCharsets.UTF_8).length;
    Either<Problem, Place> read = bytes > StrictMapper.LONGEST_DOCUMENT
        ? Either.left(tooLong(bytes))
        : Outline.of(mapper, document, written, Upcasters.NONE.versions(kind));
    return read.map(place -> written)
        .getOrElseThrow(problem ->
            new IllegalArgumentException("what is written must be read again: " + problem));
  }

  /** The value of the document, of whatever version can be brought forward. */
  <T> Either<Problem, T> read(String content, JavaType type) {
    return current(content).flatMap(current -> value(current, type));
  }

  /** The document in the version that is read; as it is when it is in that version. */
  Either<Problem, String> current(String content) {
    return withinLimit(content)
        .flatMap(text -> Outline.of(mapper, document, text, upcasters.versions(kind)))
        .flatMap(said ->
            said.found().equals(CURRENT) ? Either.right(content) : broughtForward(said, content));
  }

  /* Not indented: what was within the limit as it was written must not be refused for white space. */
  private Either<Problem, String> broughtForward(Place said, String content) {
    try {
      ObjectNode older = (ObjectNode) mapper.readTree(content);
      return withinLimit(mapper
          .writer()
          .without(SerializationFeature.INDENT_OUTPUT)
          .writeValueAsString(upcasters.forward(kind, older)));
    } catch (JacksonException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeException none) {
      Fact reason = Fact.of("found", String.valueOf(none.getMessage()));
      return Either.left(Problem.of(document, said, ReadingRule.VALUE_CAN_BE_TRUE, reason));
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

  private Either<Problem, String> withinLimit(String content) {
    return content.length() > StrictMapper.LONGEST_DOCUMENT
        ? Either.left(tooLong(content.length()))
        : Either.right(content);
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
