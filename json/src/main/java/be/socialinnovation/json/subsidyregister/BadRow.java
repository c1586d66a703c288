package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Rule;
import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * A row that cannot be read.
 *
 * @param row the number of the line in the file, the header being 1
 * @param findings every rule that does not hold, with the column and what stands there, column by column; at least one
 */
public record BadRow(long row, Seq<Finding> findings) {

  /** Refuses a row of which nothing is wrong with {@link IllegalArgumentException}. */
  public BadRow {
    Objects.requireNonNull(findings, "findings");
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("a bad row must say what is wrong with it: " + row);
    }
  }

  /** The rules that do not hold; one stands twice where it does not hold of two columns. */
  public Seq<Rule> rules() {
    return findings.map(Finding::rule);
  }

  /** The row in a language: its number, and the code of each rule with what is wrong. */
  public String text(Language language) {
    return row + ": "
        + findings
            .map(finding -> finding.rule().code() + " " + finding.text(language))
            .mkString("; ");
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
