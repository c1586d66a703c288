package be.socialinnovation.json;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import java.util.Objects;

/**
 * Why a document cannot be read: where, by which rule, and what was found instead. Reading stops at the first.
 *
 * <p>It prints as {@code story.json:12:7 /steps/3/on JSON-07 the value here must be a day such as "2013-06-30": 3}.
 *
 * @param document the name of the document, as the caller gave it
 * @param pointer where in the document, as a JSON Pointer (RFC 6901); empty for the document itself
 * @param line the line, from 1; where the value is missing, that of the object that lacks it
 * @param column the character in the line, from 1
 * @param finding the {@link ReadingRule} that is not met, and what it compared
 */
public record Problem(String document, String pointer, int line, int column, Finding finding) {

  public Problem {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(finding, "finding");
  }

  static Problem of(String document, Place place, ReadingRule rule, Fact... facts) {
    return new Problem(
        document,
        place.pointer(),
        place.line(),
        place.column(),
        Finding.of(rule, Verdict.VIOLATED, facts));
  }

  /** Whether this is the rule that is not met. */
  public boolean names(ReadingRule rule) {
    return finding.rule() == rule;
  }

  /** The problem on one line in a language: document, line and column, pointer, rule, what must hold and what was found. */
  public String text(Language language) {
    return document + ":" + line + ":" + column + " " + pointer + (pointer.isEmpty() ? "" : " ")
        + finding.rule().code() + " " + finding.text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
