package be.socialinnovation.partnership;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A breach of the agreement that a party was told of and has not remedied.
 *
 * @param what what is wrong
 * @param notifiedOn the day on which the party was told
 */
public record Breach(String what, LocalDate notifiedOn) {

  public Breach {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(notifiedOn, "notifiedOn");
  }

  /** This breach and another of the same party, with as many days to remedy both as the later one leaves. */
  Breach and(Optional<Breach> another) {
    return another
        .map(other -> new Breach(
            what + "; " + other.what,
            notifiedOn.isBefore(other.notifiedOn) ? other.notifiedOn : notifiedOn))
        .orElse(this);
  }
}
