package be.socialinnovation.json.journal;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import java.util.Objects;

/**
 * The first thing that is wrong with a journal.
 *
 * @param line the number of the line, from 1; one more than there are when lines are missing at the end
 * @param finding the rule that does not hold there
 */
public record Damage(long line, Finding finding) {

  /** Refuses a line below 1 with {@link IllegalArgumentException}. */
  public Damage {
    Objects.requireNonNull(finding, "finding");
    if (line < 1) {
      throw new IllegalArgumentException("lines must be numbered from 1: " + line);
    }
  }

  static Damage of(long line, JournalRule rule, Fact... facts) {
    return new Damage(line, Finding.of(rule, Verdict.VIOLATED, facts));
  }

  /** Whether it is this rule that does not hold. */
  public boolean isOf(JournalRule rule) {
    return finding.rule().equals(rule);
  }

  /** The damage in a language: the line, the code of the rule and what is wrong. */
  public String text(Language language) {
    return line + ": " + finding.rule().code() + " " + finding.text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
