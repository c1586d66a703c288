package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a party promises to contribute.
 *
 * @param contribution the id under which the contribution is known, once in a partnership
 * @param party who promises it
 * @param form in cash or in kind
 * @param amount how much, more than nothing
 * @param dueOn the last day to deliver it
 * @param cap how much of it counts at most; only in kind
 */
@Value.Builder
public record Pledge(
    String contribution,
    OrganisationId party,
    ContributionForm form,
    Money amount,
    LocalDate dueOn,
    Optional<Money> cap)
    implements WithPledge {

  /** Refuses an amount that is not more than nothing, and a cap on cash or in another currency, with {@link IllegalArgumentException}. */
  public Pledge {
    PartnershipTexts.requireStated(contribution, "contribution");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(form, "form");
    PartnershipTexts.requirePositive(amount);
    Objects.requireNonNull(dueOn, "dueOn");
    cap.ifPresent(PartnershipTexts::requirePositive);
    if (cap.filter(most -> !most.currency().equals(amount.currency())).isPresent()) {
      throw new IllegalArgumentException(
          "a cap must be in the currency of the promise: " + cap.get());
    }
    if (cap.isPresent() && form == ContributionForm.CASH) {
      throw new IllegalArgumentException(
          "only a contribution in kind must have a cap: " + contribution + ", " + cap.get());
    }
  }

  /** A builder, in which everything but the cap must be set. */
  public static PledgeBuilder builder() {
    return new PledgeBuilder();
  }
}
