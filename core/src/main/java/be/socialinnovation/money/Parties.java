package be.socialinnovation.money;

import io.vavr.Tuple2;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** The parties to an allocation in the natural order of their keys, whatever map they came in. */
final class Parties<K extends Comparable<? super K>, V> {

  private static final Comparator<?> NATURAL = TreeMap.<Integer, Integer>empty().comparator();

  final List<K> keys;
  final List<V> values;

  private Parties(List<K> keys, List<V> values) {
    this.keys = keys;
    this.values = values;
  }

  static <K extends Comparable<? super K>, V> Parties<K, V> of(Map<K, V> map) {
    Parties<K, V> listed = listed(map);
    if (isSorted(map) || listed.isInOrder()) {
      return listed;
    }
    Parties<K, V> sorted = listed(map.toArray().sorted(Comparator.comparing(entry -> entry._1)));
    if (!sorted.isInOrder()) {
      throw new IllegalArgumentException("keys must differ in their natural order: " + sorted.keys);
    }
    return sorted;
  }

  /* A map that sorts by the natural order has its keys in order and apart; to compare them again costs more than to share. */
  private static boolean isSorted(Map<?, ?> map) {
    return map instanceof SortedMap<?, ?> sorted && sorted.comparator().equals(NATURAL);
  }

  private static <K extends Comparable<? super K>, V> Parties<K, V> listed(
      Traversable<Tuple2<K, V>> entries) {
    List<K> keys = new ArrayList<>(entries.size());
    List<V> values = new ArrayList<>(entries.size());
    for (Tuple2<K, V> entry : entries) {
      keys.add(entry._1);
      values.add(entry._2);
    }
    return new Parties<>(keys, values);
  }

  private boolean isInOrder() {
    for (int i = 1; i < keys.size(); i++) {
      if (keys.get(i - 1).compareTo(keys.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  long[] longs(ToLongFunction<V> value) {
    var longs = new long[values.size()];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = value.applyAsLong(values.get(i));
    }
    return longs;
  }
}
