package be.socialinnovation.grant;

import java.util.Objects;
import java.util.Optional;

/**
 * A change that the applicant asked for, and what the authority said of it.
 *
 * @param what what changes
 * @param approved whether it was approved; empty while it is pending
 */
public record RequestedChange(Change what, Optional<Boolean> approved) {

  /** Refuses nothing but null. */
  public RequestedChange {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(approved, "approved");
  }
}
