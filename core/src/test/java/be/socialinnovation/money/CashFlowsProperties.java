package be.socialinnovation.money;

import static be.socialinnovation.money.Money.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.socialinnovation.money.RateOfReturn.NoRate;
import be.socialinnovation.money.RateOfReturn.NoSignChange;
import be.socialinnovation.money.RateOfReturn.Rate;
import be.socialinnovation.money.RateOfReturn.SeveralRates;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class CashFlowsProperties {

  private static final LocalDate START = LocalDate.of(2013, 1, 1);

  /** The product of {@code (10 - (10 + root) v)} over the roots in tenths, times a scale: exact whole amounts. */
  @Property
  void every_known_root_is_found_and_no_other(
      @ForAll @Size(min = 1, max = 5) Set<@IntRange(min = -9, max = 30) Integer> tenths,
      @ForAll @IntRange(min = 1, max = 1000) int scale,
      @ForAll boolean borrower) {
    var amounts = Vector.of(borrower ? -scale : (long) scale);
    for (int tenth : tenths) {
      amounts = times(amounts, tenth);
    }
    var expected = TreeSet.ofAll(tenths).toVector().map(tenth -> tenth / 10.0);
    var found = rates(amounts);
    assertThat(found).hasSameSizeAs(expected);
    found.zip(expected).forEach(pair -> assertThat(pair._1).isCloseTo(pair._2, within(1e-6)));
  }

  @Property
  void roots_with_more_flows_than_signs_are_found_too(
      @ForAll @IntRange(min = -9, max = 30) int tenth,
      @ForAll @Size(min = 1, max = 9) List<@LongRange(min = 1, max = 1_000_000) Long> positive) {
    // a polynomial with positive coefficients has no root in v > 0, so the product keeps the one of
    // the factor
    var found = rates(times(Vector.ofAll(positive), tenth));
    assertThat(found).hasSize(1);
    assertThat(found.head()).isCloseTo(tenth / 10.0, within(1e-6));
  }

  @Property
  void an_answer_is_never_silent_nonsense(
      @ForAll @Size(max = 12) List<@LongRange(min = -1_000_000, max = 1_000_000) Long> amounts,
      @ForAll @Size(12) List<@IntRange(min = 0, max = 9000) Integer> days) {
    var flows = Vector.ofAll(amounts)
        .zipWith(
            days, (amount, day) -> CashFlow.of(START.plusDays(day), Money.ofMinor(amount, EUR)));
    var answer = new CashFlows(flows).rateOfReturn();
    // seen from an earlier day on which nothing moved, huge rates leave no digits of the worth
    var moved = flows.reject(flow -> flow.amount().isZero());
    var first = moved.map(flow -> flow.on().toEpochDay()).min().getOrElse(0L);
    // closer to -100 %, a double has too few digits left in 1 + rate to check the worth with
    for (double rate : rates(answer).filter(rate -> rate > -0.99)) {
      double sum = 0;
      double size = 0;
      for (var flow : moved) {
        double term =
            flow.amount().minor() * Math.pow(1 + rate, (first - flow.on().toEpochDay()) / 365.0);
        sum += term;
        size += Math.abs(term);
      }
      assertThat(sum / size).isCloseTo(0, within(1e-9));
    }
  }

  /** Whatever a fine scan sees change sign, the answer has. */
  @Property
  void no_crossing_that_a_scan_sees_is_missed(
      @ForAll @Size(min = 2, max = 30) List<@LongRange(min = -100, max = 100) Long> amounts) {
    var found = rates(Vector.ofAll(amounts));
    double last = 0;
    for (double rate = -0.5; rate < 5; rate += 0.001) {
      double sum = 0;
      double factor = 1;
      double size = 0;
      for (long amount : amounts) {
        sum += amount * factor;
        size += Math.abs(amount) * factor;
        factor /= 1 + rate;
      }
      double worth = Math.abs(sum) < 1e-9 * size ? 0 : sum;
      double here = rate;
      if (worth * last < 0) {
        assertThat(found).anyMatch(root -> root > here - 0.0011 && root < here + 0.0001);
      }
      last = worth;
    }
  }

  @Property
  void total_value_is_exactly_distributed_and_residual_value(
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long paidIn,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long distributed,
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE / 2) long value) {
    var multiples = Multiples.of(
        Money.ofMinor(paidIn, EUR),
        Money.ofMinor(paidIn, EUR),
        Money.ofMinor(distributed, EUR),
        Money.ofMinor(value, EUR));
    assertThat(multiples.dpi().orElseThrow().plus(multiples.rvpi().orElseThrow()))
        .isEqualTo(multiples.tvpi().orElseThrow());
  }

  private static Vector<Long> times(Vector<Long> amounts, int tenth) {
    var shifted = amounts.prepend(0L).map(amount -> -(10L + tenth) * amount);
    return amounts
        .append(0L)
        .map(amount -> 10 * amount)
        .zipWith(shifted, Long::sum)
        .toVector();
  }

  private static Seq<Double> rates(Seq<Long> amounts) {
    return rates(
        CashFlows.yearly(START, amounts.map(minor -> Money.ofMinor(minor, EUR))).rateOfReturn());
  }

  private static Seq<Double> rates(RateOfReturn answer) {
    if (answer instanceof Rate rate) {
      return Vector.of(rate.perYear());
    }
    if (answer instanceof SeveralRates several) {
      return several.perYear();
    }
    assertThat(answer).isInstanceOfAny(NoRate.class, NoSignChange.class);
    return Vector.empty();
  }
}
