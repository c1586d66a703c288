package be.socialinnovation.money;

import java.util.Arrays;

/**
 * What flows are worth at a continuous rate x: the sum of {@code amount x e^(-x year)}.
 *
 * <p>All roots are found, by brackets that miss none: this is the proof of Descartes' rule of signs, as Laguerre
 * extended it, turned into a method. Take a moment m between two neighbours of opposite sign. The derivative of {@code
 * e^(x m) worth(x)} is {@code e^(x m)} times what the amounts {@code amount x (m - year)} are worth, and those change
 * sign once less. Between two neighbouring roots of that, the worth crosses zero at most once, with a change of sign.
 */
final class PresentValue {

  private static final double LOWEST = -36;
  private static final double HIGHEST = 700;
  private static final double NEARLY_ZERO = 1e-13;
  private static final int HALVINGS = 80;

  private final double[] amounts;
  private final double[] years;

  /** The years ascend from zero; no amount is zero. */
  PresentValue(double[] amounts, double[] years) {
    this.amounts = amounts;
    this.years = years;
  }

  boolean changesSign() {
    return firstChange() < amounts.length - 1;
  }

  /** Returns the continuous rates at which the worth is zero, ascending. */
  double[] roots() {
    double[] turns = changesSign() ? derivative().roots() : new double[0];
    double[] roots = new double[2 * turns.length + 1];
    int found = 0;
    double from = LOWEST;
    for (int i = 0; i <= turns.length; i++) {
      double to = i < turns.length ? turns[i] : HIGHEST;
      if (sign(from) * sign(to) < 0) {
        roots[found++] = crossing(from, to);
      }
      if (i < turns.length && sign(to) == 0) {
        roots[found++] = to;
      }
      from = to;
    }
    return Arrays.copyOf(roots, found);
  }

  /** The place of the first amount that is followed by one of the opposite sign; the last place if there is none. */
  private int firstChange() {
    int place = 0;
    while (place < amounts.length - 1 && amounts[place] * amounts[place + 1] > 0) {
      place++;
    }
    return place;
  }

  private PresentValue derivative() {
    int change = firstChange();
    double moment = (years[change] + years[change + 1]) / 2;
    double span = years[years.length - 1];
    var derived = new double[amounts.length];
    for (int i = 0; i < derived.length; i++) {
      derived[i] = amounts[i] * ((moment - years[i]) / span);
    }
    return new PresentValue(derived, years);
  }

  /** Halves the bracket until a double cannot be nearer. */
  private double crossing(double from, double to) {
    double low = from;
    double high = to;
    double sign = Math.signum(relativeWorth(from));
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (relativeWorth(middle) * sign > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private int sign(double x) {
    double worth = relativeWorth(x);
    return Math.abs(worth) <= NEARLY_ZERO ? 0 : worth > 0 ? 1 : -1;
  }

  /** The worth as a part of what it would be if all flows had one sign, from -1 to 1, without overflow. */
  private double relativeWorth(double x) {
    double largest = x > 0 ? 0 : -x * years[years.length - 1];
    double sum = 0;
    double size = 0;
    for (int i = 0; i < amounts.length; i++) {
      double term = amounts[i] * Math.exp(-x * years[i] - largest);
      sum += term;
      size += Math.abs(term);
    }
    return sum / size;
  }
}
