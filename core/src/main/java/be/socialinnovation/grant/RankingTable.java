package be.socialinnovation.grant;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/* How a ranking is laid out for people: a line per application in columns, the findings in its way below it. */
final class RankingTable {

  private static final Vector<String> COLUMNS = Vector.of(
      "table.place",
      "table.application",
      "table.submitted",
      "table.score",
      "table.amount",
      "table.left",
      "table.status");

  private RankingTable() {}

  static String of(Ranking ranking, Language language) {
    Vector<Vector<String>> rows = Vector.ofAll(ranking.answers())
        .map(answer -> row(answer, language))
        .prepend(COLUMNS.map(key -> GrantTexts.TEXTS.text(key, language)));
    Vector<Integer> widths = COLUMNS
        .zipWithIndex()
        .map(column -> rows.map(row -> row.get(column._2).length()).max().getOrElse(0));
    Seq<String> below = Vector.ofAll(ranking.answers())
        .map(answer -> answer
            .inTheWay()
            .map(finding -> "\n    " + finding.rule().code() + "  " + finding.text(language))
            .mkString())
        .prepend("");
    return told(ranking, "table.title", language)
        + rows.zip(below).map(row -> "\n" + line(row._1, widths) + row._2).mkString()
        + "\n" + told(ranking, "table.total", language)
        + (ranking.isFinal() ? "" : "\n" + told(ranking, "table.provisional", language));
  }

  private static Vector<String> row(Ranked answer, Language language) {
    RankingEntry entry = answer.entry();
    Judgement judgement = entry.judgement();
    return Vector.of(
        answer.place().map(language::format).orElse("-"),
        entry.application(),
        language.format(entry.submittedOn()),
        judgement.scoring().written(judgement.card()).orElse("-"),
        language.format(entry.amount()),
        language.format(answer.left()),
        answer.status().label(language));
  }

  private static String line(Vector<String> cells, Vector<Integer> widths) {
    return cells
        .zip(widths)
        .map(cell -> cell._1 + " ".repeat(cell._2 - cell._1.length()))
        .mkString("  ")
        .stripTrailing();
  }

  private static String told(Ranking ranking, String key, Language language) {
    return GrantTexts.TEXTS.text(
        key,
        language,
        Vector.of(
            Fact.of("call", ranking.call().code()),
            Fact.of("envelope", ranking.call().envelope()),
            Fact.of(
                "selection", Vector.ofAll(ranking.call().selection().stream().toList())),
            Fact.of("exhaustion", ranking.exhaustion()),
            Fact.of("funded", ranking.funded()),
            Fact.of("left", ranking.left())));
  }
}
