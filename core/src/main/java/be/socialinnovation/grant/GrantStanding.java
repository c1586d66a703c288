package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a grant application stands, as other cases are briefed about it.
 *
 * @param application the id of the application
 * @param project the id of the project that the aid is for
 * @param purpose study or trajectory
 * @param authority who decides on it
 * @param submittedOn the day on which it was submitted in writing
 * @param costsAcceptedFrom the first day whose costs the scheme accepts
 * @param awardedOn the day of the award; empty while there is none
 * @param awarded the aid that the work can count on, nothing while there is no award
 */
@Value.Builder
public record GrantStanding(
    String application,
    String project,
    GrantPurpose purpose,
    String authority,
    LocalDate submittedOn,
    LocalDate costsAcceptedFrom,
    Optional<LocalDate> awardedOn,
    Money awarded)
    implements WithGrantStanding {

  /** Refuses an award without a day or a positive amount with {@link IllegalArgumentException}. */
  public GrantStanding {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(authority, "authority");
    Objects.requireNonNull(submittedOn, "submittedOn");
    Objects.requireNonNull(costsAcceptedFrom, "costsAcceptedFrom");
    Objects.requireNonNull(awardedOn, "awardedOn");
    Objects.requireNonNull(awarded, "awarded");
    if (awardedOn.isPresent() != awarded.isPositive()) {
      throw new IllegalArgumentException(
          "an award has a day and an amount: " + awardedOn + ", " + awarded);
    }
  }

  /** A builder, in which everything but the days that have not come must be set. */
  public static GrantStandingBuilder builder() {
    return new GrantStandingBuilder();
  }

  /** Whether the authority awarded it on or before a day. */
  public boolean isAwardedOn(LocalDate day) {
    return awardedOn.map(awardDay -> !awardDay.isAfter(day)).orElse(false);
  }
}
