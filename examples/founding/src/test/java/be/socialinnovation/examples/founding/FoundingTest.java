package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.json.RefusalDocument;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.journal.Journal;
import be.socialinnovation.json.journal.Snapshot;
import be.socialinnovation.json.threesixtygiving.PackageReader;
import be.socialinnovation.platform.Cases;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FoundingTest {

  @TempDir
  Path folder;

  @Nested
  class The_story_in_a_language {

    @ParameterizedTest
    @EnumSource(Language.class)
    void runs_and_leaves_no_placeholder_open(Language language) {
      Told told = run(language);
      assertThat(told.status()).isZero();
      assertThat(told.err()).isEmpty();
      assertThat(told.out()).isNotEmpty().doesNotContain("{", "}");
    }

    @ParameterizedTest
    @EnumSource(
        value = Language.class,
        names = {"NL", "FR"})
    void says_nothing_in_english_but_the_citations(Language language) {
      assertThat(withoutCitations(run(language).out()))
          .noneMatch(
              line -> line.matches("(?i).*\\b(the|refused|not met|with|from|was|rules?)\\b.*"));
    }

    @ParameterizedTest
    @EnumSource(
        value = Language.class,
        names = {"FR", "EN"})
    void says_nothing_in_dutch_but_names(Language language) {
      assertThat(withoutCitations(run(language).out()))
          .noneMatch(line -> line.matches("(?i).*\\b(het|een|niet|geen|wordt|werd|naar)\\b.*"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void prints_every_refusal_with_its_rules(Language language) {
      String out = run(language).out();
      List<Refused> refused = Told.tale(language)
          .lines()
          .toJavaStream()
          .filter(Refused.class::isInstance)
          .map(Refused.class::cast)
          .toList();
      assertThat(refused)
          .hasSizeGreaterThan(10)
          .allSatisfy(line ->
              assertThat(out).contains(line.refusal().text(language).replace("\n", "\n    ")));
      assertThat(refused)
          .flatMap(line ->
              line.refusal().findings().map(finding -> finding.rule().code()).asJava())
          .contains("ASSOCIATION-03", "FUND-01", "PROJECT-01", "PROJECT-15", "GRANT-02", "FUND-05");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_the_same_twice(Language language) throws IOException {
      run(language);
      String page = Files.readString(folder.resolve("founding.html"));
      run(language);
      assertThat(folder.resolve("founding.html")).hasContent(page);
    }

    private Stream<String> withoutCitations(String out) {
      return out.lines().filter(line -> !line.matches("\\s+(bron|source)\\s?: .*"));
    }
  }

  @Nested
  class What_is_written {

    @Test
    void is_a_page_and_a_dossier_and_a_journal_of_every_case_and_nothing_else() throws IOException {
      run(Language.EN);
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .containsExactlyInAnyOrder(
                "dossiers", "exports", "founding.html", "journals", "refusals");
      }
      for (String kept : List.of("dossiers", "journals")) {
        try (Stream<Path> files = Files.list(folder.resolve(kept))) {
          assertThat(files).hasSize(11);
        }
      }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void is_every_refusal_as_a_document_in_the_language_of_the_story(Language language)
        throws IOException {
      run(language);
      List<RefusalDocument> told = Told.tale(language)
          .lines()
          .toJavaStream()
          .filter(Refused.class::isInstance)
          .map(line -> RefusalDocument.of(((Refused) line).refusal(), language))
          .toList();
      List<RefusalDocument> written = new ArrayList<>();
      try (Stream<Path> files = Files.list(folder.resolve("refusals")).sorted()) {
        for (Path file : files.toList()) {
          written.add(SocialInnovationJson.strict()
              .read(file.toString(), Files.readAllBytes(file), RefusalDocument.class)
              .get());
        }
      }
      assertThat(written).isEqualTo(told).hasSizeGreaterThan(10);
    }

    /* The second idea and the third are of promoters whom the input files do not describe: they may be persons. */
    @Test
    void is_published_for_others_only_where_organisations_are_named() throws IOException {
      run(Language.EN);
      Path exports = folder.resolve("exports");
      for (String grants : List.of("360giving-iwt.json", "360giving-angel-fund.json")) {
        try (PackageReader reader =
            PackageReader.of(grants, Files.newInputStream(exports.resolve(grants)))) {
          assertThat(reader.next().get()).isPresent();
          assertThat(reader.next().get()).isPresent();
          assertThat(reader.next().get()).isEmpty();
        }
      }
      assertThat(exports.resolve("oslo-IWT-2013-101.jsonld")).exists();
      assertThat(exports.resolve("oslo-IWT-2013-102.jsonld")).doesNotExist();
      assertThat(Files.readString(exports.resolve("refused.txt")))
          .contains("warmtecollectief", "promoter-3", "EXCHANGE-02", "OSLO-02");
    }

    @Test
    void is_read_back_as_the_same_dossiers() throws IOException {
      run(Language.NL);
      Tale tale = Told.tale(Language.NL);
      assertReadBack(tale.platform().partnerships());
      assertReadBack(tale.platform().associations());
      assertReadBack(tale.platform().projects());
      assertReadBack(tale.platform().grants());
      assertReadBack(tale.platform().funds());
    }

    private <S extends State, C, E extends Event> void assertReadBack(Cases<S, C, E> cases)
        throws IOException {
      for (var dossier : cases.dossiers().values()) {
        String name = cases.workflow().kind() + "-" + dossier.id();
        String written = Files.readString(folder.resolve("dossiers").resolve(name + ".json"));
        assertThat(SocialInnovationJson.strict()
                .readDossier(name, written, cases.workflow())
                .get())
            .isEqualTo(dossier);
        Path file = folder.resolve("journals").resolve(name + ".jsonl");
        Journal<S, C, E> journal =
            Journal.of(SocialInnovationJson.strict(), dossier.id(), cases.workflow());
        try (InputStream verified = Files.newInputStream(file);
            InputStream read = Files.newInputStream(file)) {
          String head = journal.verify(verified).get();
          assertThat(Files.readAllLines(file).get(dossier.steps().size())).contains(head);
          Snapshot<S> end = new Snapshot<>(dossier.steps().size() + 1L, head, dossier.state());
          assertThat(journal.readSnapshot(name, journal.write(end)).get()).isEqualTo(end);
          assertThat(journal.read(read).get()).isEqualTo(dossier);
        }
      }
    }
  }

  private Told run(Language language) {
    return Told.run("--lang", language.tag(), "--out", folder.toString());
  }
}
