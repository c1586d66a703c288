package be.socialinnovation.fund;

import io.vavr.collection.TreeSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which days are business days, as the partners agreed: every day from Monday to Friday that is not one of the listed holidays, within the
 * period that the list covers. The library lists no holidays of its own.
 *
 * @param from the first day that the list covers
 * @param to the last day that the list covers
 * @param holidays the days in the period that are no business days, weekends aside
 */
public record BusinessCalendar(LocalDate from, LocalDate to, TreeSet<LocalDate> holidays) {

  public BusinessCalendar {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(holidays, "holidays");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a calendar must end no earlier than it begins: " + from + ", " + to);
    }
    if (holidays.exists(day -> day.isBefore(from) || day.isAfter(to))) {
      throw new IllegalArgumentException(
          "holidays must be from " + from + " to " + to + ": " + holidays.mkString(", "));
    }
  }

  /** The calendar of a period with its holidays. */
  public static BusinessCalendar of(LocalDate from, LocalDate to, TreeSet<LocalDate> holidays) {
    return new BusinessCalendar(from, to, holidays);
  }

  /** Whether a day that the calendar covers is a business day. */
  public boolean isBusinessDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.contains(day);
  }

  /** The day that lies a number of business days after another; empty when the calendar does not cover them all. */
  public Optional<LocalDate> after(LocalDate notice, int businessDays) {
    LocalDate day = notice;
    int left = businessDays;
    while (left > 0 && !day.isAfter(to)) {
      day = day.plusDays(1);
      left -= isBusinessDay(day) ? 1 : 0;
    }
    return notice.isBefore(from) || day.isAfter(to) ? Optional.empty() : Optional.of(day);
  }

  /**
   * The number of business days after a day, up to and including another: zero when that is the same day or earlier; empty when the
   * calendar does not cover them all.
   */
  public Optional<Integer> daysBetween(LocalDate notice, LocalDate due) {
    if (notice.isBefore(from) || due.isAfter(to)) {
      return Optional.empty();
    }
    int days = 0;
    for (LocalDate day = notice.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
      days += isBusinessDay(day) ? 1 : 0;
    }
    return Optional.of(days);
  }
}
