package be.socialinnovation.json;

import static be.socialinnovation.json.ReadingRule.DOCUMENT_IS_WELL_FORMED;
import static be.socialinnovation.json.ReadingRule.DOCUMENT_STAYS_WITHIN_LIMITS;
import static be.socialinnovation.json.ReadingRule.DOSSIER_AGREES_WITH_ITS_STEPS;
import static be.socialinnovation.json.ReadingRule.ELEMENTS_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.FORMAT_VERSION_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.NAMES_ARE_UNIQUE;
import static be.socialinnovation.json.ReadingRule.NAME_IS_KNOWN;
import static be.socialinnovation.json.ReadingRule.TERM_IS_OF_ITS_VOCABULARY;
import static be.socialinnovation.json.ReadingRule.VALUE_CAN_BE_TRUE;
import static be.socialinnovation.json.ReadingRule.VALUE_HAS_ITS_SHAPE;
import static be.socialinnovation.json.ReadingRule.VALUE_IS_THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import be.socialinnovation.json.Tally.Command;
import be.socialinnovation.json.Tally.Happened;
import be.socialinnovation.json.Tally.Sheet;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/* A document that meets every rule, and for each rule an edit after which it is not met. */
class ReadingRuleExamplesTest {

  record Edit(ReadingRule breaks, String from, String to) {}

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static final Seq<Edit> EDITS = Vector.of(
      new Edit(DOCUMENT_IS_WELL_FORMED, "\"events\": []", "\"events\": ["),
      new Edit(NAMES_ARE_UNIQUE, "\"kind\":", "\"id\": \"T-1\", \"kind\":"),
      new Edit(DOCUMENT_STAYS_WITHIN_LIMITS, "T-1", "T".repeat(10_000_001)),
      new Edit(FORMAT_VERSION_IS_KNOWN, "\"formatVersion\": 1", "\"formatVersion\": 2"),
      new Edit(NAME_IS_KNOWN, "\"takesBack\"", "\"undoes\""),
      new Edit(VALUE_IS_THERE, "\"id\": \"T-1\",", ""),
      new Edit(VALUE_HAS_ITS_SHAPE, "\"2013-03-01\"", "\"1 March 2013\""),
      new Edit(TERM_IS_OF_ITS_VOCABULARY, "\"begun\"", "\"began\""),
      new Edit(ELEMENTS_ARE_UNIQUE, "\"stages\": [", "\"stages\": [\"COUNTING\","),
      new Edit(VALUE_CAN_BE_TRUE, "\"12.50\"", "\"12.505\""),
      new Edit(DOSSIER_AGREES_WITH_ITS_STEPS, "\"kind\": \"tally\"", "\"kind\": \"fund\""));

  private static Either<Problem, Dossier<Sheet, Command, Happened>> read(String content) {
    return Tally.JSON.readDossier("tally.json", content, DossierDocumentTest.TALLIES);
  }

  @Test
  void each_rule_has_an_example() throws IOException {
    assertThat(read(DossierDocumentTest.kept("tally.json")).isRight()).isTrue();
    assertThat(TreeSet.ofAll(EDITS.map(Edit::breaks))).containsExactly(ReadingRule.values());
  }

  @TestFactory
  Stream<DynamicTest> each_edit_breaks_its_rule_and_every_language_tells_the_facts() {
    return EDITS
        .toJavaStream()
        .map(edit -> dynamicTest(edit.breaks().code(), () -> {
          String kept = DossierDocumentTest.kept("tally.json");
          assertThat(kept).contains(edit.from());
          Finding finding = read(kept.replace(edit.from(), edit.to())).getLeft().finding();
          assertThat(finding.rule()).as(finding.toString()).isEqualTo(edit.breaks());
          for (Language language : Language.values()) {
            assertThat(placeholders(edit.breaks(), language))
                .as(language.tag())
                .isEqualTo(TreeSet.ofAll(finding.facts().map(Fact::name)));
          }
        }));
  }

  private static TreeSet<String> placeholders(ReadingRule rule, Language language) {
    String text = rule.texts().text(Verdict.VIOLATED.key(rule.code()), language);
    return TreeSet.ofAll(
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).toList());
  }
}
