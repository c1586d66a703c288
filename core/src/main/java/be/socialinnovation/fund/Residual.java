package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;

/* What is left for the partners of a fund: in its books, or of a value that is handed in; shared as it would be distributed. */
final class Residual {

  private Residual() {}

  static TreeMap<OrganisationId, Money> inTheBooks(Fund fund) {
    TreeMap<OrganisationId, Money> left = Distributions.left(fund);
    Money beyond = Distributions.leftToThePartners(fund);
    return beyond.isPositive()
        ? left.merge(Distributions.beyond(fund, left, beyond).parts(), Money::plus)
        : left;
  }

  static Money sum(Fund fund) {
    return fund.statement().netAssetValue().plus(Distributions.leftToThePartners(fund));
  }

  static TreeMap<OrganisationId, Money> share(Fund fund, Money value) {
    Money capital = value.min(fund.statement().netAssetValue());
    return proRata(capital, Distributions.left(fund))
        .merge(
            proRata(
                value.minus(capital), fund.register().accounts().mapValues(CapitalAccount::paid)),
            Money::plus);
  }

  private static TreeMap<OrganisationId, Money> proRata(
      Money amount, TreeMap<OrganisationId, Money> weights) {
    return amount.isZero()
        ? TreeMap.empty()
        : Allocation.proRata(amount, weights).parts();
  }
}
