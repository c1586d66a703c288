package be.socialinnovation.grant;

import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.Optional;

/**
 * Why an application is not admissible, as the authority states it.
 *
 * @param rule the code of the rule that is not met, such as {@code GRANT-03}; empty when the ground is no rule of this library
 * @param reason the ground in words
 */
public record Ground(Optional<String> rule, String reason) {

  /** Refuses blank texts with {@link IllegalArgumentException}. */
  public Ground {
    Objects.requireNonNull(rule, "rule");
    rule.ifPresent(code -> GrantTexts.requireStated(code, "rule"));
    GrantTexts.requireStated(reason, "reason");
  }

  /** A ground in words only. */
  public static Ground of(String reason) {
    return new Ground(Optional.empty(), reason);
  }

  /** A ground that rests on a rule. */
  public static Ground of(String rule, String reason) {
    return new Ground(Optional.of(rule), reason);
  }

  static void requireSome(Seq<Ground> grounds) {
    Objects.requireNonNull(grounds, "grounds");
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("a decision must have grounds: " + grounds);
    }
  }

  @Override
  public String toString() {
    return rule.map(code -> code + " - ").orElse("") + reason;
  }
}
