package be.socialinnovation.workflow;

import java.time.LocalDate;
import java.util.Optional;

/** The figures and choices that a case is judged by: immutable data with a name and the days on which it is valid. */
public interface Policy {

  /** The name under which every step records what it was judged by, such as {@code flanders-2013}. */
  String id();

  /** The first day on which the policy is valid. */
  LocalDate validFrom();

  /** The last day on which the policy is valid; empty while no end is known. */
  Optional<LocalDate> validTo();

  /** Refuses a validity that ends before it begins with {@link IllegalArgumentException}; for the constructors of policies. */
  static void requireInOrder(LocalDate validFrom, Optional<LocalDate> validTo) {
    if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "a policy must end no earlier than it begins: " + validFrom + ", " + validTo.get());
    }
  }

  /** Whether the policy says anything about a day. */
  default boolean covers(LocalDate day) {
    return !day.isBefore(validFrom())
        && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }
}
