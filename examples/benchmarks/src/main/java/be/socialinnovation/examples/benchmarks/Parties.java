package be.socialinnovation.examples.benchmarks;

import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Parties with uneven weights, the same in every run. */
@State(Scope.Benchmark)
public class Parties {

  static final long TOTAL = 1_000_000_03L;

  @Param({"22", "10000"})
  public int parties;

  long[] weights = new long[0];
  TreeMap<String, Long> byKey = TreeMap.empty();

  @Setup
  public void draw() {
    Random random = new Random(2013);
    weights = random.longs(parties, 1, 100_000).toArray();
    byKey = TreeMap.empty();
    for (int i = 0; i < parties; i++) {
      byKey = byKey.put(Tuple.of(String.format("party-%05d", i), weights[i]));
    }
  }
}
