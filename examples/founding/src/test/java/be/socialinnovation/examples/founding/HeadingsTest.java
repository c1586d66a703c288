package be.socialinnovation.examples.founding;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Texts;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadingsTest {

  private static final Path SOURCES =
      Path.of("src/main/java/be/socialinnovation/examples/founding");

  @Test
  void every_text_is_of_a_plan_or_of_a_literal_in_the_sources() throws IOException {
    Texts texts = Texts.beside(Headings.class::getResourceAsStream);
    Vector<String> plans = Vector.of(StartsWork.class.getPermittedSubclasses())
        .map(start -> "plan." + start.getSimpleName());
    String sources = sources();
    for (Language language : Language.values()) {
      assertThat(texts.keys(language)).isEqualTo(texts.keys(Language.EN)).containsAll(plans);
      assertThat(texts
              .keys(language)
              .removeAll(plans)
              .filter(key -> !sources.contains("\"" + key + "\"")))
          .isEmpty();
    }
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        sources.append(Files.readString(file));
      }
    }
    return sources.toString();
  }
}
