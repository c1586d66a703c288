package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.JournalRule.LAST_LINE_IS_WHOLE;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/* A journal in a file that was read to its end, and the torn last line that was cut off there, if there was one. */
record Ended(Chain chain, Optional<Damage> torn) {

  /** A file without even a header is no journal that could be cut. */
  static Either<Damage, Ended> of(Path file, Function<InputStream, Chain> chained)
      throws IOException {
    Chain chain;
    Optional<Damage> damage;
    try (InputStream in = Files.newInputStream(file)) {
      chain = chained.apply(in);
      damage = chain.toTheEnd();
    }
    boolean torn = damage.filter(found -> found.isOf(LAST_LINE_IS_WHOLE)).isPresent();
    if (damage.isPresent() && (!torn || chain.count() == 0)) {
      return Either.left(damage.get());
    }
    if (torn) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(chain.bytes());
      }
    }
    return Either.right(new Ended(chain, damage));
  }
}
