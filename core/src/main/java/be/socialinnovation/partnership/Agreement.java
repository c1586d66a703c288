package be.socialinnovation.partnership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The agreement between the parties, from its proposal on.
 *
 * @param terms what was proposed
 * @param proposedOn the day of the proposal
 * @param inForceFrom the day on which everybody had signed; empty until then
 */
public record Agreement(
    AgreementTerms terms, LocalDate proposedOn, Optional<LocalDate> inForceFrom) {

  public Agreement {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(proposedOn, "proposedOn");
    Objects.requireNonNull(inForceFrom, "inForceFrom");
  }

  /** Whether everybody has signed. */
  public boolean isInForce() {
    return inForceFrom.isPresent();
  }
}
