package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.json.Extended;
import be.socialinnovation.json.Extensions;
import be.socialinnovation.json.RefusalDocument;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.journal.Journal;
import be.socialinnovation.platform.Cases;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/*
 * Files as version 1 of the format was written. They are never written anew: what was written once is read for ever. The tests of how they are
 * written hold as long as version 1 is the one that is written.
 */
class FormatTest {

  private static final SocialInnovationJson JSON = SocialInnovationJson.strict();
  private static final Path KEPT =
      Path.of("src/test/resources/be/socialinnovation/examples/founding/format-1");

  private final InnovationPlatform platform = Founding.platform();

  @TempDir
  private Path folder;

  private static List<Path> files(Predicate<String> name) throws IOException {
    try (Stream<Path> files = Files.list(KEPT)) {
      return files
          .filter(file -> name.test(file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  static List<Path> dossiers() throws IOException {
    return files(name ->
        name.endsWith(".json") && !name.startsWith("refusal") && !name.endsWith("-snapshot.json"));
  }

  static List<Path> journals() throws IOException {
    return files(name -> name.endsWith(".jsonl"));
  }

  static List<Path> refusals() throws IOException {
    return files(name -> name.startsWith("refusal"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  private Cases<?, ?, ?> cases(Path file) {
    return Stream.<Cases<?, ?, ?>>of(
            platform.partnerships(),
            platform.associations(),
            platform.projects(),
            platform.grants(),
            platform.funds())
        .filter(
            cases -> file.getFileName().toString().startsWith(cases.workflow().kind() + "-"))
        .findFirst()
        .orElseThrow();
  }

  private static <S extends State, C, E extends Event> Extended<S, C, E> read(
      Path file, Cases<S, C, E> cases) throws IOException {
    return JSON.readExtended(file.toString(), text(file), cases.workflow())
        .getOrElseThrow(problem -> new AssertionError(problem.toString()));
  }

  @Test
  void of_every_kind_of_document_one_is_kept() throws IOException {
    assertThat(dossiers()).hasSize(6);
    assertThat(journals()).hasSize(6);
    assertThat(refusals()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void a_dossier_is_read(Path file) throws IOException {
    assertThat(file.toString()).contains(read(file, cases(file)).dossier().id());
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void a_dossier_is_written_like_this_still(Path file) throws IOException {
    assertThat(JSON.write(read(file, cases(file)))).isEqualTo(text(file));
  }

  @ParameterizedTest
  @MethodSource("journals")
  void a_journal_is_read(Path file) throws IOException {
    assertReadAsTheDossier(file, cases(file));
  }

  @ParameterizedTest
  @MethodSource("journals")
  void a_journal_is_written_like_this_still(Path file) throws IOException {
    assertWrittenAgain(file, cases(file));
  }

  private static <S extends State, C, E extends Event> Extended<S, C, E> told(
      Path file, Journal<S, C, E> journal) throws IOException {
    return journal
        .readExtended(new ByteArrayInputStream(Files.readAllBytes(file)))
        .getOrElseThrow(damage -> new AssertionError(damage.toString()));
  }

  private static <S extends State, C, E extends Event> Journal<S, C, E> journal(
      Path dossier, Cases<S, C, E> cases) throws IOException {
    return Journal.of(JSON, read(dossier, cases).dossier().id(), cases.workflow());
  }

  private static Path dossier(Path journal) {
    return Path.of(journal.toString().replace(".jsonl", ".json"));
  }

  private static <S extends State, C, E extends Event> void assertReadAsTheDossier(
      Path file, Cases<S, C, E> cases) throws IOException {
    assertThat(told(file, journal(dossier(file), cases))).isEqualTo(read(dossier(file), cases));
  }

  private static <S extends State, C, E extends Event> void assertWrittenAgain(
      Path file, Cases<S, C, E> cases) throws IOException {
    Journal<S, C, E> journal = journal(dossier(file), cases);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    journal.write(told(file, journal), again);
    assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(text(file));
  }

  @Test
  void what_others_have_put_beside_a_case_is_still_there() throws IOException {
    Extensions beside = read(KEPT.resolve("project-P-2013-002-extended.json"), platform.projects())
        .extensions();
    assertThat(beside.ofDossier().orElseThrow().at("/crm/ticket").asInt()).isEqualTo(4711);
    assertThat(beside.ofStep(2)).isEqualTo(beside.ofDossier());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void a_refusal_is_read_and_written_like_this_still(Path file) throws IOException {
    RefusalDocument read =
        JSON.read(file.toString(), text(file), RefusalDocument.class).get();
    assertThat(read.findings()).isNotEmpty();
    assertThat(JSON.write(read)).isEqualTo(text(file));
  }

  @Test
  void a_snapshot_is_read_written_like_this_still_and_what_the_journal_leads_to()
      throws IOException {
    Path file = KEPT.resolve("grant-IWT-2013-102-snapshot.json");
    Path lines = KEPT.resolve("grant-IWT-2013-102.jsonl");
    var journal = journal(dossier(lines), platform.grants());
    var read = journal.readSnapshot(file.toString(), text(file)).get();
    assertThat(journal.write(read)).isEqualTo(text(file));
    assertThat(journal.check(new ByteArrayInputStream(Files.readAllBytes(lines)), read))
        .isEmpty();
  }

  @Test
  void the_story_s_own_files_are_told() {
    Told told = Told.run("--in", KEPT.resolve("story").toString(), "--out", folder.toString());
    assertThat(told.err()).isEmpty();
    assertThat(told.status()).isZero();
  }
}
