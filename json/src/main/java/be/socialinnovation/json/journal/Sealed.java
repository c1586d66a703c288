package be.socialinnovation.json.journal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.node.ObjectNode;

/*
 * An entry with its hash, as a line. What the hash is of is written once: in canonical order the name of the hash comes before every
 * other name of an entry, so that it is put in front of what was hashed.
 */
final class Sealed {

  static final String HASH = "hash";

  final String hash;
  private final byte[] line;

  private Sealed(String hash, byte[] line) {
    this.hash = hash;
    this.line = line;
  }

  /** An entry that has no hash yet. */
  static Sealed of(ObjectNode entry) {
    byte[] hashed = Canonical.bytes(entry);
    String hash = Canonical.hash(hashed);
    byte[] front = ("{\"" + HASH + "\":\"" + hash + "\",").getBytes(StandardCharsets.US_ASCII);
    byte[] line = Arrays.copyOf(front, front.length + hashed.length);
    System.arraycopy(hashed, 1, line, front.length, hashed.length - 1);
    line[line.length - 1] = '\n';
    return new Sealed(hash, line);
  }

  /** The line, its line feed included. */
  byte[] line() {
    return line;
  }

  /** Whether these are the bytes of the line, its line feed left out. */
  boolean isWritten(byte[] bytes) {
    return Arrays.equals(line, 0, line.length - 1, bytes, 0, bytes.length);
  }
}
