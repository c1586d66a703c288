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
 * @param noticeDays how many business days lie between the notice of a call and the day by which it is paid, not negative
 * @param calendar which days those are
 */
@Value.Builder
public record FundTerms(
    String name,
    Vehicle vehicle,
    Currency currency,
    DistributionPolicy distribution,
    Charter charter,
    int noticeDays,
    BusinessCalendar calendar)
    implements WithFundTerms {

  public FundTerms {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(vehicle, "vehicle");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(distribution, "distribution");
    Objects.requireNonNull(charter, "charter");
    Objects.requireNonNull(calendar, "calendar");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a fund must have a name: \"" + name + "\"");
    }
    if (noticeDays < 0) {
      throw new IllegalArgumentException("days of notice must not be negative: " + noticeDays);
    }
  }

  /** A builder without defaults: all terms must be given. */
  public static FundTermsBuilder builder() {
    return new FundTermsBuilder();
  }
}
