package be.socialinnovation.fund;

import be.socialinnovation.money.Money;

/**
 * Pays cash out to the partners: capital first, and what lies beyond only when all capital has gone back.
 *
 * @param amount what is distributed in total, more than nothing
 * @param recallable whether the capital in it can be called again
 */
public record Distribute(Money amount, boolean recallable)
    implements CapitalCommand, AmountCommand {

  public Distribute {
    Register.requirePositive(amount, "a distribution");
  }

  /** The request to distribute an amount for good. */
  public static Distribute of(Money amount) {
    return new Distribute(amount, false);
  }

  /** The request to distribute an amount of which the capital can be called again. */
  public static Distribute recallable(Money amount) {
    return new Distribute(amount, true);
  }
}
