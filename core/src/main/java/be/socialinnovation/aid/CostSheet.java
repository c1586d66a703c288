package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The identifiable costs of a project, and the aids that were granted for them before.
 *
 * @param costs the costs, at least one, in one currency
 * @param granted the aids that were granted before
 */
public record CostSheet(Seq<CostItem> costs, Seq<AidOnCosts> granted) {

  /** Refuses two costs or two aids of one name, aid on a cost that is not listed, and two currencies, with {@link IllegalArgumentException}. */
  public CostSheet {
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(granted, "granted");
    if (costs.isEmpty() || costs.map(CostItem::id).distinct().size() != costs.size()) {
      throw new IllegalArgumentException(
          "a cost sheet must have costs, each with a name of its own: " + costs);
    }
    if (granted.map(AidOnCosts::id).distinct().size() != granted.size()) {
      throw new IllegalArgumentException(
          "each aid must have a name of its own: " + granted.map(AidOnCosts::id));
    }
    Money.sum(costs.map(CostItem::amount), costs.head().amount().currency());
    Seq<String> listed = costs.map(CostItem::id);
    for (AidOnCosts aid : granted) {
      requireListed(listed, costs.head().amount(), aid);
    }
  }

  /** A sheet on which nothing was granted yet. */
  public static CostSheet of(CostItem... costs) {
    return new CostSheet(Vector.of(costs), Vector.empty());
  }

  /** This sheet with an aid that was granted too. */
  public CostSheet with(AidOnCosts aid) {
    return new CostSheet(costs, granted.append(aid));
  }

  /**
   * Whether an aid may come on top of those that were granted.
   *
   * @throws IllegalArgumentException if it is already granted, pays a cost that is not listed, or is in another currency
   */
  public CumulationAnswer ask(AidOnCosts wanted, StateAidLaw law, LocalDate on) {
    return new CumulationAnswer(this, wanted, law, on);
  }

  private static void requireListed(Seq<String> listed, Money any, AidOnCosts aid) {
    if (!aid.amount().currency().equals(any.currency())) {
      throw new IllegalArgumentException(
          "an aid must be in the currency of the costs: " + aid.amount() + ", " + any);
    }
    if (aid.costs().filter(it -> !listed.containsAll(it)).isPresent()) {
      throw new IllegalArgumentException(
          "an aid must pay costs that are listed: " + aid.costs().get() + ", " + listed);
    }
  }
}
