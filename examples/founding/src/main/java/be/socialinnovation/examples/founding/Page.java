package be.socialinnovation.examples.founding;

import be.socialinnovation.examples.founding.Tale.Accepted;
import be.socialinnovation.examples.founding.Tale.Line;
import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.examples.founding.Tale.Together;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;

/** The whole story on one page that needs no network and no script. */
final class Page {

  private static final String STYLE = """
      body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1b2733}
      h1,h2{line-height:1.2}.note{color:#51606e}
      ol{list-style:none;padding:0;border-left:3px solid #c9d3dc}
      li{margin:.6rem 0;padding:.1rem 0 .1rem 1rem}
      time{font-weight:600;white-space:nowrap}.case{color:#51606e}
      .refused{border-left:6px solid #b3261e;background:#fdf3f2}.follows{margin-left:2rem}
      .why{color:#51606e;display:block}pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.3rem 0}
      figure{margin:0;overflow-x:auto}svg{width:100%;min-width:60rem;height:auto;font:13px system-ui,sans-serif}
      .ribbon{fill:#4a7ba6;fill-opacity:.35}.bar{fill:#1f4e79}.amount{fill:#51606e}
      div.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;margin:1rem 0}
      caption{text-align:left;font-weight:600}th,td{padding:.2rem .6rem;text-align:right;white-space:nowrap;border-bottom:1px solid #dde4ea}
      th:first-child,td:first-child{text-align:left}tbody tr:last-child{font-weight:600}
      """;

  private final Inputs inputs;
  private final Tale tale;
  private final Report report;
  private final Language language;

  Page(Inputs inputs, Tale tale, Report report, Language language) {
    this.inputs = inputs;
    this.tale = tale;
    this.report = report;
    this.language = language;
  }

  String toHtml() {
    String title = inputs.story().title().in(language);
    return "<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + Html.text(title)
        + "</title>"
        + "<style>" + STYLE + "</style></head><body>\n<h1>" + Html.text(title) + "</h1>\n"
        + notes()
        + "<h2>" + Html.text(report.heading("timeline")) + "</h2>\n<ol>\n"
        + tale.lines().map(this::item).mkString("\n") + "\n</ol>\n"
        + money()
        + "<div class=\"wide\">" + report.capitalAccounts().map(Table::toHtml).mkString()
        + "</div>\n"
        + report.fundingPlans().map(Table::toHtml).mkString()
        + "<h2>" + Html.text(report.heading("histories")) + "</h2>\n"
        + report
            .histories()
            .map(history -> "<pre>" + Html.text(history) + "</pre>")
            .mkString("\n")
        + "</body></html>\n";
  }

  private String notes() {
    return inputs
        .notes()
        .map(note -> "<p class=\"note\">" + Html.text(note.in(language)) + "</p>\n")
        .mkString();
  }

  private String item(Line line) {
    String when = "<time datetime=\"" + line.on() + "\">" + language.format(line.on())
        + "</time> <span class=\"case\">" + Html.text(line.id()) + "</span> ";
    String why = "<span class=\"why\">" + Html.text(line.why()) + "</span>";
    if (line instanceof Accepted accepted) {
      return "<li" + (accepted.follows() ? " class=\"follows\">→ " : ">✓ ") + when
          + Html.text(accepted.text()) + (accepted.follows() ? "" : why) + "</li>";
    } else if (line instanceof Together together) {
      return "<li>✓ " + when
          + Html.text(
              report.heading("together", Fact.of("count", together.texts().size())))
          + why + "<details><summary>…</summary>"
          + together.texts().map(Html::text).mkString("<br>") + "</details></li>";
    } else if (line instanceof Refused refused) {
      return "<li class=\"refused\">✗ " + when + why + "<pre>"
          + Html.text(refused.refusal().text(language)) + "</pre></li>";
    }
    throw new IllegalArgumentException("a line must be of a known kind: " + line);
  }

  private String money() {
    Seq<Flow> flows = report.flows();
    String title = report.heading("money");
    String words = flows
        .map(flow -> flow.from() + " → " + flow.to() + ": " + language.format(flow.amount()))
        .mkString("; ");
    return "<h2>" + Html.text(title) + "</h2>\n<figure>"
        + new Sankey(flows, language).toSvg(title, words) + "</figure>\n";
  }
}
