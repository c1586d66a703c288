package be.socialinnovation.committee;

import java.util.Objects;

/**
 * The body that decides in a committee's place when conflicts of interest leave too few of its members.
 *
 * @param body the id of that body, such as {@code general-assembly}
 * @param remaining how many members must remain for the committee to decide by itself
 * @param base of whom they are a share
 */
public record HigherBody(String body, Threshold remaining, RemainingBase base) {

  public HigherBody {
    Objects.requireNonNull(remaining, "remaining");
    Objects.requireNonNull(base, "base");
    if (body.isBlank()) {
      throw new IllegalArgumentException("a higher body must have an id: \"" + body + "\"");
    }
  }

  /** A body that decides when fewer of all members remain than this. */
  public static HigherBody unless(Threshold remaining, String body) {
    return new HigherBody(body, remaining, RemainingBase.ALL_MEMBERS);
  }
}
