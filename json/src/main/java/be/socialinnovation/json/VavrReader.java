package be.socialinnovation.json;

import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.InvalidNullException;

/** Lets Jackson read a collection of the JDK, with its paths and checks, and turns that into the one of Vavr. */
final class VavrReader extends StdDeserializer<Object> {

  /** Keys and elements of the domain are ordered by nature; {@link #createContextual} has made sure. */
  @SuppressWarnings("unchecked")
  private static final Comparator<Object> NATURAL =
      (one, other) -> ((Comparable<Object>) one).compareTo(other);

  static final TreeSet<Object> NO_ELEMENTS = TreeSet.empty(NATURAL);
  static final TreeMap<Object, Object> NO_ENTRIES = TreeMap.empty(NATURAL);

  private final JavaType java;
  private final Object empty;
  private final transient Turn turn;
  private final transient @Nullable ValueDeserializer<Object> delegate;

  /** From the collection that Jackson read to Vavr's. */
  @FunctionalInterface
  interface Turn {

    Object apply(Object read, JsonParser json);
  }

  VavrReader(JavaType vavr, JavaType java, Object empty, Turn turn) {
    this(vavr, java, empty, turn, null);
  }

  private VavrReader(
      JavaType vavr,
      JavaType java,
      Object empty,
      Turn turn,
      @Nullable ValueDeserializer<Object> delegate) {
    super(vavr);
    this.java = java;
    this.empty = empty;
    this.turn = turn;
    this.delegate = delegate;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType ordered = java.isMapLikeType() ? java.getKeyType() : java.getContentType();
    if (!(empty instanceof Vector) && !ordered.isTypeOrSubTypeOf(Comparable.class)) {
      return context.reportBadDefinition(
          _valueType, "what a set or the keys of a map hold must be Comparable");
    }
    return new VavrReader(
        _valueType, java, empty, turn, context.findContextualValueDeserializer(java, property));
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) {
    return turn.apply(
        Objects.requireNonNull(delegate, "delegate").deserialize(json, context), json);
  }

  @Override
  public Object getNullValue(DeserializationContext context) {
    throw InvalidNullException.from(context, null, _valueType);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return empty;
  }

  static Object toVector(Object list, JsonParser json) {
    return Vector.ofAll((List<?>) list);
  }

  static Object toTreeSet(Object list, JsonParser json) {
    TreeSet<Object> set = NO_ELEMENTS;
    for (Object element : (List<?>) list) {
      set = set.add(element);
    }
    if (set.size() < ((List<?>) list).size()) {
      throw new RepeatedElementException(json);
    }
    return set;
  }

  static Object toTreeMap(Object entries, JsonParser json) {
    TreeMap<Object, Object> map = NO_ENTRIES;
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) entries).entrySet()) {
      map = map.put(entry.getKey(), entry.getValue());
    }
    return map;
  }
}
