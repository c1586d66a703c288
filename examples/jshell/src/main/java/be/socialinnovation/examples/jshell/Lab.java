package be.socialinnovation.examples.jshell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens a JShell session with the library imported, its own prompt, and values printed in full.
 *
 * <p>Arguments are those of {@code jshell}; a script is run instead of opening a session if it ends
 * in {@code /exit}. The settings live in this session only: those of the user's own JShell are
 * neither read nor changed.
 */
public final class Lab {
  private static final String SETTINGS = """
      /set mode lab normal -command
      /set prompt lab "lab> " "...> "
      /set truncation lab 5000
      /set mode -retain lab
      /set feedback -retain lab
      /exit
      """;

  private Lab() {}

  public static void main(String[] args) throws Exception {
    Map<String, String> settings = new HashMap<>();
    silently(settings);
    Path imports = Files.createTempFile("lab", ".jsh");
    try {
      Files.writeString(imports, String.join("\n", Imports.of(ClassPath.of(Lab.class))));
      JavaShellToolBuilder.builder()
          .persistence(settings)
          .run(arguments(imports, List.of(args)).toArray(String[]::new));
    } finally {
      Files.delete(imports);
    }
  }

  private static void silently(Map<String, String> settings) throws Exception {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    JavaShellToolBuilder.builder()
        .persistence(settings)
        .in(new ByteArrayInputStream(SETTINGS.getBytes(StandardCharsets.UTF_8)), null)
        .out(nowhere)
        .err(nowhere)
        .run("--startup", "DEFAULT");
  }

  private static Stream<String> arguments(Path imports, List<String> more) throws IOException {
    return Stream.concat(
        Stream.of("--class-path", ClassPath.of(Lab.class).text(), "--startup", imports.toString()),
        more.stream());
  }
}
