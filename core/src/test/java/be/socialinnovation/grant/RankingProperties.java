package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.ON;
import static be.socialinnovation.grant.CallFixtures.PARTS;
import static be.socialinnovation.grant.CallFixtures.entry;
import static be.socialinnovation.grant.CallFixtures.ranked;
import static be.socialinnovation.grant.CallFixtures.withPoints;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingProperties {

  private static final GrantCall CALL = ranked().withEnvelope(eur("1000"));

  /* Scores and amounts from a small range, so that ties, misfits and unsupportable applications abound. */
  @Provide
  Arbitrary<List<RankingEntry>> entries() {
    Arbitrary<RankingEntry> one = Combinators.combine(
            Arbitraries.integers().between(0, 99),
            Arbitraries.longs().between(1, 60_000),
            Arbitraries.integers().between(4, 9),
            Arbitraries.integers().between(5, 9),
            Arbitraries.integers().between(0, 3))
        .as((id, cents, first, others, day) -> {
          RankingEntry made = entry("A" + id, "1", withPoints(first, others));
          return made.withAmount(Money.ofMinor(cents, Money.EUR))
              .withSubmittedOn(made.submittedOn().plusDays(day));
        });
    return one.list().ofMaxSize(9).uniqueElements(RankingEntry::application);
  }

  private static Ranking ranking(Iterable<RankingEntry> entries, Exhaustion exhaustion) {
    return Ranking.of(CALL, entries, exhaustion, ON);
  }

  @Property
  void the_order_of_the_list_does_not_matter(
      @ForAll("entries") List<RankingEntry> entries,
      @ForAll Exhaustion exhaustion,
      @ForAll Random random) {
    Ranking before = ranking(List.copyOf(entries), exhaustion);
    Collections.shuffle(entries, random);
    assertThat(ranking(entries, exhaustion)).isEqualTo(before);
  }

  @Property
  void the_envelope_is_never_exceeded_and_nothing_is_lost(
      @ForAll("entries") List<RankingEntry> entries, @ForAll Exhaustion exhaustion) {
    Ranking ranking = ranking(entries, exhaustion);
    assertThat(ranking.funded().isAtMost(CALL.envelope())).isTrue();
    assertThat(ranking.funded().plus(ranking.left())).isEqualTo(CALL.envelope());
    assertThat(ranking.answers().map(Ranked::entry)).containsExactlyInAnyOrderElementsOf(entries);
    assertThat(ranking.answers())
        .allMatch(answer -> answer.status() == RankingStatus.FUNDED
            ? answer.funded().equals(answer.entry().amount())
            : answer.funded().isZero());
  }

  @Property
  void only_the_supportable_have_a_place_and_the_places_are_counted_from_one(
      @ForAll("entries") List<RankingEntry> entries, @ForAll Exhaustion exhaustion) {
    Seq<Ranked> placed =
        ranking(entries, exhaustion).answers().filter(answer -> answer.place().isPresent());
    assertThat(placed)
        .hasSize(
            Vector.ofAll(entries).count(entry -> entry.judgement().verdict() == Verdict.SATISFIED));
    assertThat(placed.map(answer -> answer.place().get()))
        .isEqualTo(Vector.rangeClosed(1, placed.size()));
  }

  @Property
  void a_higher_score_never_lowers_the_place(
      @ForAll("entries") List<RankingEntry> entries, @ForAll Exhaustion exhaustion) {
    for (RankingEntry entry : entries) {
      Scorecard card = entry.judgement().card();
      RankingEntry raised = entry.withJudgement(PARTS.judge(
          card.withPoints(card.points().put("P6", card.points().get("P6").get() + 1))));
      int before = placeOf(entry, ranking(entries, exhaustion));
      int after =
          placeOf(raised, ranking(Vector.ofAll(entries).replace(entry, raised), exhaustion));
      assertThat(after).isLessThanOrEqualTo(before);
    }
  }

  private static int placeOf(RankingEntry entry, Ranking ranking) {
    return ranking.answerOn(entry.application()).get().place().orElse(Integer.MAX_VALUE);
  }

  @Property
  void nobody_who_fits_is_passed_over_before_the_list_ends(
      @ForAll("entries") List<RankingEntry> entries) {
    Seq<Ranked> placed = ranking(entries, Exhaustion.FIRST_MISFIT_ENDS)
        .answers()
        .filter(answer -> answer.place().isPresent());
    Seq<Ranked> refused = placed.dropWhile(answer -> answer.status() == RankingStatus.FUNDED);
    assertThat(refused).allMatch(answer -> answer.status() == RankingStatus.ENVELOPE_EXHAUSTED);
    assertThat(refused.headOption())
        .allMatch(answer -> answer.entry().amount().isGreaterThan(answer.left()));
  }

  @Property
  void where_misfits_are_skipped_everybody_who_fits_is_funded(
      @ForAll("entries") List<RankingEntry> entries) {
    assertThat(ranking(entries, Exhaustion.MISFITS_ARE_SKIPPED)
            .answers()
            .filter(answer -> answer.place().isPresent()))
        .allMatch(answer -> (answer.status() == RankingStatus.FUNDED)
            == answer.entry().amount().isAtMost(answer.left()));
  }
}
