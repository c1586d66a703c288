package be.socialinnovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import be.socialinnovation.workflow.WorkflowRule;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleExamplesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  @Test
  void no_rule_is_forgotten() {
    assertThat(House.RULES).containsExactlyInAnyOrderElementsOf(House.constants(Rule.class));
  }

  @TestFactory
  Stream<DynamicTest> each_example_gets_the_verdict_that_it_illustrates() {
    return House.EXAMPLES
        .toJavaStream()
        .map(example -> dynamicTest(
            example.rule().code() + " " + example.verdict() + ": " + example.sentence(),
            () -> assertThat(example.finding().verdict())
                .as(example.finding().toString())
                .isEqualTo(example.verdict())));
  }

  @TestFactory
  Stream<DynamicTest> each_rule_has_an_example_of_every_verdict_that_it_knows() {
    return House.RULES
        .toJavaStream()
        .map(rule -> dynamicTest(
            rule.code(), () -> assertThat(verdictsShown(rule)).isEqualTo(verdictsKnown(rule))));
  }

  @TestFactory
  Stream<DynamicTest> each_rule_has_a_code_of_its_own_and_says_when_it_is_met_and_when_it_is_not() {
    return House.RULES
        .toJavaStream()
        .map(rule -> dynamicTest(rule.code(), () -> {
          assertThat(rule.code()).matches("[A-Z]+-[0-9]{2}");
          assertThat(House.RULES.count(other -> other.code().equals(rule.code())))
              .isEqualTo(1);
          assertThat(verdictsKnown(rule)).contains(Verdict.SATISFIED, whenNotMet(rule));
          assertThat(placeholders(rule.text(Language.EN))).isEmpty();
        }));
  }

  @TestFactory
  Stream<DynamicTest> each_refusal_tells_every_fact_that_was_compared_in_every_language() {
    return House.EXAMPLES
        .filter(example -> example.verdict() == Verdict.VIOLATED)
        .toJavaStream()
        .map(example -> dynamicTest(example.rule().code() + ": " + example.sentence(), () -> {
          TreeSet<String> facts = TreeSet.ofAll(example.finding().facts().map(Fact::name));
          for (Language language : Language.values()) {
            assertThat(placeholders(textOf(example, language)))
                .as(language.tag())
                .isEqualTo(facts);
          }
        }));
  }

  @TestFactory
  Stream<DynamicTest> no_finding_leaves_a_placeholder_unfilled() {
    return House.EXAMPLES
        .toJavaStream()
        .map(example -> dynamicTest(example.rule().code() + " " + example.verdict(), () -> {
          Finding finding = example.finding();
          for (Language language : Language.values()) {
            assertThat(finding.text(language)).doesNotContain("{", "}").isNotBlank();
          }
        }));
  }

  /* No policy forbids a day: of one that it does not cover nobody can tell. */
  private static Verdict whenNotMet(Rule rule) {
    return rule == WorkflowRule.POLICY_COVERS_THE_DAY ? Verdict.UNDETERMINED : Verdict.VIOLATED;
  }

  private static TreeSet<Verdict> verdictsShown(Rule rule) {
    return TreeSet.ofAll(
        House.EXAMPLES.filter(example -> example.rule().equals(rule)).map(RuleExample::verdict));
  }

  private static TreeSet<Verdict> verdictsKnown(Rule rule) {
    return TreeSet.ofAll(Vector.of(Verdict.values()).filter(rule::knows));
  }

  private static String textOf(RuleExample example, Language language) {
    return example.rule().texts().text(example.verdict().key(example.rule().code()), language);
  }

  private static TreeSet<String> placeholders(String text) {
    return TreeSet.ofAll(
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList());
  }
}
