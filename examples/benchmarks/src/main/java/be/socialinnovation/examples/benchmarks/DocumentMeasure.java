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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes and reads dossiers of one to ten megabytes, the longest that is read, and says how long each took and what it allocated per byte: where
 * both stay level, they are linear.
 */
public final class DocumentMeasure {

  private static final int PARTNERS = 22;
  private static final int ROUNDS = 4;
  private static final SocialInnovationJson JSON = SocialInnovationJson.strict();

  private DocumentMeasure() {}

  /** Measures; the fastest of some rounds is shown. */
  public static void main(String[] args) {
    for (int steps : new int[] {1_200, 2_400, 4_800, 8_400, 11_700}) {
      Dossier<Fund, FundCommand, FundEvent> dossier = dossier(steps);
      String written = JSON.write(dossier);
      int bytes = written.getBytes(StandardCharsets.UTF_8).length;
      System.out.printf(Locale.ROOT, "%,d steps, %,d bytes%n", dossier.steps().size(), bytes);
      show("written", bytes, () -> JSON.write(dossier));
      show(
          "read",
          bytes,
          () -> JSON.readDossier("fund.json", written, FundHistory.FUNDS).get());
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
    for (int round = 0; round < ROUNDS; round++) {
      long before = allocated();
      long start = System.nanoTime();
      work.run();
      fastest = Math.min(fastest, System.nanoTime() - start);
      allocated = allocated() - before;
    }
    System.out.printf(
        Locale.ROOT,
        "  %s in %.0f ms: %.0f ns and %.0f bytes allocated a byte%n",
        what,
        fastest / 1e6,
        (double) fastest / bytes,
        (double) allocated / bytes);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }
}
