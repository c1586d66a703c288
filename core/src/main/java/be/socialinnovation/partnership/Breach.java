package be.socialinnovation.partnership;

import java.time.LocalDate;
import java.util.Objects;

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
}
