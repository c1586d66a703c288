package be.socialinnovation.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What is compared with what, and the ratio of times that must be reached. */
enum Row {
  SPLIT_22("split over 22 parties, against plain arrays", "Split", "plainLongs", 22, 2.0),
  SPLIT_10000(
      "split over 10 000 parties, against plain arrays", "Split", "plainLongs", 10_000, 2.0),
  SPLIT_JODA_22("split over 22 parties, against Joda-Money", "Split", "jodaMoney", 22, 1.0 / 3),
  SPLIT_JODA_10000(
      "split over 10 000 parties, against Joda-Money", "Split", "jodaMoney", 10_000, 1.0 / 3),
  SPLIT_MONETA_22("split over 22 parties, against Moneta", "Split", "moneta", 22, 1.0 / 50),
  SPLIT_MONETA_10000(
      "split over 10 000 parties, against Moneta", "Split", "moneta", 10_000, 1.0 / 50),
  RAISE_22("raise over 22 parties, against plain arrays", "Raise", "plainLongs", 22, 4.0),
  RAISE_10000(
      "raise over 10 000 parties, against plain arrays", "Raise", "plainLongs", 10_000, 2.0),
  REPLAY_22("replay with 22 partners, against a mutable fold", "Replay", "mutable", 22, 5.0),
  REPLAY_10000(
      "replay with 10 000 partners, against a mutable fold", "Replay", "mutable", 10_000, 30.0),
  WRITE("a project written as JSON, against plain records", "DocumentWrite", "plain", 0, 1.15),
  READ("a project read from JSON, against plain records", "DocumentRead", "plain", 0, 1.3);

  private final String work;
  private final String family;
  private final String peer;
  private final int parties;
  private final double atMost;

  Row(String work, String family, String peer, int parties, double atMost) {
    this.work = work;
    this.family = family;
    this.peer = peer;
    this.parties = parties;
    this.atMost = atMost;
  }

  String text(Collection<RunResult> results) {
    OptionalDouble ours = fastest(results, "ours");
    OptionalDouble theirs = fastest(results, peer);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return work + ": not run";
    }
    double ratio = ours.getAsDouble() / theirs.getAsDouble();
    return String.format(
        Locale.ROOT,
        "%s: %.3f x (at most %.3f x): %s",
        work,
        ratio,
        atMost,
        ratio <= atMost ? "reached" : "NOT REACHED");
  }

  private OptionalDouble fastest(Collection<RunResult> results, String method) {
    return results.stream()
        .filter(result -> isOf(result, method))
        .flatMap(result -> result.getBenchmarkResults().stream())
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream)
        .map(IterationResult::getPrimaryResult)
        .mapToDouble(result -> result.getScore())
        .min();
  }

  /* Nought parties: it is not about parties. */
  private boolean isOf(RunResult result, String method) {
    String size = result.getParams().getParam(family.equals("Replay") ? "partners" : "parties");
    return result.getParams().getBenchmark().endsWith("." + family + "Benchmark." + method)
        && (parties == 0 || String.valueOf(parties).equals(size));
  }
}
