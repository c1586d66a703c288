package be.socialinnovation.aid;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The written declaration of an undertaking on all de minimis aid that it got, as a single undertaking, in a period.
 *
 * @param from the first day that it covers
 * @param to the last day that it covers, up to which it still stands
 * @param made the day on which it was made
 */
public record DeMinimisDeclaration(LocalDate from, LocalDate to, LocalDate made) {

  /** Refuses a reversed period with {@link IllegalArgumentException}. */
  public DeMinimisDeclaration {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(made, "made");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a declaration must cover a period that ends no earlier than it begins: " + from + ", "
              + to);
    }
  }

  /** A declaration that covers a period. */
  public static DeMinimisDeclaration of(LocalDate from, LocalDate to, LocalDate made) {
    return new DeMinimisDeclaration(from, to, made);
  }

  /** Whether it covers every day on which aid may count. */
  public boolean covers(DeMinimisWindow window) {
    return !from.isAfter(window.from()) && !to.isBefore(window.to());
  }
}
