package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Holding;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/*
 * How cash goes back to the partners: capital pro rata to what is left of it, that of a first loss last where the terms say so; then
 * surplus pro rata to what was paid in, within the lock.
 */
final class Distributions {

  private Distributions() {}

  /** The most that may be distributed: the capital that is left, and of the surplus what policy and asset lock leave to the partners. */
  static Money limit(Fund fund) {
    return policy(fund) == DistributionPolicy.NONE
        ? Money.zero(fund.currency())
        : fund.statement().netAssetValue().plus(leftToThePartners(fund));
  }

  /* What of the surplus policy and asset lock leave to the partners, once their capital is back. */
  static Money leftToThePartners(Fund fund) {
    Money beyond = Money.sum(
        holdings(fund, left(fund)).values().map(it -> it.cap().orElseThrow().minus(it.held())),
        fund.currency());
    return policy(fund) == DistributionPolicy.NONE
        ? Money.zero(fund.currency())
        : beyond.min(fund.surplus());
  }

  static TreeMap<OrganisationId, Money> left(Fund fund) {
    return fund.register().accounts().mapValues(CapitalAccount::netAssetValue);
  }

  static Distributed event(Fund fund, Distribute command, LocalDate on) {
    Money back = command.amount().min(fund.statement().netAssetValue());
    TreeMap<OrganisationId, Money> capital = capital(fund, back)
        .foldLeft(TreeMap.empty(), (sum, it) -> sum.merge(positive(it), Money::plus));
    Money rest = command.amount().minus(back);
    TreeMap<OrganisationId, Money> beyond =
        rest.isPositive() ? positive(beyond(fund, capital, rest)) : TreeMap.empty();
    Distributed whole = Distributed.builder()
        .recallable(command.recallable())
        .capital(capital)
        .beyond(beyond)
        .setOff(TreeMap.empty())
        .interest(TreeMap.empty())
        .build();
    TreeMap<OrganisationId, Money> setOff = setOff(fund, whole);
    return whole.withSetOff(setOff).withInterest(interest(fund, setOff, on));
  }

  /* How capital is shared: pro rata to what is left of it, in two rounds where that of the first loss is returned last. */
  static Seq<Allocation<OrganisationId>> capital(Fund fund, Money amount) {
    TreeMap<OrganisationId, Money> left = left(fund);
    TreeMap<OrganisationId, Money> last = fund.terms()
        .flatMap(FundTerms::firstLoss)
        .filter(FirstLoss::returnedLast)
        .map(it -> Waterfall.first(fund))
        .orElse(TreeMap.empty());
    TreeMap<OrganisationId, Money> before = left.map((partner, amountLeft) ->
        Tuple.of(partner, last.get(partner).map(amountLeft::minus).getOrElse(amountLeft)));
    Money first = amount.min(Money.sum(before.values(), fund.currency()));
    return Vector.of(Tuple.of(first, before), Tuple.of(amount.minus(first), last))
        .filter(round -> round._1.isPositive())
        .map(round -> Allocation.proRata(round._1, round._2));
  }

  /** How surplus is shared when this capital goes back too: cumulative, pro rata to what was paid in and within the asset lock. */
  static Allocation<OrganisationId> beyond(
      Fund fund, TreeMap<OrganisationId, Money> capital, Money amount) {
    TreeMap<OrganisationId, Holding> holdings = holdings(fund, capital);
    Money held = Money.sum(holdings.values().map(Holding::held), fund.currency());
    return Allocation.raise(held.plus(amount), holdings);
  }

  /* Nobody gets more than it paid in and the agreed return on that, the capital that goes back now included. */
  private static TreeMap<OrganisationId, Holding> holdings(
      Fund fund, TreeMap<OrganisationId, Money> capital) {
    Percentage agreed = policy(fund) == DistributionPolicy.PROFIT
        ? fund.termsInForce().agreedReturn()
        : Percentage.ZERO;
    return fund.register().accounts().map((partner, account) -> {
      Money most = account.paid().plus(account.paid().times(agreed, Rounding.DOWN));
      Money back = account.returned().plus(capital.getOrElse(partner, Money.zero(fund.currency())));
      Money held = account.beyond();
      return Tuple.of(
          partner,
          new Holding(
              account.paid().minor(), held, held, Optional.of(most.minus(back).max(held))));
    });
  }

  private static DistributionPolicy policy(Fund fund) {
    return fund.terms().map(FundTerms::distribution).orElse(DistributionPolicy.NONE);
  }

  private static TreeMap<OrganisationId, Money> setOff(Fund fund, Distributed whole) {
    return fund.termsInForce().defaults().setOff()
        ? fund.register()
            .partners()
            .filterValues(Partner::isInDefault)
            .map((id, partner) -> Tuple.of(id, partner.owed().min(whole.of(id))))
            .filterValues(Money::isPositive)
        : TreeMap.empty();
  }

  private static TreeMap<OrganisationId, Money> interest(
      Fund fund, TreeMap<OrganisationId, Money> setOff, LocalDate on) {
    return setOff
        .map((id, amount) -> {
          Money called = amount.minus(amount.min(fund.statement(id).interest()));
          return Tuple.of(
              id, fund.register().named(id).interestOn(called, on, fund.termsInForce()));
        })
        .filterValues(Money::isPositive);
  }

  private static TreeMap<OrganisationId, Money> positive(Allocation<OrganisationId> allocation) {
    return allocation.parts().filterValues(Money::isPositive);
  }

  static Fund evolve(Fund fund, Distributed event) {
    Register paid = fund.register().distribute(event);
    Money interest = event
        .setOff()
        .map((id, amount) -> Tuple.of(id, amount.min(fund.statement(id).interest())))
        .values()
        .foldLeft(Money.zero(fund.currency()), Money::plus);
    Money beyond = Money.sum(event.beyond().values(), fund.currency());
    return fund.withRegister(paid)
        .withCash(fund.cash().minus(event.cash()))
        .withSurplus(fund.surplus().minus(beyond).plus(interest));
  }
}
