package be.socialinnovation.fund;

import be.socialinnovation.committee.Charter;
import java.util.Currency;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What the partners of a fund agreed on when they established it.
 *
 * @param name the name of the fund
 * @param vehicle the legal form
 * @param currency the one currency in which the fund is kept
 * @param distribution what may be paid out to the partners
 * @param charter how the investment committee decides
 */
@Value.Builder
public record FundTerms(
    String name,
    Vehicle vehicle,
    Currency currency,
    DistributionPolicy distribution,
    Charter charter)
    implements WithFundTerms {

  public FundTerms {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(vehicle, "vehicle");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(charter, "charter");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a fund must have a name: \"" + name + "\"");
    }
  }

  /** A builder without defaults: all terms must be given. */
  public static FundTermsBuilder builder() {
    return new FundTermsBuilder();
  }
}
