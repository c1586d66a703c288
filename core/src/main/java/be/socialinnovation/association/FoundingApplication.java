package be.socialinnovation.association;

import java.util.Objects;
import java.util.Optional;

/**
 * The application of a partnership out of which an association is founded.
 *
 * @param partnership the id of the partnership that filed it
 * @param approved whether the authority has approved it by the day of the founding; empty when nobody has told
 */
public record FoundingApplication(String partnership, Optional<Boolean> approved) {

  public FoundingApplication {
    Objects.requireNonNull(approved, "approved");
    if (partnership.isBlank()) {
      throw new IllegalArgumentException(
          "a founding application must name its partnership: \"" + partnership + "\"");
    }
  }

  /** The application of a partnership, before anybody has told what the authority answered. */
  public static FoundingApplication of(String partnership) {
    return new FoundingApplication(partnership, Optional.empty());
  }

  /** The same application, approved or not. */
  public FoundingApplication withApproved(boolean was) {
    return new FoundingApplication(partnership, Optional.of(was));
  }
}
