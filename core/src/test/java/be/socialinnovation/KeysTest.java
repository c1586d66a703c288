package be.socialinnovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/* Every key of a bundle is one that the rules, the workflow or the classes of its package ask for. */
class KeysTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern LITERAL = Pattern.compile("\"(\\w[\\w.-]*)\"");

  @TestFactory
  Stream<DynamicTest> no_command_and_no_event_is_without_a_key() {
    return House.WORKFLOWS
        .toJavaStream()
        .map(workflow -> dynamicTest(
            workflow.kind(),
            () -> assertThat(workflow.texts().keys(Language.EN)).containsAll(asked(workflow))));
  }

  @TestFactory
  Stream<DynamicTest> no_key_is_superfluous() {
    return House.besideTexts()
        .toJavaStream()
        .map(type -> dynamicTest(type.getPackageName(), () -> {
          String name = type.getPackageName();
          assertThat(Texts.beside(type::getResourceAsStream)
                  .keys(Language.EN)
                  .removeAll(askedByRules(name))
                  .removeAll(askedByWorkflows(name))
                  .removeAll(askedBySources(name)))
              .isEmpty();
        }));
  }

  private static Seq<String> askedByRules(String packageName) {
    return House.RULES
        .filter(rule -> rule.getClass().getPackageName().equals(packageName))
        .flatMap(rule -> Vector.of(Verdict.values()).map(verdict -> verdict.key(rule.code())));
  }

  private static Seq<String> askedByWorkflows(String packageName) {
    return House.WORKFLOWS
        .filter(workflow -> workflow.getClass().getPackageName().equals(packageName))
        .flatMap(KeysTest::asked);
  }

  private static Seq<String> asked(Workflow<?, ?, ?, ?> workflow) {
    Seq<? extends Lifecycle.Row<?, ?, ?>> rows = workflow.lifecycle().rows();
    return rows.<String>map(row -> "command." + row.command().getSimpleName())
        .appendAll(rows.map(row -> "event." + row.event().getSimpleName()));
  }

  private static Seq<String> askedBySources(String packageName) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(packageName.replace('.', '/')))) {
      Seq<String> keys = Vector.empty();
      for (Path file : files.toList()) {
        keys = keys.appendAll(askedBy(file));
      }
      return keys;
    }
  }

  /* What stands there whole, and what begins there, such as "stage.", and goes on with a literal or a term of the same file. */
  private static Seq<String> askedBy(Path file) throws IOException {
    List<String> found = LITERAL
        .matcher(Files.readString(file))
        .results()
        .map(literal -> literal.group(1))
        .toList();
    Vector<String> literals = Vector.ofAll(found);
    Vector<String> names = literals.appendAll(termsOf(file));
    return literals.appendAll(literals
        .filter(literal -> literal.endsWith("."))
        .flatMap(beginning -> names.map(beginning::concat)));
  }

  private static Seq<String> termsOf(Path file) {
    return House.constants(Labelled.class)
        .filter(term -> sourceOf(term.getClass().getNestHost()).equals(file))
        .map(Labelled::name);
  }

  private static Path sourceOf(Class<?> type) {
    return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
  }
}
