package be.socialinnovation.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * When, by whom and why a step was taken. It holds two times, because late entries are ordinary.
 *
 * @param on the day from which the step counts
 * @param at the moment at which it was entered
 * @param by who entered it: an opaque id that the host resolves, never a person's name or national number
 * @param why the reason, in the words of whoever decided
 */
public record Stamp(LocalDate on, Instant at, String by, String why) {

  public Stamp {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(why, "why");
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException(
          "a step must say by whom and why: by \"" + by + "\", why \"" + why + "\"");
    }
  }

  /** A step entered late: it counts from a day and was entered at a later moment. */
  public static Stamp of(LocalDate on, Instant at, String by, String why) {
    return new Stamp(on, at, by, why);
  }

  /** A step entered on the day from which it counts, taken to be at the start of that day in UTC. */
  public static Stamp of(LocalDate on, String by, String why) {
    return new Stamp(on, on.atStartOfDay().toInstant(ZoneOffset.UTC), by, why);
  }
}
