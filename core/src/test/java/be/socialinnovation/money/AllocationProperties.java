package be.socialinnovation.money;

import static be.socialinnovation.money.Money.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AllocationProperties {

  @Property
  void a_split_sums_exactly_and_nobody_is_a_whole_cent_off(
      @ForAll("totals") long total, @ForAll("weights") List<Long> weights) {
    var allocation = Allocation.split(Money.ofMinor(total, EUR), byPlace(weights));
    assertThat(Money.sum(allocation.parts().values(), EUR)).isEqualTo(allocation.total());
    var sum = sum(weights);
    for (int i = 0; i < weights.size(); i++) {
      var owed = big(total).multiply(big(weights.get(i)));
      var given = big(allocation.of(i).minor()).multiply(sum);
      assertThat(owed.subtract(given).abs()).isLessThan(sum);
      if (weights.get(i) == 0) {
        assertThat(allocation.of(i).isZero()).isTrue();
      }
    }
  }

  @Property
  void a_split_serves_the_largest_remainders_and_then_the_smaller_keys(
      @ForAll("totals") long total, @ForAll("weights") List<Long> weights) {
    var allocation = Allocation.split(Money.ofMinor(total, EUR), byPlace(weights));
    var sum = sum(weights);
    var line = Vector.range(0, weights.size())
        .map(i -> Tuple.of(big(total).multiply(big(weights.get(i))).mod(sum), i))
        .filter(entry -> entry._1.signum() > 0)
        .sorted((a, b) -> a._1.equals(b._1) ? a._2 - b._2 : b._1.compareTo(a._1));
    line.zipWithIndex().forEach(entry -> {
      var explanation = allocation.explain(entry._1._2);
      assertThat(explanation.place()).isEqualTo(entry._2 + 1);
      assertThat(explanation.part().minus(explanation.share()).minor())
          .isEqualTo(explanation.isRoundedUp() ? 1 : 0);
    });
  }

  @Property
  void the_listing_order_does_not_matter(
      @ForAll("totals") long total, @ForAll("weights") List<Long> weights, @ForAll Random random) {
    var listed = byPlace(weights);
    var order = shuffled(weights.size(), random);
    var shuffled = TreeMap.ofEntries(Comparator.comparing(order::get), listed);
    var money = Money.ofMinor(total, EUR);
    assertThat(Allocation.split(money, shuffled)).isEqualTo(Allocation.split(money, listed));
    assertThat(Allocation.raise(money, shuffled.mapValues(AllocationProperties::newcomer)))
        .isEqualTo(Allocation.raise(money, listed.mapValues(AllocationProperties::newcomer)));
  }

  /** A chain of raises; now and then the weights change and everyone is re-based, or a call is a single cent. */
  @Property(tries = 2000)
  void raises_keep_the_promise_for_ever(
      @ForAll("holdings") List<Holding> parties, @ForAll Random random) {
    Map<Integer, Holding> holdings = byPlace(parties);
    for (int call = 0; call < 40; call++) {
      if (random.nextInt(10) == 0) {
        holdings = holdings.mapValues(holding -> reweighed(holding, random));
      }
      long held = Money.sum(holdings.values().map(Holding::held), EUR).minor();
      long room = room(holdings) - held;
      if (room > 0) {
        long step = random.nextBoolean() ? 1 : 1 + (random.nextLong() >>> 1) % room;
        holdings = raised(holdings, Money.ofMinor(held + step, EUR));
      }
    }
  }

  private static Map<Integer, Holding> raised(Map<Integer, Holding> holdings, Money runningTotal) {
    var allocation = Allocation.raise(runningTotal, holdings);
    assertThat(Money.sum(allocation.holdings().values(), EUR)).isEqualTo(runningTotal);
    assertThat(Money.sum(allocation.parts().values(), EUR)).isEqualTo(allocation.total());
    var explanations = holdings.map((key, holding) -> Tuple.of(key, allocation.explain(key)));
    assertThatSharesAreExact(holdings, explanations, runningTotal);
    assertThatSpareCentsGoToTheSmallestQuotients(holdings, explanations);
    return holdings.map((key, holding) -> {
      var after = allocation.holdings().get(key).get();
      assertThat(after.isAtLeast(holding.held())).isTrue();
      assertThat(holding.cap().map(after::isAtMost).orElse(true)).isTrue();
      assertThat(allocation.of(key)).isEqualTo(after.minus(holding.held()));
      var share = explanations.get(key).get();
      long distance = after.minus(share.share()).minor();
      assertThat(distance).isBetween(0L, share.fraction().numerator() == 0 ? 0L : 1L);
      return Tuple.of(key, holding.withHeld(after));
    });
  }

  /** Shares are {@code lambda x weight} between base and cap with one lambda, and sum to the running total. */
  private static void assertThatSharesAreExact(
      Map<Integer, Holding> holdings, Map<Integer, Explanation> explanations, Money runningTotal) {
    var divisor = explanations
        .values()
        .map(explanation -> big(explanation.fraction().denominator()))
        .fold(BigInteger.ONE, AllocationProperties::leastCommonMultiple);
    var shares = explanations.mapValues(explanation -> big(explanation.share().minor())
        .multiply(divisor)
        .add(big(explanation.fraction().numerator())
            .multiply(divisor.divide(big(explanation.fraction().denominator())))));
    assertThat(shares.values().fold(BigInteger.ZERO, BigInteger::add))
        .isEqualTo(big(runningTotal.minor()).multiply(divisor));
    holdings.forEach((one, holding) -> {
      var share = shares.get(one).get();
      var base = big(holding.base().minor()).multiply(divisor);
      var cap = holding.cap().map(money -> big(money.minor()).multiply(divisor));
      assertThat(share).isGreaterThanOrEqualTo(base);
      assertThat(cap.isEmpty() || share.compareTo(cap.get()) <= 0).isTrue();
      if (holding.weight() == 0) {
        assertThat(share).isEqualTo(base);
        return;
      }
      // whoever is above the base is not ahead of anyone who is below the cap
      holdings.forEach((two, other) -> {
        boolean canRise = other.weight() > 0
            && other
                .cap()
                .map(money ->
                    shares.get(two).get().compareTo(big(money.minor()).multiply(divisor)) < 0)
                .orElse(true);
        if (share.compareTo(base) > 0 && canRise) {
          assertThat(share.multiply(big(other.weight())))
              .isLessThanOrEqualTo(shares.get(two).get().multiply(big(holding.weight())));
        }
      });
    });
  }

  private static void assertThatSpareCentsGoToTheSmallestQuotients(
      Map<Integer, Holding> holdings, Map<Integer, Explanation> explanations) {
    var line = explanations
        .filter((key, explanation) -> explanation.fraction().numerator() > 0
            && explanation.held().isAtMost(explanation.share()))
        .toVector()
        .sorted((a, b) -> {
          var left = big(a._2.share().minor() + 1)
              .multiply(big(holdings.get(b._1).get().weight()));
          var right = big(b._2.share().minor() + 1)
              .multiply(big(holdings.get(a._1).get().weight()));
          return left.equals(right) ? a._1 - b._1 : left.compareTo(right);
        });
    line.zipWithIndex().forEach(entry -> {
      var explanation = entry._1._2;
      assertThat(explanation.place()).isEqualTo(entry._2 + 1);
      assertThat(explanation.holding().minus(explanation.share()).minor())
          .isEqualTo(entry._2 < explanation.spare() ? 1 : 0);
    });
  }

  @Property
  void a_wide_quotient_is_exact(
      @ForAll("wide") long a, @ForAll("wide") long b, @ForAll("wide") long c) {
    long divisor = Math.max(1, Math.max(b, c));
    assertThat(big(Wide.quotient(a, Math.min(b, c), divisor)))
        .isEqualTo(big(a).multiply(big(Math.min(b, c))).divide(big(divisor)));
  }

  @Property
  void wide_products_compare_exactly(
      @ForAll("wide") long a,
      @ForAll("wide") long b,
      @ForAll("wide") long c,
      @ForAll("wide") long d) {
    assertThat(Wide.compareProducts(a, b, c, d))
        .isEqualTo(big(a).multiply(big(b)).compareTo(big(c).multiply(big(d))));
    assertThat(Wide.compareProducts(a, b, b, a)).isZero();
  }

  @Property
  void a_selection_is_the_front_of_the_sorted_line(
      @ForAll List<@LongRange(min = 0, max = 9) Long> keys, @ForAll Random random) {
    Selection.Order order = (one, other) ->
        keys.get(one).equals(keys.get(other)) ? one < other : keys.get(one) < keys.get(other);
    int[] places = shuffled(keys.size(), random).stream().mapToInt(i -> i).toArray();
    int count = random.nextInt(keys.size() + 1);
    Selection.moveFirstToFront(places, count, order);
    var sorted = Vector.range(0, keys.size())
        .sorted((a, b) -> a.equals(b) ? 0 : order.isBefore(a, b) ? -1 : 1);
    assertThat(Vector.ofAll(places).take(count).toSet())
        .isEqualTo(sorted.take(count).toSet());
    assertThat(Vector.ofAll(places).toSet()).isEqualTo(sorted.toSet());
  }

  @Provide
  Arbitrary<Long> totals() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 100),
        Arbitraries.longs().between(0, 10_000_000_000_00L),
        Arbitraries.longs().greaterOrEqual(0));
  }

  @Provide
  Arbitrary<Long> wide() {
    return Arbitraries.oneOf(
        Arbitraries.longs().greaterOrEqual(0),
        Arbitraries.longs().between(0, 1_000),
        Arbitraries.longs().between(Long.MAX_VALUE - 1_000, Long.MAX_VALUE),
        Arbitraries.longs().between(1L << 40, 1L << 52));
  }

  @Provide
  Arbitrary<List<Long>> weights() {
    return Arbitraries.oneOf(
            Arbitraries.longs().between(0, 9),
            Arbitraries.longs().between(0, 5_000_000_00L),
            Arbitraries.longs().between(0, Long.MAX_VALUE / 12))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
  }

  @Provide
  Arbitrary<List<Holding>> holdings() {
    var weights = Arbitraries.oneOf(
        Arbitraries.longs().between(0, 9),
        Arbitraries.longs().between(1, 1_000),
        Arbitraries.longs().between(1, 5_000_000_000_00L));
    var caps = Arbitraries.oneOf(
            Arbitraries.longs().between(0, 99), Arbitraries.longs().between(0, 5_000_000_000_00L))
        .optional(0.7);
    var free = Combinators.combine(weights, caps)
        .as((weight, cap) -> new Holding(
            weight, Money.zero(EUR), Money.zero(EUR), cap.map(minor -> Money.ofMinor(minor, EUR))));
    var committed = weights.map(weight -> Holding.of(Money.ofMinor(weight, EUR), Money.zero(EUR)));
    return Arbitraries.oneOf(free.list().ofMaxSize(9), committed.list().ofMaxSize(9));
  }

  private static Holding newcomer(long weight) {
    return Holding.uncapped(weight, Money.zero(EUR));
  }

  private static Holding reweighed(Holding holding, Random random) {
    long weight = random.nextInt(5) == 0 ? random.nextInt(3) : holding.weight();
    return new Holding(weight, holding.held(), holding.held(), holding.cap());
  }

  /** What caps and weights leave room for, but no more than twice ten billion euro. */
  private static long room(Map<Integer, Holding> holdings) {
    long room = 0;
    for (var holding : holdings.values()) {
      var limit = holding.weight() == 0 ? Optional.of(holding.base()) : holding.cap();
      room += limit.map(Money::minor).orElse(1_000_000_000_000_00L);
    }
    return room;
  }

  private static <V> TreeMap<Integer, V> byPlace(List<V> values) {
    return TreeMap.ofEntries(Vector.ofAll(values).zipWithIndex((value, i) -> Tuple.of(i, value)));
  }

  private static List<Integer> shuffled(int size, Random random) {
    var places = Vector.range(0, size).toJavaList();
    Collections.shuffle(places, random);
    return places;
  }

  private static BigInteger sum(List<Long> weights) {
    return weights.stream().map(AllocationProperties::big).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
