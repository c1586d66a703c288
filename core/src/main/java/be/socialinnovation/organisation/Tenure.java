package be.socialinnovation.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time during which somebody is or holds something: a membership, a role, a mandate.
 *
 * @param from the first day
 * @param until the first day on which it no longer holds; empty while it lasts
 */
public record Tenure(LocalDate from, Optional<LocalDate> until) {

  /** Refuses a tenure that ends before it begins with {@link IllegalArgumentException}; one that ends on the day it begins covers no day. */
  public Tenure {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "a tenure must end no earlier than it begins: " + from + ", " + until.get());
    }
  }

  /** A tenure that lasts. */
  public static Tenure since(LocalDate from) {
    return new Tenure(from, Optional.empty());
  }

  /** A tenure from its first day up to, and not including, the day on which it no longer holds. */
  public static Tenure between(LocalDate from, LocalDate until) {
    return new Tenure(from, Optional.of(until));
  }

  /** This tenure, no longer holding from a day on. */
  public Tenure endedOn(LocalDate day) {
    return new Tenure(from, Optional.of(day));
  }

  /** Whether it holds on a day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether it holds on some day from one to another, both included. */
  public boolean touches(LocalDate first, LocalDate last) {
    return !last.isBefore(from) && until.map(first::isBefore).orElse(true) && covers(from);
  }

  /** Whether it lasts. */
  public boolean isOpen() {
    return until.isEmpty();
  }

  @Override
  public String toString() {
    return "from " + from + until.map(end -> " until " + end).orElse("");
  }
}
