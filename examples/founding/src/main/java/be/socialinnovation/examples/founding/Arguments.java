package be.socialinnovation.examples.founding;

import be.socialinnovation.workflow.Language;
import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What the program was asked for on its command line. */
record Arguments(Language language, Optional<Path> in, Path out) {

  private static final String USAGE = "usage: [--lang nl|fr|en] [--in DIR] [--out DIR]";

  /** The arguments, or how they must be. */
  static Either<String, Arguments> parse(String[] args) {
    Arguments parsed = new Arguments(Language.EN, Optional.empty(), Path.of("target", "founding"));
    if (args.length % 2 != 0) {
      return Either.left(USAGE);
    }
    try {
      for (int at = 0; at < args.length; at += 2) {
        parsed = parsed.with(args[at], args[at + 1]);
      }
      return Either.right(parsed);
    } catch (IllegalArgumentException wrong) {
      return Either.left(USAGE + ": " + wrong.getMessage());
    }
  }

  private Arguments with(String name, String value) throws InvalidPathException {
    return switch (name) {
      case "--lang" -> new Arguments(Language.parse(value), in, out);
      case "--in" -> new Arguments(language, Optional.of(Path.of(value)), out);
      case "--out" -> new Arguments(language, in, Path.of(value));
      default -> throw new IllegalArgumentException(name);
    };
  }
}
