package be.socialinnovation.fund;

import be.socialinnovation.workflow.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The law and practice by which a fund is judged, by the days on which they are valid. What the partners agreed on themselves stands in
 * {@link FundTerms}.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day
 * @param validTo the last day; empty while no end is known
 */
public record FundPolicy(String id, LocalDate validFrom, Optional<LocalDate> validTo)
    implements Policy {

  public FundPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Policy.requireInOrder(validFrom, validTo);
  }

  /**
   * An illustration for the years of the founding: from 2013 until the code of companies and associations replaced the law of 1921 for
   * new associations on 1 May 2019.
   */
  public static FundPolicy illustrative2013() {
    return new FundPolicy(
        "fund-illustrative-2013", LocalDate.of(2013, 1, 1), Optional.of(LocalDate.of(2019, 4, 30)));
  }
}
