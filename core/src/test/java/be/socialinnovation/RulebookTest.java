package be.socialinnovation;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.workflow.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulebookTest {

  private static final Path PAGE = Path.of("RULES.md");

  @Test
  void the_rulebook_says_what_the_code_says() throws IOException {
    String page = House.QUESTIONS
        .foldLeft(Rulebook.of(House.WORKFLOWS), (book, chapter) -> book.and(chapter._1, chapter._2))
        .toMarkdown();
    if (Boolean.getBoolean("rulebook.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE)
        .as(
            "stale; write it anew with: mvn -pl core test -Dtest=RulebookTest -Drulebook.write=true")
        .content()
        .isEqualTo(page);
  }
}
