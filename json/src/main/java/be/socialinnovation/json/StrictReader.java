package be.socialinnovation.json;

import be.socialinnovation.workflow.FactValue;
import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document: first as text, then as JSON that says its version, then as values. */
final class StrictReader {

  private final JsonMapper mapper;
  private final String document;

  StrictReader(JsonMapper mapper, String document) {
    this.mapper = mapper;
    this.document = document;
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

  /** The value of the document. */
  <T> Either<Problem, T> read(String content, JavaType type) {
    if (content.length() > StrictMapper.LONGEST_DOCUMENT) {
      return Either.left(tooLong(content.length()));
    }
    Optional<Problem> problem = Outline.problem(mapper, document, content);
    if (problem.isPresent()) {
      return Either.left(problem.get());
    }
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
