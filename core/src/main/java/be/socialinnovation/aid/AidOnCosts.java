package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.TreeSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An aid, granted or wanted, and the costs that it pays.
 *
 * @param id what names it
 * @param kind the kind of public money
 * @param amount the aid, gross, more than nothing
 * @param costs the names of the costs that it pays; none for an aid that is tied to no costs, empty where nobody has told
 * @param intensity the highest part of these costs that may be paid under its own rules; empty where nobody has told, and for de minimis
 *     aid, whose rules have none
 */
@Value.Builder
public record AidOnCosts(
    String id,
    AidKind kind,
    Money amount,
    Optional<TreeSet<String>> costs,
    Optional<Percentage> intensity)
    implements WithAidOnCosts {

  /** Refuses an aid without a name or an amount, and an impossible intensity, with {@link IllegalArgumentException}. */
  public AidOnCosts {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(costs, "costs");
    Objects.requireNonNull(intensity, "intensity");
    if (id.isBlank() || !amount.isPositive()) {
      throw new IllegalArgumentException(
          "an aid must have a name and an amount: \"" + id + "\", " + amount);
    }
    if (intensity
        .filter(it -> !it.isAtLeast(Percentage.ZERO) || !it.isAtMost(Percentage.HUNDRED))
        .isPresent()) {
      throw new IllegalArgumentException("an intensity must be from 0 % to 100 %: " + intensity);
    }
    if (kind == AidKind.DE_MINIMIS && intensity.isPresent()) {
      throw new IllegalArgumentException("de minimis aid must not have an intensity: " + intensity);
    }
  }

  /** State aid on costs, up to an intensity. */
  public static AidOnCosts stateAid(
      String id, Money amount, Percentage intensity, String... costs) {
    return of(id, AidKind.STATE_AID, amount, costs).withIntensity(intensity);
  }

  /** An aid on costs, of whose intensity nothing is known. */
  public static AidOnCosts of(String id, AidKind kind, Money amount, String... costs) {
    return builder().id(id).kind(kind).amount(amount).costs(TreeSet.of(costs)).build();
  }

  /** A builder, in which the name, the kind and the amount must be set. */
  public static AidOnCostsBuilder builder() {
    return new AidOnCostsBuilder();
  }

  boolean pays(String cost) {
    return costs.filter(it -> it.contains(cost)).isPresent();
  }
}
