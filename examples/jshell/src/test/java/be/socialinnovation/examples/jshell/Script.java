package be.socialinnovation.examples.jshell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;

/** Runs a documentation script as a session would, snippet by snippet, and stops at the first that fails. */
final class Script implements AutoCloseable {
  private final JShell shell = JShell.create();

  Script() throws IOException, ClassNotFoundException {
    ClassPath classPath = ClassPath.of(Lab.class);
    classPath.entries().forEach(entry -> shell.addToClasspath(entry.toString()));
    Imports.of(classPath).forEach(this::run);
  }

  /** The value of each snippet as JShell prints it, read line by line as a session reads what is pasted; empty for one that has none. */
  List<String> run(String script) {
    List<String> values = new ArrayList<>();
    String pending = "";
    for (String line : script.lines().toList()) {
      pending += line + "\n";
      SourceCodeAnalysis.CompletionInfo next =
          shell.sourceCodeAnalysis().analyzeCompletion(pending);
      while (next.completeness().isComplete()) {
        shell.eval(next.source()).forEach(event -> values.add(value(event)));
        pending = next.remaining();
        next = shell.sourceCodeAnalysis().analyzeCompletion(pending);
      }
    }
    if (!pending.isBlank()) {
      throw new AssertionError("The script must be complete: " + pending);
    }
    return values;
  }

  private String value(SnippetEvent event) {
    if (event.status() != Snippet.Status.VALID) {
      throw new AssertionError("%s %s: %s"
          .formatted(
              event.status(),
              event.snippet().source(),
              shell.diagnostics(event.snippet()).map(it -> it.getMessage(null)).toList()));
    }
    if (event.exception() != null) {
      throw new AssertionError("Threw: " + event.snippet().source(), event.exception());
    }
    return event.value() == null ? "" : event.value();
  }

  @Override
  public void close() {
    shell.close();
  }
}
