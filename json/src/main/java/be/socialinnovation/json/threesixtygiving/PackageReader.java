package be.socialinnovation.json.threesixtygiving;

import be.socialinnovation.json.Problem;
import be.socialinnovation.json.ReadingRule;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.Closeable;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a package grant by grant, in a memory that does not grow with it.
 *
 * <pre>{@code
 * try (PackageReader reader = PackageReader.of("grants.json", Files.newInputStream(file))) {
 *   for (var next = reader.next(); next.isRight() && next.get().isPresent(); next = reader.next()) {
 *     use(next.get().orElseThrow());
 *   }
 * }
 * }</pre>
 *
 * <p>What does not hold is a {@link Problem} with its place; after one, nothing more is read, and it is answered again.
 */
public final class PackageReader implements Closeable {

  private final JsonMapper mapper = Packages.MAPPER;
  private final String name;
  private final JsonParser json;
  private final ObjectNode metadata = mapper.createObjectNode();
  private boolean begun;
  private boolean inGrants;
  private boolean ended;
  private int count;
  private Optional<Problem> broken = Optional.empty();

  private PackageReader(String name, JsonParser json) {
    this.name = name;
    this.json = json;
  }

  /**
   * A reader of a package.
   *
   * @param name what problems call it: a file's name
   */
  public static PackageReader of(String name, InputStream in) {
    return new PackageReader(name, Packages.MAPPER.createParser(in));
  }

  /** The next grant; empty at the end of the package. */
  public Either<Problem, Optional<PublishedGrant>> next() {
    Either<Problem, Optional<PublishedGrant>> next =
        broken.<Either<Problem, Optional<PublishedGrant>>>map(Either::left).orElseGet(this::read);
    broken = next.swap().toJavaOptional();
    return next;
  }

  private Either<Problem, Optional<PublishedGrant>> read() {
    try {
      if (!begun) {
        expect(JsonToken.START_OBJECT, json.nextToken());
        begun = true;
      }
      if (ended) {
        return Either.right(Optional.empty());
      }
      return inGrants || toGrants() ? grant() : Either.right(Optional.empty());
    } catch (JacksonException broken) {
      return Either.left(problem(broken.getOriginalMessage()));
    }
  }

  /** What the package says of itself besides its grants, as far as it is read: all of it once {@link #next} has come to the end. */
  public ObjectNode metadata() {
    return metadata.deepCopy();
  }

  private Either<Problem, Optional<PublishedGrant>> grant() {
    JsonToken token = json.nextToken();
    if (token == JsonToken.END_ARRAY) {
      inGrants = false;
      return toGrants() ? grant() : Either.right(Optional.empty());
    }
    count++;
    return value() instanceof ObjectNode fields
        ? Either.right(Optional.of(PublishedGrant.of(fields)))
        : Either.left(problem("a grant that is no object"));
  }

  /* Reads what the package says of itself, up to its grants or to its end. */
  private boolean toGrants() {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (field.equals("grants")) {
        expect(JsonToken.START_ARRAY, token);
        inGrants = true;
        return true;
      }
      metadata.set(field, value());
    }
    expect(JsonToken.END_OBJECT, json.currentToken());
    if (json.nextToken() != null) {
      throw new StreamReadException(json, "text behind the package");
    }
    ended = true;
    return false;
  }

  private JsonNode value() {
    JsonNode value = json.readValueAsTree();
    if (holdsNumberOutOfReach(value)) {
      throw new StreamReadException(json, "a number with too large an exponent");
    }
    return value;
  }

  /* A few characters can stand for a number that takes gigabytes to add up or to write out. */
  private static boolean holdsNumberOutOfReach(JsonNode node) {
    return node.isBigDecimal()
        ? Math.abs(node.decimalValue().scale()) > Packages.MOST_DIGITS
        : Vector.ofAll(node).exists(PackageReader::holdsNumberOutOfReach);
  }

  private void expect(JsonToken expected, JsonToken found) {
    if (expected != found) {
      throw new StreamReadException(json, expected + " expected, " + found + " found");
    }
  }

  private Problem problem(String found) {
    var place = json.currentTokenLocation();
    return new Problem(
        name,
        inGrants ? "/grants/" + Math.max(0, count - 1) : "",
        Math.max(1, place.getLineNr()),
        Math.max(1, place.getColumnNr()),
        Finding.of(ReadingRule.DOCUMENT_IS_WELL_FORMED, Verdict.VIOLATED, Fact.of("found", found)));
  }

  @Override
  public void close() {
    json.close();
  }
}
