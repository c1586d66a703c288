package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * The figures below which an enterprise has a size class: fewer people, and one of the two amounts not exceeded.
 *
 * @param headcount the number of annual work units that it must stay below, at least 1
 * @param turnover the highest annual turnover
 * @param balanceSheet the highest balance sheet total
 */
public record SizeCeiling(long headcount, Money turnover, Money balanceSheet) {

  /** Refuses figures that no enterprise can meet with {@link IllegalArgumentException}. */
  public SizeCeiling {
    Objects.requireNonNull(turnover, "turnover");
    Objects.requireNonNull(balanceSheet, "balanceSheet");
    if (headcount < 1 || turnover.isNegative() || balanceSheet.isNegative()) {
      throw new IllegalArgumentException(
          "a ceiling must leave room: " + headcount + ", " + turnover + ", " + balanceSheet);
    }
  }
}
