package be.socialinnovation.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.AccessPattern;
import org.jspecify.annotations.Nullable;

/** What {@link RootNulls} is for Jackson 3. */
final class Jackson2RootNulls extends BeanDeserializerModifier {

  private static final long serialVersionUID = 1L;

  private final transient Strictness strict;

  Jackson2RootNulls(Strictness strict) {
    this.strict = strict;
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
    return strict.refusesNull(description.getBeanClass()) ? new Refusing(reader) : reader;
  }

  @Override
  public JsonDeserializer<?> modifyEnumDeserializer(
      DeserializationConfig config,
      JavaType type,
      BeanDescription description,
      JsonDeserializer<?> reader) {
    return strict.refusesNull(type.getRawClass()) ? new Refusing(reader) : reader;
  }

  static final class Refusing extends DelegatingDeserializer {

    private static final long serialVersionUID = 1L;

    Refusing(JsonDeserializer<?> reader) {
      super(reader);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
      return new Refusing(reader);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
      return AccessPattern.DYNAMIC;
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context)
        throws JsonMappingException {
      JsonParser json = context.getParser();
      if (json != null && json.hasToken(JsonToken.VALUE_NULL) && isRoot(json.getParsingContext())) {
        throw MismatchedInputException.from(json, handledType(), RootNulls.MESSAGE);
      }
      return super.getNullValue(context);
    }

    private static boolean isRoot(JsonStreamContext context) {
      return context.inRoot() && !context.hasCurrentName();
    }
  }
}
