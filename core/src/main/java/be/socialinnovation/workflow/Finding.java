package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What one rule said of one request, and the facts it compared, in the order in which it named them.
 *
 * @param rule the rule
 * @param verdict met, not met, or nobody can tell
 * @param facts the compared facts
 */
public record Finding(Rule rule, Verdict verdict, Seq<Fact> facts) {

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(facts, "facts");
  }

  static Finding of(Rule rule, Verdict verdict, Fact... facts) {
    return new Finding(rule, verdict, Vector.of(facts));
  }

  /** The finding as a sentence with its facts filled in. */
  public String text(Language language) {
    return rule.texts().text(verdict.key(rule.code()), language, facts);
  }

  @Override
  public String toString() {
    return rule.code() + "  " + verdict.label(Language.EN) + "  " + text(Language.EN);
  }
}
