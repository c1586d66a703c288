package be.socialinnovation.fund;

import be.socialinnovation.grant.GrantStanding;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes an engagement firm that waits for the award of a grant.
 *
 * @param engagement the id of the engagement
 * @param application the id of the grant application that it waits for
 * @param grant where that application stands; empty when nobody has told
 */
public record ConfirmEngagement(
    String engagement, String application, Optional<GrantStanding> grant)
    implements EngagementCommand {

  public ConfirmEngagement {
    Objects.requireNonNull(engagement, "engagement");
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(grant, "grant");
    if (grant.isPresent() && !grant.get().application().equals(application)) {
      throw new IllegalArgumentException(
          "the grant must be the one of " + application + ": " + grant.get().application());
    }
  }

  /** The request to confirm an engagement, before anybody has told where the application stands. */
  public static ConfirmEngagement of(String engagement, String application) {
    return new ConfirmEngagement(engagement, application, Optional.empty());
  }

  /** The same request, with where the application stands. */
  public ConfirmEngagement withGrant(GrantStanding standing) {
    return new ConfirmEngagement(engagement, application, Optional.of(standing));
  }
}
