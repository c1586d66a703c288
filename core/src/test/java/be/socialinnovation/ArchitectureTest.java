package be.socialinnovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String LIBRARY = "be.socialinnovation";
  private static final String PLANTED = "be.socialinnovation.planted";

  @Nested
  class The_library {
    @TestFactory
    Stream<DynamicTest> keeps_every_rule() {
      JavaClasses library = new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(LIBRARY);
      return new Architecture(LIBRARY)
          .rules().entrySet().stream()
              .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(library)));
    }
  }

  /** A rule that nothing can break guards nothing. */
  @Nested
  class A_planted_violation {
    private static final Map<String, List<String>> VIOLATIONS = Map.ofEntries(
        Map.entry("packages are free of cycles", List.of("Slice money", "Slice workflow")),
        Map.entry(
            "packages use those above them only", List.of("money.LooksDown", "unlisted.Stray")),
        Map.entry("packages are null-marked", List.of("unlisted.Stray")),
        Map.entry("core depends on an allow-list", List.of("money.OpensFiles")),
        Map.entry(
            "nothing reads its surroundings",
            List.of(
                "clock()",
                "clockByReference()",
                "zone()",
                "chance()",
                "order()",
                "language()",
                "letters()",
                "pattern()")),
        Map.entry("nothing writes to standard streams", List.of("money.Prints")),
        Map.entry("nothing reflects", List.of("byName()", "fields()", "invoke(")),
        Map.entry(
            "no floating point outside rates of return",
            List.of(
                "money.Approximate.rate",
                "money.Approximate.times(float)",
                "money.Approximate.all()")),
        Map.entry("no linked maps or sets", List.of("Linked.map()", "Linked.set()")),
        Map.entry(
            "rules construct no throwables",
            List.of("workflow.Throws.code()", "workflow.Throws.message()")),
        Map.entry(
            "generated types stay out of signatures",
            List.of(
                "money.Leaks.from(",
                "money.Leaks.to()",
                "money.Leaks.all()",
                "money.Leaks.part(")));

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);
    private static final Map<String, ArchRule> RULES = new Architecture(PLANTED).rules();

    @TestFactory
    Stream<DynamicTest> is_seen_by_its_rule() {
      return VIOLATIONS.entrySet().stream()
          .map(it -> dynamicTest(
              it.getKey(), () -> assertThat(report(it.getKey())).contains(it.getValue())));
    }

    @Test
    void exists_for_every_rule() {
      assertThat(VIOLATIONS).containsOnlyKeys(RULES.keySet());
    }

    @Test
    void differs_from_a_named_exemption() {
      assertThat(report("core depends on an allow-list")).doesNotContain("workflow.Texts");
      assertThat(report("no floating point outside rates of return")).doesNotContain("CashFlows");
      assertThat(report("generated types stay out of signatures"))
          .doesNotContain("Thing.builder()", "Withdrawal");
      assertThat(report("nothing reads its surroundings")).doesNotContain("given(");
    }

    private String report(String rule) {
      return String.join(
          "\n", RULES.get(rule).evaluate(CLASSES).getFailureReport().getDetails());
    }
  }
}
