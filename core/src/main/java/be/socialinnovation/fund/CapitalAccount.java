package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import io.vavr.collection.Traversable;
import java.util.Currency;
import java.util.Objects;

/**
 * The account of one partner in a fund, or of all partners together, which is the fund's own line: the lines of all partners sum to it
 * to the cent.
 *
 * @param committed what was promised
 * @param called what calls have demanded of it, at most what is committed
 * @param paid what was received, at most what was called
 * @param borne the part in grants given and losses written off, at most what was paid
 */
public record CapitalAccount(Money committed, Money called, Money paid, Money borne) {

  public CapitalAccount {
    Objects.requireNonNull(committed, "committed");
    Objects.requireNonNull(called, "called");
    Objects.requireNonNull(paid, "paid");
    Objects.requireNonNull(borne, "borne");
    if (borne.isNegative()
        || borne.isGreaterThan(paid)
        || paid.isGreaterThan(called)
        || called.isGreaterThan(committed)) {
      throw new IllegalArgumentException(
          "a capital account must have 0 <= borne <= paid <= called <= committed: " + borne + ", "
              + paid + ", " + called + ", " + committed);
    }
  }

  /** The account of a partner who promised nothing. */
  public static CapitalAccount empty(Currency currency) {
    Money nothing = Money.zero(currency);
    return new CapitalAccount(nothing, nothing, nothing, nothing);
  }

  /** The accounts together. */
  static CapitalAccount sum(Traversable<CapitalAccount> accounts, Currency currency) {
    Money committed = Money.zero(currency);
    Money called = committed;
    Money paid = committed;
    Money borne = committed;
    for (CapitalAccount account : accounts) {
      committed = committed.plus(account.committed);
      called = called.plus(account.called);
      paid = paid.plus(account.paid);
      borne = borne.plus(account.borne);
    }
    return new CapitalAccount(committed, called, paid, borne);
  }

  /** What was called and is not paid yet. */
  public Money outstanding() {
    return called.minus(paid);
  }

  /** What was committed and can still be called. */
  public Money unfunded() {
    return committed.minus(called);
  }

  /** What is left of what was paid, advances counted at what was disbursed and not written off. */
  public Money netAssetValue() {
    return paid.minus(borne);
  }

  CapitalAccount commit(Money amount) {
    return new CapitalAccount(committed.plus(amount), called, paid, borne);
  }

  CapitalAccount call(Money amount) {
    return new CapitalAccount(committed, called.plus(amount), paid, borne);
  }

  CapitalAccount pay(Money amount) {
    return new CapitalAccount(committed, called, paid.plus(amount), borne);
  }

  CapitalAccount bear(Money amount) {
    return new CapitalAccount(committed, called, paid, borne.plus(amount));
  }

  @Override
  public String toString() {
    return "committed " + committed + ", called " + called + ", paid in " + paid + ", borne "
        + borne + ", net asset value " + netAssetValue();
  }
}
