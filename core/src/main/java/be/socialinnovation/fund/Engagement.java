package be.socialinnovation.fund;

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
 * @param terms what was granted
 * @param standing how far the fund is bound
 * @param met which conditions precedent are met
 * @param accepted which milestones are accepted
 * @param succeeded whether what makes an advance due has happened
 * @param disbursed what was paid to the project, at most what was approved
 * @param repaid what of that came back
 * @param writtenDown what of it the fund does not count on any more, without having given it up
 * @param writtenOff what of it is lost for good; of a grant nothing is repaid, written down or lost
 * @param recovered what came back of what was lost for good
 */
@Value.Builder
public record Engagement(
    EngagementTerms terms,
    Standing standing,
    TreeSet<String> met,
    TreeSet<String> accepted,
    boolean succeeded,
    Money disbursed,
    Money repaid,
    Money writtenDown,
    Money writtenOff,
    Money recovered)
    implements WithEngagement {

  public Engagement {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(met, "met");
    Objects.requireNonNull(accepted, "accepted");
    Objects.requireNonNull(disbursed, "disbursed");
    Objects.requireNonNull(repaid, "repaid");
    Objects.requireNonNull(writtenDown, "writtenDown");
    Objects.requireNonNull(writtenOff, "writtenOff");
    Objects.requireNonNull(recovered, "recovered");
    if (disbursed.isNegative() || disbursed.isGreaterThan(terms.amount())) {
      throw new IllegalArgumentException("an engagement must have 0 <= disbursed <= approved: "
          + disbursed + ", " + terms.amount());
    }
    Money asset = terms.instrument().isAsset() ? disbursed : Money.zero(disbursed.currency());
    if (repaid.isNegative()
        || writtenDown.isNegative()
        || writtenOff.isNegative()
        || repaid.plus(writtenDown).plus(writtenOff).isGreaterThan(asset)) {
      throw new IllegalArgumentException(
          "only what was paid for an asset must be repaid or lost, and once: " + repaid + ", "
              + writtenDown + ", " + writtenOff + " of " + asset);
    }
    Conditions conditions = terms.conditions();
    if (!conditions.precedent().containsAll(met)
        || !conditions.tranches().map(Tranche::milestone).containsAll(accepted)) {
      throw new IllegalArgumentException(
          "only conditions and milestones that were set must be met: " + met + ", " + accepted);
    }
    if (recovered.isNegative() || recovered.isGreaterThan(writtenOff)) {
      throw new IllegalArgumentException(
          "only what was lost must be recovered: " + recovered + " of " + writtenOff);
    }
    if (succeeded && terms.successEvent().isEmpty()) {
      throw new IllegalArgumentException("a success must have been defined: " + terms.project());
    }
    if (standing == Standing.CONDITIONAL
        && (terms.waitsForGrant().isEmpty() || disbursed.isPositive())) {
      throw new IllegalArgumentException(
          "a conditional engagement must wait for a grant, undisbursed: " + terms.waitsForGrant()
              + ", " + disbursed);
    }
  }

  /** An engagement of which nothing is paid yet. */
  static Engagement of(EngagementApproved event) {
    Money nothing = Money.zero(event.terms().amount().currency());
    return builder()
        .terms(event.terms())
        .standing(event.standing())
        .met(TreeSet.empty())
        .accepted(TreeSet.empty())
        .succeeded(false)
        .disbursed(nothing)
        .repaid(nothing)
        .writtenDown(nothing)
        .writtenOff(nothing)
        .recovered(nothing)
        .build();
  }

  /** A builder without defaults. */
  public static EngagementBuilder builder() {
    return new EngagementBuilder();
  }

  /** The id of the project. */
  public String project() {
    return terms.project();
  }

  /** The form in which the fund pays. */
  public Instrument instrument() {
    return terms.instrument();
  }

  /** The most that the fund pays. */
  public Money approved() {
    return terms.amount();
  }

  /** What is set aside for it: approved and not disbursed yet, nothing once it is released. */
  public Money reserved() {
    return standing == Standing.RELEASED
        ? Money.zero(disbursed.currency())
        : approved().minus(disbursed);
  }

  /** The conditions precedent that are still open. */
  public TreeSet<String> openConditions() {
    return terms.conditions().precedent().removeAll(met);
  }

  /** The milestones that are not accepted yet, in the order of the tranches. */
  public Seq<String> openMilestones() {
    return terms.conditions().tranches().map(Tranche::milestone).reject(accepted::contains);
  }

  /** What may still be paid by now: of the tranches that are due, what is not disbursed. */
  public Money payable() {
    return terms.conditions().payable(approved(), accepted).minus(disbursed);
  }

  /** What the project was promised for good: all that was approved, or what it had been paid when the rest was released. */
  public Money promised() {
    return standing == Standing.RELEASED ? disbursed : approved();
  }

  /** What is still out: paid for an asset, and neither repaid nor lost for good. */
  public Money outstanding() {
    return instrument().isAsset()
        ? disbursed.minus(repaid).minus(writtenOff)
        : Money.zero(disbursed.currency());
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
    return standing == Standing.CONDITIONAL
        && terms.waitsForGrant().equals(Optional.of(application));
  }

  /**
   * Whether money is still set aside for it that can no longer be paid: the last day on which a grant could make it firm is over while it
   * waits, or the last day for paying it.
   */
  public boolean hasLapsedOn(LocalDate day) {
    return reserved().isPositive() && lastDay().map(day::isAfter).orElse(false);
  }

  /** The last day on which it can become firm, while it waits, or be paid; empty where there is none. */
  public Optional<LocalDate> lastDay() {
    return standing == Standing.CONDITIONAL
        ? terms.conditions().lastDay()
        : terms.conditions().disburseBy();
  }

  /** How far the fund is bound by it on a day: no more once it has lapsed. */
  public Standing standingOn(LocalDate day) {
    return hasLapsedOn(day) ? Standing.RELEASED : standing;
  }
}
