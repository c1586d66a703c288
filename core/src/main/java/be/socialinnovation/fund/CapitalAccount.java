package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import io.vavr.collection.Traversable;
import java.util.Currency;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The account of one partner in a fund, or of all partners together, which is the fund's own line: the lines of all partners sum to it
 * to the cent.
 *
 * @param committed what was promised
 * @param called what calls have demanded of it, at most what is committed
 * @param paid what was received, at most what was called
 * @param borne the part in grants given and losses written off, at most what was paid
 * @param interest what is owed for paying late; no contribution, and income of the fund once it is received
 */
@Value.Builder
public record CapitalAccount(Money committed, Money called, Money paid, Money borne, Money interest)
    implements WithCapitalAccount {

  public CapitalAccount {
    Objects.requireNonNull(committed, "committed");
    Objects.requireNonNull(called, "called");
    Objects.requireNonNull(paid, "paid");
    Objects.requireNonNull(borne, "borne");
    Objects.requireNonNull(interest, "interest");
    if (borne.isNegative()
        || borne.isGreaterThan(paid)
        || paid.isGreaterThan(called)
        || called.isGreaterThan(committed)
        || interest.isNegative()) {
      throw new IllegalArgumentException(
          "a capital account must have 0 <= borne <= paid <= called <= committed and no negative interest: "
              + borne + ", " + paid + ", " + called + ", " + committed + ", " + interest);
    }
  }

  /** The account of a partner who promised nothing. */
  public static CapitalAccount empty(Currency currency) {
    Money nothing = Money.zero(currency);
    return new CapitalAccount(nothing, nothing, nothing, nothing, nothing);
  }

  /** A builder without defaults. */
  public static CapitalAccountBuilder builder() {
    return new CapitalAccountBuilder();
  }

  /** The accounts together. */
  static CapitalAccount sum(Traversable<CapitalAccount> accounts, Currency currency) {
    CapitalAccount sum = empty(currency);
    for (CapitalAccount account : accounts) {
      sum = sum.plus(account);
    }
    return sum;
  }

  /** This account and another, taken together line by line. */
  public CapitalAccount plus(CapitalAccount other) {
    return new CapitalAccount(
        committed.plus(other.committed),
        called.plus(other.called),
        paid.plus(other.paid),
        borne.plus(other.borne),
        interest.plus(other.interest));
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

  @Override
  public String toString() {
    return "committed " + committed + ", called " + called + ", paid in " + paid + ", borne "
        + borne + ", net asset value " + netAssetValue();
  }
}
