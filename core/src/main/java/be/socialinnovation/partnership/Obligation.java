package be.socialinnovation.partnership;

import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What a party is bound to, whether it stays or leaves.
 *
 * @param kind a liability or an access right
 * @param bound who is bound
 * @param towards whom it is bound to
 * @param what what it owes or grants
 * @param since the day from which it is bound
 */
@Value.Builder
public record Obligation(
    ObligationKind kind, OrganisationId bound, OrganisationId towards, String what, LocalDate since)
    implements WithObligation {

  /** Refuses a blank text with {@link IllegalArgumentException}. */
  public Obligation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(towards, "towards");
    PartnershipTexts.requireStated(what, "what");
    Objects.requireNonNull(since, "since");
  }

  /** A builder, in which everything must be set. */
  public static ObligationBuilder builder() {
    return new ObligationBuilder();
  }
}
