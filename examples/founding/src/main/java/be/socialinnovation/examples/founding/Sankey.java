package be.socialinnovation.examples.founding;

import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import java.util.Locale;

/**
 * Where the money went, as an inline SVG: one bar per place, one ribbon per flow, heights in proportion to the amounts, every bar
 * labelled, and the same in words for those who cannot see it.
 */
final class Sankey {

  private static final double BAR = 14;
  private static final double COLUMN = 230;
  private static final double CHARACTER = 7.2;

  private final Seq<Flow> flows;
  private final Language language;
  private final Layout layout;
  private final double margin;
  private final double width;

  Sankey(Seq<Flow> flows, Language language) {
    this.flows = flows;
    this.language = language;
    this.layout = new Layout(flows);
    this.margin = longest(layout
        .places()
        .filter(layout::isFirst)
        .map(place -> place + " " + language.format(layout.size(place))));
    this.width = margin
        + COLUMN * layout.lastColumn()
        + Math.max(COLUMN, longest(layout.places().reject(layout::isFirst))) / 2;
  }

  private static double longest(Seq<String> texts) {
    return CHARACTER * texts.map(String::length).max().getOrElse(0);
  }

  /** The picture, with a title and a description for screen readers. */
  String toSvg(String title, String description) {
    return format(
            "<svg role=\"img\" viewBox=\"0 0 %.0f %.0f\" aria-labelledby=\"flow-title flow-desc\">",
            width, layout.bottom() + Layout.LINE)
        + "<title id=\"flow-title\">" + Html.text(title) + "</title>"
        + "<desc id=\"flow-desc\">" + Html.text(description) + "</desc>\n"
        + flows.map(this::ribbon).mkString()
        + layout.places().map(this::bar).mkString()
        + "</svg>";
  }

  private String ribbon(Flow flow) {
    double thick = layout.thickness(flow.amount());
    double from = layout.leaves(flow);
    double to = layout.arrives(flow);
    double x1 = left(flow.from()) + BAR;
    double x2 = left(flow.to());
    String there = format("M%.1f %.2f", x1, from) + curve(x1, from, x2, to);
    String back = format("V%.2f", to + thick) + curve(x2, to + thick, x1, from + thick) + "Z";
    return "<path class=\"ribbon\" d=\"" + there + back + "\"><title>"
        + Html.text(flow.text(language)) + "</title></path>\n";
  }

  private static String curve(double x1, double y1, double x2, double y2) {
    double middle = (x1 + x2) / 2;
    return format("C%.1f %.2f %.1f %.2f %.1f %.2f", middle, y1, middle, y2, x2, y2);
  }

  private String bar(String place) {
    String rectangle = "<rect class=\"bar\" x=\"%.1f\" y=\"%.2f\" width=\"%.0f\" height=\"%.2f\"/>";
    double thick = layout.thickness(layout.size(place));
    return format(rectangle, left(place), layout.top(place), BAR, thick)
        + (layout.isFirst(place) ? labelAside(place) : labelAbove(place));
  }

  /** To the left of a bar of the first column, where no ribbon runs. */
  private String labelAside(String place) {
    double thick = Math.max(Layout.LINE - 4, layout.thickness(layout.size(place)));
    return format(
        "<text x=\"%.1f\" y=\"%.2f\" text-anchor=\"end\">%s <tspan class=\"amount\">%s</tspan></text>\n",
        left(place) - 6, layout.top(place) + thick / 2 + 5, Html.text(place), amount(place));
  }

  /** Above any other bar, on two lines. */
  private String labelAbove(String place) {
    double x = left(place) + BAR / 2;
    double y = layout.top(place) - 1.2 * Layout.LINE;
    return format(
        "<text x=\"%.1f\" y=\"%.2f\" text-anchor=\"middle\">%s"
            + " <tspan class=\"amount\" x=\"%.1f\" dy=\"1.2em\">%s</tspan></text>\n",
        x, y, Html.text(place), x, amount(place));
  }

  private String amount(String place) {
    return Html.text(language.format(layout.size(place)));
  }

  private double left(String place) {
    return margin + COLUMN * layout.column(place);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
