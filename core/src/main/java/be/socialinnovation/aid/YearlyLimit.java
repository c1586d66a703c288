package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scheme gives one applicant in a calendar year.
 *
 * @param projects how many projects at most, at least 1
 * @param amount how much aid at most
 * @param inCooperation how much aid at most for an applicant who works with an SME or across borders; the plain amount where empty
 */
public record YearlyLimit(
    Optional<Integer> projects, Optional<Money> amount, Optional<Money> inCooperation) {

  /** Refuses figures that leave no room, or less room in cooperation, with {@link IllegalArgumentException}. */
  public YearlyLimit {
    Objects.requireNonNull(projects, "projects");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(inCooperation, "inCooperation");
    if (projects.orElse(1) < 1 || amount.filter(it -> !it.isPositive()).isPresent()) {
      throw new IllegalArgumentException(
          "a yearly limit must leave room: " + projects + ", " + amount);
    }
    if (inCooperation.isPresent()
        && amount.filter(inCooperation.get()::isAtLeast).isEmpty()) {
      throw new IllegalArgumentException(
          "cooperation must not lower the yearly amount: " + amount + ", " + inCooperation);
    }
  }

  /** A number of projects, and no limit on their aid. */
  public static YearlyLimit ofProjects(int projects) {
    return new YearlyLimit(Optional.of(projects), Optional.empty(), Optional.empty());
  }

  /** Amounts of aid, and no limit on the number of projects. */
  public static YearlyLimit ofAid(Money amount, Money inCooperation) {
    return new YearlyLimit(Optional.empty(), Optional.of(amount), Optional.of(inCooperation));
  }

  /** Whether one more project fits, given how many the applicant has had in the calendar year. */
  public boolean allowsOneMore(int projectsSoFar) {
    return projects.map(most -> projectsSoFar < most).orElse(true);
  }

  /** The most that an applicant can get who works with an SME or across borders, or does not. */
  public Optional<Money> amount(boolean cooperates) {
    return cooperates ? inCooperation.or(() -> amount) : amount;
  }

  Vector<Optional<Money>> amounts() {
    return Vector.of(amount, inCooperation);
  }
}
