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
 * @param source what the rule rests on for this request: its own source, or the one that holds on the day or under the policy
 */
public record Finding(Rule rule, Verdict verdict, Seq<Fact> facts, Source source) {

  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(source, "source");
  }

  /** A finding that rests on the rule's own source. */
  public static Finding of(Rule rule, Verdict verdict, Fact... facts) {
    return new Finding(rule, verdict, Vector.of(facts), rule.source());
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
