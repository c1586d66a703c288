package be.socialinnovation.examples.founding;

import be.socialinnovation.examples.founding.Tale.Accepted;
import be.socialinnovation.examples.founding.Tale.Line;
import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.examples.founding.Tale.Together;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Refusal;
import io.vavr.collection.Seq;

/** The whole story on one page that needs no network and no script. */
final class Page {

  private static final String STYLE = """
      body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1b2733}
      h1,h2{line-height:1.2}.note,.case,.why,small{color:#51606e}.why{display:block}time{font-weight:600}
      .timeline,.steps{list-style:none;padding:0}.timeline{border-left:3px solid #c9d3dc}
      .timeline>li{margin:.6rem 0;padding:.1rem 0 .1rem 1rem}
      .refused{border-left:6px solid #b3261e;background:#fdf3f2}.refused small{display:block}
      .timeline>.follows{margin-left:2rem}p{margin:.3rem 0}
      .steps li{white-space:pre-wrap;padding-left:3rem;text-indent:-3rem}
      figure{margin:0;overflow-x:auto}svg{width:100%;min-width:60rem;height:auto;font:13px system-ui,sans-serif}
      .ribbon{fill:#4a7ba6;fill-opacity:.35}.ribbon:hover{fill-opacity:.6}.bar{fill:#1f4e79}.amount{fill:#51606e}
      svg text{stroke:#fff;stroke-width:3px;stroke-linejoin:round;paint-order:stroke}
      .wide{overflow-x:auto}table{border-collapse:collapse;font-size:.85rem;margin:1rem 0}
      caption{text-align:left;font-weight:600}th,td{padding:.2rem .5rem;text-align:right;border-bottom:1px solid #dde4ea}
      td{white-space:nowrap}th{vertical-align:bottom}th:first-child,td:first-child{text-align:left}
      tbody tr:last-child{font-weight:600}
      """;

  private final Inputs inputs;
  private final Tale tale;
  private final Report report;
  private final Language language;
  private final Seq<Flow> flows;

  Page(Inputs inputs, Tale tale, Report report, Seq<Flow> flows) {
    this.inputs = inputs;
    this.tale = tale;
    this.report = report;
    this.language = report.language();
    this.flows = flows;
  }

  String toHtml() {
    String title = inputs.story().title();
    return "<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"><head><meta charset=\"utf-8\"/>"
        + "<meta name=\"viewport\" content=\"width=device-width\"/><title>" + Html.text(title)
        + "</title>"
        + "<style>" + STYLE + "</style></head><body>\n<h1>" + Html.text(title) + "</h1>\n"
        + notes()
        + "<h2>" + Html.text(report.heading("timeline")) + "</h2>\n<ol class=\"timeline\">\n"
        + tale.lines().map(this::item).mkString("\n") + "\n</ol>\n"
        + money()
        + report.capitalAccounts().map(Table::toHtml).mkString()
        + report.fundingPlans().map(Table::toHtml).mkString()
        + histories("promises", report.promises())
        + histories("histories", report.histories())
        + "<p class=\"note\">" + Html.text(report.heading("journals")) + "</p>\n"
        + "<p class=\"note\">" + Html.text(report.heading("exports")) + "</p>\n"
        + "</body></html>\n";
  }

  private String notes() {
    return inputs
        .notes()
        .map(note -> "<p class=\"note\">" + Html.text(note) + "</p>\n")
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
          + why + "<details><summary>" + Html.text(together.texts().head()) + " …</summary>"
          + together.texts().tail().map(Html::text).mkString("<br/>") + "</details></li>";
    } else if (line instanceof Refused refused) {
      return "<li class=\"refused\">✗ " + when + why + reasons(refused.refusal()) + "</li>";
    }
    throw new IllegalArgumentException("a line must be of a known kind: " + line);
  }

  /** The refusal as the terminal shows it: what was refused, every rule in the way, and last what is open now. */
  private String reasons(Refusal refusal) {
    Seq<String> rules = refusal
        .findings()
        .map(finding -> "<li><b>" + Html.text(finding.rule().code()) + "</b> "
            + Html.text(finding.text(language)) + "<small>"
            + Html.text(finding.source().in(language)) + "</small></li>");
    return "<p>" + Html.text(refusal.title(language)) + "</p><ul>" + rules.mkString() + "</ul><p>"
        + Html.text(refusal.openNow(language)) + "</p>";
  }

  private String histories(String heading, Seq<Report.History> histories) {
    return "<h2>" + Html.text(report.heading(heading)) + "</h2>\n"
        + histories.map(Page::history).mkString();
  }

  private static String history(Report.History history) {
    return "<h3>" + Html.text(history.title()) + "</h3>\n<ul class=\"steps\">"
        + history.steps().map(step -> "<li>" + Html.text(step) + "</li>").mkString("\n")
        + "</ul>\n";
  }

  private String money() {
    String title = report.heading("money");
    String words = flows.map(flow -> flow.text(language)).mkString("; ");
    return "<h2>" + Html.text(title) + "</h2>\n<figure>"
        + new Sankey(flows, language).toSvg(title, words) + "</figure>\n";
  }
}
