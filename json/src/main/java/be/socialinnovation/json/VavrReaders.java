package be.socialinnovation.json;

import static be.socialinnovation.json.VavrWriters.parameter;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.type.TypeFactory;

/** Reads arrays as Vavr's {@code Vector} or {@code TreeSet} and objects as its {@code TreeMap}; what is absent is empty. */
final class VavrReaders implements Deserializers {

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
    TypeFactory types = config.getTypeFactory();
    if (holds(type, Seq.class, Vector.class)) {
      JavaType list =
          types.constructCollectionType(ArrayList.class, parameter(type, Traversable.class, 0));
      return new VavrReader(type, list, Vector.empty(), VavrReader::toVector);
    }
    if (holds(type, Set.class, TreeSet.class)) {
      JavaType list =
          types.constructCollectionType(ArrayList.class, parameter(type, Traversable.class, 0));
      return new VavrReader(type, list, VavrReader.NO_ELEMENTS, VavrReader::toTreeSet);
    }
    if (holds(type, Map.class, TreeMap.class)) {
      JavaType entries = types.constructMapType(
          LinkedHashMap.class, parameter(type, Map.class, 0), parameter(type, Map.class, 1));
      return new VavrReader(type, entries, VavrReader.NO_ENTRIES, VavrReader::toTreeMap);
    }
    return null;
  }

  private static boolean holds(JavaType type, Class<?> family, Class<?> made) {
    return type.isTypeOrSubTypeOf(family) && type.getRawClass().isAssignableFrom(made);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Traversable.class.isAssignableFrom(type);
  }
}
