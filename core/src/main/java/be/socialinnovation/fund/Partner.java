package be.socialinnovation.fund;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A partner as the register of a fund has it.
 *
 * @param origin where its money comes from
 * @param account its capital account
 * @param due what it still has to pay, call by call, the earliest due first; together what its account has outstanding
 * @param inDefault that it had notice of not having paid, or was declared in default
 */
@Value.Builder
public record Partner(
    MoneyOrigin origin, CapitalAccount account, Seq<Due> due, Optional<Default> inDefault)
    implements WithPartner {

  private static final Comparator<Due> EARLIEST =
      Comparator.comparing(Due::on).thenComparing(Due::call);

  public Partner {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(inDefault, "inDefault");
    Money sum = Money.zero(account.called().currency());
    for (Due part : due) {
      sum = sum.plus(part.amount());
    }
    if (!sum.equals(account.outstanding())) {
      throw new IllegalArgumentException(
          "what is due must be what is outstanding: " + sum + ", " + account.outstanding());
    }
  }

  /** A partner who promised nothing yet. */
  static Partner of(MoneyOrigin origin, Currency currency) {
    return new Partner(origin, CapitalAccount.empty(currency), Vector.empty(), Optional.empty());
  }

  /** A builder without defaults but the default it may be in. */
  public static PartnerBuilder builder() {
    return new PartnerBuilder();
  }

  /** Whether it was declared in default; calls and shortfalls are then shared by the others. */
  public boolean isInDefault() {
    return inDefault.map(Default::declared).orElse(false);
  }

  /** What had to be paid before a day and was not. */
  public Money overdueOn(LocalDate day) {
    return Money.sum(
        due.filter(part -> part.isOverdueOn(day)).map(Due::amount),
        account.called().currency());
  }

  /** What the others can be called for in its place: what it has outstanding once it is in default. */
  public Money shortfall() {
    return isInDefault() ? account.outstanding() : Money.zero(account.called().currency());
  }

  /** What it owes in all: interest, and what was called and not paid. */
  public Money owed() {
    return account.interest().plus(account.outstanding());
  }

  /**
   * The interest on a payment that arrives on a day: on each part of it that was due earlier, for the days since. The earliest due is
   * paid first.
   */
  public Money interestOn(Money payment, LocalDate on, FundTerms terms) {
    Money left = payment;
    Money interest = Money.zero(payment.currency());
    for (Due part : due) {
      Money paid = part.amount().min(left);
      left = left.minus(paid);
      interest = interest.plus(terms.lateInterest(paid, part.on(), on));
    }
    return interest;
  }

  Partner commit(Money amount) {
    return withAccount(account.withCommitted(account.committed().plus(amount)));
  }

  Partner call(Due part) {
    CapitalAccount called = account.withCalled(account.called().plus(part.amount()));
    boolean isLast = due.isEmpty() || EARLIEST.compare(due.last(), part) <= 0;
    Seq<Due> dues = due.append(part);
    return new Partner(origin, called, isLast ? dues : dues.sorted(EARLIEST), inDefault);
  }

  /* What the others were called for in its place is not called from it any more; it could be called again. */
  Partner replaced(Money amount, Money interest) {
    CapitalAccount left = account
        .withCalled(account.called().minus(amount))
        .withInterest(account.interest().plus(interest));
    return new Partner(origin, left, without(amount), inDefault);
  }

  Partner pay(Money amount, Money interest) {
    CapitalAccount paid = account.withPaid(account.paid().plus(amount));
    CapitalAccount owing =
        interest.isZero() ? paid : paid.withInterest(paid.interest().plus(interest));
    Seq<Due> left = without(amount);
    return new Partner(origin, owing, left, inDefault.filter(it -> isStillOwed(it, left)));
  }

  /* What is set off pays interest first, and costs some where it comes too late. */
  Partner setOff(Money amount, Money interest) {
    Money owed = amount.min(account.interest());
    Partner after = withAccount(account.withInterest(account.interest().minus(owed)));
    return after.pay(amount.minus(owed), interest);
  }

  private static boolean isStillOwed(Default it, Seq<Due> left) {
    return it.declared() || left.exists(part -> part.isOverdueOn(it.noticedOn()));
  }

  private Seq<Due> without(Money amount) {
    Money left = amount;
    Vector<Due> unpaid = Vector.empty();
    for (Due part : due) {
      Money paid = part.amount().min(left);
      left = left.minus(paid);
      if (paid.isLessThan(part.amount())) {
        unpaid = unpaid.append(new Due(part.call(), part.on(), part.amount().minus(paid)));
      }
    }
    return unpaid;
  }

  /** This partner with everything of another, whose default is not taken over. */
  Partner succeed(Partner other) {
    return new Partner(
        origin, account.plus(other.account), due.appendAll(other.due).sorted(EARLIEST), inDefault);
  }
}
