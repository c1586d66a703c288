package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;

/**
 * Every rule and lifecycle of a set of workflows, and the rules that answer questions, written down in Markdown for people: code, sentence in three languages, source, date
 * verified, and the lifecycles as Mermaid diagrams.
 *
 * <p>It is made from the same constants and tables that decide, so that the page cannot say something else than the code does.
 */
public final class Rulebook {

  private final Seq<Workflow<?, ?, ?, ?>> workflows;
  private final SortedMap<String, Seq<? extends Rule>> others;

  private Rulebook(
      Seq<Workflow<?, ?, ?, ?>> workflows, SortedMap<String, Seq<? extends Rule>> others) {
    this.workflows = workflows;
    this.others = others;
  }

  /** The rulebook of some workflows, in the order in which they are listed. */
  public static Rulebook of(Seq<Workflow<?, ?, ?, ?>> workflows) {
    return new Rulebook(workflows, TreeMap.empty());
  }

  /** The book with a chapter of rules that answer questions and move no case; these come before the workflows, by title. */
  public Rulebook and(String title, Seq<? extends Rule> rules) {
    return new Rulebook(workflows, others.put(title, rules));
  }

  /** The whole book as a Markdown page. */
  public String toMarkdown() {
    StringBuilder page = new StringBuilder("""
        # Rules

        Every rule as a sentence that is true when it is met, in three languages, with its source and the day on which somebody
        read it there; and the life of each type of case as a diagram. Written from the code, not by hand.
        """);
    chapter(page, "workflow", Vector.of(WorkflowRule.values()));
    others.forEach((title, rules) -> chapter(page, title, rules));
    for (Workflow<?, ?, ?, ?> workflow : workflows) {
      chapter(page, workflow.kind(), workflow.guards());
      page.append("\n```mermaid\n")
          .append(workflow.lifecycle().mermaid(Language.EN, workflow.texts()))
          .append("```\n");
    }
    return page.toString();
  }

  private static void chapter(StringBuilder page, String title, Seq<? extends Rule> rules) {
    page.append("\n## ").append(title).append('\n');
    for (Rule rule : rules) {
      page.append("\n### ").append(rule.code()).append(' ').append(rule.name()).append("\n\n");
      for (Language language : Vector.of(Language.EN, Language.NL, Language.FR)) {
        page.append("- ")
            .append(language.tag())
            .append(": ")
            .append(rule.text(language))
            .append('\n');
      }
      rule.sources()
          .distinct()
          .forEach(source -> page.append("- source: ").append(source).append('\n'));
      page.append("- can be undetermined: ")
          .append(rule.knows(Verdict.UNDETERMINED) ? "yes" : "no")
          .append('\n');
    }
  }
}
