package be.socialinnovation.examples.founding;

import be.socialinnovation.workflow.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program answered: its exit status and what it printed. */
record Told(int status, String out, String err) {

  static final List<String> FILES =
      List.of("organisations.json", "fund.json", "schemes.json", "story.json");

  static Told run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Founding.run(arguments, print(out), print(err));
    return new Told(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  static Inputs inputs(Language language) {
    return Inputs.read(Founding.class::getResourceAsStream, language).get();
  }

  static Tale tale(Language language) {
    return Teller.tell(inputs(language), language, Founding.platform()).get();
  }

  /** The example's own input files in a folder, to be damaged. */
  static void copyInputs(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : FILES) {
      try (InputStream input = Founding.class.getResourceAsStream(name)) {
        Files.write(folder.resolve(name), input.readAllBytes());
      }
    }
  }
}
