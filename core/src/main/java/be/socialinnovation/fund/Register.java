package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Holding;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The partners of a fund with their capital accounts, and how calls and losses are shared among them.
 *
 * <p>Both are shared by {@link Allocation#raise} on the running total: what has been called so far stays in proportion to the
 * commitments and within them, what has been borne so far in proportion to what was paid in and within that. Nobody escapes a call by
 * committing late, or a loss by paying late: who comes later catches up first, and what was shared before is never taken back. Whenever
 * the proportions have changed, sharing starts anew from what everyone then holds.
 *
 * @param accounts the capital accounts by partner
 * @param publicPartners the partners whose money is of public origin
 * @param calledBefore from which amounts calls are shared since the commitments last changed; empty when they changed since the last call
 * @param borneBefore from which amounts losses are shared since what was paid in last changed; empty when it changed since the last loss
 */
public record Register(
    TreeMap<OrganisationId, CapitalAccount> accounts,
    TreeSet<OrganisationId> publicPartners,
    Optional<TreeMap<OrganisationId, Money>> calledBefore,
    Optional<TreeMap<OrganisationId, Money>> borneBefore) {

  public Register {
    Objects.requireNonNull(accounts, "accounts");
    Objects.requireNonNull(publicPartners, "publicPartners");
    Objects.requireNonNull(calledBefore, "calledBefore");
    Objects.requireNonNull(borneBefore, "borneBefore");
  }

  /** A register without partners. */
  public static Register empty() {
    return new Register(TreeMap.empty(), TreeSet.empty(), Optional.empty(), Optional.empty());
  }

  /** The account of a partner; empty when the organisation never committed. */
  public Optional<CapitalAccount> account(OrganisationId partner) {
    return accounts.get(partner).toJavaOptional();
  }

  /** Where the money of a partner comes from. */
  public MoneyOrigin origin(OrganisationId partner) {
    return publicPartners.contains(partner) ? MoneyOrigin.PUBLIC : MoneyOrigin.PRIVATE;
  }

  /** The accounts of all partners together. */
  public CapitalAccount total(Currency currency) {
    return CapitalAccount.sum(accounts.values(), currency);
  }

  /**
   * How a call is shared: cumulative, pro rata to the commitments and capped by them.
   *
   * @throws IllegalArgumentException if the amount is more than all partners have left to call
   */
  public Allocation<OrganisationId> shareCall(Money amount) {
    TreeMap<OrganisationId, Money> base =
        calledBefore.orElseGet(() -> amounts(CapitalAccount::called));
    return share(amount, base, CapitalAccount::committed, CapitalAccount::called);
  }

  /**
   * How a grant or a loss is shared: cumulative, pro rata to what was paid in and capped by it.
   *
   * @throws IllegalArgumentException if the amount is more than the net asset value of all partners
   */
  public Allocation<OrganisationId> shareLoss(Money amount) {
    TreeMap<OrganisationId, Money> base =
        borneBefore.orElseGet(() -> amounts(CapitalAccount::borne));
    return share(amount, base, CapitalAccount::paid, CapitalAccount::borne);
  }

  private Allocation<OrganisationId> share(
      Money amount,
      TreeMap<OrganisationId, Money> base,
      Function<CapitalAccount, Money> weight,
      Function<CapitalAccount, Money> held) {
    Money before = Money.sum(accounts.values().map(held), amount.currency());
    TreeMap<OrganisationId, Holding> holdings = accounts.map((partner, account) -> Tuple.of(
        partner,
        new Holding(
            weight.apply(account).minor(),
            base.getOrElse(partner, Money.zero(amount.currency())),
            held.apply(account),
            Optional.of(weight.apply(account)))));
    return Allocation.raise(before.plus(amount), holdings);
  }

  Register commit(OrganisationId partner, MoneyOrigin origin, Money amount) {
    CapitalAccount account = accounts.getOrElse(partner, CapitalAccount.empty(amount.currency()));
    return new Register(
        accounts.put(partner, account.commit(amount)),
        origin == MoneyOrigin.PUBLIC ? publicPartners.add(partner) : publicPartners,
        Optional.empty(),
        borneBefore);
  }

  Register call(TreeMap<OrganisationId, Money> parts) {
    TreeMap<OrganisationId, Money> base =
        calledBefore.orElseGet(() -> amounts(CapitalAccount::called));
    return new Register(
        change(parts, CapitalAccount::call), publicPartners, Optional.of(base), borneBefore);
  }

  Register pay(OrganisationId partner, Money amount) {
    return new Register(
        change(TreeMap.of(partner, amount), CapitalAccount::pay),
        publicPartners,
        calledBefore,
        Optional.empty());
  }

  Register bear(TreeMap<OrganisationId, Money> parts) {
    TreeMap<OrganisationId, Money> base =
        borneBefore.orElseGet(() -> amounts(CapitalAccount::borne));
    return new Register(
        change(parts, CapitalAccount::bear), publicPartners, calledBefore, Optional.of(base));
  }

  private TreeMap<OrganisationId, CapitalAccount> change(
      TreeMap<OrganisationId, Money> parts,
      BiFunction<CapitalAccount, Money, CapitalAccount> change) {
    return parts.foldLeft(accounts, (changed, part) -> {
      CapitalAccount account = changed.getOrElse(part._1, CapitalAccount.empty(part._2.currency()));
      return changed.put(part._1, change.apply(account, part._2));
    });
  }

  private TreeMap<OrganisationId, Money> amounts(Function<CapitalAccount, Money> amount) {
    return accounts.mapValues(amount);
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
