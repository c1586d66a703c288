package be.socialinnovation.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.ReferenceTypeSerializer;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.databind.type.TypeBindings;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.type.TypeModifier;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Optional values in Jackson 2, which knows none by itself; where a host has another module for them, that one may read and write them. */
final class Jackson2Optionals extends TypeModifier {

  private static final String OTHER = "com.fasterxml.jackson.datatype.jdk8.Jdk8Module";

  /** Adds them unless the mapper has another module for them already; one that is added later is asked first. */
  static void addTo(Module.SetupContext context) {
    ObjectMapper mapper = context.getOwner();
    if (!mapper.getRegisteredModuleIds().contains(OTHER)) {
      context.addTypeModifier(new Jackson2Optionals());
      context.addSerializers(new Writers());
      context.addDeserializers(new Readers());
    }
  }

  private static final class Writers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findReferenceSerializer(
        SerializationConfig config,
        ReferenceType type,
        BeanDescription description,
        TypeSerializer tags,
        JsonSerializer<Object> content) {
      return type.hasRawClass(Optional.class)
          ? new Writer(type, tags == null, tags, content)
          : null;
    }
  }

  private static final class Readers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findReferenceDeserializer(
        ReferenceType type,
        DeserializationConfig config,
        BeanDescription description,
        TypeDeserializer tags,
        JsonDeserializer<?> content) {
      return type.hasRawClass(Optional.class) ? new Reader(type, tags, content) : null;
    }
  }

  @Override
  public JavaType modifyType(
      JavaType type, Type java, @Nullable TypeBindings bindings, TypeFactory types) {
    return type.hasRawClass(Optional.class) && !type.isReferenceType()
        ? ReferenceType.upgradeFrom(type, type.containedTypeOrUnknown(0))
        : type;
  }

  static final class Writer extends ReferenceTypeSerializer<Optional<?>> {

    private static final long serialVersionUID = 1L;

    Writer(
        ReferenceType type,
        boolean staticTyping,
        @Nullable TypeSerializer tags,
        @Nullable JsonSerializer<Object> content) {
      super(type, staticTyping, tags, content);
    }

    private Writer(
        Writer base,
        BeanProperty property,
        TypeSerializer tags,
        JsonSerializer<?> content,
        NameTransformer unwrapper,
        Object suppressed,
        boolean nulls) {
      super(base, property, tags, content, unwrapper, suppressed, nulls);
    }

    @Override
    protected ReferenceTypeSerializer<Optional<?>> withResolved(
        BeanProperty property,
        TypeSerializer tags,
        JsonSerializer<?> content,
        NameTransformer unwrapper) {
      return new Writer(
          this, property, tags, content, unwrapper, _suppressableValue, _suppressNulls);
    }

    @Override
    public ReferenceTypeSerializer<Optional<?>> withContentInclusion(
        Object suppressed, boolean nulls) {
      return new Writer(
          this, _property, _valueTypeSerializer, _valueSerializer, _unwrapper, suppressed, nulls);
    }

    @Override
    protected boolean _isValuePresent(Optional<?> value) {
      return value.isPresent();
    }

    @Override
    protected Object _getReferenced(Optional<?> value) {
      return value.orElseThrow();
    }

    @Override
    protected @Nullable Object _getReferencedIfPresent(Optional<?> value) {
      return value.orElse(null);
    }
  }

  static final class Reader extends ReferenceTypeDeserializer<Optional<?>> {

    private static final long serialVersionUID = 1L;

    Reader(JavaType type, @Nullable TypeDeserializer tags, @Nullable JsonDeserializer<?> content) {
      super(type, null, tags, content);
    }

    @Override
    protected ReferenceTypeDeserializer<Optional<?>> withResolved(
        TypeDeserializer tags, JsonDeserializer<?> content) {
      return new Reader(_fullType, tags, content);
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
      return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      return Optional.empty();
    }

    @Override
    public Object getEmptyValue(DeserializationContext context) {
      return Optional.empty();
    }

    @Override
    public Optional<?> referenceValue(Object content) {
      return Optional.of(content);
    }

    @Override
    public Optional<?> updateReference(Optional<?> reference, Object content) {
      return Optional.of(content);
    }

    @Override
    public @Nullable Object getReferenced(Optional<?> reference) {
      return reference.orElse(null);
    }
  }
}
