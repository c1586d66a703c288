package be.socialinnovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Texts;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  @TestFactory
  Stream<DynamicTest> each_term_of_a_vocabulary_has_a_label_in_every_language() {
    return House.constants(Labelled.class)
        .toJavaStream()
        .map(term -> dynamicTest(term.getClass().getSimpleName() + "." + term.name(), () -> {
          for (Language language : Language.values()) {
            assertThat(term.label(language)).isNotBlank();
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> the_three_bundles_have_the_same_keys_and_the_same_placeholders() {
    return House.besideTexts()
        .toJavaStream()
        .map(type -> dynamicTest(type.getPackageName(), () -> {
          Texts texts = Texts.beside(type::getResourceAsStream);
          SortedSet<String> keys = texts.keys(Language.EN);
          assertThat(texts.keys(Language.NL)).isEqualTo(keys);
          assertThat(texts.keys(Language.FR)).isEqualTo(keys);
          keys.forEach(key -> {
            assertThat(placeholders(texts, key, Language.NL))
                .as(key)
                .isEqualTo(placeholders(texts, key, Language.EN));
            assertThat(placeholders(texts, key, Language.FR))
                .as(key)
                .isEqualTo(placeholders(texts, key, Language.EN));
          });
        }));
  }

  private static TreeSet<String> placeholders(Texts texts, String key, Language language) {
    return TreeSet.ofAll(PLACEHOLDER
        .matcher(texts.text(key, language))
        .results()
        .map(found -> found.group(1))
        .toList());
  }
}
