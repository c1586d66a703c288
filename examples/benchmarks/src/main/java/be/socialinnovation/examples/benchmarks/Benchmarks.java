package be.socialinnovation.examples.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints how we compare with the peers: {@code Benchmarks [options of JMH]}. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs what the options select, two forks each unless they say otherwise. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    Options options = new OptionsBuilder()
        .parent(new CommandLineOptions(args))
        .jvmArgs("-Xms4g", "-Xmx4g")
        .build();
    Options defaults = new OptionsBuilder()
        .forks(2)
        .warmupIterations(5)
        .measurementIterations(5)
        .warmupTime(TimeValue.seconds(1))
        .measurementTime(TimeValue.seconds(1))
        .parent(options)
        .build();
    boolean chosen = args.length > 0;
    Collection<RunResult> results = new Runner(chosen ? options : defaults).run();
    System.out.println();
    for (Row row : Row.values()) {
      System.out.println(row.text(results));
    }
  }
}
