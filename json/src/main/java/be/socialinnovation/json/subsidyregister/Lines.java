package be.socialinnovation.json.subsidyregister;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/*
 * The lines of a text, each decoded by itself, in a memory that does not grow: of a line that is too long nothing but its beginning is kept.
 * A line ends in a line feed, a carriage return or both.
 */
final class Lines implements Closeable {

  private final InputStream in;
  private final byte[] kept;
  private boolean afterReturn;

  Lines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    kept = new byte[longest];
  }

  /* A line: its text as far as it is kept and can be read, how many bytes it has, whether that is too many, and whether they are UTF-8. */
  record Line(String text, long length, boolean isTooLong, boolean isUtf8) {

    static final Line EMPTY = new Line("", 0, false, true);

    boolean isBlank() {
      return text.isBlank() && !isTooLong;
    }
  }

  /* The next line; empty at the end. */
  Optional<Line> next() throws IOException {
    int read = in.read();
    if (afterReturn && read == '\n') {
      read = in.read();
    }
    afterReturn = false;
    if (read < 0) {
      return Optional.empty();
    }
    long length = 0;
    for (; read >= 0 && read != '\n' && read != '\r'; read = in.read()) {
      if (length < kept.length) {
        kept[(int) length] = (byte) read;
      }
      length++;
    }
    afterReturn = read == '\r';
    return Optional.of(decoded(length));
  }

  private Line decoded(long length) {
    boolean isTooLong = length > kept.length;
    ByteBuffer bytes = ByteBuffer.wrap(kept, 0, isTooLong ? kept.length : (int) length);
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
      return new Line(text, length, isTooLong, true);
    } catch (CharacterCodingException broken) {
      return new Line(
          StandardCharsets.UTF_8.decode(bytes).toString(), length, isTooLong, isTooLong);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
