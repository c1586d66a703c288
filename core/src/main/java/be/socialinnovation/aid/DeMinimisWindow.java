package be.socialinnovation.aid;

import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days on which earlier aid counts for a new one.
 *
 * @param from the first day on which aid may count
 * @param surelyFrom the first day on which it surely does: later, where nobody knows when the fiscal year ends
 * @param to the last day, that of the new aid
 */
public record DeMinimisWindow(LocalDate from, LocalDate surelyFrom, LocalDate to) {

  /** Refuses days out of order with {@link IllegalArgumentException}. */
  public DeMinimisWindow {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(surelyFrom, "surelyFrom");
    Objects.requireNonNull(to, "to");
    if (surelyFrom.isBefore(from) || to.isBefore(surelyFrom)) {
      throw new IllegalArgumentException(
          "the days of a window must be in order: " + from + ", " + surelyFrom + ", " + to);
    }
  }

  static DeMinimisWindow of(LocalDate from, LocalDate to) {
    return new DeMinimisWindow(from, from, to);
  }

  /** Whether a day lies in it. */
  public Verdict includes(LocalDate day) {
    if (day.isBefore(from) || day.isAfter(to)) {
      return Verdict.VIOLATED;
    }
    return day.isBefore(surelyFrom) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
  }
}
