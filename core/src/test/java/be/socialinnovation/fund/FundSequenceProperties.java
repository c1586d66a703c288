package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class FundSequenceProperties {

  /* Uneven commitments, partly paid; a convertible loan, a stake, an advance and a guarantee, of which three are paid; a grant; and a loss. */
  private static final FundStory LIVELY = PARTNERS
      .zipWithIndex((partner, i) -> new Wish(0, i, 0, 0, 0, 0, 1_000L * i * i + 7))
      .append(Wish.of(1, 0, 3))
      .appendAll(Vector.range(0, 22).map(i -> Wish.of(3, i, i % 2 == 0 ? 1 : 3)))
      .appendAll(engaged(0, 3, 6))
      .appendAll(engaged(1, 6, 4))
      .appendAll(engaged(2, 7, 6))
      .appendAll(engaged(3, 7, 4))
      .appendAll(engaged(5, 9, 3))
      .append(Wish.of(9, 0, 0))
      .appendAll(Vector.of(0, 1, 2, 4).map(i -> new Wish(10, 0, 0, i, 5, 0, 1)))
      .append(new Wish(12, 0, 0, 1, 3, 0, 1))
      .foldLeft(FundStory.begin(), FundStory::after);

  private static Vector<Wish> engaged(int partner, int other, int part) {
    return Vector.of(
        new Wish(7, partner, other, 0, part, 0, 1), new Wish(8, partner, 3, 0, 1, 0, 1));
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.any().list().ofMaxSize(80).withSizeDistribution(RandomDistribution.uniform());
  }

  /* The commands that are drawn reach every event: no invariant holds for want of trying. */
  @Property
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void no_sequence_of_commands_breaks_an_invariant(
      @ForAll boolean lively, @ForAll("wishes") List<Wish> wishes) {
    FundStory story =
        Vector.ofAll(wishes).foldLeft(lively ? LIVELY : FundStory.begin(), FundStory::after);
    story
        .events()
        .map(event -> event.getClass().getSimpleName())
        .distinct()
        .forEach(Statistics::collect);
    Statistics.coverage(coverage -> Funds.LIFECYCLE
        .rows()
        .map(row -> row.event().getSimpleName())
        .distinct()
        .forEach(event -> coverage.check(event).count(times -> times > 0)));
    assertThat(story.events().foldLeft(FUNDS.birth(), FUNDS::evolve)).isEqualTo(story.fund());
  }
}
