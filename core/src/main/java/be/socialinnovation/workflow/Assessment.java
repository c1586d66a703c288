package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
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

  /**
   * What rules say of a question that changes no case, such as whether an aid is admissible: the same rules and findings, without
   * stages and events.
   *
   * @param asked what is asked, in words
   * @param guards the rules; those about other questions say nothing
   * @param standing what is known so far, where a workflow has its state
   * @param question what is asked, where a workflow has its command
   * @param standard the law or the figures that it is judged by, where a workflow has its policy
   * @param on the day on which the answer counts
   */
  public static <S, C, P> Assessment of(
      Labelled asked,
      Iterable<? extends Guard<S, C, P>> guards,
      S standing,
      C question,
      P standard,
      LocalDate on) {
    Objects.requireNonNull(question, "question");
    Vector<Finding> findings = Vector.empty();
    for (Guard<S, C, P> guard : guards) {
      if (guard.definition().isAbout(question.getClass())) {
        Given<P> given = Given.noting(standard, on);
        Verdict verdict = guard.definition().judge(standing, question, given);
        findings = findings.append(given.finding(guard, verdict));
      }
    }
    return new Assessment(Term.of(asked), findings);
  }

  /** Whether nothing stands in the way. */
  public boolean isAllowed() {
    return inTheWay().isEmpty();
  }

  /** Not met when a rule is not met, cannot tell when nobody can tell of a rule, and met when all are. */
  public Verdict verdict() {
    return Verdict.together(findings.map(Finding::verdict));
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
