package be.socialinnovation.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.util.AccessPattern;

/**
 * Refuses the text {@code null} where one of our values is the whole of what is read: Jackson would hand out null for it. A null in an object of
 * the host's own is left to the host.
 */
final class RootNulls extends ValueDeserializerModifier {

  private static final long serialVersionUID = 1L;

  static final String MESSAGE = "a value must be there, and null is none";

  private final transient Strictness strict;

  RootNulls(Strictness strict) {
    this.strict = strict;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> reader) {
    return strict.refusesNull(description.getBeanClass()) ? new Refusing(reader) : reader;
  }

  @Override
  public ValueDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      ValueDeserializer<?> reader) {
    return strict.refusesNull(type.getRawClass()) ? new Refusing(reader) : reader;
  }

  static final class Refusing extends DelegatingDeserializer {

    Refusing(ValueDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> reader) {
      return new Refusing(reader);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
      JsonParser json = context.getParser();
      if (json != null && json.hasToken(JsonToken.VALUE_NULL) && isRoot(json.streamReadContext())) {
        throw MismatchedInputException.from(json, handledType(), MESSAGE);
      }
      return super.getNullValue(context);
    }

    /* The buffered part of an object can look like a root that has a name; what is absent is asked for behind the object. */
    private static boolean isRoot(TokenStreamContext context) {
      return context.inRoot() && !context.hasCurrentName();
    }
  }
}
