package be.socialinnovation.json;

import java.time.DateTimeException;
import java.time.temporal.Temporal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** How a value that prints and parses itself stands in JSON: as that very text, also where it is the key of a map. */
final class TextForm {

  private TextForm() {}

  /** The inverse of a type's {@code toString}. */
  @FunctionalInterface
  interface Parser<T> {

    T parse(String text);
  }

  private static <T> T parse(
      String text, Class<T> type, Parser<T> parser, DeserializationContext context) {
    try {
      return parser.parse(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException impossible) {
      throw context.instantiationException(type, impossible);
    }
  }

  static final class Writer<T> extends StdSerializer<T> {

    Writer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(value.toString());
    }
  }

  static final class KeyWriter<T> extends ValueSerializer<T> {

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(value.toString());
    }
  }

  static final class Reader<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final transient Parser<T> parser;

    Reader(Class<T> type, Parser<T> parser) {
      super(type);
      this.type = type;
      this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        Class<?> expected = Temporal.class.isAssignableFrom(type) ? type : String.class;
        throw context.wrongTokenException(
            json, expected, JsonToken.VALUE_STRING, "a text is expected");
      }
      return parse(json.getString(), type, parser, context);
    }
  }

  static final class KeyReader<T> extends KeyDeserializer {

    private final Class<T> type;
    private final Parser<T> parser;

    KeyReader(Class<T> type, Parser<T> parser) {
      this.type = type;
      this.parser = parser;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return parse(key, type, parser, context);
      } catch (DatabindException impossible) {
        throw impossible.prependPath(type, key);
      }
    }
  }
}
