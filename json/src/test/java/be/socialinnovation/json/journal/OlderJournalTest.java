package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.Diary.JOURNAL;
import static be.socialinnovation.json.journal.Diary.PROJECTS;
import static be.socialinnovation.json.journal.Diary.aProjectWithPlans;
import static be.socialinnovation.json.journal.Diary.lines;
import static be.socialinnovation.json.journal.Diary.of;
import static be.socialinnovation.json.journal.Diary.written;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.Upcaster;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/* A journal of a version that is made up, in which the reason of a step was called otherwise. */
class OlderJournalTest {

  private static final Upcaster UPCASTER = new Upcaster() {
    @Override
    public Class<?> of() {
      return Step.class;
    }

    @Override
    public int from() {
      return 0;
    }

    @Override
    public ObjectNode upcast(ObjectNode document) {
      ObjectNode step = (ObjectNode) document.get("step");
      if (!document.path("kind").asString().equals("project") || !step.has("reason")) {
        throw new IllegalArgumentException("a step of version 0 must have a reason: " + document);
      }
      step.set("why", step.remove("reason"));
      return document.put("formatVersion", 1);
    }
  };

  private final Journal<Project, ProjectCommand, ProjectEvent> journal =
      Journal.of(SocialInnovationJson.strict().with(UPCASTER), "P-1", PROJECTS);
  private final Dossier<Project, ProjectCommand, ProjectEvent> dossier = aProjectWithPlans(2);
  private final byte[] old = old("reason");

  @TempDir
  private Path folder;

  OlderJournalTest() throws IOException {}

  private byte[] old(String reason) throws IOException {
    StringBuilder old = new StringBuilder();
    String head = "";
    for (String line : lines(written(dossier))) {
      ObjectNode entry = (ObjectNode) SocialInnovationJson.strict().mapper().readTree(line);
      entry.remove("hash");
      if (entry.path("header") instanceof ObjectNode header) {
        header.put("formatVersion", 0);
      } else {
        ObjectNode step = (ObjectNode) entry.put("previous", head).get("step");
        step.set(reason, step.remove("why"));
      }
      Sealed sealed = Sealed.of(entry);
      head = sealed.hash;
      old.append(new String(sealed.line(), StandardCharsets.UTF_8));
    }
    return old.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void is_verified_as_it_was_written_and_read_brought_forward() throws IOException {
    assertThat(journal.verify(of(old)).isRight()).isTrue();
    assertThat(journal.read(of(old)).get()).isEqualTo(dossier);
    assertThat(journal.fold(of(old)).get().state()).isEqualTo(dossier.state());
  }

  @Test
  void is_refused_by_who_has_not_learnt_it() throws IOException {
    assertThat(JOURNAL.verify(of(old)).getLeft().isOf(JournalRule.JOURNAL_IS_OF_THE_CASE))
        .isTrue();
  }

  @Test
  void is_continued_as_a_new_one_and_not_with_lines_of_two_versions() throws IOException {
    Path file = Files.write(folder.resolve("journal"), old);
    Damage damage = journal.append(file).getLeft();
    assertThat(damage.isOf(JournalRule.JOURNAL_IS_OF_THE_CASE)).isTrue();
    assertThat(Files.readAllBytes(file)).isEqualTo(old);
    assertThat(written(journal.read(of(old)).get())).isEqualTo(written(dossier));
  }

  @Test
  void that_is_torn_is_mended_and_loses_nothing_before_it() throws IOException {
    Path file = Files.write(folder.resolve("journal"), Arrays.copyOf(old, old.length - 5));
    Damage torn = journal.mend(file).get().orElseThrow();
    assertThat(torn.isOf(JournalRule.LAST_LINE_IS_WHOLE)).isTrue();
    assertThat(journal.read(Files.newInputStream(file)).get()).isEqualTo(aProjectWithPlans(1));
    assertThat(journal.mend(file).get()).isEmpty();
  }

  @Test
  void names_the_line_that_cannot_be_brought_forward() throws IOException {
    byte[] none = old("because");
    assertThat(journal.verify(of(none)).isRight()).isTrue();
    for (Damage damage :
        List.of(journal.read(of(none)).getLeft(), journal.fold(of(none)).getLeft())) {
      assertThat(damage.isOf(JournalRule.STEPS_ARE_A_HISTORY)).isTrue();
      assertThat(damage.line()).isEqualTo(2);
      assertThat(damage.toString()).contains("must have a reason");
    }
  }
}
