package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a case will meet in several steps, before the first is taken: a finding per rule, in the order in which the steps meet them.
 *
 * @param findings one per rule
 */
public record Checklist(Seq<Finding> findings) {

  /** Refuses nothing but null. */
  public Checklist {
    Objects.requireNonNull(findings, "findings");
  }

  /* Of several findings of one rule, the first of the worst: not met, then cannot tell, then met. */
  static Checklist of(Seq<Finding> findings) {
    return new Checklist(findings
        .map(Finding::rule)
        .distinct()
        .map(rule -> worst(findings.filter(finding -> finding.rule().equals(rule))))
        .toVector());
  }

  private static Finding worst(Seq<Finding> ofOneRule) {
    Verdict verdict = Verdict.together(ofOneRule.map(Finding::verdict));
    return ofOneRule.filter(finding -> finding.verdict() == verdict).head();
  }

  /** The findings with a verdict, such as those that are not met. */
  public Seq<Finding> with(Verdict verdict) {
    return findings.filter(finding -> finding.verdict() == verdict);
  }

  /** Whether nothing will stand in the way, as far as anybody can tell now. */
  public boolean isClear() {
    return findings.forAll(finding -> finding.verdict() == Verdict.SATISFIED);
  }

  /** The checklist in a language: how many rules are met, not met and open, and a finding a line. */
  public String text(Language language) {
    return WorkflowRule.TEXTS.text(
            "checklist",
            language,
            Vector.of(
                Fact.of("met", with(Verdict.SATISFIED).size()),
                Fact.of("unmet", with(Verdict.VIOLATED).size()),
                Fact.of("unknown", with(Verdict.UNDETERMINED).size())))
        + Lines.of(findings, language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
