package be.socialinnovation.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A project's document written, against plain records written by Jackson as it comes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentWriteBenchmark {

  /** Ours, by the strict mapper. */
  @Benchmark
  public Object ours(Documents documents) {
    return Documents.STRICT.writeValueAsString(documents.ours);
  }

  /** Plain records. */
  @Benchmark
  public Object plain(Documents documents) {
    return Documents.PLAIN.writeValueAsString(documents.plain);
  }

  /** For information: a dossier as it is kept, indented, with its state, and known to be read again. */
  @Benchmark
  public Object dossier(Documents documents) {
    return Documents.JSON.write(documents.dossier);
  }
}
