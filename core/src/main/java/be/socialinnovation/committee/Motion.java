package be.socialinnovation.committee;

import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeSet;
import java.util.Objects;

/**
 * What a committee decides on.
 *
 * @param title what is proposed
 * @param concerns the organisations that gain or lose by it, such as the applicant and the partners with a stake
 */
public record Motion(String title, TreeSet<OrganisationId> concerns) {

  public Motion {
    Objects.requireNonNull(concerns, "concerns");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a motion must say what is proposed: \"" + title + "\"");
    }
  }

  /** A motion, and the organisations that it concerns. */
  public static Motion of(String title, OrganisationId... concerns) {
    return new Motion(title, TreeSet.of(concerns));
  }
}
