package be.socialinnovation.money;

import io.vavr.Tuple2;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/** The parties to an allocation in the natural order of their keys, whatever map they came in. */
final class Parties<K extends Comparable<? super K>, V> {

  final Array<K> keys;
  final Array<V> values;

  private Parties(Array<Tuple2<K, V>> entries) {
    keys = entries.map(entry -> entry._1);
    values = entries.map(entry -> entry._2);
  }

  static <K extends Comparable<? super K>, V> Parties<K, V> of(Map<K, V> map) {
    var entries = map.toArray();
    if (firstOutOfOrder(entries) < entries.size()) {
      entries = entries.sorted(Comparator.comparing(entry -> entry._1));
      int twin = firstOutOfOrder(entries);
      if (twin < entries.size()) {
        throw new IllegalArgumentException(
            "keys must differ in their natural order: " + entries.get(twin)._1);
      }
    }
    return new Parties<>(entries);
  }

  private static <K extends Comparable<? super K>, V> int firstOutOfOrder(
      Array<Tuple2<K, V>> entries) {
    int next = 1;
    while (next < entries.size() && entries.get(next - 1)._1.compareTo(entries.get(next)._1) < 0) {
      next++;
    }
    return next;
  }

  long[] longs(ToLongFunction<V> value) {
    var longs = new long[values.size()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = value.applyAsLong(values.get(i));
    }
    return longs;
  }
}
