package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.json.journal.Journal;
import be.socialinnovation.json.journal.JournalWriter;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Writes, verifies and folds a long journal of a fund, and says how long it took and how much memory: {@code JournalMeasure [steps]}. */
public final class JournalMeasure {

  private static final int PARTNERS = 22;
  private static final int PROGRESS = 100_000;
  private static final Journal<Fund, FundCommand, FundEvent> JOURNAL =
      Journal.of(SocialInnovationJson.strict(), "angel-fund", FundHistory.FUNDS);

  private final Path file;
  private int version;
  private String head = "";

  private JournalMeasure(Path file) {
    this.file = file;
  }

  /** Measures a journal of a million steps, or as many as are asked. */
  public static void main(String[] args) throws IOException {
    long steps = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
    Path file = Files.createTempFile("journal", ".jsonl");
    try {
      new JournalMeasure(file).measure(steps);
    } finally {
      Files.delete(file);
    }
  }

  private void measure(long steps) throws IOException {
    timed("written", () -> write(steps));
    System.out.printf(Locale.ROOT, "%,d steps, %,d bytes%n", version, Files.size(file));
    timed("verified", () -> {
      try (InputStream in = open()) {
        require(JOURNAL.verify(in, head).isRight());
      }
    });
    timed("folded", () -> {
      try (InputStream in = open()) {
        Fund fund = JOURNAL.fold(in).get().state();
        System.out.println(fund);
      }
    });
    System.out.printf(
        Locale.ROOT,
        "most heap in use: %,d of %,d bytes%n",
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum(),
        Runtime.getRuntime().maxMemory());
  }

  private void write(long steps) throws IOException {
    try (JournalWriter<FundCommand, FundEvent> writer =
        JOURNAL.start(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      FundHistory.tell(PARTNERS, steps, (command, events) -> append(writer, command, events));
      head = writer.head();
    }
  }

  private void append(
      JournalWriter<FundCommand, FundEvent> writer, FundCommand command, Seq<FundEvent> events) {
    try {
      version++;
      writer.append(new Step<>(
          version,
          Stamp.of(FundHistory.DAY, "treasurer", "as called"),
          FundHistory.FUNDS.policy().id(),
          Optional.of(command),
          events,
          Optional.empty()));
      if (version % PROGRESS == 0) {
        System.out.printf(Locale.ROOT, "  %,d steps%n", version);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /* The file, which says how far it is read. */
  private InputStream open() throws IOException {
    long size = Files.size(file);
    return new FilterInputStream(new BufferedInputStream(Files.newInputStream(file))) {
      private long read;
      private long told;

      @Override
      public int read(byte[] buffer, int at, int most) throws IOException {
        int bytes = super.read(buffer, at, most);
        read += Math.max(0, bytes);
        if (read * 10 / size > told) {
          told = read * 10 / size;
          System.out.printf(Locale.ROOT, "  %d %%%n", told * 10);
        }
        return bytes;
      }
    };
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static void timed(String what, Work work) throws IOException {
    long before = System.nanoTime();
    work.run();
    System.out.printf(Locale.ROOT, "%s in %.1f s%n", what, (System.nanoTime() - before) / 1e9);
  }

  private static void require(boolean sound) {
    if (!sound) {
      throw new IllegalStateException("a journal must be sound once it is written");
    }
  }
}
