package be.socialinnovation.examples.founding;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * Where the money went, as an inline SVG: one bar per place, one ribbon per flow, heights in proportion to the amounts, every bar
 * labelled, and the same in words for those who cannot see it.
 *
 * <p>A place stands one column to the right of the places that its money comes from, and no higher than the highest of them.
 */
final class Sankey {

  private static final double BAR = 14;
  private static final double LINE = 18;
  private static final double CHARACTER = 7.2;
  private static final double COLUMN = 230;
  private static final double TALLEST = 460;

  private final Seq<Flow> flows;
  private final Language language;
  private final Seq<String> places;
  private final Map<String, Integer> columns;
  private final double scale;
  private final Map<String, Double> tops;

  Sankey(Seq<Flow> flows, Language language) {
    this.flows = flows;
    this.language = language;
    this.places = flows.flatMap(flow -> Vector.of(flow.from(), flow.to())).distinct();
    this.columns =
        TreeMap.ofEntries(places.map(place -> Tuple.of(place, column(place, places.size()))));
    this.scale = TALLEST
        / inColumns()
            .map(column -> column.map(place -> size(place).minor()).sum().doubleValue())
            .max()
            .getOrElse(1.0);
    this.tops = tops();
  }

  private int column(String place, int longest) {
    if (longest == 0) {
      throw new IllegalArgumentException("money must not run in a circle: " + place);
    }
    return into(place).map(flow -> column(flow.from(), longest - 1) + 1).max().getOrElse(0);
  }

  private Seq<Seq<String>> inColumns() {
    return Vector.rangeClosed(0, lastColumn())
        .map(column -> places.filter(place -> columnOf(place) == column));
  }

  private Map<String, Double> tops() {
    Map<String, Double> placed = TreeMap.empty();
    for (Seq<String> column : inColumns()) {
      double free = LINE;
      for (String place : column) {
        Map<String, Double> before = placed;
        double top = Math.max(
            free, into(place).map(flow -> before.get(flow.from()).get()).min().getOrElse(free));
        placed = placed.put(place, top);
        free = top
            + (isFirst(place)
                ? Math.max(LINE, thickness(size(place)) + 4)
                : thickness(size(place)) + 2 * LINE);
      }
    }
    return placed;
  }

  /** What passes through a place: what came in, or what went out where that is more. */
  private Money size(String place) {
    Seq<Money> in = into(place).map(Flow::amount);
    Seq<Money> out = outOf(place).map(Flow::amount);
    return in.reduceOption(Money::plus)
        .toVector()
        .appendAll(out.reduceOption(Money::plus))
        .reduce(Money::max);
  }

  private Seq<Flow> into(String place) {
    return flows.filter(flow -> flow.to().equals(place));
  }

  private Seq<Flow> outOf(String place) {
    return flows.filter(flow -> flow.from().equals(place));
  }

  private double thickness(Money amount) {
    return amount.minor() * scale;
  }

  private double top(String place) {
    return tops.get(place).get();
  }

  private int columnOf(String place) {
    return columns.get(place).get();
  }

  private int lastColumn() {
    return columns.values().max().getOrElse(0);
  }

  private boolean isFirst(String place) {
    return columnOf(place) == 0;
  }

  private double left(String place) {
    return longest(places.filter(this::isFirst)) + COLUMN * columnOf(place);
  }

  private double longest(Seq<String> labelled) {
    return CHARACTER * labelled.map(place -> label(place).length()).max().getOrElse(0);
  }

  private String label(String place) {
    return place + " " + language.format(size(place));
  }

  /** The picture, with a title and a description for screen readers. */
  String toSvg(String title, String description) {
    double width = longest(places.filter(this::isFirst))
        + COLUMN * lastColumn()
        + BAR
        + longest(places.reject(this::isFirst)) / 2;
    double height = LINE
        + places
            .map(place -> top(place) + Math.max(LINE, thickness(size(place))))
            .max()
            .getOrElse(0.0);
    return format(
            "<svg role=\"img\" viewBox=\"0 0 %.0f %.0f\" aria-labelledby=\"flow-title flow-desc\">",
            width, height)
        + "<title id=\"flow-title\">" + Html.text(title) + "</title>"
        + "<desc id=\"flow-desc\">" + Html.text(description) + "</desc>\n"
        + flows.map(this::ribbon).mkString()
        + places.map(this::bar).mkString()
        + "</svg>";
  }

  /** Ribbons leave and arrive in the order of the bars at their other end, so that few of them cross. */
  private String ribbon(Flow flow) {
    double thick = thickness(flow.amount());
    double from =
        top(flow.from()) + before(flow, outOf(flow.from()).sortBy(other -> top(other.to())));
    double to = top(flow.to()) + before(flow, into(flow.to()).sortBy(other -> top(other.from())));
    double x1 = left(flow.from()) + BAR;
    double x2 = left(flow.to());
    double middle = (x1 + x2) / 2;
    String path = format(
            "M%.1f %.2fC%.1f %.2f %.1f %.2f %.1f %.2f", x1, from, middle, from, middle, to, x2, to)
        + format(
            "V%.2fC%.1f %.2f %.1f %.2f %.1f %.2fZ",
            to + thick, middle, to + thick, middle, from + thick, x1, from + thick);
    String words = flow.from() + " → " + flow.to() + ": " + language.format(flow.amount());
    return "<path class=\"ribbon\" d=\"" + path + "\"><title>" + Html.text(words)
        + "</title></path>\n";
  }

  private double before(Flow flow, Seq<Flow> ordered) {
    return ordered
        .takeUntil(flow::equals)
        .map(other -> thickness(other.amount()))
        .sum()
        .doubleValue();
  }

  /** A bar of the first column has its label to the left, where no ribbon runs; any other has it above. */
  private String bar(String place) {
    double x = left(place);
    double top = top(place);
    double thick = thickness(size(place));
    String rectangle = format(
        "<rect class=\"bar\" x=\"%.1f\" y=\"%.2f\" width=\"%.0f\" height=\"%.2f\"/>",
        x, top, BAR, thick);
    String text = isFirst(place)
        ? format("<text x=\"%.1f\" y=\"%.2f\" text-anchor=\"end\">", x - 6, top + thick / 2 + 5)
        : format("<text x=\"%.1f\" y=\"%.2f\" text-anchor=\"middle\">", x + BAR / 2, top - 5);
    return rectangle + text + Html.text(place) + " <tspan class=\"amount\">"
        + Html.text(language.format(size(place))) + "</tspan></text>\n";
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
