package be.socialinnovation.aid;

import static be.socialinnovation.aid.DeMinimisFixtures.OTHER;
import static be.socialinnovation.aid.DeMinimisFixtures.REGULATIONS;
import static be.socialinnovation.aid.DeMinimisFixtures.SELF;
import static be.socialinnovation.aid.DeMinimisFixtures.SISTER;
import static be.socialinnovation.aid.DeMinimisFixtures.aid;
import static be.socialinnovation.aid.DeMinimisFixtures.history;
import static be.socialinnovation.aid.DeMinimisFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.HeldPart;
import be.socialinnovation.organisation.Merger;
import be.socialinnovation.organisation.Reorganisations;
import be.socialinnovation.organisation.Split;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class DeMinimisProperties {

  private static final LocalDate START = LocalDate.of(2019, 1, 1);
  private static final Money CENT = Money.eur("0.01");

  @Property(tries = 300)
  void the_largest_amount_is_admissible_and_a_cent_more_is_not(
      @ForAll("aids") List<DeMinimisAid> aids, @ForAll("days") LocalDate on, @ForAll boolean told) {
    WantedDeMinimis wanted = asked(1, told);
    Money largest = answer(aids, wanted, on).largestAdmissible().orElseThrow();
    if (largest.isPositive()) {
      assertThat(answer(aids, wanted.withAmount(largest), on).verdict())
          .isEqualTo(Verdict.SATISFIED);
    }
    assertThat(answer(aids, wanted.withAmount(largest.plus(CENT)), on).verdict())
        .isNotEqualTo(Verdict.SATISFIED);
  }

  @Property(tries = 300)
  void on_the_day_named_the_amount_is_admissible_and_on_no_day_before(
      @ForAll("aids") List<DeMinimisAid> aids,
      @ForAll("days") LocalDate on,
      @ForAll @LongRange(min = 1, max = 30_000_000) long amount,
      @ForAll boolean told) {
    WantedDeMinimis wanted = asked(amount, told);
    Optional<LocalDate> named = answer(aids, wanted, on).firstAdmissibleDay();
    named.ifPresent(day -> {
      assertThat(answer(aids, wanted, day).verdict()).isEqualTo(Verdict.SATISFIED);
      for (LocalDate before = on; before.isBefore(day); before = before.plusDays(37)) {
        assertThat(answer(aids, wanted, before).verdict()).isNotEqualTo(Verdict.SATISFIED);
      }
      if (day.isAfter(on)) {
        assertThat(answer(aids, wanted, day.minusDays(1)).verdict())
            .isNotEqualTo(Verdict.SATISFIED);
      }
    });
  }

  @Property(tries = 200)
  void splitting_a_new_aid_lets_no_more_through(
      @ForAll("aids") List<DeMinimisAid> aids,
      @ForAll("days") LocalDate on,
      @ForAll @Size(min = 2, max = 4) List<@LongRange(min = 1, max = 15_000_000) Long> parts) {
    Vector<DeMinimisAid> known = Vector.ofAll(aids);
    long sum = 0;
    for (long part : parts) {
      if (answer(known, asked(part, true), on).verdict() == Verdict.SATISFIED) {
        known = known.append(aid("new" + known.size(), "1", on.toString())
            .withAmount(Money.ofMinor(part, Money.EUR)));
        sum += part;
      }
    }
    if (sum > 0) {
      assertThat(answer(aids, asked(sum, true), on).verdict()).isEqualTo(Verdict.SATISFIED);
    }
  }

  @Property(tries = 200)
  void the_order_of_aids_is_irrelevant(
      @ForAll("aids") List<DeMinimisAid> aids, @ForAll("days") LocalDate on) {
    DeMinimisAnswer one = answer(aids, asked(5_000_000, true), on);
    DeMinimisAnswer other = answer(Vector.ofAll(aids).reverse(), asked(5_000_000, true), on);
    assertThat(one.assessment()).isEqualTo(other.assessment());
    assertThat(one.firstAdmissibleDay()).isEqualTo(other.firstAdmissibleDay());
  }

  @Property(tries = 200)
  void a_merger_never_lowers_what_counts(
      @ForAll("aids") List<DeMinimisAid> aids,
      @ForAll("days") LocalDate merged,
      @ForAll("days") LocalDate on,
      @ForAll boolean absorbs) {
    Merger merger = absorbs
        ? Merger.of(TreeSet.of(OTHER), SELF, merged)
        : Merger.of(TreeSet.of(SELF), OTHER, merged);
    DeMinimisHistory after =
        history(aids).after(Reorganisations.of(Vector.of(merger), Vector.empty()));
    assertThat(counted(after, on)).isGreaterThanOrEqualTo(counted(history(aids), on));
  }

  @Property
  void the_parts_of_a_split_sum_to_the_whole(
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long amount,
      @ForAll @Size(3) List<@IntRange(min = 1) Integer> equity) {
    Split split = Split.builder()
        .divided(SELF)
        .successors(TreeSet.of(SELF, SISTER, OTHER))
        .on(START)
        .activities(TreeMap.empty())
        .equity(TreeMap.of(
            SELF, euro(equity.get(0)), SISTER, euro(equity.get(1)), OTHER, euro(equity.get(2))))
        .build();
    assertThat(Money.sum(
            Reorganisations.of(Vector.empty(), Vector.of(split))
                .parts("a", SELF, euro(amount), START.minusDays(1), START)
                .map(HeldPart::amount),
            Money.EUR))
        .isEqualTo(euro(amount));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3000).map(START::plusDays);
  }

  @Provide
  Arbitrary<List<DeMinimisAid>> aids() {
    return Combinators.combine(
            days(), Arbitraries.longs().between(1, 12_000_000), Arbitraries.of(SELF, SISTER, OTHER))
        .as((day, amount, undertaking) ->
            aid("x", "1", day.toString()).withAmount(euro(amount)).withUndertaking(undertaking))
        .list()
        .ofMaxSize(6)
        .map(list -> Vector.ofAll(list)
            .zipWithIndex((aid, index) -> aid.withId("a" + index))
            .asJava());
  }

  private static WantedDeMinimis asked(long amount, boolean yearEndIsTold) {
    WantedDeMinimis asked = wanted("1").withAmount(euro(amount));
    return yearEndIsTold ? asked.withYearEnd(MonthDay.of(9, 30)) : asked;
  }

  private static DeMinimisAnswer answer(
      Iterable<DeMinimisAid> aids, WantedDeMinimis wanted, LocalDate on) {
    return DeMinimisAnswer.of(history(aids), wanted, REGULATIONS, on);
  }

  private static Money counted(DeMinimisHistory history, LocalDate on) {
    return DeMinimisAnswer.of(history, asked(1, true), REGULATIONS, on)
        .tally()
        .orElseThrow()
        .counted();
  }

  private static Money euro(long minor) {
    return Money.ofMinor(minor, Money.EUR);
  }
}
