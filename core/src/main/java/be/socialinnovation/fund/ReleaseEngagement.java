package be.socialinnovation.fund;

import java.util.Objects;

/**
 * Ends an engagement and frees what is still reserved for it.
 *
 * @param engagement the id of the engagement
 * @param reason why, such as the refusal of the grant or the end of the project
 */
public record ReleaseEngagement(String engagement, String reason) implements EngagementCommand {

  public ReleaseEngagement {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(reason, "reason");
  }

  /** The request to release an engagement. */
  public static ReleaseEngagement of(String engagement, String reason) {
    return new ReleaseEngagement(engagement, reason);
  }
}
