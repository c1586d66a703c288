package be.socialinnovation.fund;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Holding;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * The partners of a fund, and how calls and losses are shared among them.
 *
 * <p>Both are shared by {@link Allocation#raise} on the running total: what has been called so far stays in proportion to the
 * commitments and within them, what has been borne so far in proportion to the capital and within that. Nobody escapes a call by
 * committing late, or a loss by paying late: who comes later catches up first, and what was shared before is never taken back. Whenever
 * the proportions have changed, sharing starts anew from what everyone then holds. Nothing is called from a partner in default.
 *
 * @param partners the partners by their id
 * @param calledBefore from which amounts calls are shared since the commitments last changed; empty when they changed since the last call
 * @param borneBefore from which amounts losses are shared since the capital last changed; empty when it changed since the last loss
 */
@Value.Builder
public record Register(
    TreeMap<OrganisationId, Partner> partners,
    Optional<TreeMap<OrganisationId, Money>> calledBefore,
    Optional<TreeMap<OrganisationId, Money>> borneBefore)
    implements WithRegister {

  public Register {
    Objects.requireNonNull(partners, "partners");
    Objects.requireNonNull(calledBefore, "calledBefore");
    Objects.requireNonNull(borneBefore, "borneBefore");
  }

  /** A register without partners. */
  public static Register empty() {
    return new Register(TreeMap.empty(), Optional.empty(), Optional.empty());
  }

  /** A partner; empty when the organisation never committed. */
  public Optional<Partner> partner(OrganisationId id) {
    return partners.get(id).toJavaOptional();
  }

  /** The capital accounts by partner. */
  public TreeMap<OrganisationId, CapitalAccount> accounts() {
    return partners.mapValues(Partner::account);
  }

  /** The partners that can be called. */
  public TreeMap<OrganisationId, Partner> callable() {
    return partners.rejectValues(Partner::isInDefault);
  }

  /** The accounts of all partners together. */
  public CapitalAccount total(Currency currency) {
    return CapitalAccount.sum(partners.values().map(Partner::account), currency);
  }

  /**
   * How a call is shared: cumulative, pro rata to the commitments of those who are not in default, and capped by them and
   * what can be called again.
   *
   * @throws IllegalArgumentException if the amount is more than they have left to call
   */
  public Allocation<OrganisationId> shareCall(Money amount) {
    return share(
        amount,
        callable().mapValues(Partner::account),
        calledBefore,
        CapitalAccount::committed,
        CapitalAccount::called,
        account -> account.committed().plus(account.recallable()));
  }

  /**
   * How a grant, or a loss after the first loss, is shared: cumulative, pro rata to the capital that is left and capped by it.
   *
   * @throws IllegalArgumentException if the amount is more than the net asset value of all partners
   */
  public Allocation<OrganisationId> shareLoss(Money amount) {
    return share(
        amount,
        accounts(),
        borneBefore,
        CapitalAccount::capital,
        CapitalAccount::borne,
        CapitalAccount::capital);
  }

  private static Allocation<OrganisationId> share(
      Money amount,
      TreeMap<OrganisationId, CapitalAccount> among,
      Optional<TreeMap<OrganisationId, Money>> before,
      Function<CapitalAccount, Money> weight,
      Function<CapitalAccount, Money> held,
      Function<CapitalAccount, Money> cap) {
    TreeMap<OrganisationId, Money> base = before.orElseGet(() -> among.mapValues(held));
    Money sum = Money.sum(among.values().map(held), amount.currency());
    TreeMap<OrganisationId, Holding> holdings = among.map((partner, account) -> Tuple.of(
        partner,
        new Holding(
            weight.apply(account).minor(),
            base.getOrElse(partner, Money.zero(amount.currency())),
            held.apply(account),
            Optional.of(cap.apply(account)))));
    return Allocation.raise(sum.plus(amount), holdings);
  }

  Register commit(OrganisationId id, MoneyOrigin origin, Money amount) {
    Partner partner = partners.getOrElse(id, Partner.of(origin, amount.currency()));
    return withPartners(partners.put(id, partner.commit(amount)))
        .withCalledBefore(Optional.empty());
  }

  Register call(String call, LocalDate dueOn, TreeMap<OrganisationId, Money> parts) {
    TreeMap<OrganisationId, Money> base = calledBefore.orElseGet(
        () -> callable().mapValues(partner -> partner.account().called()));
    TreeMap<OrganisationId, Partner> after = partners;
    for (Tuple2<OrganisationId, Money> part : parts) {
      after = after.put(part._1, named(part._1).call(new Due(call, dueOn, part._2)));
    }
    return new Register(after, Optional.of(base), borneBefore);
  }

  Register pay(OrganisationId id, Money amount, Money interest) {
    return new Register(
        partners.put(id, named(id).pay(amount, interest)), calledBefore, Optional.empty());
  }

  Register bear(TreeMap<OrganisationId, Money> parts) {
    if (parts.isEmpty()) {
      return this;
    }
    TreeMap<OrganisationId, Money> base =
        borneBefore.orElseGet(() -> accounts().mapValues(CapitalAccount::borne));
    return change(parts, (account, part) -> account.withBorne(account.borne().plus(part)))
        .withBorneBefore(base);
  }

  Register bearFirst(TreeMap<OrganisationId, Money> parts) {
    return parts.isEmpty()
        ? this
        : change(
                parts,
                (account, part) -> account.withFirstLoss(account.firstLoss().plus(part)))
            .withBorneBefore(Optional.empty());
  }

  Register restore(
      TreeMap<OrganisationId, Money> firstLoss, TreeMap<OrganisationId, Money> pariPassu) {
    return change(
            firstLoss,
            (account, part) -> account.withFirstLoss(account.firstLoss().minus(part)))
        .change(pariPassu, (account, part) -> account.withBorne(account.borne().minus(part)))
        .withBorneBefore(Optional.empty());
  }

  Register distribute(Distributed event) {
    Register after = event
        .setOff()
        .foldLeft(
            this,
            (register, part) -> register.change(
                part._1,
                partner -> partner.setOff(
                    part._2, event.interest().getOrElse(part._1, Money.zero(part._2.currency())))))
        .change(event.capital(), (account, part) -> account.returned(part, event.recallable()))
        .change(
            event.beyond(),
            (account, part) -> account.withBeyond(account.beyond().plus(part)))
        .withBorneBefore(Optional.empty());
    return event.recallable() ? after.withCalledBefore(Optional.empty()) : after;
  }

  /** Everything of one partner goes to another, with its calls and what is due. */
  Register transfer(OrganisationId from, OrganisationId to) {
    Partner leaving = named(from);
    Partner successor = partners.getOrElse(
        to, Partner.of(leaving.origin(), leaving.account().called().currency()));
    return new Register(
        partners.remove(from).put(to, successor.succeed(leaving)),
        Optional.empty(),
        Optional.empty());
  }

  /** Another standing of one partner, after which calls are shared anew among those who can be called. */
  Register inDefault(OrganisationId id, Optional<Default> standing) {
    return change(id, partner -> partner.withInDefault(standing))
        .withCalledBefore(Optional.empty());
  }

  Register replaced(OrganisationId id, Money amount, Money interest) {
    return change(id, partner -> partner.replaced(amount, interest));
  }

  Register account(OrganisationId id, UnaryOperator<CapitalAccount> change) {
    return change(id, partner -> partner.withAccount(change.apply(partner.account())));
  }

  private Register change(
      TreeMap<OrganisationId, Money> parts,
      BiFunction<CapitalAccount, Money, CapitalAccount> change) {
    return parts.foldLeft(
        this,
        (register, part) -> register.account(part._1, account -> change.apply(account, part._2)));
  }

  private Register change(OrganisationId id, UnaryOperator<Partner> change) {
    return withPartners(partners.put(id, change.apply(named(id))));
  }

  Partner named(OrganisationId id) {
    return partners
        .get(id)
        .getOrElseThrow(
            () -> new IllegalArgumentException("a partner must have committed before: " + id));
  }

  static void requirePositive(Money amount, String what) {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException(what + " must be more than nothing: " + amount);
    }
  }

  static void requireParts(TreeMap<OrganisationId, Money> parts, Money amount) {
    if (parts.values().exists(part -> !part.isPositive())
        || !Money.sum(parts.values(), amount.currency()).equals(amount)) {
      throw new IllegalArgumentException(
          "parts must be more than nothing each and sum to " + amount + ": " + parts);
    }
  }
}
