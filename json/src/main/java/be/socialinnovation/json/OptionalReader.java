package be.socialinnovation.json;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidNullException;

/** Reads an optional component as Jackson does, but refuses null: what is not known is left out. */
final class OptionalReader extends StdDeserializer<Object> {

  private final transient @Nullable ValueDeserializer<Object> delegate;

  OptionalReader() {
    super(Optional.class);
    delegate = null;
  }

  private OptionalReader(JavaType type, ValueDeserializer<Object> delegate) {
    super(type);
    this.delegate = delegate;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType type = Objects.requireNonNull(property, "property").getType();
    return new OptionalReader(type, context.findContextualValueDeserializer(type, property));
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) {
    return Objects.requireNonNull(delegate, "delegate").deserialize(json, context);
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    throw InvalidNullException.from(context, null, _valueType);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Optional.empty();
  }
}
