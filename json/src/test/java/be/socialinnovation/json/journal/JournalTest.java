package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.Diary.JOURNAL;
import static be.socialinnovation.json.journal.Diary.PROJECTS;
import static be.socialinnovation.json.journal.Diary.aProjectWithPlans;
import static be.socialinnovation.json.journal.Diary.lines;
import static be.socialinnovation.json.journal.Diary.of;
import static be.socialinnovation.json.journal.Diary.on;
import static be.socialinnovation.json.journal.Diary.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.Plan;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.FilePlan;
import be.socialinnovation.project.ProjectCommand.GiveSupport;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.Support;
import be.socialinnovation.project.SupportKind;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stamp;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class JournalTest {

  private final Dossier<Project, ProjectCommand, ProjectEvent> dossier = aProjectWithPlans(4);
  private final byte[] journal = written(dossier);
  private final List<String> lines = lines(journal);

  JournalTest() throws IOException {}

  private static void assertDamage(Either<Damage, ?> answer, long line, JournalRule rule) {
    assertThat(answer.isLeft()).as(answer.toString()).isTrue();
    assertThat(answer.getLeft().isOf(rule)).as(answer.toString()).isTrue();
    assertThat(answer.getLeft().line()).isEqualTo(line);
    for (Language language : Language.values()) {
      assertThat(answer.getLeft().text(language)).contains(rule.code()).doesNotContain("{}");
    }
  }

  private List<String> changed(int... order) {
    return new ArrayList<>(Arrays.stream(order).mapToObj(lines::get).toList());
  }

  @Nested
  class A_journal {

    @Test
    void holds_a_header_and_a_step_a_line_and_gives_the_dossier_back() throws IOException {
      assertThat(lines).hasSize(7).allMatch(line -> line.endsWith("\n"));
      assertThat(lines.get(0))
          .contains("\"header\":{\"formatVersion\":1,\"id\":\"P-1\",\"kind\":\"project\"}");
      assertThat(JOURNAL.read(of(journal)).get()).isEqualTo(dossier);
    }

    @Test
    void is_written_the_same_every_time() throws IOException {
      assertThat(written(aProjectWithPlans(4))).isEqualTo(journal);
    }

    @Test
    void is_verified_to_its_head() throws IOException {
      String head = JOURNAL.verify(of(journal)).get();
      assertThat(lines.get(6)).contains("\"hash\":\"" + head + "\"");
      assertThat(JOURNAL.verify(of(journal), head).get()).isEqualTo(head);
    }

    @Test
    void folds_to_the_state_of_the_dossier() throws IOException {
      Snapshot<Project> folded = JOURNAL.fold(of(journal)).get();
      assertThat(folded.state()).isEqualTo(dossier.state());
      assertThat(folded.lines()).isEqualTo(7);
    }

    @Test
    void takes_only_the_step_that_follows() throws IOException {
      try (JournalWriter<ProjectCommand, ProjectEvent> writer =
          JOURNAL.start(new ByteArrayOutputStream())) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> writer.append(dossier.steps().get(1)));
      }
    }

    @Test
    void takes_no_text_that_has_no_utf_8() {
      var step = dossier
          .handle(FilePlan.of(Plan.of("half a pair \ud83d", Money.eur("1.00"))), on(30))
          .get()
          .steps()
          .get(6);
      assertThatIllegalArgumentException().isThrownBy(() -> {
        try (JournalWriter<ProjectCommand, ProjectEvent> writer = JOURNAL
            .append(Files.write(Files.createTempFile("journal", ""), journal))
            .get()
            .writer()) {
          writer.append(step);
        }
      });
    }

    @Test
    void of_late_entries_folds_only_with_its_history() throws IOException {
      Stamp late = Stamp.of(Diary.FIRST.plusDays(2), on(40).at(), "user-17", "found in a drawer");
      Dossier<Project, ProjectCommand, ProjectEvent> entered = dossier
          .handle(GiveSupport.of(Support.of(SupportKind.INTAKE, "a talk")), late)
          .get();
      byte[] kept = written(entered);
      assertDamage(JOURNAL.fold(of(kept)), 8, JournalRule.NO_STEP_WAS_ENTERED_LATE);
      assertThat(JOURNAL.read(of(kept)).get()).isEqualTo(entered);
    }
  }

  @Nested
  class Damage_is_named_by_its_first_line {

    @Test
    void when_any_byte_is_altered() throws IOException {
      for (int at = 0; at < journal.length; at++) {
        byte[] altered = journal.clone();
        altered[at] ^= 1;
        int line = 1
            + (int) new String(journal, 0, at, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(unit -> unit == '\n')
                .count();
        Either<Damage, String> answer = JOURNAL.verify(of(altered));
        assertThat(answer.isLeft()).as("byte " + at).isTrue();
        assertThat(answer.getLeft().line()).as("byte " + at).isEqualTo(line);
      }
    }

    @Test
    void when_a_line_is_rewritten_with_a_hash_that_fits_it() throws IOException {
      List<String> rewritten = changed(0, 1, 2, 3, 4, 5, 6);
      rewritten.set(3, rehashed(lines.get(3).replace("approach 1", "approach one")));
      assertDamage(JOURNAL.verify(of(rewritten)), 4, JournalRule.LINE_IS_AS_IT_WAS_WRITTEN);
    }

    @Test
    void when_the_last_line_is_rewritten_that_shows_against_the_known_head() throws IOException {
      String head = JOURNAL.verify(of(journal)).get();
      List<String> rewritten = changed(0, 1, 2, 3, 4, 5, 6);
      rewritten.set(6, rehashed(lines.get(6).replace("approach 4", "approach four")));
      assertThat(JOURNAL.verify(of(rewritten)).isRight()).isTrue();
      assertDamage(
          JOURNAL.verify(of(rewritten), head), 8, JournalRule.LAST_LINE_IS_THE_EXPECTED_ONE);
    }

    @Test
    void when_a_line_is_removed() throws IOException {
      assertDamage(
          JOURNAL.verify(of(changed(0, 1, 2, 4, 5, 6))), 4, JournalRule.NO_LINE_IS_MISSING);
    }

    @Test
    void when_the_header_is_removed_or_of_another_case() throws IOException {
      assertDamage(JOURNAL.verify(of(changed(1, 2, 3))), 1, JournalRule.JOURNAL_IS_OF_THE_CASE);
      assertDamage(
          Journal.of(SocialInnovationJson.strict(), "P-2", PROJECTS).verify(of(journal)),
          1,
          JournalRule.JOURNAL_IS_OF_THE_CASE);
      assertDamage(JOURNAL.verify(of(new byte[0])), 1, JournalRule.JOURNAL_IS_OF_THE_CASE);
    }

    @Test
    void when_last_lines_are_missing_that_shows_against_the_known_head() throws IOException {
      String head = JOURNAL.verify(of(journal)).get();
      List<String> shorter = changed(0, 1, 2, 3, 4);
      assertThat(JOURNAL.verify(of(shorter)).isRight()).isTrue();
      assertDamage(JOURNAL.verify(of(shorter), head), 6, JournalRule.LAST_LINE_IS_THE_EXPECTED_ONE);
    }

    @Test
    void when_a_line_is_inserted() throws IOException {
      assertDamage(
          JOURNAL.verify(of(changed(0, 1, 2, 3, 1, 4, 5, 6))), 5, JournalRule.NO_LINE_WAS_INSERTED);
      List<String> forged = changed(0, 1, 2, 3, 3, 4, 5, 6);
      forged.set(3, rehashed(lines.get(3).replace("approach 1", "approach 1, forged")));
      assertDamage(JOURNAL.verify(of(forged)), 4, JournalRule.NO_LINE_WAS_INSERTED);
    }

    @Test
    void when_lines_are_reordered() throws IOException {
      assertDamage(
          JOURNAL.verify(of(changed(0, 1, 2, 4, 3, 5, 6))), 4, JournalRule.LINES_STAND_IN_ORDER);
      assertDamage(
          JOURNAL.verify(of(changed(0, 1, 3, 4, 5, 6, 2))), 3, JournalRule.LINES_STAND_IN_ORDER);
    }

    @Test
    void when_it_is_no_history() throws IOException {
      List<String> none = changed(0, 1);
      none.set(
          1,
          rehashed(lines
              .get(1)
              .replace("\"idea-proposed\"", "\"parked\"")
              .replaceAll(
                  "\"events\":\\[\\{.*?\\}\\],\"on\"",
                  "\"events\":[{\"type\":\"parked\"}],\"on\"")));
      assertThat(JOURNAL.verify(of(none)).isRight()).isTrue();
      assertDamage(JOURNAL.fold(of(none)), 2, JournalRule.STEPS_ARE_A_HISTORY);
      assertDamage(JOURNAL.read(of(none)), 2, JournalRule.STEPS_ARE_A_HISTORY);
    }

    private String rehashed(String line) {
      ObjectNode entry = (ObjectNode) SocialInnovationJson.strict().mapper().readTree(line);
      entry.remove("hash");
      return new String(Sealed.of(entry).line(), StandardCharsets.UTF_8);
    }
  }

  @Nested
  class A_torn_last_line {

    @TempDir
    private Path folder;

    @Test
    void is_reported_at_every_length_and_cut_off_and_appending_goes_on() throws IOException {
      byte[] kept = written(aProjectWithPlans(3));
      for (int torn = 1; torn < journal.length - kept.length; torn += 17) {
        Path file = Files.write(
            folder.resolve("journal-" + torn), Arrays.copyOf(journal, kept.length + torn));
        assertDamage(JOURNAL.verify(Files.newInputStream(file)), 7, JournalRule.LAST_LINE_IS_WHOLE);
        Journal.Appending<ProjectCommand, ProjectEvent> opened =
            JOURNAL.append(file).get();
        assertThat(opened.torn().orElseThrow().line()).isEqualTo(7);
        try (JournalWriter<ProjectCommand, ProjectEvent> writer = opened.writer()) {
          writer.append(dossier.steps().last());
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(journal);
      }
    }

    @Test
    void is_nothing_that_a_sound_journal_has() throws IOException {
      Path file = Files.write(folder.resolve("journal"), written(aProjectWithPlans(3)));
      Journal.Appending<ProjectCommand, ProjectEvent> opened =
          JOURNAL.append(file).get();
      assertThat(opened.torn()).isEmpty();
      try (JournalWriter<ProjectCommand, ProjectEvent> writer = opened.writer()) {
        assertThat(writer.append(dossier.steps().last())).isEqualTo(writer.head());
      }
      assertThat(Files.readAllBytes(file)).isEqualTo(journal);
    }

    @Test
    void does_not_hide_other_damage() throws IOException {
      Path file =
          Files.writeString(folder.resolve("journal"), String.join("", changed(0, 1, 3)) + "{");
      assertDamage(JOURNAL.append(file), 3, JournalRule.NO_LINE_IS_MISSING);
      assertThat(Files.readString(file)).endsWith("{");
    }
  }

  @Nested
  class A_snapshot {

    private final Snapshot<Project> half = JOURNAL.fold(of(changed(0, 1, 2, 3))).get();

    A_snapshot() throws IOException {}

    @Test
    void leads_to_the_same_state_as_the_whole_journal() throws IOException {
      assertThat(JOURNAL.fold(of(journal), half)).isEqualTo(JOURNAL.fold(of(journal)));
      assertThat(JOURNAL.check(of(journal), half)).isEmpty();
    }

    @Test
    void of_the_header_alone_is_the_beginning() throws IOException {
      Snapshot<Project> header = JOURNAL.fold(of(changed(0))).get();
      assertThat(header.state()).isEqualTo(PROJECTS.birth());
      assertThat(JOURNAL.fold(of(journal), header)).isEqualTo(JOURNAL.fold(of(journal)));
      assertThat(JOURNAL.check(of(journal), header)).isEmpty();
    }

    @Test
    void is_written_and_read_back_and_folds_the_rest_of_the_journal() throws IOException {
      Snapshot<Project> read =
          JOURNAL.readSnapshot("half.json", JOURNAL.write(half)).get();
      assertThat(read).isEqualTo(half);
      assertThat(JOURNAL.fold(of(journal), read)).isEqualTo(JOURNAL.fold(of(journal)));
    }

    @Test
    void that_was_edited_is_found_out() throws IOException {
      String edited = JOURNAL.write(half).replace("approach 1", "approach one");
      Snapshot<Project> read = JOURNAL.readSnapshot("half.json", edited).get();
      Damage found = JOURNAL.check(of(journal), read).orElseThrow();
      assertThat(found.line()).isEqualTo(4);
      assertThat(found.isOf(JournalRule.SNAPSHOT_AGREES_WITH_THE_STEPS)).isTrue();
    }

    @Test
    void that_no_snapshot_can_be_is_not_read() {
      String written = JOURNAL.write(half);
      assertThat(List.of(
              written.replace("\"lines\": 4", "\"lines\": 0"),
              written.replace("\"formatVersion\": 1", "\"formatVersion\": 2"),
              written.replace("\"stage\"", "\"phase\"")))
          .doesNotContain(written)
          .allSatisfy(wrong ->
              assertThat(JOURNAL.readSnapshot("half.json", wrong).isLeft()).isTrue());
    }

    @Test
    void of_another_journal_is_refused() throws IOException {
      assertDamage(
          JOURNAL.fold(of(journal), new Snapshot<>(4, "0".repeat(64), half.state())),
          4,
          JournalRule.SNAPSHOT_AGREES_WITH_THE_STEPS);
      assertDamage(
          JOURNAL.fold(of(changed(0, 1)), half), 3, JournalRule.SNAPSHOT_AGREES_WITH_THE_STEPS);
    }

    @Test
    void with_another_state_is_found_out() throws IOException {
      Snapshot<Project> wrong = new Snapshot<>(4, half.head(), dossier.state());
      assertThat(JOURNAL.check(of(journal), wrong).orElseThrow().line()).isEqualTo(4);
    }
  }

  @Nested
  class The_rules {

    @Test
    void speak_every_language_and_no_text_is_superfluous() {
      for (Language language : Language.values()) {
        var keys = JournalRule.TEXTS.keys(language);
        for (JournalRule rule : JournalRule.values()) {
          assertThat(rule.text(language)).isNotBlank().doesNotContain("{");
          keys = keys.remove(rule.code() + ".satisfied").remove(rule.code() + ".violated");
        }
        assertThat(keys).containsExactly("source.journal");
      }
    }
  }
}
