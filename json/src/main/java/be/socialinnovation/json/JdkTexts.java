package be.socialinnovation.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.ser.ValueSerializerModifier;

/**
 * Days, moments and currencies: as their text in the records that a mapper is strict about, whatever else the mapper knows of them, and in
 * a host's own objects as the host has set it.
 */
final class JdkTexts {

  private JdkTexts() {}

  private static boolean isStrict(Strictness strict, @Nullable BeanProperty property) {
    AnnotatedMember member = property == null ? null : property.getMember();
    return strict.isAboutPartOf(member == null ? null : member.getDeclaringClass());
  }

  static final class Readers extends ValueDeserializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Strictness strict;

    Readers(Strictness strict) {
      this.strict = strict;
    }

    @Override
    public ValueDeserializer<?> modifyDeserializer(
        DeserializationConfig config,
        BeanDescription.Supplier description,
        ValueDeserializer<?> reader) {
      return TextForm.ofJdk(description.getBeanClass())
          .<ValueDeserializer<?>>map(form -> new Reader(form, strict, reader))
          .getOrElse(reader);
    }
  }

  static final class Writers extends ValueSerializerModifier {

    private static final long serialVersionUID = 1L;

    private final transient Strictness strict;

    Writers(Strictness strict) {
      this.strict = strict;
    }

    @Override
    public ValueSerializer<?> modifySerializer(
        SerializationConfig config,
        BeanDescription.Supplier description,
        ValueSerializer<?> writer) {
      return TextForm.ofJdk(description.getBeanClass())
          .<ValueSerializer<?>>map(form -> new Writer(form, strict, writer))
          .getOrElse(writer);
    }
  }

  private static final class Reader extends ValueDeserializer<Object> {

    private final TextForm<?> form;
    private final Strictness strict;
    private final ValueDeserializer<?> host;

    Reader(TextForm<?> form, Strictness strict, ValueDeserializer<?> host) {
      this.form = form;
      this.strict = strict;
      this.host = host;
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      return isStrict(strict, property)
          ? new RootNulls.Refusing(form.reader())
          : host.createContextual(context, property);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
      return host.deserialize(json, context);
    }
  }

  private static final class Writer extends ValueSerializer<Object> {

    private final TextForm<?> form;
    private final Strictness strict;
    private final ValueSerializer<?> host;

    Writer(TextForm<?> form, Strictness strict, ValueSerializer<?> host) {
      this.form = form;
      this.strict = strict;
      this.host = host;
    }

    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext context, @Nullable BeanProperty property) {
      return isStrict(strict, property) ? form.writer() : host.createContextual(context, property);
    }

    @Override
    @SuppressWarnings("unchecked") // It was found for this type.
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      ((ValueSerializer<Object>) host).serialize(value, generator, context);
    }
  }
}
