package be.socialinnovation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BasicDeserializerFactory;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.impl.UnsupportedTypeSerializer;
import java.io.IOException;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link JdkTexts} is for Jackson 3. Jackson 2 by itself knows neither days nor moments: without another module, ours stand in. */
@SuppressWarnings("serial")
final class Jackson2JdkTexts {

  private Jackson2JdkTexts() {}

  private static boolean isStrict(Strictness strict, @Nullable BeanProperty property) {
    AnnotatedMember member = property == null ? null : property.getMember();
    return strict.isAboutPartOf(member == null ? null : member.getDeclaringClass());
  }

  static final class Readers extends BeanDeserializerModifier {

    private final transient Strictness strict;

    Readers(Strictness strict) {
      this.strict = strict;
    }

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
      return reader instanceof Reader
          ? reader
          : TextForm.ofJdk(description.getBeanClass())
              .<JsonDeserializer<?>>map(form -> new Reader(form, strict, Optional.of(reader)))
              .getOrElse(reader);
    }
  }

  static final class Writers extends BeanSerializerModifier {

    private final transient Strictness strict;

    Writers(Strictness strict) {
      this.strict = strict;
    }

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription description, JsonSerializer<?> writer) {
      return TextForm.ofJdk(description.getBeanClass())
          .<JsonSerializer<?>>map(form -> new Writer(form, strict, writer))
          .getOrElse(writer);
    }
  }

  /** Readers for who has no other; which of the modules was registered first does not matter. */
  static final class Otherwise extends Deserializers.Base {

    private final Strictness strict;

    Otherwise(Strictness strict) {
      this.strict = strict;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return TextForm.ofJdk(type.getRawClass())
          .filter(form -> form.type() != Currency.class) // Jackson 2 has one.
          .<@Nullable JsonDeserializer<?>>map(form -> new Reader(form, strict, Optional.empty()))
          .getOrNull();
    }
  }

  private static final class Reader extends JsonDeserializer<Object>
      implements ContextualDeserializer {

    private final TextForm<?> form;
    private final Strictness strict;
    private final Optional<JsonDeserializer<?>> host;

    Reader(TextForm<?> form, Strictness strict, Optional<JsonDeserializer<?>> host) {
      this.form = form;
      this.strict = strict;
      this.host = host;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      JavaType type = context.constructType(form.type());
      return isStrict(strict, property)
          ? new Jackson2RootNulls.Refusing(text(form))
          : context.handleSecondaryContextualization(
              host.isPresent() ? host.get() : others(context, type), property, type);
    }

    private static <T> JsonDeserializer<T> text(TextForm<T> form) {
      return new Jackson2Forms.TextReader<>(form.type(), form.parser());
    }

    private JsonDeserializer<?> others(DeserializationContext context, JavaType type)
        throws JsonMappingException {
      DeserializationConfig config = context.getConfig();
      BasicDeserializerFactory factory = (BasicDeserializerFactory) context.getFactory();
      for (Deserializers each : factory.getFactoryConfig().deserializers()) {
        JsonDeserializer<?> other = each instanceof Otherwise
            ? null
            : each.findBeanDeserializer(type, config, config.introspect(type));
        if (other != null) {
          return other;
        }
      }
      return text(form);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return text(form).deserialize(json, context);
    }
  }

  private static final class Writer extends JsonSerializer<Object> implements ContextualSerializer {

    private final TextForm<?> form;
    private final Strictness strict;
    private final JsonSerializer<?> host;

    Writer(TextForm<?> form, Strictness strict, JsonSerializer<?> host) {
      this.form = form;
      this.strict = strict;
      this.host = host;
    }

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) throws JsonMappingException {
      return isStrict(strict, property) || host instanceof UnsupportedTypeSerializer
          ? new Jackson2Forms.TextWriter<>(form.type())
          : provider.handleSecondaryContextualization(host, property);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeString(value.toString());
    }
  }
}
