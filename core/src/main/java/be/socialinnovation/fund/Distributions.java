package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Holding;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;

/* How cash goes back to the partners: capital pro rata to what is left of it, then surplus pro rata to what was paid in, within the lock. */
final class Distributions {

  private Distributions() {}

  /** The most that may be distributed: the capital that is left, and of the surplus what policy and asset lock leave to the partners. */
  static Money limit(Fund fund) {
    Money left = fund.statement().netAssetValue();
    Money beyond = Money.sum(
        holdings(fund, fund.register().accounts().mapValues(CapitalAccount::netAssetValue))
            .values()
            .map(it -> it.cap().orElseThrow().minus(it.held())),
        fund.currency());
    return policy(fund) == DistributionPolicy.NONE
        ? Money.zero(fund.currency())
        : left.plus(beyond.min(fund.surplus()));
  }

  static Distributed event(Fund fund, Distribute command, LocalDate on) {
    Money back = command.amount().min(fund.statement().netAssetValue());
    TreeMap<OrganisationId, Money> capital =
        back.isPositive() ? positive(capital(fund, back)) : TreeMap.empty();
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

  /** How capital is shared: pro rata to what is left of it. */
  static Allocation<OrganisationId> capital(Fund fund, Money amount) {
    return Allocation.proRata(
        amount, fund.register().accounts().mapValues(CapitalAccount::netAssetValue));
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
