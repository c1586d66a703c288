package be.socialinnovation.money;

import static be.socialinnovation.money.Money.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final Money CENT = Money.eur("0.01");

  /** Parties a, b, c and so on. */
  private static <V> TreeMap<String, V> parties(Vector<V> values) {
    return TreeMap.ofEntries(
        values.zipWithIndex((value, i) -> Tuple.of(String.valueOf((char) ('a' + i)), value)));
  }

  private static TreeMap<String, Long> weights(long... weights) {
    return parties(Vector.ofAll(weights));
  }

  private static Vector<Long> cents(Map<String, Money> amounts) {
    return amounts.values().map(Money::minor).toVector();
  }

  private static Vector<Long> split(long total, long... weights) {
    return cents(Allocation.split(Money.ofMinor(total, EUR), weights(weights)).parts());
  }

  @Nested
  class A_total_split_once {

    @Test
    void follows_the_published_vectors() {
      // T-C1, qapita.com: 60 m of 500 m committed is 12 % of each commitment
      assertThat(Allocation.proRata(
                  Money.eur("60000000"),
                  TreeMap.of("a", Money.eur("300000000"), "b", Money.eur("200000000")))
              .parts())
          .isEqualTo(TreeMap.of("a", Money.eur("36000000"), "b", Money.eur("24000000")));
      // T-C2, moneyphp documentation, after Fowler: equal remainders go to the smaller key
      assertThat(split(5, 70, 30)).isEqualTo(Vector.of(4L, 1L));
      assertThat(split(5, 30, 70)).isEqualTo(Vector.of(2L, 3L));
      // T-C3, moneyphp documentation
      assertThat(split(800, 1, 1, 1)).isEqualTo(Vector.of(267L, 267L, 266L));
      // T-C4, Hackage apportionment and PyPI largest-remainder
      assertThat(split(100, 1, 2, 3)).isEqualTo(Vector.of(17L, 33L, 50L));
      assertThat(split(100, 1, 10, 100)).isEqualTo(Vector.of(1L, 9L, 90L));
    }

    @Test
    void shares_1000_euro_among_22_equal_partners_to_the_cent() {
      var partners = TreeMap.ofEntries(Vector.rangeClosed(1, 22).map(i -> Tuple.of(i, 1L)));
      var parts = Allocation.split(Money.eur("1000.00"), partners).parts();
      assertThat(parts.values().take(10)).containsOnly(Money.eur("45.46"));
      assertThat(parts.values().drop(10)).hasSize(12).containsOnly(Money.eur("45.45"));
    }

    @Test
    void loses_a_cent_when_the_total_grows_as_in_the_Alabama_paradox() {
      // domain page 3.6: weights 26, 10, 46, 19, 17, 46, total 5 and then 6
      assertThat(split(5, 26, 10, 46, 19, 17, 46)).isEqualTo(Vector.of(1L, 0L, 1L, 1L, 1L, 1L));
      assertThat(split(6, 26, 10, 46, 19, 17, 46)).isEqualTo(Vector.of(1L, 0L, 2L, 1L, 0L, 2L));
    }

    @Test
    void gives_nothing_for_a_weight_of_zero() {
      assertThat(split(2, 0, 1, 0, 1, 1)).isEqualTo(Vector.of(0L, 1L, 0L, 1L, 0L));
    }

    @Test
    void may_be_nothing_among_anyone_or_no_one() {
      assertThat(split(0, 0, 0)).isEqualTo(Vector.of(0L, 0L));
      assertThat(split(0, 3, 4)).isEqualTo(Vector.of(0L, 0L));
      assertThat(
              Allocation.split(Money.zero(EUR), TreeMap.<String, Long>empty()).parts())
          .isEmpty();
      assertThat(Allocation.proRata(Money.zero(EUR), TreeMap.<String, Money>empty())
              .parts())
          .isEmpty();
    }

    @Test
    void is_refused_when_it_cannot_be_shared() {
      assertThatIllegalArgumentException().isThrownBy(() -> split(1, 0, 0));
      assertThatIllegalArgumentException().isThrownBy(() -> split(1));
      assertThatIllegalArgumentException().isThrownBy(() -> split(-1, 1, 1));
      assertThatIllegalArgumentException().isThrownBy(() -> split(1, 2, -1));
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> split(1, Long.MAX_VALUE, 1));
      assertThatNullPointerException()
          .isThrownBy(() -> Allocation.split(CENT, TreeMap.of("a", null)));
    }

    @Test
    void is_refused_pro_rata_to_two_currencies() {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> Allocation.proRata(CENT, TreeMap.of("a", CENT, "b", Money.of("1", "USD"))));
      assertThat(Allocation.proRata(CENT, TreeMap.of("a", Money.of("1", "USD"))).of("a"))
          .isEqualTo(CENT);
    }

    @Test
    void reaches_the_largest_amounts() {
      assertThat(split(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Vector.of(Long.MAX_VALUE));
      assertThat(split(Long.MAX_VALUE, 1, 1)).isEqualTo(Vector.of(1L << 62, (1L << 62) - 1));
      assertThat(split(Long.MAX_VALUE, Long.MAX_VALUE - 2, 1, 1))
          .isEqualTo(Vector.of(Long.MAX_VALUE - 2, 1L, 1L));
    }

    @Test
    void needs_keys_that_differ_in_their_order() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Allocation.split(
              CENT, HashMap.of(new BigDecimal("1.0"), 1L, new BigDecimal("1.00"), 1L)));
    }

    @Test
    void orders_keys_naturally_whatever_the_map_does() {
      var reversed = TreeMap.ofEntries(Comparator.<String>reverseOrder(), weights(1, 1, 1));
      assertThat(Allocation.split(Money.eur("8"), reversed))
          .isEqualTo(Allocation.split(Money.eur("8"), weights(1, 1, 1)));
    }
  }

  @Nested
  class An_allocation {

    private final Allocation<String> allocation =
        Allocation.split(Money.eur("8.00"), weights(1, 1, 1));

    @Test
    void prints_its_total_and_parts() {
      assertThat(allocation).hasToString("EUR 8.00: a 2.67, b 2.67, c 2.66");
    }

    @Test
    void answers_by_key() {
      assertThat(allocation.total()).isEqualTo(Money.eur("8"));
      assertThat(allocation.of("a")).isEqualTo(Money.eur("2.67"));
      assertThat(allocation.of("c")).isEqualTo(Money.eur("2.66"));
      assertThat(allocation.holdings()).isEqualTo(allocation.parts());
      assertThat(allocation.parts()).isSameAs(allocation.parts());
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> allocation.of("d"));
      assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> allocation.explain(""));
    }

    @Test
    void explains_each_part() {
      var last = allocation.explain("c");
      assertThat(last.share()).isEqualTo(Money.eur("2.66"));
      assertThat(last.fraction()).isEqualTo(Ratio.of(2, 3));
      assertThat(last.held()).isEqualTo(Money.zero(EUR));
      assertThat(last.spare()).isEqualTo(2);
      assertThat(last.place()).isEqualTo(3);
      assertThat(last.isRoundedUp()).isFalse();
      assertThat(last.part()).isEqualTo(Money.eur("2.66"));
      assertThat(last)
          .hasToString(
              "share EUR 2.66 + 2/3, held EUR 0.00, number 3 in line for 2: holds EUR 2.66");
      assertThat(allocation.explain("b").place()).isEqualTo(2);
      assertThat(allocation.explain("b").isRoundedUp()).isTrue();
      var whole = Allocation.split(Money.eur("8"), weights(1, 1)).explain("a");
      assertThat(whole.place()).isZero();
      assertThat(whole.isRoundedUp()).isFalse();
      assertThat(whole)
          .hasToString("share EUR 4.00 + 0/1, held EUR 0.00, not in line for 0: holds EUR 4.00");
    }

    @Test
    void equals_one_with_the_same_figures() {
      var twin = Allocation.split(Money.eur("8.00"), weights(2, 2, 2));
      assertThat(allocation).isEqualTo(twin).hasSameHashCodeAs(twin);
      assertThat(allocation).isNotEqualTo(Allocation.split(Money.eur("8.00"), weights(2, 2, 3)));
      assertThat(allocation).isNotEqualTo(Allocation.split(Money.eur("8.00"), weights(2, 2, 2, 0)));
      assertThat(allocation)
          .isNotEqualTo(Allocation.split(Money.of("8.00", "USD"), weights(2, 2, 2)));
      assertThat(allocation).isNotEqualTo("EUR 8.00");
    }
  }

  @Nested
  class A_running_total {

    private Vector<Long> raise(long total, TreeMap<String, Holding> holdings) {
      return cents(Allocation.raise(Money.ofMinor(total, EUR), holdings).holdings());
    }

    private TreeMap<String, Holding> equalPartners(long... held) {
      return parties(
          Vector.ofAll(held).map(cents -> Holding.uncapped(1, Money.ofMinor(cents, EUR))));
    }

    private Holding holding(long weight, long base, long held, long cap) {
      return Holding.uncapped(weight, Money.ofMinor(base, EUR))
          .rebased()
          .withHeld(Money.ofMinor(held, EUR))
          .withCap(Money.ofMinor(cap, EUR));
    }

    @Test
    void does_not_drift_over_seven_calls_where_single_splits_do() {
      // domain page 3.6, derived: 23.38, 23.31, 23.31 when each call of 10.00 is split by itself
      var raised = equalPartners(0, 0, 0);
      var splits = Vector.of(0L, 0L, 0L);
      for (int call = 1; call <= 7; call++) {
        var allocation = Allocation.raise(Money.eur("10").times(call), raised);
        assertThat(allocation.total()).isEqualTo(Money.eur("10"));
        raised = raised.map((key, holding) ->
            Tuple.of(key, holding.withHeld(allocation.holdings().get(key).get())));
        splits = splits.zipWith(split(1000, 1, 1, 1), Long::sum);
      }
      assertThat(splits).isEqualTo(Vector.of(2338L, 2331L, 2331L));
      assertThat(cents(raised.mapValues(Holding::held))).isEqualTo(Vector.of(2334L, 2333L, 2333L));
    }

    @Test
    void takes_nothing_back_where_the_Alabama_paradox_would() {
      var weights = weights(26, 10, 46, 19, 17, 46);
      var newcomers = weights.mapValues(weight -> Holding.uncapped(weight, Money.zero(EUR)));
      var before = Allocation.raise(Money.ofMinor(5, EUR), newcomers);
      TreeMap<String, Holding> holders =
          newcomers.map((key, holding) -> Tuple.of(key, holding.withHeld(before.of(key))));
      var after = Allocation.raise(Money.ofMinor(6, EUR), holders);
      assertThat(after.total()).isEqualTo(CENT);
      assertThat(after.parts().values()).allMatch(part -> !part.isNegative());
    }

    @Test
    void stops_at_each_cap_and_shares_the_rest_among_the_others() {
      var holdings =
          parties(Vector.of(holding(1, 0, 0, 10), holding(1, 0, 0, 40), holding(2, 0, 0, 1000)));
      assertThat(raise(40, holdings)).isEqualTo(Vector.of(10L, 10L, 20L));
      assertThat(raise(44, holdings)).isEqualTo(Vector.of(10L, 11L, 23L));
      assertThat(raise(130, holdings)).isEqualTo(Vector.of(10L, 40L, 80L));
      assertThat(raise(1050, holdings)).isEqualTo(Vector.of(10L, 40L, 1000L));
    }

    @Test
    void lets_those_behind_catch_up_from_a_base() {
      var holdings = parties(Vector.of(holding(1, 30, 30, 100), holding(1, 0, 0, 100)));
      assertThat(raise(30, holdings)).isEqualTo(Vector.of(30L, 0L));
      assertThat(raise(45, holdings)).isEqualTo(Vector.of(30L, 15L));
      assertThat(raise(60, holdings)).isEqualTo(Vector.of(30L, 30L));
      assertThat(raise(63, holdings)).isEqualTo(Vector.of(32L, 31L));
    }

    @Test
    void clamps_to_bases_and_caps_at_once() {
      var holdings =
          parties(Vector.of(holding(1, 50, 50, 90), holding(8, 0, 0, 20), holding(1, 0, 0, 90)));
      assertThat(raise(74, holdings)).isEqualTo(Vector.of(50L, 20L, 4L));
      assertThat(raise(200, holdings)).isEqualTo(Vector.of(90L, 20L, 90L));
    }

    @Test
    void gives_nothing_more_for_a_weight_of_zero() {
      var holdings = parties(Vector.of(holding(0, 5, 5, 100), holding(1, 0, 0, 100)));
      assertThat(raise(105, holdings)).isEqualTo(Vector.of(5L, 100L));
      assertThatIllegalArgumentException().isThrownBy(() -> raise(106, holdings));
      assertThat(raise(5, parties(Vector.of(holding(0, 5, 5, 100))))).isEqualTo(Vector.of(5L));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> raise(6, parties(Vector.of(holding(0, 5, 5, 100)))));
    }

    @Test
    void may_stay_where_it_is() {
      assertThat(raise(5, equalPartners(2, 2, 1))).isEqualTo(Vector.of(2L, 2L, 1L));
      assertThat(raise(0, equalPartners())).isEmpty();
    }

    @Test
    void cannot_fall_or_pass_the_caps() {
      var holdings = parties(Vector.of(holding(1, 0, 3, 5), holding(1, 0, 3, 5)));
      assertThatIllegalArgumentException().isThrownBy(() -> raise(5, holdings));
      assertThat(raise(6, holdings)).isEqualTo(Vector.of(3L, 3L));
      assertThat(raise(10, holdings)).isEqualTo(Vector.of(5L, 5L));
      assertThatIllegalArgumentException().isThrownBy(() -> raise(11, holdings));
      assertThatIllegalArgumentException().isThrownBy(() -> raise(1, equalPartners()));
    }

    @Test
    void cannot_start_from_what_no_raise_would_have_given() {
      assertThatIllegalArgumentException().isThrownBy(() -> raise(10, equalPartners(7, 0)));
      assertThat(raise(12, equalPartners(7, 0).mapValues(Holding::rebased)))
          .isEqualTo(Vector.of(7L, 5L));
      // nobody is a whole cent ahead, yet together they leave too little for the fourth
      var ahead = parties(Vector.of(holding(1, 0, 1, 9), holding(1, 0, 1, 9), holding(1, 0, 1, 9)))
          .put("d", holding(17, 0, 0, 99));
      assertThatIllegalArgumentException().isThrownBy(() -> raise(10, ahead));
    }

    @Test
    void prefers_the_smallest_quotient_then_the_smaller_key() {
      // weights 1, 1, 2 at 1: quotients 1, 1, 1/2
      var holdings = weights(1, 1, 2).mapValues(w -> Holding.uncapped(w, Money.zero(EUR)));
      assertThat(raise(1, holdings)).isEqualTo(Vector.of(0L, 0L, 1L));
      assertThat(raise(2, holdings)).isEqualTo(Vector.of(1L, 0L, 1L));
      var explained = Allocation.raise(CENT, holdings).explain("c");
      assertThat(explained.fraction()).isEqualTo(Ratio.of(1, 2));
      assertThat(explained.place()).isEqualTo(1);
      assertThat(explained.part()).isEqualTo(CENT);
    }

    @Test
    void has_no_limit_without_a_cap() {
      var holdings = weights(1, 1).mapValues(w -> Holding.uncapped(w, Money.zero(EUR)));
      assertThat(raise(Long.MAX_VALUE, holdings)).isEqualTo(Vector.of(1L << 62, (1L << 62) - 1));
    }

    @Test
    void is_of_one_currency() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Allocation.raise(Money.of("1", "USD"), equalPartners(0)));
    }
  }

  @Nested
  class A_holding {

    @Test
    void of_a_commitment_weighs_and_ends_with_it() {
      assertThat(Holding.of(Money.eur("100"), CENT))
          .isEqualTo(Holding.uncapped(10_000, CENT).withCap(Money.eur("100")));
      assertThat(Holding.of(Money.eur("100"), CENT).rebased().base()).isEqualTo(CENT);
    }

    @Test
    void keeps_base_held_and_cap_in_order() {
      assertThatIllegalArgumentException().isThrownBy(() -> Holding.uncapped(-1, CENT));
      assertThatIllegalArgumentException().isThrownBy(() -> Holding.uncapped(1, CENT.negated()));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Holding.uncapped(1, CENT).rebased().withHeld(Money.zero(EUR)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Holding.uncapped(1, CENT).withCap(Money.zero(EUR)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Holding.uncapped(1, CENT).withCap(Money.of("1", "USD")));
      assertThat(Holding.uncapped(1, CENT).rebased().withCap(CENT).base()).isEqualTo(CENT);
    }
  }
}
