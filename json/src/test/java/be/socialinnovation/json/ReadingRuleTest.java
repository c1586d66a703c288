package be.socialinnovation.json;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingRuleTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");

  private static Stream<String> placeholders(String key, Language language) {
    return PLACEHOLDER
        .matcher(ReadingRule.TEXTS.text(key, language))
        .results()
        .map(MatchResult::group)
        .sorted();
  }

  @Test
  void every_rule_speaks_every_language_and_no_text_is_left_over() {
    for (Language language : Language.values()) {
      assertThat(ReadingRule.TEXTS.keys(language).filter(key -> key.startsWith("JSON-")))
          .containsExactlyElementsOf(
              ReadingRule.TEXTS.keys(Language.EN).filter(key -> key.startsWith("JSON-")))
          .hasSize(2 * ReadingRule.values().length);
      assertThat(ReadingRule.TEXTS.keys(language)).isEqualTo(ReadingRule.TEXTS.keys(Language.EN));
    }
  }

  @Test
  void every_language_tells_the_same_facts() {
    for (ReadingRule rule : ReadingRule.values()) {
      assertThat(rule.knows(Verdict.SATISFIED) && rule.knows(Verdict.VIOLATED)).isTrue();
      String key = Verdict.VIOLATED.key(rule.code());
      for (Language language : Language.values()) {
        assertThat(placeholders(key, language))
            .containsExactlyElementsOf(placeholders(key, Language.EN).toList());
      }
    }
  }

  @Test
  void codes_follow_each_other() {
    for (ReadingRule rule : ReadingRule.values()) {
      assertThat(rule.code()).isEqualTo("JSON-%02d".formatted(rule.ordinal() + 1));
    }
  }
}
