package be.socialinnovation.fund;

import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.money.Money;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The fund's promise to one project for one purpose, and what became of it.
 *
 * @param project the id of the project
 * @param instrument the form in which the fund pays
 * @param approved the most that the fund pays, more than nothing
 * @param purpose whether it pays for a study or a trajectory
 * @param waitsForGrant the id of the grant application on whose award the promise depends; empty when it depends on none
 * @param standing how far the fund is bound
 * @param disbursed what was paid to the project, at most what was approved
 * @param writtenOff what of that is lost for good; of a grant, nothing
 */
@Value.Builder
public record Engagement(
    String project,
    Instrument instrument,
    Money approved,
    GrantPurpose purpose,
    Optional<String> waitsForGrant,
    Standing standing,
    Money disbursed,
    Money writtenOff)
    implements WithEngagement {

  public Engagement {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(approved, "approved");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(waitsForGrant, "waitsForGrant");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(disbursed, "disbursed");
    Objects.requireNonNull(writtenOff, "writtenOff");
    if (!approved.isPositive() || disbursed.isNegative() || disbursed.isGreaterThan(approved)) {
      throw new IllegalArgumentException(
          "an engagement must have 0 <= disbursed <= approved: " + disbursed + ", " + approved);
    }
    Money advanced = instrument.isAsset() ? disbursed : Money.zero(disbursed.currency());
    if (writtenOff.isNegative() || writtenOff.isGreaterThan(advanced)) {
      throw new IllegalArgumentException("only what was advanced must be written off, and once: "
          + writtenOff + " of " + advanced);
    }
    if (standing == Standing.CONDITIONAL && (waitsForGrant.isEmpty() || disbursed.isPositive())) {
      throw new IllegalArgumentException(
          "a conditional engagement must wait for a grant, undisbursed: " + waitsForGrant + ", "
              + disbursed);
    }
  }

  /** A builder without defaults but the grant it may wait for. */
  public static EngagementBuilder builder() {
    return new EngagementBuilder();
  }

  /** What is set aside for it: approved and not disbursed yet, nothing once it is released. */
  public Money reserved() {
    return standing == Standing.RELEASED
        ? Money.zero(approved.currency())
        : approved.minus(disbursed);
  }

  /** What the project was promised for good: all that was approved, or what it had been paid when the rest was released. */
  public Money promised() {
    return standing == Standing.RELEASED ? disbursed : approved;
  }

  /** What the fund can still lose: advanced and not written off; of a grant, nothing. */
  public Money exposure() {
    return instrument.isAsset() ? disbursed.minus(writtenOff) : Money.zero(approved.currency());
  }

  /** Whether it waits for the award of this grant application. */
  public boolean isWaitingFor(String application) {
    return standing == Standing.CONDITIONAL && waitsForGrant.equals(Optional.of(application));
  }
}
