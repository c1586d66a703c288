package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeMap;
import java.util.Objects;

/**
 * Who takes losses before the other partners do, and up to which amount each: the layer is named and sized before anything is lost.
 *
 * @param providers what each provider takes first, more than nothing each, at least one
 * @param returnedLast whether a distribution returns the capital of the layer only when no other capital is left
 */
public record FirstLoss(TreeMap<OrganisationId, Money> providers, boolean returnedLast) {

  public FirstLoss {
    Objects.requireNonNull(providers, "providers");
    if (providers.isEmpty() || providers.values().exists(amount -> !amount.isPositive())) {
      throw new IllegalArgumentException(
          "a first loss must name its providers, each with more than nothing: " + providers);
    }
    requireOneCurrency(providers);
  }

  /** A first loss of these providers, with what each takes first; distributions return its capital alike with that of the others. */
  public static FirstLoss of(TreeMap<OrganisationId, Money> providers) {
    return new FirstLoss(providers, false);
  }

  /** The same layer, whose capital a distribution returns last. */
  public FirstLoss whichIsReturnedLast() {
    return new FirstLoss(providers, true);
  }

  /** The same layer, in which a successor stands for a partner. */
  FirstLoss succeed(OrganisationId partner, OrganisationId successor) {
    return providers
        .get(partner)
        .map(amount -> new FirstLoss(
            providers.remove(partner).put(successor, amount, Money::plus), returnedLast))
        .getOrElse(this);
  }

  private static void requireOneCurrency(TreeMap<OrganisationId, Money> providers) {
    if (providers.values().map(Money::currency).distinct().size() > 1) {
      throw new IllegalArgumentException("a first loss must be in one currency: " + providers);
    }
  }

  /** The size of the layer: what the providers take first together. */
  public Money cap() {
    return Money.sum(providers.values(), providers.head()._2.currency());
  }

  /** What one partner takes first; nothing for who is no provider. */
  public Money of(OrganisationId partner) {
    return providers.get(partner).getOrElse(Money.zero(cap().currency()));
  }
}
