package be.socialinnovation.json;

import be.socialinnovation.challenge.SdgCode;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseNumber;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.Temporal;
import java.util.Currency;
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

/**
 * How a value that prints and parses itself stands in JSON: as that very text, also where it is the key of a map.
 *
 * @param type the type of the value
 * @param parser the inverse of its {@code toString}
 */
record TextForm<T>(Class<T> type, Parser<T> parser) {

  /** Of this library's values. */
  static final Vector<TextForm<?>> OWN = Vector.of(
      new TextForm<>(Percentage.class, Percentage::parse),
      new TextForm<>(OrganisationId.class, OrganisationId::of),
      new TextForm<>(EnterpriseNumber.class, EnterpriseNumber::parse),
      new TextForm<>(SdgCode.class, SdgCode::parse));

  /** Of the JDK's values, in our records; what they are elsewhere is the host's matter. */
  static final Vector<TextForm<?>> OF_JDK = Vector.of(
      new TextForm<>(LocalDate.class, LocalDate::parse),
      new TextForm<>(Instant.class, Instant::parse),
      new TextForm<>(MonthDay.class, MonthDay::parse),
      new TextForm<>(Currency.class, Currency::getInstance));

  /** The form of a type of the JDK, if it has one. */
  static Option<TextForm<?>> ofJdk(Class<?> type) {
    return OF_JDK.find(form -> form.type() == type);
  }

  Reader<T> reader() {
    return new Reader<>(type, parser);
  }

  Writer<T> writer() {
    return new Writer<>(type);
  }

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
