package be.socialinnovation.aid;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * How the years are counted in which earlier aid counts, by the day of the legal right.
 *
 * <p>"Any period of three years" does not say whether aid of exactly three years ago is inside. The shipped figures take {@link #ROLLING};
 * whoever reads it more strictly takes {@link #ROLLING_WITH_ANNIVERSARY}.
 */
public enum DeMinimisPeriod {
  /** The current fiscal year of the undertaking and the ones before it. A fiscal year of another length than a year is not modelled. */
  FISCAL_YEARS {
    @Override
    DeMinimisWindow window(int years, LocalDate on, Optional<MonthDay> yearEnd) {
      return yearEnd
          .map(end -> DeMinimisWindow.of(firstDay(years, on, end), on))
          .orElseGet(() -> new DeMinimisWindow(
              firstDay(years, on, MonthDay.from(on)),
              firstDay(years, on, MonthDay.from(on.minusDays(1))),
              on));
    }

    @Override
    LocalDate leaves(int years, LocalDate granted, Optional<MonthDay> yearEnd) {
      return yearEnd
          .map(end -> end.atYear(lastDay(granted, end).getYear() + years - 1).plusDays(1))
          .orElseGet(() -> firstOutside(years, granted, yearEnd));
    }
  },
  /** The years up to and including the day of the grant, without the day years ago: (D - 3 years, D]. */
  ROLLING {
    @Override
    DeMinimisWindow window(int years, LocalDate on, Optional<MonthDay> yearEnd) {
      return DeMinimisWindow.of(on.minusYears(years).plusDays(1), on);
    }
  },
  /** The same with that day: [D - 3 years, D]. */
  ROLLING_WITH_ANNIVERSARY {
    @Override
    DeMinimisWindow window(int years, LocalDate on, Optional<MonthDay> yearEnd) {
      return DeMinimisWindow.of(on.minusYears(years), on);
    }
  };

  /** The days on which aid counts for a grant on a day. */
  abstract DeMinimisWindow window(int years, LocalDate on, Optional<MonthDay> yearEnd);

  /** The first day on which an aid surely no longer counts. */
  LocalDate leaves(int years, LocalDate granted, Optional<MonthDay> yearEnd) {
    return firstOutside(years, granted, yearEnd);
  }

  LocalDate firstOutside(int years, LocalDate granted, Optional<MonthDay> yearEnd) {
    LocalDate day = granted.plusYears(years);
    while (!window(years, day, yearEnd).from().isAfter(granted)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static LocalDate firstDay(int years, LocalDate on, MonthDay yearEnd) {
    return yearEnd.atYear(lastDay(on, yearEnd).getYear() - years).plusDays(1);
  }

  private static LocalDate lastDay(LocalDate on, MonthDay yearEnd) {
    LocalDate end = yearEnd.atYear(on.getYear());
    return end.isBefore(on) ? yearEnd.atYear(on.getYear() + 1) : end;
  }
}
