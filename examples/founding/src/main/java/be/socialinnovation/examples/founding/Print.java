package be.socialinnovation.examples.founding;

import be.socialinnovation.examples.founding.Tale.Accepted;
import be.socialinnovation.examples.founding.Tale.Line;
import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.examples.founding.Tale.Together;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import java.io.PrintStream;

/** The story as text for a terminal. */
final class Print {

  private final Inputs inputs;
  private final Tale tale;
  private final Report report;
  private final Language language;

  Print(Inputs inputs, Tale tale, Report report, Language language) {
    this.inputs = inputs;
    this.tale = tale;
    this.report = report;
    this.language = language;
  }

  void to(PrintStream out) {
    out.println(underlined(inputs.story().title().in(language)));
    inputs.notes().forEach(note -> out.println(note.in(language)));
    out.println("\n" + underlined(report.heading("timeline")));
    tale.lines().forEach(line -> out.println(text(line)));
    out.println();
    report.capitalAccounts().forEach(table -> out.println(table.toText()));
    report.fundingPlans().forEach(table -> out.println(table.toText()));
    out.println(underlined(report.heading("histories")));
    report.histories().forEach(out::println);
  }

  private String text(Line line) {
    String when = line.on() + "  " + line.id();
    if (line instanceof Accepted accepted) {
      return (accepted.follows() ? "   → " : "✓ ") + when + "  " + accepted.text()
          + (accepted.follows() ? "" : why(line));
    } else if (line instanceof Together together) {
      return "✓ " + when + "  "
          + report.heading("together", Fact.of("count", together.texts().size())) + ": "
          + together.texts().head() + " …" + why(line);
    } else if (line instanceof Refused refused) {
      return "✗ " + when + why(line) + "\n    "
          + refused.refusal().text(language).replace("\n", "\n    ");
    }
    throw new IllegalArgumentException("a line must be of a known kind: " + line);
  }

  private static String why(Line line) {
    return "  (" + line.why() + ")";
  }

  private static String underlined(String title) {
    return title + "\n" + "=".repeat(title.length());
  }
}
