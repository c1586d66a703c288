package be.socialinnovation.money;

import java.util.ArrayList;
import java.util.List;

/**
 * What flows are worth at a continuous rate x, the sum of {@code amount x e^(-x year)}, and where that is zero.
 *
 * <p>The whole range is searched by brackets that miss no root. Seen from the first flow for positive rates, or from the
 * last for negative ones, every term shrinks away from a rate of zero. So in any bracket the worth is at most what is
 * received at its near end less what is paid at its far end, at least the reverse, and the same holds for its slope. A
 * bracket in which the worth keeps its sign has no root, one in which the slope does has at most one; any other is
 * halved.
 */
final class PresentValue {
  private static final double LOWEST = -36;
  private static final double HIGHEST = 700;
  private static final double NEARLY_ZERO = 1e-10;
  private static final double WIDEST_TOUCH = 1e-2;
  private static final int HALVINGS = 80;

  private final double[] amounts;
  private final double[] years;
  private final double span;
  private final double smallest;
  private final List<double[]> brackets = new ArrayList<>();

  /** The years ascend from zero. */
  PresentValue(double[] amounts, double[] years) {
    this.amounts = amounts;
    this.years = years;
    span = years[years.length - 1];
    smallest = 1e-5 / Math.max(1, span);
  }

  /** Returns the continuous rates at which the worth is zero, ascending. */
  List<Double> roots() {
    search(LOWEST, 0);
    search(0, HIGHEST);
    var roots = new ArrayList<Double>();
    for (double[] bracket : brackets) {
      roots.add(root(bracket[0], bracket[1]));
    }
    return roots;
  }

  private void search(double from, double to) {
    var low = new Terms(from, from < 0);
    var high = new Terms(to, from < 0);
    var near = from < 0 ? high : low;
    var far = from < 0 ? low : high;
    if (near.received < far.paid || far.received > near.paid) {
      return;
    }
    boolean crosses = low.worth() * high.worth() <= 0;
    boolean vanishes = low.isNearlyZero() && high.isNearlyZero();
    if (near.receivedSlope < far.paidSlope || far.receivedSlope > near.paidSlope) {
      if (crosses) {
        double root = root(from, to);
        add(root, root);
      }
    } else if (to - from > (vanishes ? WIDEST_TOUCH : smallest)) {
      search(from, (from + to) / 2);
      search((from + to) / 2, to);
    } else if (crosses || vanishes) {
      add(from, to);
    }
  }

  /** Adds a bracket around a root, or widens the last one when this one lies beside it and so shows the same root. */
  private void add(double from, double to) {
    if (brackets.isEmpty() || from - brackets.get(brackets.size() - 1)[1] > smallest) {
      brackets.add(new double[] {from, to});
    } else {
      brackets.get(brackets.size() - 1)[1] = to;
    }
  }

  /** Returns where the worth crosses zero in the bracket, or the middle when it only touches zero. */
  private double root(double from, double to) {
    double low = from;
    double high = to;
    double worth = new Terms(from).worth();
    if (worth * new Terms(to).worth() > 0) {
      return (from + to) / 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (new Terms(middle).worth() * worth > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** What is received and paid at one rate, and what each loses for a rate a little further from zero. */
  private final class Terms {
    private double received;
    private double paid;
    private double receivedSlope;
    private double paidSlope;

    Terms(double rate) {
      this(rate, rate < 0);
    }

    Terms(double rate, boolean fromLast) {
      for (int i = 0; i < amounts.length; i++) {
        double distance = fromLast ? span - years[i] : years[i];
        double term = Math.abs(amounts[i]) * Math.exp(-Math.abs(rate) * distance);
        if (amounts[i] > 0) {
          received += term;
          receivedSlope += term * distance;
        } else {
          paid += term;
          paidSlope += term * distance;
        }
      }
    }

    double worth() {
      return received - paid;
    }

    boolean isNearlyZero() {
      return Math.abs(worth()) <= NEARLY_ZERO * (received + paid);
    }
  }
}
