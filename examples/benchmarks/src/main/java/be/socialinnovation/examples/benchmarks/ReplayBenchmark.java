package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundEvent;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A million events of a fund told again, against a fold that changes one object in place and checks nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReplayBenchmark {

  @Param({"22", "10000"})
  public int partners;

  @Param({"1000000"})
  public int events;

  private FundEvent[] history = new FundEvent[0];

  /** The history is made by the fund's own decisions. */
  @Setup
  public void live() {
    history = FundHistory.of(partners, events);
  }

  /** Ours. */
  @Benchmark
  public Object ours() {
    Fund fund = FundHistory.FUNDS.birth();
    for (FundEvent event : history) {
      fund = FundHistory.FUNDS.evolve(fund, event);
    }
    return fund;
  }

  /** A mutable fold written by hand. */
  @Benchmark
  public Object mutable() {
    MutableFund fund = new MutableFund();
    for (FundEvent event : history) {
      fund.apply(event);
    }
    return fund;
  }
}
