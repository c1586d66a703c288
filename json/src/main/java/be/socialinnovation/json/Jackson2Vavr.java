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
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.IterableSerializer;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Vavr's collections in Jackson 2, as {@link VavrWriters} and {@link VavrReaders} have them in Jackson 3. */
final class Jackson2Vavr {

  private Jackson2Vavr() {}

  private static JavaType parameter(JavaType type, Class<?> generic, int index) {
    JavaType[] parameters = type.findTypeParameters(generic);
    return parameters != null && index < parameters.length
        ? parameters[index]
        : TypeFactory.unknownType();
  }

  /* The collection of the JDK that stands for one of Vavr, with the whole type, so that elements keep their type tags. */
  private static JavaType java(JavaType type, TypeFactory types) {
    return type.isTypeOrSubTypeOf(Map.class)
        ? types.constructMapType(
            LinkedHashMap.class, parameter(type, Map.class, 0), parameter(type, Map.class, 1))
        : types.constructCollectionType(ArrayList.class, parameter(type, Traversable.class, 0));
  }

  static final class Writers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      if (type.isTypeOrSubTypeOf(Map.class)) {
        return new StdDelegatingSerializer(new ToJava(java(type, config.getTypeFactory())));
      }
      return type.isTypeOrSubTypeOf(Seq.class) || type.isTypeOrSubTypeOf(Set.class)
          ? new ArrayWriter(parameter(type, Traversable.class, 0))
          : null;
    }
  }

  private static final class ArrayWriter extends JsonSerializer<Iterable<?>>
      implements ContextualSerializer {

    private final JavaType element;

    ArrayWriter(JavaType element) {
      this.element = element;
    }

    @Override
    public JsonSerializer<?> createContextual(
        SerializerProvider provider, @Nullable BeanProperty property) throws JsonMappingException {
      return new IterableSerializer(element, false, provider.findTypeSerializer(element))
          .createContextual(provider, property);
    }

    @Override
    public void serialize(Iterable<?> value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      ((IterableSerializer) createContextual(provider, null)).serialize(value, generator, provider);
    }
  }

  private static final class ToJava extends StdConverter<Map<?, ?>, Object> {

    private final JavaType type;

    ToJava(JavaType type) {
      this.type = type;
    }

    @Override
    public Object convert(Map<?, ?> map) {
      LinkedHashMap<Object, Object> entries = new LinkedHashMap<>();
      map.forEach((key, part) -> entries.put(key, part));
      return entries;
    }

    @Override
    public JavaType getOutputType(TypeFactory types) {
      return type;
    }
  }

  static final class Readers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return holds(type, Seq.class, Vector.class)
              || holds(type, Set.class, TreeSet.class)
              || holds(type, Map.class, TreeMap.class)
          ? new Reader(type, java(type, config.getTypeFactory()), null)
          : null;
    }

    private static boolean holds(JavaType type, Class<?> family, Class<?> made) {
      return type.isTypeOrSubTypeOf(family) && type.getRawClass().isAssignableFrom(made);
    }
  }

  private static final class Reader extends StdDeserializer<Object>
      implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final JavaType java;
    private final transient @Nullable JsonDeserializer<Object> delegate;

    Reader(JavaType vavr, JavaType java, @Nullable JsonDeserializer<Object> delegate) {
      super(vavr);
      this.java = java;
      this.delegate = delegate;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) throws JsonMappingException {
      return new Reader(_valueType, java, context.findContextualValueDeserializer(java, property));
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
      Object read = Objects.requireNonNull(delegate, "delegate").deserialize(json, context);
      if (read instanceof java.util.Map<?, ?> entries) {
        TreeMap<Object, Object> map = VavrReader.NO_ENTRIES;
        for (java.util.Map.Entry<?, ?> entry : entries.entrySet()) {
          map = map.put(entry.getKey(), entry.getValue());
        }
        return map;
      }
      List<?> list = (List<?>) read;
      return isSet() ? set(list, json) : Vector.ofAll(list);
    }

    private static Object set(List<?> list, JsonParser json) throws JsonMappingException {
      TreeSet<Object> set = VavrReader.NO_ELEMENTS;
      for (Object element : list) {
        set = set.add(element);
      }
      if (set.size() < list.size()) {
        throw MismatchedInputException.from(
            json, Set.class, "an array that stands for a set must hold each element once");
      }
      return set;
    }

    private boolean isSet() {
      return Set.class.isAssignableFrom(_valueClass);
    }

    @Override
    public Object getNullValue(DeserializationContext context) throws JsonMappingException {
      throw InvalidNullException.from(context, null, _valueType);
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
      if (Map.class.isAssignableFrom(_valueClass)) {
        return VavrReader.NO_ENTRIES;
      }
      return isSet() ? VavrReader.NO_ELEMENTS : Vector.empty();
    }
  }

  /** What {@link NoDocuments} is for Jackson 3. */
  static final class NoDocument extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return NoDocuments.isNone(type.getRawClass()) ? new Refuser() : null;
    }
  }

  private static final class Refuser extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      provider.reportBadDefinition(value.getClass(), NoDocuments.reason(value));
    }
  }
}
