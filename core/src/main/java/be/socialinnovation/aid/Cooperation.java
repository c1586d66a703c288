package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of the companies that carry a project together. What nobody has told stays empty.
 *
 * @param asOf the day on which this was established
 * @param companies how many companies independent of each other take part; subcontractors do not count
 * @param withSme whether one of them is a small or medium-sized enterprise
 * @param crossBorder whether they are established in more than one country
 * @param sharedRisk whether each of them bears risk
 * @param largestShare the largest part of the budget that one of them bears, nothing or more
 */
@Value.Builder
public record Cooperation(
    LocalDate asOf,
    Optional<Integer> companies,
    Optional<Boolean> withSme,
    Optional<Boolean> crossBorder,
    Optional<Boolean> sharedRisk,
    Optional<Money> largestShare)
    implements WithCooperation {

  /** Refuses a negative number or share with {@link IllegalArgumentException}. */
  public Cooperation {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(companies, "companies");
    Objects.requireNonNull(withSme, "withSme");
    Objects.requireNonNull(crossBorder, "crossBorder");
    Objects.requireNonNull(sharedRisk, "sharedRisk");
    Objects.requireNonNull(largestShare, "largestShare");
    if (companies.orElse(0) < 0 || largestShare.filter(Money::isNegative).isPresent()) {
      throw new IllegalArgumentException(
          "a number and a share must be nothing or more: " + companies + ", " + largestShare);
    }
  }

  /** A builder, in which only the day must be set. */
  public static CooperationBuilder builder() {
    return new CooperationBuilder();
  }

  /** Whether an SME takes part or borders are crossed: one known yes is enough; empty where nobody can tell. */
  public Optional<Boolean> reachesOut() {
    if (withSme.orElse(false) || crossBorder.orElse(false)) {
      return Optional.of(true);
    }
    return withSme.isPresent() && crossBorder.isPresent() ? Optional.of(false) : Optional.empty();
  }
}
