package be.socialinnovation.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.jdk.IterableSerializer;
import tools.jackson.databind.ser.std.StdConvertingSerializer;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/** Writes Vavr's sequences and sets as arrays and its maps as objects, each in its own order. */
final class VavrWriters implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.@Nullable Supplier description,
      JsonFormat.@Nullable Value format) {
    TypeFactory types = config.getTypeFactory();
    if (type.isTypeOrSubTypeOf(Map.class)) {
      return new StdConvertingSerializer(new ToJava(types.constructMapType(
          LinkedHashMap.class, parameter(type, Map.class, 0), parameter(type, Map.class, 1))));
    }
    if (type.isTypeOrSubTypeOf(Seq.class) || type.isTypeOrSubTypeOf(Set.class)) {
      return new ArrayWriter(parameter(type, Traversable.class, 0));
    }
    return null;
  }

  static JavaType parameter(JavaType type, Class<?> generic, int index) {
    JavaType[] parameters = type.findTypeParameters(generic);
    return index < parameters.length ? parameters[index] : TypeFactory.unknownType();
  }

  /** As Jackson writes any iterable, with the type of its elements, so that they keep their type tags. */
  private static final class ArrayWriter extends ValueSerializer<Iterable<?>> {

    private final JavaType element;

    ArrayWriter(JavaType element) {
      this.element = element;
    }

    @Override
    public ValueSerializer<?> createContextual(
        SerializationContext context, @Nullable BeanProperty property) {
      return new IterableSerializer(element, false, context.findTypeSerializer(element))
          .createContextual(context, property);
    }

    @Override
    public void serialize(
        Iterable<?> value, JsonGenerator generator, SerializationContext context) {
      ((IterableSerializer) createContextual(context, null)).serialize(value, generator, context);
    }
  }

  /** The whole type is told, so that values keep their type tags. */
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
}
