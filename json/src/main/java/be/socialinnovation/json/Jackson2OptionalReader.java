package be.socialinnovation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link OptionalReader} is for Jackson 3. */
final class Jackson2OptionalReader extends StdDeserializer<Object>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable JsonDeserializer<Object> delegate;

  Jackson2OptionalReader() {
    super(Optional.class);
    delegate = null;
  }

  private Jackson2OptionalReader(JavaType type, JsonDeserializer<Object> delegate) {
    super(type);
    this.delegate = delegate;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    JavaType type = property.getType();
    return new Jackson2OptionalReader(
        type, context.findContextualValueDeserializer(type, property));
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
    return Objects.requireNonNull(delegate, "delegate").deserialize(json, context);
  }

  @Override
  public Object getNullValue(DeserializationContext context) throws JsonMappingException {
    throw InvalidNullException.from(context, null, _valueType);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Optional.empty();
  }
}
