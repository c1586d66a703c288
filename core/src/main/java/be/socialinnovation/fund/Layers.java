package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import java.util.Currency;
import java.util.Objects;

/**
 * How an amount falls on the layers of a fund: of a loss, what each bears; of a recovery, what each gets back.
 *
 * @param firstLoss the parts of the providers of first loss, more than nothing each
 * @param pariPassu the parts of the partners, pro rata, more than nothing each
 * @param surplus the part of the fund's own surplus, which bears what the capital of the partners does not reach
 */
public record Layers(
    TreeMap<OrganisationId, Money> firstLoss,
    TreeMap<OrganisationId, Money> pariPassu,
    Money surplus) {

  public Layers {
    Objects.requireNonNull(firstLoss, "firstLoss");
    Objects.requireNonNull(pariPassu, "pariPassu");
    Objects.requireNonNull(surplus, "surplus");
    if (surplus.isNegative()
        || firstLoss.values().appendAll(pariPassu.values()).exists(part -> !part.isPositive())) {
      throw new IllegalArgumentException("parts must be more than nothing each: " + firstLoss + ", "
          + pariPassu + ", surplus " + surplus);
    }
  }

  /** Nothing falls on any layer. */
  public static Layers none(Currency currency) {
    return new Layers(TreeMap.empty(), TreeMap.empty(), Money.zero(currency));
  }

  /** What falls on all layers together. */
  public Money total() {
    return Money.sum(firstLoss.values(), surplus.currency())
        .plus(Money.sum(pariPassu.values(), surplus.currency()))
        .plus(surplus);
  }

  /** What falls on one partner, in both layers. */
  public Money of(OrganisationId partner) {
    Money nothing = Money.zero(surplus.currency());
    return firstLoss.getOrElse(partner, nothing).plus(pariPassu.getOrElse(partner, nothing));
  }

  /** How many partners it falls on. */
  public int partners() {
    return firstLoss.keySet().addAll(pariPassu.keySet()).size();
  }
}
