package be.socialinnovation.money;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Money that moved over time, in one currency, and the yearly rate of return that it made.
 *
 * <p>Flows are in the order in which they were given; it does not matter for the rate.
 *
 * @param flows what moved and when, perhaps nothing
 */
public record CashFlows(Seq<CashFlow> flows) {

  /** Nothing has moved yet. */
  public static final CashFlows NONE = new CashFlows(Vector.empty());

  private static final double DAYS_OF_A_YEAR = 365;

  public CashFlows {
    Objects.requireNonNull(flows, "flows");
    for (var flow : flows) {
      flows.head().amount().requireSameCurrency(flow.amount());
    }
  }

  /** Returns the flows in the order given. */
  public static CashFlows of(CashFlow... flows) {
    return new CashFlows(Vector.of(flows));
  }

  /**
   * Returns flows exactly 365 days apart, so that {@link #rateOfReturn} is the rate per period.
   *
   * <p>The days drift from the calendar by one for each leap day; only their distance counts.
   */
  public static CashFlows yearly(LocalDate first, Seq<Money> amounts) {
    return new CashFlows(
        amounts.zipWithIndex((amount, year) -> CashFlow.of(first.plusDays(365L * year), amount)));
  }

  /** Returns these flows and one more. */
  public CashFlows plus(LocalDate on, Money amount) {
    return new CashFlows(flows.append(CashFlow.of(on, amount)));
  }

  /**
   * Returns the internal rate of return: the yearly rate at which all flows together are worth nothing.
   *
   * <p>It solves {@code sum of amount x (1 + rate)^(-days / 365) = 0}, days counted from the first flow: ACT/365, as
   * the XIRR of spreadsheets does. Flows of one day count as one. All rates above -100 %, as far as a double
   * holds them, are found, not just the one nearest to a guess; {@link RateOfReturn} has the other answers. Rates
   * that differ by less than about one in a hundred thousand count as one, and a
   * rate at which the worth touches zero without a change of sign is known to about that.
   */
  public RateOfReturn rateOfReturn() {
    var perDay = perDay();
    var amounts = new double[perDay.size()];
    var years = new double[perDay.size()];
    int next = 0;
    for (var flow : perDay) {
      amounts[next] = flow._2.minor();
      years[next++] = ChronoUnit.DAYS.between(perDay.head()._1, flow._1) / DAYS_OF_A_YEAR;
    }
    if (!changesSign(amounts)) {
      return new RateOfReturn.NoSignChange();
    }
    var rates = Vector.ofAll(new PresentValue(amounts, years).roots()).map(Math::expm1);
    if (rates.isEmpty()) {
      return new RateOfReturn.NoRate();
    }
    return rates.size() == 1
        ? new RateOfReturn.Rate(rates.head())
        : new RateOfReturn.SeveralRates(rates);
  }

  private static boolean changesSign(double[] amounts) {
    for (double amount : amounts) {
      if (amount * amounts[0] < 0) {
        return true;
      }
    }
    return false;
  }

  /** What moved on each day, days on which it came to nothing left out. */
  private TreeMap<LocalDate, Money> perDay() {
    TreeMap<LocalDate, Money> perDay = TreeMap.empty();
    for (var flow : flows) {
      perDay = perDay.put(flow.on(), flow.amount(), Money::plus);
    }
    return perDay.filterValues(amount -> !amount.isZero());
  }
}
