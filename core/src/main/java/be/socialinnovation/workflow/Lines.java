package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/** How findings are laid out for people: code, verdict and sentence in columns, the source below where it is asked for. */
final class Lines {

  private Lines() {}

  static String title(Assessment assessment, Language language) {
    Seq<Finding> inTheWay = assessment.inTheWay();
    String key = inTheWay.isEmpty()
        ? "assessment.allowed"
        : inTheWay.size() == 1 ? "refusal.one" : "refusal.several";
    String command = language == Language.EN
        ? assessment.command().name()
        : assessment.command().label(language);
    return WorkflowRule.TEXTS.text(
        key,
        language,
        Vector.of(
            Fact.of("command", command),
            Fact.of("count", inTheWay.size()),
            Fact.of("rules", assessment.findings().size())));
  }

  static String of(Seq<Finding> findings, Language language) {
    return findings.map(finding -> "\n" + line(finding, findings, language)).mkString();
  }

  static String withSources(Seq<Finding> findings, Language language) {
    return findings
        .map(finding ->
            "\n" + line(finding, findings, language) + "\n" + " ".repeat(indent(findings, language))
                + WorkflowRule.TEXTS.text("refusal.source", language) + language.colon()
                + finding.source().in(language))
        .mkString();
  }

  private static String line(Finding finding, Seq<Finding> all, Language language) {
    return "  " + pad(finding.rule().code(), codeWidth(all))
        + "  " + pad(finding.verdict().label(language), verdictWidth(all, language))
        + "  " + finding.text(language);
  }

  private static int indent(Seq<Finding> findings, Language language) {
    return codeWidth(findings) + verdictWidth(findings, language) + 6;
  }

  private static int codeWidth(Seq<Finding> findings) {
    return findings.map(finding -> finding.rule().code().length()).max().getOrElse(0);
  }

  private static int verdictWidth(Seq<Finding> findings, Language language) {
    return findings
        .map(finding -> finding.verdict().label(language).length())
        .max()
        .getOrElse(0);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
