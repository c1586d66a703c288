package be.socialinnovation.association;

import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of membership, and whether the register says so. The days to enter it are counted from the change itself, on which the board
 * is taken to know of it.
 *
 * @param member whose membership changed
 * @param change how
 * @param on the day from which it changed
 * @param enteredOn the day on which it was entered in the register; empty while it is not
 */
public record RegisterLine(
    OrganisationId member, RegisterChange change, LocalDate on, Optional<LocalDate> enteredOn) {

  public RegisterLine {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(enteredOn, "enteredOn");
    if (enteredOn.isPresent() && enteredOn.get().isBefore(on)) {
      throw new IllegalArgumentException(
          "a change must be entered no earlier than it happens: " + on + ", " + enteredOn.get());
    }
  }

  /** A change that is still to be entered. */
  static RegisterLine pending(OrganisationId member, RegisterChange change, LocalDate on) {
    return new RegisterLine(member, change, on, Optional.empty());
  }

  RegisterLine entered(LocalDate day) {
    return new RegisterLine(member, change, on, Optional.of(day));
  }

  boolean isOf(OrganisationId organisation, RegisterChange kind) {
    return member.equals(organisation) && change == kind;
  }

  /** Whether the register says so on a day. */
  public boolean isEnteredOn(LocalDate day) {
    return enteredOn.map(entered -> !entered.isAfter(day)).orElse(false);
  }

  /** Whether on a day the change has waited for its entry for longer than a number of days. */
  public boolean isOverdueOn(LocalDate day, int days) {
    return !isEnteredOn(day) && on.plusDays(days).isBefore(day);
  }
}
