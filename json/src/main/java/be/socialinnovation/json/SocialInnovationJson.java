package be.socialinnovation.json;

import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.State;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.control.Either;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads documents of the domain strictly and writes them so that they last.
 *
 * <pre>{@code
 * SocialInnovationJson json = SocialInnovationJson.strict();
 * Either<Problem, Organisations> read = json.read("organisations.json", bytes, Organisations.class);
 * read.peekLeft(problem -> System.err.println(problem.text(Language.NL)));
 * }</pre>
 *
 * <p>What cannot be read is a {@link Problem}, not an exception. An exception is only for a type that Jackson cannot map: a mistake
 * in the program, not in the document.
 */
public final class SocialInnovationJson {

  private static final SocialInnovationJson STRICT =
      new SocialInnovationJson(StrictMapper.builder().build(), Upcasters.NONE);

  private final JsonMapper mapper;
  private final Upcasters upcasters;

  private SocialInnovationJson(JsonMapper mapper, Upcasters upcasters) {
    this.mapper = mapper;
    this.upcasters = upcasters;
  }

  /** The strict reader and writer of this library's own types, and of any record that holds them. */
  public static SocialInnovationJson strict() {
    return STRICT;
  }

  /** The same, with a host's own module on top: the type tags of its commands and events, the text forms of its values. */
  public SocialInnovationJson with(JacksonModule module) {
    return new SocialInnovationJson(mapper.rebuild().addModule(module).build(), upcasters);
  }

  /** The same, which also reads findings of a host's own rules: each code must be new. */
  public SocialInnovationJson withRules(Seq<? extends Rule> rules) {
    Seq<Rule> all = RuleForm.KNOWN.appendAll(rules);
    if (all.distinctBy(Rule::code).size() != all.size()) {
      throw new IllegalArgumentException(
          "each rule must have a code of its own: " + rules.map(Rule::code).mkString(", "));
    }
    return with(
        new SimpleModule("rules of a host").addDeserializer(Rule.class, new RuleForm.Reader(all)));
  }

  /**
   * The same, which also reads documents of an older format version; a place that a problem names is that in the document brought forward.
   *
   * @throws IllegalArgumentException if the version is not an older one, or another upcaster takes it already
   */
  public SocialInnovationJson with(Upcaster upcaster) {
    return new SocialInnovationJson(mapper, upcasters.with(upcaster));
  }

  /** The format versions in which a type of document, as {@link Upcaster#of} names it, is read. */
  public SortedSet<Integer> versions(Class<?> type) {
    return upcasters.versions(type);
  }

  /**
   * A document as this version of the format has it: as it is, or brought forward by the upcasters of its type. Whatever is read here has
   * been; a host that keeps steps in a table of its own asks it for the rows that it wrote long ago.
   *
   * @param type what it is, as {@link Upcaster#of} names it
   * @param document the document, which may be changed in place
   * @throws IllegalArgumentException if its version is not known, or it is none of that version
   */
  public ObjectNode bringForward(Class<?> type, ObjectNode document) {
    return upcasters.forward(type, document);
  }

  /** The mapper itself, as strict; it throws Jackson's exceptions. */
  public JsonMapper mapper() {
    return mapper;
  }

  /**
   * The document that the bytes hold, or the first problem.
   *
   * @param name what problems call the document: a file's name
   */
  public <T extends Document> Either<Problem, T> read(String name, byte[] content, Class<T> type) {
    return reader(name, type).text(content).flatMap(text -> read(name, text, type));
  }

  /** The document that the text holds, or the first problem. */
  public <T extends Document> Either<Problem, T> read(String name, String content, Class<T> type) {
    return read(name, content, mapper.constructType(type));
  }

  /** The same for a document with type parameters: the type of what the text holds is made with the {@link #mapper()}. */
  public <T extends Document> Either<Problem, T> read(String name, String content, JavaType type) {
    return reader(name, type.getRawClass()).read(content, type);
  }

  /**
   * The document as indented JSON with a line feed at the end; the same value always gives the same text. One with type parameters is
   * written with {@linkplain #write(Document, JavaType) its type}, since type tags are found through declared types.
   *
   * @throws IllegalArgumentException if it could not be read again: it is of another format version or beyond the limits ({@link
   *     ReadingRule#DOCUMENT_STAYS_WITHIN_LIMITS}), or holds half of a surrogate pair
   */
  public String write(Document document) {
    Class<?> type = document.getClass();
    if (type.getTypeParameters().length > 0) {
      throw new IllegalArgumentException(
          "a document with type parameters must be written with its type: " + type.getName());
    }
    return write(document, mapper.constructType(type));
  }

  /**
   * The same for a document with type parameters: its type is made with the {@link #mapper()}.
   *
   * @throws IllegalArgumentException as {@link #write(Document)} does
   */
  public String write(Document document, JavaType type) {
    return readable(type.getRawClass(), type, document);
  }

  private String readable(Class<?> kind, JavaType type, Object document) {
    try {
      String written = mapper.writerFor(type).writeValueAsString(document);
      return reader(kind.getSimpleName(), kind).readable(written + "\n");
    } catch (StreamConstraintsException | StreamWriteException beyond) {
      throw new IllegalArgumentException(
          "what is written must be read again: " + beyond.getOriginalMessage(), beyond);
    }
  }

  /**
   * A dossier as a document: what it is, every step, and the state that they lead to. One that is beyond the limits of a document is kept as
   * a {@linkplain be.socialinnovation.json.journal.Journal journal}.
   *
   * @throws IllegalArgumentException as {@link #write(Document)} does
   */
  public <S extends State, C, E extends Event> String write(Dossier<S, C, E> dossier) {
    return write(new Extended<>(dossier, Extensions.NONE));
  }

  /** A dossier as a document, with what others have put beside it. */
  public <S extends State, C, E extends Event> String write(Extended<S, C, E> extended) {
    JavaType type = DossierDocument.type(mapper, extended.dossier().workflow());
    return readable(Dossier.class, type, DossierDocument.of(mapper, extended));
  }

  /**
   * The dossier that {@link #write(Dossier)} wrote, its steps told again one by one.
   *
   * @param workflow the workflow of its kind, under the policy that the dossier names
   */
  public <S extends State, C, E extends Event> Either<Problem, Dossier<S, C, E>> readDossier(
      String name, String content, Workflow<S, C, E, ?> workflow) {
    return readExtended(name, content, workflow).map(Extended::dossier);
  }

  /** The dossier with what others have put beside it, so that it can be written back whole. */
  public <S extends State, C, E extends Event> Either<Problem, Extended<S, C, E>> readExtended(
      String name, String content, Workflow<S, C, E, ?> workflow) {
    JavaType type = DossierDocument.type(mapper, workflow);
    StrictReader reader = reader(name, Dossier.class);
    return reader
        .current(content)
        .flatMap(current -> reader
            .<DossierDocument<C, E>>value(current, type)
            .flatMap(document -> new DossierReader<>(mapper, name, current, workflow)
                .restore(document)
                .map(dossier -> new Extended<>(dossier, document.beside()))));
  }

  private StrictReader reader(String name, Class<?> type) {
    return new StrictReader(mapper, name, upcasters, type);
  }

  /** A refusal as a document: codes and facts for programs, and the texts in a language for people. */
  public String write(Refusal refusal, Language language) {
    return write(RefusalDocument.of(refusal, language));
  }
}
