package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingRuleTest {

  private static final Path SOURCES = Path.of("src/main/java/be/socialinnovation/json");

  @Test
  void every_rule_says_in_every_language_when_it_is_met_and_when_it_is_not() {
    for (ReadingRule rule : ReadingRule.values()) {
      assertThat(Vector.of(Verdict.values()).filter(rule::knows))
          .containsExactly(Verdict.SATISFIED, Verdict.VIOLATED);
      for (Language language : Language.values()) {
        assertThat(rule.text(language)).isNotBlank().doesNotContain("{", "}");
      }
    }
  }

  @Test
  void every_text_is_of_a_rule_or_of_a_literal_in_the_sources() throws IOException {
    Seq<String> rules = Vector.of(ReadingRule.values())
        .flatMap(rule -> Vector.of(Verdict.values()).map(verdict -> verdict.key(rule.code())));
    String sources = sources();
    for (Language language : Language.values()) {
      assertThat(ReadingRule.TEXTS.keys(language)).isEqualTo(ReadingRule.TEXTS.keys(Language.EN));
      assertThat(ReadingRule.TEXTS
              .keys(language)
              .removeAll(rules)
              .filter(key -> !sources.contains("\"" + withoutPrefix(key) + "\"")))
          .isEmpty();
    }
  }

  /* A shape is named without the prefix, which Place puts before it. */
  private static String withoutPrefix(String key) {
    return key.replaceFirst("^shape\\.", "");
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sources.append(Files.readString(file));
      }
    }
    return sources.toString();
  }

  @Test
  void codes_follow_each_other() {
    for (ReadingRule rule : ReadingRule.values()) {
      assertThat(rule.code()).isEqualTo("JSON-%02d".formatted(rule.ordinal() + 1));
    }
  }
}
