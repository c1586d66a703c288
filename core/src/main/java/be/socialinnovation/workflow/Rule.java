package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A rule that a request must meet: a name that is true when it is met, a stable code, a source and a text per language and verdict.
 *
 * <p>Rules are constants of public enums, so that hosts match on them. Those that judge the commands of a case are {@link Guard}s.
 */
public interface Rule {

  /** The rule as a sentence that is true when it is met; an enum constant's own name. */
  String name();

  /** The stable code: the package's name and two digits, such as {@code FUND-01}. */
  String code();

  /** Where the rule comes from. */
  Source source();

  /** Every source that a finding of the rule may cite, its own first: more than one where the law or the scheme changed over time. */
  default Seq<Source> sources() {
    return Vector.of(source());
  }

  /** The bundles that hold the rule's texts, under {@link Verdict#key}. */
  Texts texts();

  /** What the rule says when it is met: the rule itself, in a sentence. */
  default String text(Language language) {
    return texts().text(Verdict.SATISFIED.key(code()), language);
  }

  /** Whether the rule knows this verdict; one that needs no fact from outside is never undetermined. */
  default boolean knows(Verdict verdict) {
    return texts().has(verdict.key(code()));
  }
}
