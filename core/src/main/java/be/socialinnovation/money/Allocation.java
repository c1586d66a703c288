package be.socialinnovation.money;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * An amount shared among parties to the last minor unit.
 *
 * <p>The parts always sum exactly to the total, none is negative, each is less than one minor unit off the exact share,
 * and none depends on the order in which the parties were listed. Ties go to the smaller key.
 *
 * <ul>
 *   <li>{@link #split} and {@link #proRata} share a one-off total by largest remainder: everyone gets the exact share
 *       rounded down, and the units left over go to the largest remainders.
 *   <li>{@link #raise} shares one amount after another among the same parties, such as capital calls. To split each of
 *       them drifts: three equal partners end 7 cents apart after seven calls of 10.00. Largest remainders of the
 *       running total may take money back when it grows (the Alabama paradox).
 * </ul>
 *
 * @param <K> the parties' keys; no two may be equal in their natural order
 */
public final class Allocation<K extends Comparable<? super K>> {

  private final Money total;
  private final List<K> keys;
  private final Apportionment apportionment;
  private @Nullable TreeMap<K, Money> parts;

  private Allocation(Money total, List<K> keys, Apportionment apportionment) {
    this.total = total;
    this.keys = keys;
    this.apportionment = apportionment;
  }

  /**
   * Shares a total in proportion to weights, by largest remainder.
   *
   * <p>The total is not negative (allocate its opposite to share what is owed back), nor is any weight; a zero weight
   * gets nothing, and a total that is not zero needs a weight that is not. Otherwise IllegalArgumentException.
   * Weights that sum to more than 64 bits hold throw ArithmeticException.
   */
  public static <K extends Comparable<? super K>> Allocation<K> split(
      Money total, Map<K, Long> weights) {
    var parties = Parties.of(weights);
    return split(total, parties, parties.longs(Long::longValue));
  }

  /** Shares a total pro rata to commitments or other amounts of money, as {@link #split} does to weights. */
  public static <K extends Comparable<? super K>> Allocation<K> proRata(
      Money total, Map<K, Money> amounts) {
    var parties = Parties.of(amounts);
    parties.values.forEach(amount -> parties.values.get(0).requireSameCurrency(amount));
    return split(total, parties, parties.longs(Money::minor));
  }

  private static <K extends Comparable<? super K>> Allocation<K> split(
      Money total, Parties<K, ?> parties, long[] weights) {
    if (total.isNegative()) {
      throw new IllegalArgumentException("a total must not be negative: " + total);
    }
    var shares = Shares.proportional(total.minor(), weights);
    Selection.Order largestRemainder =
        (one, other) -> shares.remainders[one] == shares.remainders[other]
            ? one < other
            : shares.remainders[one] > shares.remainders[other];
    var apportionment =
        new Apportionment(total.minor(), shares, new long[weights.length], largestRemainder);
    return new Allocation<>(total, parties.keys, apportionment);
  }

  /**
   * Raises what the parties hold together to a new running total, by the quota method of Balinski and Young.
   *
   * <p>A party's exact share is {@code lambda x weight}, but not below its base nor above its cap, with the one
   * lambda that makes the shares sum to the running total. Everyone gets at least the share rounded down, and keeps
   * what is held. The units left over go, one each, to those whose share is above that: the smallest {@code (share
   * rounded down + 1) / weight} first. The parts of the answer are the increments.
   *
   * <p><b>Promised</b>, while weights, bases and caps stay and every step is a raise: the increments sum exactly and
   * none is negative, base &lt;= held &lt;= cap, and nobody is ever a whole minor unit off the exact share. When
   * weights change, {@linkplain Holding#rebased re-base} everyone, and the same holds from there. <b>Not
   * promised</b>: that one call of 6 has the result of a call of 5 and then of 1.
   *
   * <p>A running total below what is held, or above what caps and weights leave room for, throws
   * IllegalArgumentException, as does a holding a whole minor unit or more above its share, which cannot come from
   * earlier raises.
   *
   * @param runningTotal what all hold together afterwards
   */
  public static <K extends Comparable<? super K>> Allocation<K> raise(
      Money runningTotal, Map<K, Holding> holdings) {
    var parties = Parties.of(holdings);
    parties.values.forEach(holding -> runningTotal.requireSameCurrency(holding.held()));
    var weights = parties.longs(Holding::weight);
    var held = parties.longs(holding -> holding.held().minor());
    var before = Money.ofMinor(Shares.sum(held), runningTotal.currency());
    if (runningTotal.isLessThan(before)) {
      throw new IllegalArgumentException(
          "a running total must be at least " + before + " held: " + runningTotal);
    }
    var shares = Clamping.shares(
        runningTotal.minor(),
        weights,
        parties.longs(holding -> holding.base().minor()),
        parties.longs(holding -> holding.cap().map(Money::minor).orElse(Long.MAX_VALUE)));
    Selection.Order quota = (one, other) -> {
      int order = Wide.compareProducts(
          shares.floors[one] + 1, weights[other], shares.floors[other] + 1, weights[one]);
      return order == 0 ? one < other : order < 0;
    };
    var apportionment = new Apportionment(runningTotal.minor(), shares, held, quota);
    return new Allocation<>(runningTotal.minus(before), parties.keys, apportionment);
  }

  /** Returns the amount that was shared: the sum of the parts. */
  public Money total() {
    return total;
  }

  /** Returns what each party gets, by key; made when first asked for. */
  public TreeMap<K, Money> parts() {
    var made = parts;
    if (made == null) {
      made = map(this::part);
      parts = made;
    }
    return made;
  }

  /** Returns what each party holds afterwards, by key: what it held before and its part. */
  public TreeMap<K, Money> holdings() {
    return map(party -> apportionment.holdings[party]);
  }

  /** Returns what the party gets; a key that is not among the parties throws {@link NoSuchElementException}. */
  public Money of(K key) {
    return money(part(place(key)));
  }

  /** Returns why the party gets what it gets; an unknown key throws {@link NoSuchElementException}. */
  public Explanation explain(K key) {
    int party = place(key);
    var shares = apportionment.shares;
    return new Explanation(
        money(shares.floors[party]),
        Ratio.of(shares.remainders[party], shares.divisor),
        money(apportionment.held[party]),
        apportionment.spare,
        apportionment.place(party),
        money(apportionment.holdings[party]));
  }

  /** Tells whether the other allocation gives the same parties the same parts of the same holdings. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Allocation<?> other
        && total.equals(other.total)
        && keys.equals(other.keys)
        && Arrays.equals(apportionment.held, other.apportionment.held)
        && Arrays.equals(apportionment.holdings, other.apportionment.holdings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(total, keys, Arrays.hashCode(apportionment.holdings));
  }

  /** Returns the total and the parts: {@code EUR 8.00: a 2.67, b 2.67, c 2.66}. */
  @Override
  public String toString() {
    return parts()
        .map(part -> part._1 + " " + part._2.toDecimal().toPlainString())
        .mkString(total + ": ", ", ", "");
  }

  private long part(int party) {
    return apportionment.holdings[party] - apportionment.held[party];
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, total.currency());
  }

  private int place(K key) {
    int place = Collections.binarySearch(keys, key);
    if (place < 0) {
      throw new NoSuchElementException("a key must be one of the parties: " + key);
    }
    return place;
  }

  private TreeMap<K, Money> map(IntToLongFunction amount) {
    TreeMap<K, Money> map = TreeMap.empty();
    for (int i = 0; i < keys.size(); i++) {
      map = map.put(keys.get(i), money(amount.applyAsLong(i)));
    }
    return map;
  }
}
