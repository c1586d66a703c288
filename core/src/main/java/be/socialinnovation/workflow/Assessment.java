package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Every finding on a request, the satisfied ones too: the checklist that a screen shows.
 *
 * @param command what was asked
 * @param findings one per rule, the stage first
 */
public record Assessment(Term command, Seq<Finding> findings) {

  public Assessment {
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(findings, "findings");
  }

  /** Whether nothing stands in the way. */
  public boolean isAllowed() {
    return inTheWay().isEmpty();
  }

  /** The findings that are not met or that nobody can tell. */
  public Seq<Finding> inTheWay() {
    return findings.filter(finding -> finding.verdict().standsInTheWay());
  }

  Assessment and(Finding finding) {
    return new Assessment(command, findings.append(finding));
  }

  /** The checklist in a language, a finding a line. */
  public String text(Language language) {
    return Lines.title(this, language) + Lines.of(findings, language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
