package be.socialinnovation.organisation;

import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A merger or an acquisition that leaves one enterprise.
 *
 * @param merged those that go on in another, at least one
 * @param into the one that is left, new or not
 * @param on the first day on which it is one
 */
public record Merger(TreeSet<OrganisationId> merged, OrganisationId into, LocalDate on) {

  /** Refuses a merger of nobody, or of one into itself, with {@link IllegalArgumentException}. */
  public Merger {
    Objects.requireNonNull(merged, "merged");
    Objects.requireNonNull(into, "into");
    Objects.requireNonNull(on, "on");
    if (merged.isEmpty() || merged.contains(into)) {
      throw new IllegalArgumentException(
          "a merger must be of others into one: " + merged + " into " + into);
    }
  }

  /** A merger on a day. */
  public static Merger of(TreeSet<OrganisationId> merged, OrganisationId into, LocalDate on) {
    return new Merger(merged, into, on);
  }
}
