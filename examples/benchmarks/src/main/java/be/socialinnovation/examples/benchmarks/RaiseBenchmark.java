package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Holding;
import be.socialinnovation.money.Money;
import io.vavr.collection.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The next of several amounts shared among the same parties, against one largest remainder on plain arrays, which drifts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RaiseBenchmark {

  private TreeMap<String, Holding> holdings = TreeMap.empty();
  private Money runningTotal = Money.zero(Money.EUR);

  /** Half of what can be called is called already. */
  @Setup
  public void hold(Parties drawn) {
    Money half = Money.ofMinor(Parties.TOTAL / 2, Money.EUR);
    TreeMap<String, Money> held = Allocation.split(half, drawn.byKey).parts();
    holdings = drawn.byKey.mapValues(weight -> Holding.uncapped(weight, Money.zero(Money.EUR)));
    holdings = Allocation.raise(half, holdings)
        .holdings()
        .map((key, amount) -> io.vavr.Tuple.of(
            key,
            Holding.uncapped(drawn.byKey.get(key).get(), amount)
                .withCap(amount.plus(held.get(key).get()).plus(Money.ofMinor(2, Money.EUR)))));
    runningTotal = Money.ofMinor(Parties.TOTAL - Parties.TOTAL / 4, Money.EUR);
  }

  /** Ours: the quota method, exact, within base and cap. */
  @Benchmark
  public Object ours() {
    return Allocation.raise(runningTotal, holdings);
  }

  /** Largest remainder of the amount itself, on plain arrays. */
  @Benchmark
  public Object plainLongs(Parties drawn) {
    return PlainLongs.split(Parties.TOTAL, drawn.weights);
  }
}
