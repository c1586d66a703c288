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
 * @param called what calls have demanded of it, at most what is committed and what can be called again
 * @param paid what was received, at most what was called
 * @param firstLoss what it bears of losses before the others do
 * @param borne its part of the losses that all bear alike, and of grants given
 * @param returned what it got back of its capital; what is borne and returned is together at most what was paid
 * @param recallable what of that can be called again
 * @param beyond what it got out of the surplus of the fund
 * @param interest what is owed for paying late; no contribution, and income of the fund once it is received
 */
@Value.Builder
public record CapitalAccount(
    Money committed,
    Money called,
    Money paid,
    Money firstLoss,
    Money borne,
    Money returned,
    Money recallable,
    Money beyond,
    Money interest)
    implements WithCapitalAccount {

  public CapitalAccount {
    Objects.requireNonNull(committed, "committed");
    Objects.requireNonNull(called, "called");
    Objects.requireNonNull(paid, "paid");
    Objects.requireNonNull(firstLoss, "firstLoss");
    Objects.requireNonNull(borne, "borne");
    Objects.requireNonNull(returned, "returned");
    Objects.requireNonNull(recallable, "recallable");
    Objects.requireNonNull(beyond, "beyond");
    Objects.requireNonNull(interest, "interest");
    requireNotNegative(firstLoss, borne, returned, recallable, beyond, interest);
    requireAtMost(firstLoss.plus(borne).plus(returned), paid, "what is borne and returned");
    requireAtMost(paid, called, "what is paid");
    requireAtMost(called, committed.plus(recallable), "what is called");
    requireAtMost(recallable, returned, "what can be called again");
  }

  private static void requireNotNegative(Money... amounts) {
    for (Money amount : amounts) {
      if (amount.isNegative()) {
        throw new IllegalArgumentException(
            "the amounts of a capital account must not be negative: " + amount);
      }
    }
  }

  private static void requireAtMost(Money amount, Money limit, String what) {
    if (amount.isGreaterThan(limit)) {
      throw new IllegalArgumentException(what + " must be at most " + limit + ": " + amount);
    }
  }

  /** The account of a partner who promised nothing. */
  public static CapitalAccount empty(Currency currency) {
    Money nothing = Money.zero(currency);
    return new CapitalAccount(
        nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing);
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
        firstLoss.plus(other.firstLoss),
        borne.plus(other.borne),
        returned.plus(other.returned),
        recallable.plus(other.recallable),
        beyond.plus(other.beyond),
        interest.plus(other.interest));
  }

  /** What was called and is not paid yet. */
  public Money outstanding() {
    return called.minus(paid);
  }

  /** What was committed and can still be called, what was returned to be called again included. */
  public Money unfunded() {
    return committed.minus(called).plus(recallable);
  }

  /** What is left to bear losses that all bear alike: paid, and neither returned nor taken by a first loss. */
  public Money capital() {
    return paid.minus(returned).minus(firstLoss);
  }

  /** What is left of what was paid, assets counted at what was disbursed and neither repaid nor written down. */
  public Money netAssetValue() {
    return capital().minus(borne);
  }

  /** What came back: capital, and what lies beyond it. */
  public Money distributed() {
    return returned.plus(beyond);
  }

  CapitalAccount returned(Money amount, boolean again) {
    CapitalAccount after = withReturned(returned.plus(amount));
    return again ? after.withRecallable(recallable.plus(amount)) : after;
  }

  @Override
  public String toString() {
    return "committed " + committed + ", called " + called + ", paid in " + paid + ", borne "
        + firstLoss.plus(borne) + ", distributed " + distributed() + ", net asset value "
        + netAssetValue();
  }
}
