package be.socialinnovation.examples.founding;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

/**
 * A table of texts: names on the left, figures on the right, the last row being the total.
 *
 * @param title what it shows
 * @param head the names of the columns
 * @param rows the rows, each as long as the head
 */
record Table(String title, Seq<String> head, Seq<Seq<String>> rows) {

  String toText() {
    Seq<Integer> widths = Vector.range(0, head.size())
        .map(column ->
            rows.prepend(head).map(row -> row.get(column).length()).max().getOrElse(0));
    Seq<String> lines = rows.prepend(head).map(row -> line(row, widths));
    String rule = "  " + "-".repeat(lines.head().length() - 2);
    return title + "\n" + lines.insert(1, rule).insert(lines.size(), rule).mkString("\n") + "\n";
  }

  private static String line(Seq<String> row, Seq<Integer> widths) {
    return row.zipWithIndex()
        .map(cell -> {
          String gap = " ".repeat(widths.get(cell._2) - cell._1.length());
          return "  " + (cell._2 == 0 ? cell._1 + gap : gap + cell._1);
        })
        .mkString();
  }

  String toHtml() {
    return "<div class=\"wide\"><table><caption>" + Html.text(title) + "</caption><thead>"
        + row(head, "th")
        + "</thead><tbody>\n" + rows.map(row -> row(row, "td")).mkString("\n")
        + "</tbody></table></div>\n";
  }

  private static String row(Seq<String> cells, String tag) {
    String open = tag.equals("th") ? "<th scope=\"col\">" : "<td>";
    return "<tr>" + cells.map(cell -> open + Html.text(cell) + "</" + tag + ">").mkString()
        + "</tr>";
  }
}
