package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.JournalRule.LAST_LINE_IS_THE_EXPECTED_ONE;

import be.socialinnovation.json.Extended;
import be.socialinnovation.json.Extensions;
import be.socialinnovation.json.Problem;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.StepDocument;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Workflow;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case as a file that only grows: JSON Lines, a header and then a step a line, each chained to the one before by its hash.
 *
 * <pre>{@code
 * Journal<Fund, FundCommand, FundEvent> journal = Journal.of(SocialInnovationJson.strict(), "F-1", funds);
 * String head = journal.write(dossier, out);       // and from then on journal.append(file)
 * journal.verify(Files.newInputStream(file), head) // Right(head), or the first line that is not as it was written
 * }</pre>
 *
 * <p>Every line is its own canonical form (RFC 8785), so that a changed byte shows. Whoever can write the whole file can write another one
 * that is sound in itself: keep the head - the hash of the last line - elsewhere. Reading and writing take a memory that does not grow with
 * the number of lines, except where a dossier is asked for.
 *
 * @param <S> the state of the case
 * @param <C> the family of commands
 * @param <E> the family of events
 */
public final class Journal<S extends State, C, E extends Event> {

  private final SocialInnovationJson json;
  private final JsonMapper mapper;
  private final String id;
  private final Workflow<S, C, E, ?> workflow;
  private final JavaType stepType;
  private final JavaType snapshotType;
  private final StepReader<C, E> steps;
  private final Header header;

  private Journal(SocialInnovationJson json, String id, Workflow<S, C, E, ?> workflow) {
    this.json = json;
    this.mapper = json.mapper();
    this.id = id;
    this.workflow = workflow;
    this.stepType = StepDocument.type(mapper, workflow);
    this.snapshotType = mapper
        .getTypeFactory()
        .constructParametricType(
            SnapshotDocument.class,
            mapper.constructType(workflow.getClass()).findTypeParameters(Workflow.class)[0]);
    this.steps = new StepReader<>(json, stepType);
    this.header = new Header(json, id, workflow.kind());
  }

  /** The journal of a case under a workflow. */
  public static <S extends State, C, E extends Event> Journal<S, C, E> of(
      SocialInnovationJson json, String id, Workflow<S, C, E, ?> workflow) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a journal must have the id of a case: \"" + id + "\"");
    }
    return new Journal<>(json, id, Objects.requireNonNull(workflow, "workflow"));
  }

  /** Begins a new journal: writes the header. */
  public JournalWriter<C, E> start(OutputStream out) throws IOException {
    return start(out, Optional.empty());
  }

  private JournalWriter<C, E> start(OutputStream out, Optional<JsonNode> beside)
      throws IOException {
    JournalWriter<C, E> writer = writer(out, "", 0);
    writer.begin(header.with(beside));
    return writer;
  }

  /**
   * Writes a dossier as a new journal, all of it or nothing, and leaves the stream open.
   *
   * @return the head of the journal
   * @throws IllegalArgumentException if it is the dossier of another case, or a step cannot be written (see {@link JournalWriter#append})
   */
  public String write(Dossier<S, C, E> dossier, OutputStream out) throws IOException {
    return write(new Extended<>(dossier, Extensions.NONE), out);
  }

  /** The same with what others have put beside the dossier, in the header, and beside its steps. */
  public String write(Extended<S, C, E> extended, OutputStream out) throws IOException {
    if (!extended.dossier().id().equals(id)) {
      throw new IllegalArgumentException(
          "a journal of " + id + " must hold its dossier: " + extended.dossier().id());
    }
    tell(extended, OutputStream.nullOutputStream());
    return tell(extended, out);
  }

  @SuppressWarnings("resource") // The stream is the caller's to close.
  private String tell(Extended<S, C, E> extended, OutputStream out) throws IOException {
    JournalWriter<C, E> writer = start(out, extended.extensions().ofDossier());
    for (StepDocument<C, E> step : extended.steps()) {
      writer.append(step);
    }
    return writer.head();
  }

  private JournalWriter<C, E> writer(OutputStream out, String head, int version) {
    return new JournalWriter<>(
        mapper,
        mapper.writerFor(stepType).without(SerializationFeature.INDENT_OUTPUT),
        out,
        head,
        version);
  }

  /**
   * Opens a journal to append to it, after it was read to its end. A torn last line, which a crash left, is cut off and reported; nothing
   * before it is lost. A journal of an older format version is not appended to: {@linkplain #mend mended} where it is torn, it is {@linkplain
   * #readExtended read} and {@linkplain #write(Extended, OutputStream) written} as a new one.
   *
   * @return the writer, or the damage that must be looked into first
   */
  public Either<Damage, Appending<C, E>> append(Path file) throws IOException {
    Either<Damage, Ended> ended = toItsEnd(file);
    if (ended.isLeft()) {
      return Either.left(ended.getLeft());
    }
    Chain chain = ended.get().chain();
    if (!Header.isCurrent(chain.said())) {
      return Either.left(chain.anotherCase(chain.said()));
    }
    OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND);
    return Either.right(
        new Appending<>(writer(out, chain.head(), chain.version()), ended.get().torn()));
  }

  /**
   * Cuts off a torn last line, which a crash left; nothing before it is lost.
   *
   * @return the torn line that was cut off, if there was one; or the damage that must be looked into first
   */
  public Either<Damage, Optional<Damage>> mend(Path file) throws IOException {
    return toItsEnd(file).map(Ended::torn);
  }

  private Either<Damage, Ended> toItsEnd(Path file) throws IOException {
    return Ended.of(file, in -> new Chain(mapper, header, in));
  }

  /**
   * A journal opened at its end.
   *
   * @param writer writes what follows
   * @param torn the torn line that was cut off, if there was one
   */
  public record Appending<C, E>(JournalWriter<C, E> writer, Optional<Damage> torn) {}

  /** The head of a journal that is sound in itself, or its first damage. The stream is read to its end and left open. */
  public Either<Damage, String> verify(InputStream in) throws IOException {
    Chain chain = new Chain(mapper, header, in);
    Optional<Damage> damage = chain.toTheEnd();
    return damage
        .<Either<Damage, String>>map(Either::left)
        .orElseGet(() -> Either.right(chain.head()));
  }

  /** The same, and that the journal ends with the line of which this is the hash: otherwise last lines are missing, or were changed. */
  public Either<Damage, String> verify(InputStream in, String expectedHead) throws IOException {
    Chain chain = new Chain(mapper, header, in);
    Optional<Damage> damage = chain.toTheEnd();
    if (damage.isPresent()) {
      return Either.left(damage.get());
    }
    return chain.head().equals(expectedHead)
        ? Either.right(chain.head())
        : Either.left(Damage.of(
            chain.count() + 1,
            LAST_LINE_IS_THE_EXPECTED_ONE,
            Fact.of("expected", expectedHead),
            Fact.of("found", chain.head())));
  }

  /**
   * What the journal leads to, its history not kept: in a memory that does not grow. Steps that were entered late, or take another back,
   * need the history: {@link #read} has it.
   */
  public Either<Damage, Snapshot<S>> fold(InputStream in) throws IOException {
    return fold(in, Optional.empty()).to(Long.MAX_VALUE);
  }

  /** The same from a snapshot on: the lines that it stands for are held against their hashes and not told again. */
  public Either<Damage, Snapshot<S>> fold(InputStream in, Snapshot<S> from) throws IOException {
    return fold(in, Optional.of(from)).to(Long.MAX_VALUE);
  }

  /** The damage if a snapshot is not what its lines lead to; empty when it is. */
  public Optional<Damage> check(InputStream in, Snapshot<S> snapshot) throws IOException {
    return fold(in, Optional.empty())
        .to(snapshot.lines())
        .fold(
            Optional::of,
            told -> told.equals(snapshot)
                ? Optional.empty()
                : Optional.of(Fold.disagreement(snapshot.lines())));
  }

  /** A snapshot as a document, to be kept beside the journal. */
  public String write(Snapshot<S> snapshot) {
    return json.write(SnapshotDocument.of(snapshot), snapshotType);
  }

  /**
   * The snapshot that {@link #write(Snapshot)} wrote, or why the document cannot be read. Whether it is of this journal shows when the
   * journal is folded from it; whether its state is what the lines lead to, when it is held against them with {@link #check}.
   *
   * @param name what problems call the document: a file's name
   */
  public Either<Problem, Snapshot<S>> readSnapshot(String name, String content) {
    return json.<SnapshotDocument<S>>read(name, content, snapshotType)
        .map(SnapshotDocument::toSnapshot);
  }

  private Fold<S, C, E> fold(InputStream in, Optional<Snapshot<S>> known) {
    return new Fold<>(new Chain(mapper, header, in), steps, workflow, known);
  }

  /** The dossier that the journal holds, every step kept in memory. */
  public Either<Damage, Dossier<S, C, E>> read(InputStream in) throws IOException {
    return readExtended(in).map(Extended::dossier);
  }

  /** The same with what others have put beside it, so that it can be written back whole. */
  public Either<Damage, Extended<S, C, E>> readExtended(InputStream in) throws IOException {
    return new History<>(new Chain(mapper, header, in), steps, id, workflow).whole();
  }
}
