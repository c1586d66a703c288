package be.socialinnovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Stage;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.Workflow;
import be.socialinnovation.workflow.WorkflowRule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("be.socialinnovation");

  private static Seq<Class<?>> labelledEnums() {
    return Vector.ofAll(CORE)
        .filter(type -> type.isEnum() && type.isAssignableTo(Labelled.class))
        .map(JavaClass::reflect);
  }

  private static Seq<Class<?>> packagesWithTexts() {
    return Vector.ofAll(CORE)
        .filter(type ->
            type.isTopLevelClass() && type.getPackageName().matches("be\\.socialinnovation\\.\\w+"))
        .map(JavaClass::reflect)
        .filter(type -> type.getResource("messages_en.properties") != null)
        .groupBy(Class::getPackageName)
        .values()
        .map(Seq::head)
        .toVector();
  }

  @TestFactory
  Stream<DynamicTest> each_term_of_a_vocabulary_has_a_label_in_every_language() {
    return labelledEnums()
        .toJavaStream()
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(Labelled.class::cast)
        .map(term -> dynamicTest(term.getClass().getSimpleName() + "." + term.name(), () -> {
          for (Language language : Language.values()) {
            assertThat(term.label(language)).isNotBlank();
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> the_three_bundles_have_the_same_keys_and_the_same_placeholders() {
    return packagesWithTexts()
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

  @TestFactory
  Stream<DynamicTest> no_key_is_missing_or_superfluous() {
    return House.WORKFLOWS
        .toJavaStream()
        .map(workflow -> dynamicTest(workflow.kind(), () -> {
          SortedSet<String> keys = workflow.texts().keys(Language.EN);
          assertThat(missing(keys, workflow)).isEmpty();
          assertThat(keys.removeAll(expected(workflow))
                  .filter(key -> !key.startsWith("source.")
                      && !key.startsWith("text.")
                      && !isOfAVocabulary(workflow, key)))
              .isEmpty();
        }));
  }

  @Test
  void the_spine_has_its_own_texts_for_its_own_rules() {
    for (WorkflowRule rule : WorkflowRule.values()) {
      assertThat(rule.knows(Verdict.SATISFIED)).isTrue();
      assertThat(rule.knows(Verdict.VIOLATED) || rule.knows(Verdict.UNDETERMINED))
          .isTrue();
    }
  }

  private static TreeSet<String> missing(SortedSet<String> keys, Workflow<?, ?, ?, ?> workflow) {
    return TreeSet.ofAll(expected(workflow))
        .filter(key -> !key.endsWith(".undetermined") && !key.endsWith(".violated"))
        .removeAll(keys);
  }

  private static Seq<String> expected(Workflow<?, ?, ?, ?> workflow) {
    Seq<String> rules = workflow
        .guards()
        .flatMap(guard -> Vector.of(Verdict.values()).map(verdict -> verdict.key(guard.code())));
    Seq<? extends Lifecycle.Row<?, ?, ?>> rows = workflow.lifecycle().rows();
    return rules
        .appendAll(rows.map(row -> "command." + row.command().getSimpleName()))
        .appendAll(rows.map(row -> "event." + row.event().getSimpleName()))
        .appendAll(stages(workflow).map(stage -> "stage." + stage.name()))
        .distinct();
  }

  private static Seq<Stage> stages(Workflow<?, ?, ?, ?> workflow) {
    return Vector.of(workflow.birth().stage().getClass().getEnumConstants()).map(Stage.class::cast);
  }

  private static boolean isOfAVocabulary(Workflow<?, ?, ?, ?> workflow, String key) {
    return labelledEnums()
        .filter(type -> type.getPackageName().equals(workflow.getClass().getPackageName()))
        .flatMap(type -> Vector.of(type.getEnumConstants()))
        .map(Labelled.class::cast)
        .exists(term -> key.endsWith("." + term.name()));
  }

  private static TreeSet<String> placeholders(Texts texts, String key, Language language) {
    return TreeSet.ofAll(PLACEHOLDER
        .matcher(texts.text(key, language))
        .results()
        .map(found -> found.group(1))
        .toList());
  }
}
