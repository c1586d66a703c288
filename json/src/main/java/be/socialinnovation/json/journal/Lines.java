package be.socialinnovation.json.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/* The lines of a stream, one at a time, so that memory does not grow with the journal. */
final class Lines {

  /** The longest line, in bytes: what a document may be. */
  static final int LONGEST = 10_000_000;

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long number;

  Lines(InputStream in) {
    this.in = in;
  }

  /* A line without its line feed, and whether that is there. */
  static final class Line {

    final long number;
    final byte[] bytes;
    final boolean whole;

    private Line(long number, byte[] bytes, boolean whole) {
      this.number = number;
      this.bytes = bytes;
      this.whole = whole;
    }

    boolean isTooLong() {
      return bytes.length > LONGEST;
    }
  }

  /** The next line; of one that is too long only so much that this shows. Empty at the end. */
  Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (fill()) {
      int feed = at;
      while (feed < end && buffer[feed] != '\n') {
        feed++;
      }
      line.write(buffer, at, Math.min(feed - at, LONGEST + 1 - line.size()));
      at = feed;
      if (feed < end) {
        at++;
        return Optional.of(new Line(++number, line.toByteArray(), true));
      }
    }
    return line.size() == 0
        ? Optional.empty()
        : Optional.of(new Line(++number, line.toByteArray(), false));
  }

  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer, 0, BUFFER));
    }
    return at < end;
  }
}
