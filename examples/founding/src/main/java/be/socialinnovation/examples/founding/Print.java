package be.socialinnovation.examples.founding;

import be.socialinnovation.examples.founding.Tale.Accepted;
import be.socialinnovation.examples.founding.Tale.Line;
import be.socialinnovation.examples.founding.Tale.Refused;
import be.socialinnovation.examples.founding.Tale.Together;
import be.socialinnovation.workflow.Fact;
import java.io.PrintStream;

/** The story as text for a terminal. */
record Print(Inputs inputs, Tale tale, Report report) {

  void to(PrintStream out) {
    out.println(underlined(inputs.story().title()));
    inputs.notes().forEach(out::println);
    out.println("\n" + underlined(report.heading("timeline")));
    tale.lines().forEach(line -> out.println(text(line)));
    out.println();
    report.capitalAccounts().forEach(table -> out.println(table.toText()));
    report.fundingPlans().forEach(table -> out.println(table.toText()));
    out.println(underlined(report.heading("promises")));
    report.promises().forEach(history -> out.println(text(history)));
    out.println(underlined(report.heading("histories")));
    report.histories().forEach(history -> out.println(text(history)));
    out.println(report.heading("journals"));
    out.println(report.heading("exports"));
  }

  private String text(Line line) {
    String when = line.on() + "  " + line.id();
    if (line instanceof Accepted accepted) {
      return (accepted.follows() ? "   → " : "✓ ") + when + "  " + accepted.text()
          + (accepted.follows() ? "" : why(line));
    } else if (line instanceof Together together) {
      return "✓ " + when + "  "
          + report.heading(
              "together.first",
              Fact.of("count", together.texts().size()),
              Fact.of("first", together.texts().head()))
          + why(line);
    } else if (line instanceof Refused refused) {
      return "✗ " + when + why(line) + "\n    "
          + refused.refusal().text(report.language()).replace("\n", "\n    ");
    }
    throw new IllegalArgumentException("a line must be of a known kind: " + line);
  }

  private static String text(Report.History history) {
    return history.title() + history.steps().map(step -> "\n  " + step).mkString() + "\n";
  }

  private static String why(Line line) {
    return "  (" + line.why() + ")";
  }

  private static String underlined(String title) {
    return title + "\n" + "=".repeat(title.length());
  }
}
