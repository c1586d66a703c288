package be.socialinnovation.money;

import java.util.Objects;
import java.util.Optional;

/**
 * How a fund or a partner stands: the multiples of what was paid in, as exact ratios.
 *
 * <p>All are undefined, so empty, while nothing has been paid in. On these unrounded values TVPI is exactly DPI plus
 * RVPI; rounded for display, as published tables do, they need not add up. Source: the standard definitions, with the
 * worked example of AnalystPrep in the tests.
 *
 * @param committed what was promised
 * @param paidIn what was received by the fund, never negative
 * @param distributed what came back in cash, never negative
 * @param netAssetValue what the rest is worth; negative when debts exceed it
 */
public record Multiples(Money committed, Money paidIn, Money distributed, Money netAssetValue) {

  public Multiples {
    Objects.requireNonNull(committed, "committed");
    Objects.requireNonNull(paidIn, "paidIn");
    Objects.requireNonNull(distributed, "distributed");
    Objects.requireNonNull(netAssetValue, "netAssetValue");
    paidIn.requireSameCurrency(netAssetValue);
    var nothing = Money.zero(paidIn.currency());
    if (committed.isLessThan(nothing)
        || paidIn.isLessThan(nothing)
        || distributed.isLessThan(nothing)) {
      throw new IllegalArgumentException("committed, paid-in and distributed must not be negative: "
          + committed + ", " + paidIn + ", " + distributed);
    }
  }

  /** Returns the multiples of these four amounts. */
  public static Multiples of(
      Money committed, Money paidIn, Money distributed, Money netAssetValue) {
    return new Multiples(committed, paidIn, distributed, netAssetValue);
  }

  /** Returns paid-in capital to commitments (PIC); empty while nothing is paid in, or nothing was committed. */
  public Optional<Ratio> pic() {
    return paidIn.isZero() || committed.isZero()
        ? Optional.empty()
        : Optional.of(Ratio.of(paidIn, committed));
  }

  /** Returns distributions to paid-in capital (DPI). */
  public Optional<Ratio> dpi() {
    return toPaidIn(distributed);
  }

  /** Returns residual value to paid-in capital (RVPI). */
  public Optional<Ratio> rvpi() {
    return toPaidIn(netAssetValue);
  }

  /** Returns total value to paid-in capital (TVPI): distributions and residual value together. */
  public Optional<Ratio> tvpi() {
    return toPaidIn(distributed.plus(netAssetValue));
  }

  private Optional<Ratio> toPaidIn(Money value) {
    return paidIn.isZero() ? Optional.empty() : Optional.of(Ratio.of(value, paidIn));
  }

  /** Returns the multiples to two decimals: {@code PIC 1.00, DPI 1.20, RVPI 1.23, TVPI 2.43}, or {@code undefined}. */
  @Override
  public String toString() {
    return "PIC " + text(pic()) + ", DPI " + text(dpi()) + ", RVPI " + text(rvpi()) + ", TVPI "
        + text(tvpi());
  }

  private static String text(Optional<Ratio> multiple) {
    return multiple
        .map(ratio -> ratio.toDecimal(2, Rounding.HALF_UP).toPlainString())
        .orElse("undefined");
  }
}
