package be.socialinnovation.fund;

import java.util.Objects;

/**
 * Ends every engagement that waits for a grant beyond its last day, and frees what was reserved for it: it can never become firm.
 *
 * @param reason why, such as that the last day has passed
 */
public record ReleaseLapsed(String reason) implements FundCommand {

  public ReleaseLapsed {
    Objects.requireNonNull(reason, "reason");
  }

  /** The request to release what has lapsed. */
  public static ReleaseLapsed of(String reason) {
    return new ReleaseLapsed(reason);
  }
}
