package be.socialinnovation.aid;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CumulationProperties {

  private static final Vector<String> COSTS = Vector.of("a", "b", "c", "d");

  @Provide
  Arbitrary<CostSheet> sheets() {
    Arbitrary<Seq<CostItem>> costs = Arbitraries.longs()
        .between(1, 20)
        .list()
        .ofSize(COSTS.size())
        .map(cents -> COSTS.zip(cents).map(it -> CostItem.of(it._1, cents(it._2))));
    Arbitrary<Seq<AidOnCosts>> aids = aids()
        .list()
        .ofMaxSize(4)
        .map(list -> Vector.ofAll(list).zipWithIndex().map(it -> it._1.withId("g" + it._2)));
    return Combinators.combine(costs, aids).as(CostSheet::new);
  }

  @Provide
  Arbitrary<AidOnCosts> aids() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 20),
            Arbitraries.of(10, 33, 50, 70),
            Arbitraries.of(COSTS.toJavaList()).set().ofMinSize(1))
        .as((cents, percent, costs) -> AidOnCosts.stateAid(
            "w", cents(cents), Percentage.of(percent), costs.toArray(String[]::new)));
  }

  private static Money cents(long cents) {
    return Money.ofMinor(cents, Money.EUR);
  }

  private static Room room(CostSheet sheet, AidOnCosts wanted) {
    return Room.forAid(sheet, wanted);
  }

  /* For every set of costs, what pays nothing else adds up to no more than these costs let through. */
  private static boolean fits(CostSheet sheet) {
    return COSTS.combinations().forAll(set -> {
      long paid = sheet
          .granted()
          .filter(aid -> set.containsAll(aid.costs().orElseThrow()))
          .map(aid -> aid.amount().minor())
          .sum()
          .longValue();
      long through = sheet
          .costs()
          .filter(cost -> set.contains(cost.id()))
          .map(cost -> cost.amount().minor() * percent(sheet, cost.id()))
          .sum()
          .longValue();
      return paid * 100 <= through;
    });
  }

  private static long percent(CostSheet sheet, String cost) {
    return sheet
        .granted()
        .filter(aid -> aid.costs().orElseThrow().contains(cost))
        .map(aid -> aid.intensity().orElseThrow().millionths() / 1_000_000)
        .max()
        .getOrElse(100L);
  }

  @Property
  void an_aid_fits_exactly_when_no_set_of_costs_bears_too_much(
      @ForAll("sheets") CostSheet sheet, @ForAll("aids") AidOnCosts wanted) {
    CostSheet kept = sheet
        .granted()
        .foldLeft(
            new CostSheet(sheet.costs(), Vector.empty()),
            (it, aid) -> fits(it.with(aid).with(wanted.withAmount(cents(1)))) ? it.with(aid) : it);
    Money most = room(kept, wanted).sure();
    assertThat(most.isZero() || fits(kept.with(wanted.withAmount(most)))).isTrue();
    assertThat(fits(kept.with(wanted.withAmount(most.plus(cents(1)))))).isFalse();
  }

  @Property
  void splitting_an_aid_over_grants_for_the_same_costs_or_parts_of_them_lets_no_more_through(
      @ForAll("sheets") CostSheet sheet,
      @ForAll("aids") AidOnCosts wanted,
      @ForAll @LongRange(min = 1, max = 20) long first,
      @ForAll("aids") AidOnCosts parts) {
    TreeSet<String> all = wanted.costs().orElseThrow();
    TreeSet<String> some = all.intersect(parts.costs().orElseThrow());
    AidOnCosts piece = wanted.withId("w1").withCosts(some.isEmpty() ? all : some);
    Money most = room(sheet, wanted).sure();
    Money one = room(sheet, piece).sure().min(cents(first));
    Assume.that(one.isPositive());
    assertThat(one.isAtMost(most)).isTrue();
    Money rest = room(sheet.with(piece.withAmount(one)), wanted).sure();
    assertThat(one.plus(rest).isAtMost(most)).isTrue();
    if (some.isEmpty()) {
      assertThat(one.plus(rest)).isEqualTo(most);
    }
  }

  @Property
  void an_earlier_aid_of_the_same_intensity_never_makes_room(
      @ForAll("sheets") CostSheet sheet, @ForAll("aids") AidOnCosts wanted) {
    AidOnCosts earlier = wanted.withId("earlier");
    assertThat(room(sheet.with(earlier), wanted)
            .sure()
            .isAtMost(room(sheet, wanted).sure()))
        .isTrue();
  }

  @Property
  void what_nobody_has_told_never_makes_more_sure_or_less_possible(
      @ForAll("sheets") CostSheet sheet, @ForAll("aids") AidOnCosts wanted, @ForAll boolean costs) {
    Assume.that(!sheet.granted().isEmpty());
    CostSheet less = new CostSheet(
        sheet.costs(),
        sheet
            .granted()
            .tail()
            .prepend(
                costs
                    ? sheet.granted().head().withCosts(Optional.empty())
                    : sheet.granted().head().withIntensity(Optional.empty())));
    assertThat(room(less, wanted).sure().isAtMost(room(sheet, wanted).sure())).isTrue();
    assertThat(room(less, wanted).possible().isAtLeast(room(sheet, wanted).possible()))
        .isTrue();
  }

  @Property
  void the_order_of_costs_and_of_earlier_aids_does_not_matter(
      @ForAll("sheets") CostSheet sheet, @ForAll("aids") AidOnCosts wanted) {
    CostSheet turned = new CostSheet(sheet.costs().reverse(), sheet.granted().reverse());
    assertThat(room(turned, wanted).sure()).isEqualTo(room(sheet, wanted).sure());
  }
}
