package be.socialinnovation.json.journal;

import static be.socialinnovation.json.journal.Diary.JOURNAL;
import static be.socialinnovation.json.journal.Diary.aProjectWithPlans;
import static be.socialinnovation.json.journal.Diary.of;
import static be.socialinnovation.json.journal.Diary.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class JournalProperties {

  private static final int LINES = 103;

  private static final byte[] LONG = aLongJournal();

  private static byte[] aLongJournal() {
    try {
      return written(aProjectWithPlans(LINES - 3));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  /* The line that was changed is named; a line feed may stand in it from now on, or be gone from it. */
  @Property(tries = 1000, seed = "20131127")
  void any_other_value_of_any_byte_of_a_long_journal_is_found(
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change)
      throws IOException {
    int at = (int) ((long) place * (LONG.length - 1) / 1_000_000);
    byte[] altered = LONG.clone();
    altered[at] ^= (byte) change;
    long line = 1
        + new String(LONG, 0, at, StandardCharsets.ISO_8859_1)
            .chars()
            .filter(unit -> unit == '\n')
            .count();
    Either<Damage, String> answer = JOURNAL.verify(of(altered));
    assertThat(answer.isLeft()).as("byte " + at).isTrue();
    assertThat(answer.getLeft().line()).as("byte " + at).isEqualTo(line);
  }
}
