package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.examples.benchmarks.Documents.File;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** A project's document read, against plain records read by Jackson as it comes, which checks nothing. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentReadBenchmark {

  /** Ours, by the strict mapper: every name, shape and value is checked. */
  @Benchmark
  public Object ours(Documents documents) {
    return Documents.STRICT.readValue(documents.text, File.class);
  }

  /** Plain records. */
  @Benchmark
  public Object plain(Documents documents) {
    return Documents.PLAIN.readValue(documents.text, PlainProject.class);
  }

  /** For information: a dossier restored, every step told again and the state held against it. */
  @Benchmark
  public Object dossier(Documents documents) {
    return Documents.JSON
        .readDossier("project.json", documents.text, ProjectHistory.PROJECTS)
        .get();
  }
}
