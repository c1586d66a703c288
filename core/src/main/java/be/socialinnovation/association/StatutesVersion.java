package be.socialinnovation.association;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of the statutes, the purpose included, that the general assembly carried.
 *
 * @param text what changed, or the new purpose
 * @param adaptedTo the law to which the statutes were adapted by it, by name; empty for any other change
 * @param on the day of the decision
 */
public record StatutesVersion(String text, Optional<String> adaptedTo, LocalDate on) {

  public StatutesVersion {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(adaptedTo, "adaptedTo");
    Objects.requireNonNull(on, "on");
  }
}
