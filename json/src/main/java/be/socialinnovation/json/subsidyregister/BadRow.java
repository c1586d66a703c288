package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import java.util.Objects;

/**
 * A row that cannot be read.
 *
 * @param row the number of the line in the file, the header being 1
 * @param finding the rule that does not hold, with the column and what stands there
 */
public record BadRow(long row, Finding finding) {

  /** Refuses nothing but null. */
  public BadRow {
    Objects.requireNonNull(finding, "finding");
  }

  static BadRow of(long row, RegisterRule rule, String column, String found) {
    return new BadRow(
        row,
        Finding.of(
            rule,
            Verdict.VIOLATED,
            Fact.of("column", column),
            Fact.of("found", "\"" + found + "\"")));
  }

  /** The row in a language: its number, the code of the rule and what is wrong. */
  public String text(Language language) {
    return row + ": " + finding.rule().code() + " " + finding.text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
