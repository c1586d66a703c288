package be.socialinnovation.json.journal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/*
 * The one way of writing a JSON value down, after RFC 8785: names in the order of their UTF-16 units, no white space, only what must be
 * escaped. Our documents hold no other numbers than whole ones, so that the RFC's way of writing fractions is not needed.
 */
final class Canonical {

  private final StringBuilder text = new StringBuilder();

  private Canonical() {}

  static byte[] bytes(JsonNode value) {
    Canonical canonical = new Canonical();
    canonical.write(value);
    return utf8(canonical.text);
  }

  /** SHA-256, as 64 hexadecimal digits. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform must know SHA-256", impossible);
    }
  }

  /* Half of a surrogate pair has no UTF-8: nothing is replaced in silence. */
  private static byte[] utf8(CharSequence text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException broken) {
      throw new IllegalArgumentException("a text must be whole Unicode: " + text, broken);
    }
  }

  private void write(JsonNode value) {
    if (value.isObject()) {
      writeObject(value);
    } else if (value.isArray()) {
      text.append('[');
      for (int index = 0; index < value.size(); index++) {
        text.append(index == 0 ? "" : ",");
        write(value.get(index));
      }
      text.append(']');
    } else if (value.isString()) {
      writeString(value.stringValue());
    } else if (value.isNumber() && !value.isIntegralNumber()) {
      throw new IllegalArgumentException("a number in a journal must be whole: " + value);
    } else {
      text.append(value); // A whole number, true, false or null.
    }
  }

  private void writeObject(JsonNode object) {
    String comma = "";
    text.append('{');
    for (String name : new TreeSet<>(object.propertyNames())) {
      text.append(comma);
      writeString(name);
      text.append(':');
      write(object.get(name));
      comma = ",";
    }
    text.append('}');
  }

  private void writeString(String string) {
    text.append('"');
    for (int index = 0; index < string.length(); index++) {
      char unit = string.charAt(index);
      switch (unit) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\f' -> text.append("\\f");
        case '\r' -> text.append("\\r");
        default -> {
          if (unit < ' ') {
            text.append("\\u00").append(HexFormat.of().toHexDigits((byte) unit));
          } else {
            text.append(unit);
          }
        }
      }
    }
    text.append('"');
  }
}
