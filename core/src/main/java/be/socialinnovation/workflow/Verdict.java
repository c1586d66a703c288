package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import java.util.Locale;

/** What a rule says of a request. */
public enum Verdict implements Labelled {
  /** The rule is met. */
  SATISFIED,
  /** The rule is not met. */
  VIOLATED,
  /** Nobody can tell yet: a fact is missing, or no rule set covers the day. */
  UNDETERMINED;

  /** Whether a request with this verdict has to wait. */
  public boolean standsInTheWay() {
    return this != SATISFIED;
  }

  /** What several verdicts come to: not met when one is not, cannot tell when nobody can tell of one, and met when all are. */
  public static Verdict together(Seq<Verdict> verdicts) {
    if (verdicts.contains(VIOLATED)) {
      return VIOLATED;
    }
    return verdicts.contains(UNDETERMINED) ? UNDETERMINED : SATISFIED;
  }

  /** The key under which a bundle holds the sentence of a rule for this verdict. */
  public String key(String ruleCode) {
    return ruleCode + "." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String label(Language language) {
    return WorkflowRule.TEXTS.text("verdict." + name(), language);
  }
}
