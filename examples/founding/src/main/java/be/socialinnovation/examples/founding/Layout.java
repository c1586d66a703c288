package be.socialinnovation.examples.founding;

import be.socialinnovation.money.Money;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;

/**
 * Where the bars and ribbons of a {@link Sankey} go, in pixels. A place stands one column to the right of the places that its money comes
 * from, and no higher than the highest of them.
 */
final class Layout {

  static final double LINE = 18;
  private static final double TALLEST = 460;

  private final Seq<Flow> flows;
  private final Seq<String> places;
  private final Map<String, Integer> columns;
  private final double scale;
  private final Map<String, Double> tops;

  /**
   * The layout of flows of one currency.
   *
   * @throws IllegalArgumentException if money runs in a circle
   */
  Layout(Seq<Flow> flows) {
    this.flows = flows;
    this.places = flows.flatMap(flow -> Vector.of(flow.from(), flow.to())).distinct();
    this.columns =
        TreeMap.ofEntries(places.map(place -> Tuple.of(place, columnOf(place, TreeSet.empty()))));
    this.scale = TALLEST
        / inColumns()
            .map(column -> column.map(place -> size(place).minor()).sum().doubleValue())
            .max()
            .getOrElse(1.0);
    this.tops = tops();
  }

  private int columnOf(String place, TreeSet<String> downstream) {
    if (downstream.contains(place)) {
      throw new IllegalArgumentException("money must not run in a circle: " + place);
    }
    TreeSet<String> further = downstream.add(place);
    return into(place).map(flow -> columnOf(flow.from(), further) + 1).max().getOrElse(0);
  }

  private Seq<Seq<String>> inColumns() {
    return Vector.rangeClosed(0, lastColumn())
        .map(column -> places.filter(place -> column(place) == column));
  }

  private Map<String, Double> tops() {
    Map<String, Double> placed = TreeMap.empty();
    for (Seq<String> column : inColumns()) {
      double free = 2 * LINE;
      for (String place : column) {
        Map<String, Double> sources = placed;
        double top = Math.max(
            free, into(place).map(flow -> sources.get(flow.from()).get()).min().getOrElse(free));
        placed = placed.put(place, top);
        double thick = thickness(size(place));
        free = top + (isFirst(place) ? Math.max(LINE, thick + 4) : thick + 3 * LINE);
      }
    }
    return placed;
  }

  Seq<String> places() {
    return places;
  }

  int column(String place) {
    return columns.get(place).get();
  }

  int lastColumn() {
    return columns.values().max().getOrElse(0);
  }

  boolean isFirst(String place) {
    return column(place) == 0;
  }

  double top(String place) {
    return tops.get(place).get();
  }

  double bottom() {
    return places.map(place -> top(place) + thickness(size(place))).max().getOrElse(0.0);
  }

  double thickness(Money amount) {
    return amount.minor() * scale;
  }

  /** What passes through a place: what came in, or what went out where that is more. */
  Money size(String place) {
    return Vector.of(into(place), outOf(place))
        .filter(some -> !some.isEmpty())
        .map(some -> some.map(Flow::amount).reduce(Money::plus))
        .reduce(Money::max);
  }

  /** Where a ribbon leaves: in the order of the bars that the ribbons go to, so that few of them cross. */
  double leaves(Flow flow) {
    return top(flow.from()) + before(flow, outOf(flow.from()).sortBy(other -> top(other.to())));
  }

  /** Where a ribbon arrives: in the order of the bars that the ribbons come from. */
  double arrives(Flow flow) {
    return top(flow.to()) + before(flow, into(flow.to()).sortBy(other -> top(other.from())));
  }

  private double before(Flow flow, Seq<Flow> ordered) {
    return ordered
        .takeUntil(flow::equals)
        .map(other -> thickness(other.amount()))
        .sum()
        .doubleValue();
  }

  private Seq<Flow> into(String place) {
    return flows.filter(flow -> flow.to().equals(place));
  }

  private Seq<Flow> outOf(String place) {
    return flows.filter(flow -> flow.from().equals(place));
  }
}
