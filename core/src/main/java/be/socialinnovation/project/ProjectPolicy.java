package be.socialinnovation.project;

import be.socialinnovation.aid.EarliestStart;
import be.socialinnovation.workflow.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures that projects are judged by.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day on which it is valid
 * @param validTo the last day; empty while no end is known
 * @param earliestStart from when on work with public aid can start
 * @param longestStudyMonths how long a feasibility study may take, in months; at least 1
 * @param longestTrajectoryMonths how long an innovation trajectory may take, in months; at least 1
 */
@Value.Builder
public record ProjectPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    EarliestStart earliestStart,
    int longestStudyMonths,
    int longestTrajectoryMonths)
    implements Policy, WithProjectPolicy {

  /** Refuses a blank id, an end before the beginning, and less than a month, with {@link IllegalArgumentException}. */
  public ProjectPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(earliestStart, "earliestStart");
    if (id.isBlank()) {
      throw new IllegalArgumentException("a policy must have an id: \"" + id + "\"");
    }
    Policy.requireInOrder(validFrom, validTo);
    if (longestStudyMonths < 1 || longestTrajectoryMonths < 1) {
      throw new IllegalArgumentException("work must be allowed to take a month: "
          + longestStudyMonths + ", " + longestTrajectoryMonths);
    }
  }

  /**
   * The policy of the platform in Flanders in a year from 2013 to 2017.
   *
   * <p>Its figures are those of the agency's schemes for SMEs, the feasibility study and the innovation project, as published in
   * 2016-17: a study of at most 12 months, a project of at most 24, and no costs before the first day of the month after the submission
   * of an admissible application. The terms of 2013 are not known, so that before 2016 the figures are illustrative. They are taken to
   * hold from 1 January 2013, the year in which the platform was founded, to 31 December 2017, the last day of both schemes.
   *
   * @throws IllegalArgumentException for a year of which no figures are known here
   */
  public static ProjectPolicy flanders(int year) {
    if (year < 2013 || year > 2017) {
      throw new IllegalArgumentException("figures are known from 2013 to 2017: " + year);
    }
    return builder()
        .id("flanders-2013")
        .validFrom(LocalDate.of(2013, 1, 1))
        .validTo(LocalDate.of(2017, 12, 31))
        .earliestStart(EarliestStart.FIRST_OF_NEXT_MONTH)
        .longestStudyMonths(12)
        .longestTrajectoryMonths(24)
        .build();
  }

  /** A builder, in which everything but the last day must be set. */
  public static ProjectPolicyBuilder builder() {
    return new ProjectPolicyBuilder();
  }

  @Override
  public String toString() {
    return id;
  }
}
