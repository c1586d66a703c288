package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figures of an enterprise for one accounting period. What nobody has told stays empty.
 *
 * @param headcount annual work units in hundredths, so that part-time and seasonal work counts exactly: 4950 for 49.5; nothing or more
 * @param turnover the turnover
 * @param balanceSheet the balance sheet total, nothing or more
 */
public record AnnualFigures(
    Optional<Long> headcount, Optional<Money> turnover, Optional<Money> balanceSheet) {

  private static final BigInteger WHOLE = BigInteger.valueOf(Percentage.HUNDRED.millionths());

  /** Refuses negative figures with {@link IllegalArgumentException}. */
  public AnnualFigures {
    Objects.requireNonNull(headcount, "headcount");
    Objects.requireNonNull(turnover, "turnover");
    Objects.requireNonNull(balanceSheet, "balanceSheet");
    if (headcount.orElse(0L) < 0
        || Vector.of(turnover, balanceSheet)
            .exists(it -> it.filter(Money::isNegative).isPresent())) {
      throw new IllegalArgumentException("the figures of an enterprise must be nothing or more: "
          + headcount + ", " + turnover + ", " + balanceSheet);
    }
  }

  /** Figures of which all are known; the headcount in hundredths of an annual work unit. */
  public static AnnualFigures of(long headcount, Money turnover, Money balanceSheet) {
    return new AnnualFigures(
        Optional.of(headcount), Optional.of(turnover), Optional.of(balanceSheet));
  }

  Seq<Currency> currencies() {
    return Vector.of(turnover, balanceSheet)
        .flatMap(it -> it.map(Money::currency).stream().toList());
  }

  /*
   * These figures and the counted parts of others, exact and rounded once, the way that leaves every comparison what it is: people must
   * stay below a whole ceiling and are rounded down, amounts must not exceed one and are rounded up.
   */
  AnnualFigures plus(Seq<Part> parts) {
    return new AnnualFigures(
        total(headcount, parts.map(it -> it.times(AnnualFigures::headcount)), BigInteger.ZERO),
        money(parts, AnnualFigures::turnover, turnover),
        money(parts, AnnualFigures::balanceSheet, balanceSheet));
  }

  private static Optional<Money> money(
      Seq<Part> parts, Function<AnnualFigures, Optional<Money>> figure, Optional<Money> own) {
    return own.flatMap(amount -> total(
            Optional.of(amount.minor()),
            parts.map(part -> part.times(it -> figure.apply(it).map(Money::minor))),
            WHOLE.subtract(BigInteger.ONE))
        .map(minor -> Money.ofMinor(minor, amount.currency())));
  }

  private static Optional<Long> total(
      Optional<Long> own, Seq<Optional<BigInteger>> parts, BigInteger upwards) {
    if (own.isEmpty() || parts.exists(Optional::isEmpty)) {
      return Optional.empty();
    }
    BigInteger sum = parts
        .map(Optional::get)
        .fold(BigInteger.valueOf(own.get()).multiply(WHOLE), BigInteger::add);
    return Optional.of(sum.add(upwards).divide(WHOLE).longValueExact());
  }

  /* The figures of another enterprise and the part of them that counts. */
  record Part(AnnualFigures figures, Percentage counted) {

    Optional<BigInteger> times(Function<AnnualFigures, Optional<Long>> figure) {
      return figure
          .apply(figures)
          .map(it -> BigInteger.valueOf(it).multiply(BigInteger.valueOf(counted.millionths())));
    }
  }
}
