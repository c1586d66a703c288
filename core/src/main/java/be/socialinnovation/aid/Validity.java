package be.socialinnovation.aid;

import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which published figures hold: what is known of them, and no more.
 *
 * <p>A source often tells that figures hold in a year without telling since when. On a day between an unknown start and the first
 * known day, nobody can tell.
 *
 * @param validFrom the first day on which the figures hold; empty when no source tells it
 * @param knownFrom the first day on which they are known to hold
 * @param validTo the last day on which they hold; empty while no end is known
 */
public record Validity(
    Optional<LocalDate> validFrom, LocalDate knownFrom, Optional<LocalDate> validTo) {

  /** Refuses days out of order with {@link IllegalArgumentException}. */
  public Validity {
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(knownFrom, "knownFrom");
    Objects.requireNonNull(validTo, "validTo");
    if (isOutside(knownFrom, validFrom, validTo)) {
      throw new IllegalArgumentException("the days of a validity must be in order: from "
          + validFrom + ", known from " + knownFrom + ", to " + validTo);
    }
  }

  /** Figures that hold from their first day to their last, both known. */
  public static Validity of(LocalDate validFrom, LocalDate validTo) {
    return new Validity(Optional.of(validFrom), validFrom, Optional.of(validTo));
  }

  /** Figures of which no source tells the first day: known to hold from one day to another. */
  public static Validity known(LocalDate knownFrom, LocalDate validTo) {
    return new Validity(Optional.empty(), knownFrom, Optional.of(validTo));
  }

  /** Satisfied on a day on which the figures hold, violated on one on which they do not, undetermined where nobody can tell. */
  public Verdict on(LocalDate day) {
    if (isOutside(day, validFrom, validTo)) {
      return Verdict.VIOLATED;
    }
    return day.isBefore(knownFrom) ? Verdict.UNDETERMINED : Verdict.SATISFIED;
  }

  private static boolean isOutside(
      LocalDate day, Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.filter(day::isBefore).isPresent() || last.filter(day::isAfter).isPresent();
  }
}
