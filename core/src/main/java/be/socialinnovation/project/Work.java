package be.socialinnovation.project;

import be.socialinnovation.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The work of a feasibility study or of an innovation trajectory: when it is done and what it costs.
 *
 * @param start the first day of the works, on which the first cost can be made
 * @param end the last day
 * @param acceptedCosts the budget that its funders accepted, more than nothing
 */
public record Work(LocalDate start, LocalDate end, Money acceptedCosts) {

  /** Refuses an end before the start, and costs that are not positive, with {@link IllegalArgumentException}. */
  public Work {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(acceptedCosts, "acceptedCosts");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "work must end no earlier than it starts: " + start + " to " + end);
    }
    if (!acceptedCosts.isPositive()) {
      throw new IllegalArgumentException("work must cost something: " + acceptedCosts);
    }
  }

  /** Work from its first day to its last, both included. */
  public static Work of(LocalDate start, LocalDate end, Money acceptedCosts) {
    return new Work(start, end, acceptedCosts);
  }

  /**
   * The months that the work takes, both days included and a month begun counted whole: 12 from 1 March to the last day of the next
   * February, 13 to the day after.
   */
  public int months() {
    long months = ChronoUnit.MONTHS.between(start, end);
    while (!start.plusMonths(months).isAfter(end)) {
      months++;
    }
    return Math.toIntExact(months);
  }

  @Override
  public String toString() {
    return start + " to " + end + ", " + acceptedCosts;
  }
}
