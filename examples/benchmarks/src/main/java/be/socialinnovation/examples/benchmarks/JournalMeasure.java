package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.journal.Journal;
import be.socialinnovation.json.journal.JournalWriter;
import be.socialinnovation.json.journal.Snapshot;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes the journal of a fund, verifies it, folds it, and says what that took: {@code JournalMeasure [steps, a million unless said]}. Then it
 * alters one byte after another, at places spread over the file, and each must be found.
 *
 * <p>Run with {@code -Xmx256m} it shows that no history is kept. The fold must lead to the fund that was written, or the run fails.
 */
public final class JournalMeasure {

  private static final int PARTNERS = 22;
  private static final int REPORTS = 10;
  private static final int ALTERED = 11;

  private final Journal<Fund, FundCommand, FundEvent> journal =
      Journal.of(SocialInnovationJson.strict(), "F-1", FundHistory.FUNDS);
  private final long steps;
  private final Path file;

  private JournalMeasure(long steps, Path file) {
    this.steps = steps;
    this.file = file;
  }

  /** Measures in a file of its own, which is removed. */
  public static void main(String[] args) throws IOException {
    long steps = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    Path file = Files.createTempFile("journal", ".jsonl");
    try {
      new JournalMeasure(steps, file).run();
    } finally {
      Files.delete(file);
    }
  }

  private void run() throws IOException {
    long begun = System.nanoTime();
    Fund lived = write();
    done("decided and written", begun);
    begun = System.nanoTime();
    try (InputStream in = open("verified")) {
      journal.verify(in).getOrElseThrow(damage -> new IllegalStateException(damage.toString()));
    }
    done("verified", begun);
    begun = System.nanoTime();
    try (InputStream in = open("folded")) {
      Snapshot<Fund> folded =
          journal.fold(in).getOrElseThrow(damage -> new IllegalStateException(damage.toString()));
      if (!folded.state().equals(lived)) {
        throw new IllegalStateException("the fold must lead to the fund that was written");
      }
    }
    done("folded", begun);
    begun = System.nanoTime();
    for (int part = 0; part < ALTERED; part++) {
      alter((Files.size(file) - 1) * part / (ALTERED - 1));
    }
    done(ALTERED + " altered bytes found", begun);
  }

  private void alter(long place) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw");
        InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      bytes.seek(place);
      int was = bytes.read();
      bytes.seek(place);
      bytes.write(was ^ 1);
      if (journal.verify(in).isRight()) {
        throw new IllegalStateException("an altered byte must be found: " + place);
      }
      bytes.seek(place);
      bytes.write(was);
    }
  }

  private Fund write() throws IOException {
    try (JournalWriter<FundCommand, FundEvent> writer =
        journal.start(Files.newOutputStream(file))) {
      return FundHistory.live(PARTNERS, steps, step -> {
        try {
          writer.append(step);
        } catch (IOException unwritable) {
          throw new UncheckedIOException(unwritable);
        }
        if (step.version() % Math.max(1, steps / REPORTS) == 0) {
          progress("written", step.version(), steps);
        }
      });
    }
  }

  private InputStream open(String what) throws IOException {
    long size = Files.size(file);
    return new FilterInputStream(new BufferedInputStream(Files.newInputStream(file))) {

      private long read;

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        long before = read * REPORTS / size;
        read += Math.max(0, got);
        if (read * REPORTS / size > before) {
          progress(what, read, size);
        }
        return got;
      }
    };
  }

  private static void progress(String what, long done, long all) {
    System.out.printf(Locale.ROOT, "  %s %d %%%n", what, done * 100 / all);
  }

  private void done(String what, long begun) throws IOException {
    long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
    System.out.printf(
        Locale.ROOT,
        "%s: %d steps, %d bytes, %.1f s, heap at most %d MB of %d MB%n",
        what,
        steps,
        Files.size(file),
        (System.nanoTime() - begun) / 1e9,
        peak >> 20,
        Runtime.getRuntime().maxMemory() >> 20);
  }
}
