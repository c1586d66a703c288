package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the authority awarded, and on which conditions.
 *
 * @param amount how much, more than nothing
 * @param on the day of the award
 * @param conditions what must be met before the agreement is signed
 * @param met which of the conditions are met
 * @param signBy the last day on which the agreement can be signed; empty when there is none
 * @param ruleSet the name of the rule set that the amount was tested against; empty where none was known
 * @param intensity the highest part of the costs that this rule set lets through; empty where it has none, or none was known
 */
@Value.Builder
public record Award(
    Money amount,
    LocalDate on,
    TreeSet<String> conditions,
    TreeSet<String> met,
    Optional<LocalDate> signBy,
    Optional<String> ruleSet,
    Optional<Percentage> intensity)
    implements WithAward {

  /** Refuses an amount that is not positive, and conditions met that were not set, with {@link IllegalArgumentException}. */
  public Award {
    GrantTexts.requirePositive(amount);
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(met, "met");
    Objects.requireNonNull(signBy, "signBy");
    Objects.requireNonNull(ruleSet, "ruleSet");
    Objects.requireNonNull(intensity, "intensity");
    if (!conditions.containsAll(met)) {
      throw new IllegalArgumentException(
          "only conditions that were set must be met, " + conditions + ": " + met);
    }
  }

  /** An award without conditions. */
  public static Award of(Money amount, LocalDate on) {
    return builder()
        .amount(amount)
        .on(on)
        .conditions(TreeSet.empty())
        .met(TreeSet.empty())
        .build();
  }

  /** A builder, in which everything but the last day and the rule set must be set. */
  public static AwardBuilder builder() {
    return new AwardBuilder();
  }

  /** The conditions that are still open. */
  public TreeSet<String> openConditions() {
    return conditions.removeAll(met);
  }

  /** Whether the last day on which the agreement can be signed is over on a day. */
  public boolean isOverdueOn(LocalDate day) {
    return signBy.map(day::isAfter).orElse(false);
  }
}
