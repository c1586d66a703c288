package be.socialinnovation.grant;

import be.socialinnovation.aid.CostShare;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Ratio;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What some schemes ask of a budget besides its total. What is left out is not known.
 *
 * @param investment the investments among the costs, nothing or more
 * @param indirect the indirect costs among them, nothing or more
 * @param personYears how many full-time equivalents work during a year, nothing or more
 * @param aidByCompany the aid that is asked for each company, by its id
 */
@Value.Builder
public record CostDetails(
    Optional<Money> investment,
    Optional<Money> indirect,
    Optional<Ratio> personYears,
    Optional<TreeMap<String, Money>> aidByCompany)
    implements WithCostDetails {

  /** Refuses negative amounts and numbers, and an aid for no company, with {@link IllegalArgumentException}. */
  public CostDetails {
    Objects.requireNonNull(investment, "investment");
    Objects.requireNonNull(indirect, "indirect");
    Objects.requireNonNull(personYears, "personYears");
    Objects.requireNonNull(aidByCompany, "aidByCompany");
    Vector.of(investment, indirect)
        .forEach(amount -> amount.ifPresent(GrantTexts::requireNotNegative));
    if (personYears.filter(it -> it.numerator() < 0).isPresent()) {
      throw new IllegalArgumentException(
          "full-time equivalents must be nothing or more: " + personYears.get());
    }
    if (aidByCompany.filter(TreeMap::isEmpty).isPresent()) {
      throw new IllegalArgumentException("aid must be asked for a company: " + aidByCompany.get());
    }
    aidByCompany.ifPresent(all -> all.values().forEach(GrantTexts::requireNotNegative));
  }

  /** A builder, in which nothing must be set. */
  public static CostDetailsBuilder builder() {
    return new CostDetailsBuilder();
  }

  Optional<Money> of(CostShare.Kind kind) {
    return switch (kind) {
      case INVESTMENT -> investment;
    };
  }
}
