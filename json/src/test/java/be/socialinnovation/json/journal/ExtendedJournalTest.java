package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.Diary.JOURNAL;
import static be.socialinnovation.json.journal.Diary.aProjectWithPlans;
import static be.socialinnovation.json.journal.Diary.lines;
import static be.socialinnovation.json.journal.Diary.of;
import static be.socialinnovation.json.journal.Diary.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.json.Extended;
import be.socialinnovation.json.Extensions;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.StepDocument;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.workflow.Dossier;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExtendedJournalTest {

  private static final JsonMapper MAPPER = SocialInnovationJson.strict().mapper();

  /** Of 64 levels the line, the step and the object that holds the arrays are three. */
  private static final int DEEPEST = 61;

  private final JsonNode beside = MAPPER.readTree("{\"z\":{\"crm\":7},\"a\":[null,\"1.50\"]}");
  private final Dossier<Project, ProjectCommand, ProjectEvent> dossier = aProjectWithPlans(2);
  private final Extended<Project, ProjectCommand, ProjectEvent> extended =
      new Extended<>(dossier, new Extensions(Optional.of(beside), TreeMap.of(2, beside)));

  @TempDir
  private Path folder;

  private static byte[] kept(Extended<Project, ProjectCommand, ProjectEvent> extended)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = JOURNAL.write(extended, out);
    assertThat(JOURNAL.verify(of(out.toByteArray()), head).isRight()).isTrue();
    return out.toByteArray();
  }

  private StepDocument<ProjectCommand, ProjectEvent> last(JsonNode extensions) {
    return StepDocument.of(dossier.steps().last()).withExtensions(Optional.of(extensions));
  }

  @Test
  void gives_back_what_others_have_put_beside_the_case_and_its_steps() throws IOException {
    byte[] journal = kept(extended);
    assertThat(lines(journal).get(0)).contains("\"extensions\":{\"a\":[null,\"1.50\"],\"z\":");
    assertThat(JOURNAL.readExtended(of(journal)).get()).isEqualTo(extended);
    assertThat(kept(JOURNAL.readExtended(of(journal)).get())).isEqualTo(journal);
    assertThat(JOURNAL.read(of(journal)).get()).isEqualTo(dossier);
    assertThat(JOURNAL.fold(of(journal)).get().state()).isEqualTo(dossier.state());
  }

  @Test
  void without_it_is_as_it_always_was() throws IOException {
    assertThat(kept(new Extended<>(dossier, Extensions.NONE))).isEqualTo(written(dossier));
    assertThat(JOURNAL.readExtended(of(written(dossier))).get().extensions())
        .isEqualTo(Extensions.NONE);
  }

  @Test
  void takes_it_beside_a_step_that_is_appended_later() throws IOException {
    Path file = Files.write(folder.resolve("journal"), written(aProjectWithPlans(1)));
    try (JournalWriter<ProjectCommand, ProjectEvent> writer =
        JOURNAL.append(file).get().writer()) {
      writer.append(last(beside));
    }
    assertThat(JOURNAL.readExtended(Files.newInputStream(file)).get())
        .isEqualTo(
            new Extended<>(dossier, new Extensions(Optional.empty(), TreeMap.of(4, beside))));
  }

  @Test
  void takes_nothing_that_could_not_be_read_again_and_goes_on_after_it() throws IOException {
    Path file = Files.write(folder.resolve("journal"), written(aProjectWithPlans(1)));
    try (JournalWriter<ProjectCommand, ProjectEvent> writer =
        JOURNAL.append(file).get().writer()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.append(last(fraction())))
          .withMessageContaining("whole");
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              writer.append(last(MAPPER.createObjectNode().put("x", "x".repeat(9_999_999)))))
          .withMessageContaining("10000000");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.append(last(nested(DEEPEST + 1))))
          .withMessageContaining("64");
      writer.append(last(nested(DEEPEST)));
      assertThat(JOURNAL.verify(Files.newInputStream(file)).get()).isEqualTo(writer.head());
    }
  }

  private static ObjectNode nested(int arrays) {
    return (ObjectNode) MAPPER.readTree("{\"x\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}");
  }

  @Test
  void takes_no_header_that_could_not_be_read_again() {
    for (JsonNode none : List.of(
        nested(DEEPEST + 1), MAPPER.createObjectNode().put("k".repeat(300), 1), fraction())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Extensions beside = new Extensions(Optional.of(none), TreeMap.empty());
      assertThatIllegalArgumentException()
          .isThrownBy(() -> JOURNAL.write(new Extended<>(dossier, beside), out));
      assertThat(out.size()).isZero();
    }
  }

  private static JsonNode fraction() {
    return MAPPER.readTree("{\"x\":1.50}");
  }

  @Test
  void is_written_whole_or_not_at_all() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Extensions beside = new Extensions(Optional.empty(), TreeMap.of(3, fraction()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JOURNAL.write(new Extended<>(dossier, beside), out));
    assertThat(out.size()).isZero();
  }

  @Test
  void takes_no_step_that_none_can_be() throws IOException {
    Path file = Files.write(folder.resolve("journal"), written(aProjectWithPlans(1)));
    StepDocument<ProjectCommand, ProjectEvent> last =
        StepDocument.of(dossier.steps().last());
    try (JournalWriter<ProjectCommand, ProjectEvent> writer =
        JOURNAL.append(file).get().writer()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.append(new StepDocument<>(
              4,
              last.on(),
              last.at(),
              last.by(),
              "",
              last.policy(),
              last.command(),
              last.events(),
              Optional.empty(),
              Optional.empty())));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> writer.append(new StepDocument<>(
              4,
              last.on(),
              last.at(),
              last.by(),
              last.why(),
              last.policy(),
              Optional.empty(),
              Vector.empty(),
              Optional.of(99),
              Optional.empty())));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(written(aProjectWithPlans(1)));
  }

  @Test
  void is_of_its_own_dossier_only() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> JOURNAL.write(Dossier.open("P-2", Diary.PROJECTS), new ByteArrayOutputStream()))
        .withMessageContaining("P-1 must hold its dossier: P-2");
  }

  @Test
  void holds_objects_and_nothing_else_beside_its_header() throws IOException {
    Either<Damage, String> sound = JOURNAL.verify(of(header("{}")));
    assertThat(sound.isRight()).as(sound.toString()).isTrue();
    for (String none : List.of("[]", "1", "null")) {
      Damage damage = JOURNAL.verify(of(header(none))).getLeft();
      assertThat(damage.isOf(JournalRule.JOURNAL_IS_OF_THE_CASE)).isTrue();
    }
  }

  @Test
  void has_no_members_that_nobody_wrote() throws IOException {
    assertThat(JOURNAL.verify(of(header("{}"))).isRight()).isTrue();
    ObjectNode entry = (ObjectNode) MAPPER.readTree(header("{}"));
    entry.remove("hash");
    entry.put("step", 1);
    Damage damage = JOURNAL.verify(of(Sealed.of(entry).line())).getLeft();
    assertThat(damage.isOf(JournalRule.LINE_IS_AS_IT_WAS_WRITTEN)).isTrue();
  }

  private static byte[] header(String extensions) {
    return Sealed.of((ObjectNode) MAPPER.readTree("{\"header\":{\"extensions\":" + extensions
            + ",\"formatVersion\":1,\"id\":\"P-1\",\"kind\":\"project\"}}"))
        .line();
  }
}
