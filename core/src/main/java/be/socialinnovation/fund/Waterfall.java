package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Holding;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import java.util.Optional;
import java.util.function.Function;

/*
 * In which order losses are borne and recovered: first loss, then all partners alike, then the surplus of the fund; and back in the
 * opposite order, each layer pro rata to what it lost.
 */
final class Waterfall {

  private Waterfall() {}

  static Layers loss(Fund fund, Money amount) {
    Money room = Money.sum(
        providers(fund).values().map(it -> it.cap().orElseThrow().minus(it.held())),
        fund.currency());
    Money first = amount.min(room);
    TreeMap<OrganisationId, Money> parts =
        first.isPositive() ? positive(shareFirst(fund, first)) : TreeMap.empty();
    return pariPassu(fund.register().bearFirst(parts), amount.minus(first), parts);
  }

  /** How what the first loss takes is shared: cumulative, pro rata to what each provider takes first and capped by it and its capital. */
  static Allocation<OrganisationId> shareFirst(Fund fund, Money amount) {
    TreeMap<OrganisationId, Holding> providers = providers(fund);
    Money held = Money.sum(providers.values().map(Holding::held), fund.currency());
    return Allocation.raise(held.plus(amount), providers);
  }

  static Layers grant(Fund fund, Money amount) {
    return pariPassu(fund.register(), amount, TreeMap.empty());
  }

  private static Layers pariPassu(
      Register register, Money amount, TreeMap<OrganisationId, Money> firstLoss) {
    Money shared = amount.min(register.total(amount.currency()).netAssetValue());
    TreeMap<OrganisationId, Money> parts =
        shared.isPositive() ? positive(register.shareLoss(shared)) : TreeMap.empty();
    return new Layers(firstLoss, parts, amount.minus(shared));
  }

  private static TreeMap<OrganisationId, Holding> providers(Fund fund) {
    return fund.terms()
        .flatMap(FundTerms::firstLoss)
        .map(loss -> providers(fund, loss))
        .orElse(TreeMap.empty());
  }

  private static TreeMap<OrganisationId, Holding> providers(Fund fund, FirstLoss firstLoss) {
    return firstLoss.providers().map((partner, amount) -> {
      CapitalAccount account = fund.statement(partner);
      Money held = account.firstLoss();
      Money reach = amount.min(held.plus(account.netAssetValue())).max(held);
      return Tuple.of(partner, new Holding(amount.minor(), held, held, Optional.of(reach)));
    });
  }

  /* What of a partner's capital can still take losses first. */
  static TreeMap<OrganisationId, Money> first(Fund fund) {
    return providers(fund).mapValues(it -> it.cap().orElseThrow().minus(it.held()));
  }

  static Layers recovery(Fund fund, Money amount) {
    Money surplus = amount.min(fund.lostBySurplus());
    Money afterSurplus = amount.minus(surplus);
    Money ordinary = afterSurplus.min(fund.lostPariPassu());
    return new Layers(
        restored(fund, afterSurplus.minus(ordinary), CapitalAccount::firstLoss),
        restored(fund, ordinary, CapitalAccount::borne),
        surplus);
  }

  private static TreeMap<OrganisationId, Money> restored(
      Fund fund, Money amount, Function<CapitalAccount, Money> lost) {
    return amount.isPositive() ? positive(back(fund, amount, lost)) : TreeMap.empty();
  }

  /** How what comes back to a layer is shared: pro rata to what each lost there. */
  static Allocation<OrganisationId> back(
      Fund fund, Money amount, Function<CapitalAccount, Money> lost) {
    return Allocation.proRata(amount, fund.register().accounts().mapValues(lost));
  }

  private static TreeMap<OrganisationId, Money> positive(Allocation<OrganisationId> allocation) {
    return allocation.parts().filterValues(Money::isPositive);
  }

  static Fund bear(Fund fund, Layers loss) {
    return expend(fund, loss).withLostBySurplus(fund.lostBySurplus().plus(loss.surplus()));
  }

  static Fund expend(Fund fund, Layers expense) {
    return fund.withRegister(
            fund.register().bearFirst(expense.firstLoss()).bear(expense.pariPassu()))
        .withSurplus(fund.surplus().minus(expense.surplus()));
  }

  static Fund restore(Fund fund, Layers recovery) {
    return fund.withRegister(fund.register().restore(recovery.firstLoss(), recovery.pariPassu()))
        .withSurplus(fund.surplus().plus(recovery.surplus()))
        .withLostBySurplus(fund.lostBySurplus().minus(recovery.surplus()));
  }
}
