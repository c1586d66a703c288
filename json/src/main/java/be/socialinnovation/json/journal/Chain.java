package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.JournalRule.JOURNAL_IS_OF_THE_CASE;
import static be.socialinnovation.json.journal.JournalRule.LAST_LINE_IS_WHOLE;
import static be.socialinnovation.json.journal.JournalRule.LINES_STAND_IN_ORDER;
import static be.socialinnovation.json.journal.JournalRule.LINE_IS_AS_IT_WAS_WRITTEN;
import static be.socialinnovation.json.journal.JournalRule.NO_LINE_IS_MISSING;
import static be.socialinnovation.json.journal.JournalRule.NO_LINE_WAS_INSERTED;

import be.socialinnovation.json.journal.Lines.Line;
import be.socialinnovation.workflow.Fact;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/*
 * The lines of a journal, each held against its own hash and the hash of the one before. The numbers of the steps tell apart what a
 * broken link alone cannot: a line that was taken out, put in, or moved.
 */
final class Chain {

  static final String PREVIOUS = "previous";
  static final String HEADER = "header";
  static final String STEP = "step";

  private final JsonMapper mapper;
  private final Header header;
  private final Lines lines;

  private long count;
  private long bytes;
  private int version;
  private ObjectNode said;
  private Optional<JsonNode> beside = Optional.empty();
  private String last = "";
  private String beforeLast = "";

  Chain(JsonMapper mapper, Header header, InputStream in) {
    this.mapper = mapper;
    this.header = header;
    this.said = mapper.createObjectNode();
    this.lines = new Lines(in);
  }

  /** What the header says of the case; nothing before it was read. */
  ObjectNode said() {
    return said;
  }

  /** What others have put beside the case, in the header. */
  Optional<JsonNode> beside() {
    return beside;
  }

  /** How many lines were well. */
  long count() {
    return count;
  }

  /** How many bytes those lines are, line feeds included. */
  long bytes() {
    return bytes;
  }

  /** The number of the last step, nought after the header. */
  int version() {
    return version;
  }

  /** The hash of the last line that was well; empty before the header. */
  String head() {
    return last;
  }

  /** What is wrong with the header, the first line; to be asked before the first step. */
  Optional<Damage> header() throws IOException {
    return next().swap().toJavaOptional();
  }

  /** Reads on to the end, and returns the first damage. */
  Optional<Damage> toTheEnd() throws IOException {
    Optional<Damage> damage = header();
    if (damage.isPresent()) {
      return damage;
    }
    Either<Damage, Optional<JsonNode>> step = next();
    while (step.isRight() && step.get().isPresent()) {
      step = next();
    }
    return step.swap().toJavaOptional();
  }

  /** The next step as JSON; empty at the end. */
  Either<Damage, Optional<JsonNode>> next() throws IOException {
    Optional<Line> read = lines.next();
    if (read.isEmpty()) {
      return count > 0 ? Either.right(Optional.empty()) : Either.left(anotherCase(said));
    }
    Line line = read.get();
    if (!line.whole) {
      return Either.left(
          Damage.of(line.number, LAST_LINE_IS_WHOLE, Fact.of("bytes", line.bytes.length)));
    }
    Optional<ObjectNode> parsed = parse(line);
    return parsed.isEmpty()
        ? Either.left(Damage.of(line.number, LINE_IS_AS_IT_WAS_WRITTEN))
        : linked(line, parsed.get());
  }

  /** That the header is not the one of a case, as it is written now. */
  Damage anotherCase(JsonNode found) {
    return Damage.of(
        1,
        JOURNAL_IS_OF_THE_CASE,
        Fact.of("expected", header.toString()),
        Fact.of("found", found.isEmpty() ? "-" : found.toString()));
  }

  private Either<Damage, Optional<JsonNode>> linked(Line line, ObjectNode entry)
      throws IOException {
    String hash = entry.path(Sealed.HASH).asString();
    if (count == 0) {
      if (!(entry.path(HEADER) instanceof ObjectNode found) || !header.isSaidBy(found)) {
        return Either.left(anotherCase(entry.path(HEADER)));
      }
      said = Header.alone(found);
      beside = Header.extensions(found);
    } else {
      int found = entry.path(STEP).path("version").asInt(0);
      boolean follows = entry.path(PREVIOUS).asString("").equals(last);
      if (!follows || found != version + 1) {
        return Either.left(broken(line.number, entry, found, follows));
      }
      version = found;
    }
    if (entry.size() != (count == 0 ? 2 : 3)) {
      return Either.left(Damage.of(line.number, LINE_IS_AS_IT_WAS_WRITTEN));
    }
    count++;
    bytes += line.bytes.length + 1L;
    beforeLast = last;
    last = hash;
    return Either.right(Optional.of(entry.path(STEP)));
  }

  private Damage broken(long number, JsonNode entry, int found, boolean follows)
      throws IOException {
    if (found > version + 1 && !follows) {
      return stands(version + 1)
          ? Damage.of(number, LINES_STAND_IN_ORDER, step(version + 1), found(found))
          : Damage.of(number, NO_LINE_IS_MISSING, step(version + 1), found(found));
    } else if (found <= version && found > 0) {
      boolean before = entry.path(PREVIOUS).asString("").equals(beforeLast);
      return Damage.of(before ? number - 1 : number, NO_LINE_WAS_INSERTED, found(found));
    }
    /* The numbers are in order and the link is not: the line before was written anew with a hash that fits it. */
    return Damage.of(follows ? number : number - 1, LINE_IS_AS_IT_WAS_WRITTEN);
  }

  private static Fact step(int expected) {
    return Fact.of("expected", expected);
  }

  private static Fact found(int found) {
    return Fact.of("found", found);
  }

  private boolean stands(int wanted) throws IOException {
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      Optional<ObjectNode> entry = parse(line.get());
      if (entry.map(it -> it.path(STEP).path("version").asInt(0)).orElse(0) == wanted) {
        return true;
      }
    }
    return false;
  }

  /* Only a line that is canonical to the byte and carries its own hash, as it comes out of the rest. */
  private Optional<ObjectNode> parse(Line line) {
    if (line.isTooLong()) {
      return Optional.empty();
    }
    try {
      if (!(mapper.readTree(line.bytes) instanceof ObjectNode entry)) {
        return Optional.empty();
      }
      entry.remove(Sealed.HASH);
      Sealed sealed = Sealed.of(entry);
      entry.put(Sealed.HASH, sealed.hash);
      return sealed.isWritten(line.bytes) ? Optional.of(entry) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
