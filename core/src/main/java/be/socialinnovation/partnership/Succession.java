package be.socialinnovation.partnership;

import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That one organisation came in the place of another.
 *
 * @param predecessor the organisation that ceased to exist
 * @param successor the organisation that went on
 * @param kind how it came about
 * @param on the first day under the new identity
 */
public record Succession(
    OrganisationId predecessor, OrganisationId successor, SuccessionKind kind, LocalDate on) {

  /** Refuses an organisation that succeeds itself with {@link IllegalArgumentException}. */
  public Succession {
    Objects.requireNonNull(predecessor, "predecessor");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(on, "on");
    if (predecessor.equals(successor)) {
      throw new IllegalArgumentException("a successor must be another organisation: " + successor);
    }
  }
}
