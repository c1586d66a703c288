package be.socialinnovation.fund;

import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
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
 * @param conditions on which conditions it is paid
 * @param met which conditions precedent are met
 * @param accepted which milestones are accepted
 * @param successEvent what makes an advance due, defined beforehand
 * @param succeeded whether that happened
 * @param disbursed what was paid to the project, at most what was approved
 * @param repaid what of that came back
 * @param writtenDown what of it the fund does not count on any more, without having given it up
 * @param writtenOff what of it is lost for good; of a grant nothing is repaid, written down or lost
 * @param recovered what came back of what was lost for good
 */
@Value.Builder
public record Engagement(
    String project,
    Instrument instrument,
    Money approved,
    GrantPurpose purpose,
    Optional<String> waitsForGrant,
    Standing standing,
    Conditions conditions,
    TreeSet<String> met,
    TreeSet<String> accepted,
    Optional<String> successEvent,
    boolean succeeded,
    Money disbursed,
    Money repaid,
    Money writtenDown,
    Money writtenOff,
    Money recovered)
    implements WithEngagement {

  public Engagement {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(approved, "approved");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(waitsForGrant, "waitsForGrant");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(met, "met");
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(successEvent, "successEvent");
    Objects.requireNonNull(disbursed, "disbursed");
    Objects.requireNonNull(repaid, "repaid");
    Objects.requireNonNull(writtenDown, "writtenDown");
    Objects.requireNonNull(writtenOff, "writtenOff");
    Objects.requireNonNull(recovered, "recovered");
    if (!approved.isPositive() || disbursed.isNegative() || disbursed.isGreaterThan(approved)) {
      throw new IllegalArgumentException(
          "an engagement must have 0 <= disbursed <= approved: " + disbursed + ", " + approved);
    }
    Money asset = instrument.isAsset() ? disbursed : Money.zero(disbursed.currency());
    if (repaid.isNegative()
        || writtenDown.isNegative()
        || writtenOff.isNegative()
        || repaid.plus(writtenDown).plus(writtenOff).isGreaterThan(asset)) {
      throw new IllegalArgumentException(
          "only what was paid for an asset must be repaid or lost, and once: " + repaid + ", "
              + writtenDown + ", " + writtenOff + " of " + asset);
    }
    if (!conditions.precedent().containsAll(met)
        || !conditions.tranches().map(Tranche::milestone).containsAll(accepted)) {
      throw new IllegalArgumentException(
          "only conditions and milestones that were set must be met: " + met + ", " + accepted);
    }
    if (recovered.isNegative() || recovered.isGreaterThan(writtenOff)) {
      throw new IllegalArgumentException(
          "only what was lost must be recovered: " + recovered + " of " + writtenOff);
    }
    if (succeeded && successEvent.isEmpty()) {
      throw new IllegalArgumentException("a success must have been defined: " + project);
    }
    if (standing == Standing.CONDITIONAL && (waitsForGrant.isEmpty() || disbursed.isPositive())) {
      throw new IllegalArgumentException(
          "a conditional engagement must wait for a grant, undisbursed: " + waitsForGrant + ", "
              + disbursed);
    }
  }

  /** A builder without defaults but what is optional. */
  public static EngagementBuilder builder() {
    return new EngagementBuilder();
  }

  /** What is set aside for it: approved and not disbursed yet, nothing once it is released. */
  public Money reserved() {
    return standing == Standing.RELEASED
        ? Money.zero(approved.currency())
        : approved.minus(disbursed);
  }

  /** The conditions precedent that are still open. */
  public TreeSet<String> openConditions() {
    return conditions.precedent().removeAll(met);
  }

  /** The milestones that are not accepted yet, in the order of the tranches. */
  public Seq<String> openMilestones() {
    return conditions.tranches().map(Tranche::milestone).reject(accepted::contains);
  }

  /** What may still be paid by now: of the tranches that are due, what is not disbursed. */
  public Money payable() {
    return conditions.payable(approved, accepted).minus(disbursed);
  }

  /** What the project was promised for good: all that was approved, or what it had been paid when the rest was released. */
  public Money promised() {
    return standing == Standing.RELEASED ? disbursed : approved;
  }

  /** What is still out: paid for an asset, and neither repaid nor lost for good. */
  public Money outstanding() {
    return instrument.isAsset()
        ? disbursed.minus(repaid).minus(writtenOff)
        : Money.zero(approved.currency());
  }

  /** What the fund can still lose, at which the asset is valued: what is out and not written down. */
  public Money exposure() {
    return outstanding().minus(writtenDown);
  }

  /** What was lost for good and has not come back. */
  public Money unrecovered() {
    return writtenOff.minus(recovered);
  }

  /** What partners bear of it: what is written down, and what was lost and has not come back. */
  public Money loss() {
    return writtenDown.plus(unrecovered());
  }

  /** Whether it waits for the award of this grant application. */
  public boolean isWaitingFor(String application) {
    return standing == Standing.CONDITIONAL && waitsForGrant.equals(Optional.of(application));
  }

  /** Whether it still waits for a grant although the last day on which that could make it firm is over. */
  public boolean hasLapsedOn(LocalDate day) {
    return standing == Standing.CONDITIONAL
        && conditions.confirmedBy().map(day::isAfter).orElse(false);
  }
}
