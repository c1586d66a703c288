package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.json.SocialInnovationJson;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Step;
import com.sun.management.ThreadMXBean;
import io.vavr.collection.Vector;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes and reads dossiers of one to ten megabytes, the longest that is read, and says for each how long it took, what it allocated, and
 * how much heap was in use at most: where all stay level per byte, they are linear.
 *
 * <p>Run with {@code -Xmx512m}: a larger heap is used before it is cleaned, and its peak says little.
 */
public final class DocumentMeasure {

  private static final int PARTNERS = 22;
  private static final int ROUNDS = 4;
  private static final int LEAST = 900_000;
  private static final int MOST = 10_000_000;
  private static final SocialInnovationJson JSON = SocialInnovationJson.strict();

  private DocumentMeasure() {}

  /** Measures; the fastest of some rounds is shown. */
  public static void main(String[] args) {
    int last = 0;
    for (int steps : new int[] {1_200, 2_400, 4_800, 8_400, 11_700}) {
      Dossier<Fund, FundCommand, FundEvent> dossier = dossier(steps);
      String written = JSON.write(dossier);
      int bytes = written.getBytes(StandardCharsets.UTF_8).length;
      require(bytes > last && bytes >= LEAST && bytes <= MOST, bytes);
      last = bytes;
      System.out.printf(Locale.ROOT, "%,d steps, %,d bytes%n", dossier.steps().size(), bytes);
      show("written", bytes, () -> JSON.write(dossier));
      show(
          "read",
          bytes,
          () -> JSON.readDossier("fund.json", written, FundHistory.FUNDS).get());
    }
    require(last >= MOST - LEAST, last);
  }

  private static void require(boolean held, int bytes) {
    if (!held) {
      throw new IllegalStateException(
          "documents must grow from " + LEAST + " bytes to nearly " + MOST + ": " + bytes);
    }
  }

  private static Dossier<Fund, FundCommand, FundEvent> dossier(int steps) {
    List<Step<FundCommand, FundEvent>> told = new ArrayList<>();
    FundHistory.live(PARTNERS, steps, told::add);
    return Dossier.restore("F-1", FundHistory.FUNDS, Vector.ofAll(told));
  }

  private static void show(String what, int bytes, Runnable work) {
    long fastest = Long.MAX_VALUE;
    long allocated = 0;
    long heap = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      System.gc();
      long inUse = heap(MemoryPoolMXBean::getUsage);
      heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
      long before = allocated();
      long start = System.nanoTime();
      work.run();
      fastest = Math.min(fastest, System.nanoTime() - start);
      allocated = allocated() - before;
      heap = Math.min(heap, heap(MemoryPoolMXBean::getPeakUsage) - inUse);
    }
    System.out.printf(
        Locale.ROOT,
        "  %s in %.0f ms: a byte took %.0f ns and %.0f bytes allocated, %.0f at most at once%n",
        what,
        fastest / 1e6,
        (double) fastest / bytes,
        (double) allocated / bytes,
        (double) heap / bytes);
  }

  private static Stream<MemoryPoolMXBean> heaps() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long heap(Function<MemoryPoolMXBean, MemoryUsage> usage) {
    return heaps().map(usage).mapToLong(MemoryUsage::getUsed).sum();
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
