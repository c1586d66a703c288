package be.socialinnovation.json;

import be.socialinnovation.challenge.SocietalChallenge;
import be.socialinnovation.workflow.Rule;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vavr.collection.TreeMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.Supplier;

/** The forms of values for Jackson 2: {@link TextForm}, {@link RuleForm}, {@link ChallengeForm} and those that stand as another record. */
@SuppressWarnings("serial")
final class Jackson2Forms {

  private Jackson2Forms() {}

  private static <T> T made(Class<T> type, DeserializationContext context, Supplier<T> value)
      throws JsonMappingException {
    try {
      return value.get();
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException impossible) {
      throw context.instantiationException(type, impossible);
    }
  }

  private static String text(JsonParser json, DeserializationContext context, Class<?> type)
      throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      throw context.wrongTokenException(json, type, JsonToken.VALUE_STRING, "a text is expected");
    }
    return json.getText();
  }

  static final class TextWriter<T> extends StdSerializer<T> {

    TextWriter(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(value.toString());
    }
  }

  static final class KeyWriter<T> extends JsonSerializer<T> {

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(value.toString());
    }
  }

  static final class TextReader<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final transient TextForm.Parser<T> parser;

    TextReader(Class<T> type, TextForm.Parser<T> parser) {
      super(type);
      this.type = type;
      this.parser = parser;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = text(json, context, type);
      return made(type, context, () -> parser.parse(text));
    }
  }

  static final class KeyReader<T> extends KeyDeserializer {

    private final Class<T> type;
    private final TextForm.Parser<T> parser;

    KeyReader(Class<T> type, TextForm.Parser<T> parser) {
      this.type = type;
      this.parser = parser;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return made(type, context, () -> parser.parse(key));
    }
  }

  static final class RuleWriter extends StdSerializer<Rule> {

    RuleWriter() {
      super(Rule.class);
    }

    @Override
    public void serialize(Rule rule, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(rule.code());
    }
  }

  static final class RuleReader extends StdDeserializer<Rule> {

    private final transient TreeMap<String, Rule> byCode = RuleForm.byCode(RuleForm.KNOWN);

    RuleReader() {
      super(Rule.class);
    }

    @Override
    public Rule deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String code = text(json, context, Rule.class);
      return made(Rule.class, context, () -> RuleForm.known(byCode, code));
    }
  }

  static final class ChallengeWriter extends StdSerializer<SocietalChallenge> {

    ChallengeWriter() {
      super(SocietalChallenge.class);
    }

    @Override
    public void serialize(
        SocietalChallenge challenge, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      if (ChallengeForm.isNamed(challenge)) {
        generator.writeString(challenge.code());
      } else {
        provider.defaultSerializeValue(ChallengeForm.of(challenge), generator);
      }
    }
  }

  static final class ChallengeReader extends StdDeserializer<SocietalChallenge> {

    ChallengeReader() {
      super(SocietalChallenge.class);
    }

    @Override
    public SocietalChallenge deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (json.hasToken(JsonToken.VALUE_STRING)) {
        String code = json.getText();
        return made(SocietalChallenge.class, context, () -> ChallengeForm.named(code));
      }
      ChallengeForm form = context.readValue(json, ChallengeForm.class);
      return made(SocietalChallenge.class, context, form::challenge);
    }
  }

  /* A value that stands as the record that is made of it. */
  static final class FormWriter<T> extends StdSerializer<T> {

    private final transient Function<T, ?> form;

    FormWriter(Class<T> type, Function<T, ?> form) {
      super(type);
      this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.defaultSerializeValue(form.apply(value), generator);
    }
  }

  static final class FormReader<F, T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Class<F> form;
    private final transient Function<F, T> value;

    FormReader(Class<T> type, Class<F> form, Function<F, T> value) {
      super(type);
      this.type = type;
      this.form = form;
      this.value = value;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
      F read = context.readValue(json, form);
      return made(type, context, () -> value.apply(read));
    }
  }
}
