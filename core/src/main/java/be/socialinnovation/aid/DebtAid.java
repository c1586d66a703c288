package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import java.util.Objects;

/**
 * Aid in another form than a grant, of which a regulation tells the gross grant equivalent.
 *
 * <p>That the beneficiary is not insolvent, and that lender and guarantor bear losses alike, is for the authority to establish.
 */
public sealed interface DebtAid {

  /** What is lent or guaranteed, more than nothing. */
  Money amount();

  /** For how many months, at least 1. */
  int months();

  /**
   * A loan.
   *
   * @param amount what is lent
   * @param collateral the part of it that is secured, from 0 %
   * @param months for how long
   */
  record Loan(Money amount, Percentage collateral, int months) implements DebtAid {

    /** Refuses a loan of nothing, or negative collateral, with {@link IllegalArgumentException}. */
    public Loan {
      check(amount, collateral, months);
    }
  }

  /**
   * A guarantee of a loan of somebody else.
   *
   * @param amount what is guaranteed
   * @param covered the part of the loan that this is, from 0 %
   * @param months for how long
   */
  record Guarantee(Money amount, Percentage covered, int months) implements DebtAid {

    /** Refuses a guarantee of nothing, or of a negative part, with {@link IllegalArgumentException}. */
    public Guarantee {
      check(amount, covered, months);
    }
  }

  private static void check(Money amount, Percentage share, int months) {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(share, "share");
    if (!amount.isPositive() || !share.isAtLeast(Percentage.ZERO) || months < 1) {
      throw new IllegalArgumentException(
          "a loan or guarantee must be of an amount, a part of it, and a month or more: " + amount
              + ", " + share + ", " + months);
    }
  }
}
