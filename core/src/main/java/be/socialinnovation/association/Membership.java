package be.socialinnovation.association;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time during which an organisation is a member.
 *
 * @param from the first day
 * @param leftOn the first day on which it is no longer a member; empty while it stays
 */
public record Membership(LocalDate from, Optional<LocalDate> leftOn) {

  /** Refuses a membership that ends before it begins with {@link IllegalArgumentException}; it may end on the day it begins. */
  public Membership {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(leftOn, "leftOn");
    if (leftOn.isPresent() && leftOn.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "a membership must end no earlier than it begins: " + from + ", " + leftOn.get());
    }
  }

  /** A membership that lasts. */
  public static Membership since(LocalDate from) {
    return new Membership(from, Optional.empty());
  }

  /** This membership, ended. */
  public Membership endedOn(LocalDate day) {
    return new Membership(from, Optional.of(day));
  }

  /** Whether the organisation is a member on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && leftOn.map(day::isBefore).orElse(true);
  }

  /** Whether it lasts. */
  public boolean isOpen() {
    return leftOn.isEmpty();
  }
}
