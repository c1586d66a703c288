package be.socialinnovation.examples.founding;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Locale;

/**
 * Where the money went, as an inline SVG: one bar per place, one ribbon per flow, heights in proportion to the amounts, every bar
 * labelled, and the same in words for those who cannot see it.
 *
 * <p>A place stands one column to the right of the places that its money comes from; the labels keep their distance even where the
 * bars are thin.
 */
final class Sankey {

  private static final int WIDTH = 1120;
  private static final int BAR = 14;
  private static final int LABEL = 250;
  private static final double LINE = 17;
  private static final double TALLEST = 460;

  private final Seq<Flow> flows;
  private final Language language;
  private final Seq<String> places;
  private final Map<String, Integer> columns;
  private final double scale;
  private final Map<String, Double> tops;
  private final double height;

  Sankey(Seq<Flow> flows, Language language) {
    this.flows = flows;
    this.language = language;
    this.places = flows.flatMap(flow -> Vector.of(flow.from(), flow.to())).distinct();
    this.columns = columns();
    double most = inColumns()
        .map(column -> column.map(place -> (double) size(place).minor()).sum().doubleValue())
        .max()
        .getOrElse(1.0);
    this.scale = TALLEST / most;
    this.tops = tops();
    this.height = places.map(place -> bottom(place)).max().getOrElse(0.0) + LINE;
  }

  private Map<String, Integer> columns() {
    Map<String, Integer> depth = TreeMap.empty();
    for (String place : places) {
      depth = depth.put(place, depthOf(place, places.size()));
    }
    return depth;
  }

  private int depthOf(String place, int longest) {
    if (longest == 0) {
      throw new IllegalArgumentException("money must not run in a circle: " + place);
    }
    return flows
        .filter(flow -> flow.to().equals(place))
        .map(flow -> depthOf(flow.from(), longest - 1) + 1)
        .max()
        .getOrElse(0);
  }

  private Seq<Seq<String>> inColumns() {
    int last = columns.values().max().getOrElse(0);
    return Vector.rangeClosed(0, last)
        .map(column -> places.filter(place -> columns.get(place).contains(column)));
  }

  private Map<String, Double> tops() {
    Map<String, Double> placed = TreeMap.empty();
    for (Seq<String> column : inColumns()) {
      double top = LINE;
      for (String place : column) {
        placed = placed.put(place, top);
        top += Math.max(LINE, thickness(size(place)) + 4);
      }
    }
    return placed;
  }

  /** What passes through a place: what came in, or what went out where nothing came in. */
  private Money size(String place) {
    Money in = sum(flows.filter(flow -> flow.to().equals(place)));
    Money out = sum(flows.filter(flow -> flow.from().equals(place)));
    return in.max(out);
  }

  private static Money sum(Seq<Flow> flows) {
    return Money.sum(flows.map(Flow::amount), Money.EUR);
  }

  private double thickness(Money amount) {
    return amount.minor() * scale;
  }

  private double bottom(String place) {
    return tops.get(place).get() + Math.max(LINE, thickness(size(place)));
  }

  private double left(String place) {
    int last = columns.values().max().getOrElse(0);
    double room = WIDTH - 2.0 * LABEL - BAR;
    return LABEL + (last == 0 ? 0 : room * columns.get(place).get() / last);
  }

  /** The picture, with a title and a description for screen readers. */
  String toSvg(String title, String description) {
    StringBuilder svg = new StringBuilder();
    svg.append(format(
            "<svg role=\"img\" viewBox=\"0 0 %d %.0f\" aria-labelledby=\"flow-title flow-desc\">",
            WIDTH, height))
        .append("<title id=\"flow-title\">")
        .append(Html.text(title))
        .append("</title>")
        .append("<desc id=\"flow-desc\">")
        .append(Html.text(description))
        .append("</desc>\n");
    ribbons(svg);
    places.forEach(place -> bar(svg, place));
    return svg.append("</svg>").toString();
  }

  private void ribbons(StringBuilder svg) {
    Map<String, Double> outgoing = tops;
    Map<String, Double> incoming = tops;
    for (Flow flow : flows) {
      double thick = thickness(flow.amount());
      double from = outgoing.get(flow.from()).get();
      double to = incoming.get(flow.to()).get();
      double x1 = left(flow.from()) + BAR;
      double x2 = left(flow.to());
      double middle = (x1 + x2) / 2;
      svg.append(format(
          "<path class=\"ribbon\" d=\"M%.1f %.2fC%.1f %.2f %.1f %.2f %.1f %.2fV%.2fC%.1f %.2f %.1f %.2f %.1f %.2fZ\"><title>%s</title></path>\n",
          x1,
          from,
          middle,
          from,
          middle,
          to,
          x2,
          to,
          to + thick,
          middle,
          to + thick,
          middle,
          from + thick,
          x1,
          from + thick,
          Html.text(flow.from() + " → " + flow.to() + ": " + language.format(flow.amount()))));
      outgoing = outgoing.put(flow.from(), from + thick);
      incoming = incoming.put(flow.to(), to + thick);
    }
  }

  private void bar(StringBuilder svg, String place) {
    double top = tops.get(place).get();
    double thick = thickness(size(place));
    boolean first = columns.get(place).get() == 0;
    double x = left(place);
    svg.append(format(
        "<rect class=\"bar\" x=\"%.1f\" y=\"%.2f\" width=\"%d\" height=\"%.2f\"/>\n",
        x, top, BAR, thick));
    svg.append(format(
        "<text x=\"%.1f\" y=\"%.2f\" text-anchor=\"%s\">%s <tspan class=\"amount\">%s</tspan></text>\n",
        first ? x - 6 : x + BAR + 6,
        top + Math.max(LINE - 4, thick / 2 + 5),
        first ? "end" : "start",
        Html.text(place),
        Html.text(language.format(size(place)))));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
