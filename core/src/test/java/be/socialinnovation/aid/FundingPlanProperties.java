package be.socialinnovation.aid;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FundingPlanProperties {

  @Provide
  Arbitrary<FundingPlan> plans() {
    Arbitrary<FundingLine> lines = Combinators.combine(
            Arbitraries.of(FundingSource.class),
            Arbitraries.of("iwt", "angel-fund", "promoter"),
            Arbitraries.of(MoneyOrigin.class),
            Arbitraries.longs().between(1, 5),
            Arbitraries.of(Certainty.class))
        .as((source, from, origin, cents, certainty) -> FundingLine.of(
            source,
            from,
            source == FundingSource.PUBLIC_AID ? MoneyOrigin.PUBLIC : origin,
            eur(cents),
            certainty));
    return Combinators.combine(Arbitraries.longs().between(1, 10), lines.list().ofMaxSize(5))
        .as((costs, list) -> FundingPlan.of(eur(costs)).withLines(Vector.ofAll(list)));
  }

  private static Money eur(long cents) {
    return Money.ofMinor(cents, Money.EUR);
  }

  @Property
  void planned_is_the_sum_of_the_lines(@ForAll("plans") FundingPlan plan) {
    List<Long> cents = plan.lines().map(line -> line.amount().minor()).toJavaList();
    assertThat(plan.planned().minor())
        .isEqualTo(cents.stream().mapToLong(Long::longValue).sum());
  }

  @Property
  void a_plan_is_closed_exactly_when_firm_money_equals_the_costs_and_nothing_exceeds_them(
      @ForAll("plans") FundingPlan plan) {
    assertThat(plan.isClosed())
        .isEqualTo(plan.firm().equals(plan.acceptedCosts()) && plan.excess().isZero());
  }

  @Property
  void firm_money_and_the_shortfall_cover_the_costs_and_nothing_is_clipped(
      @ForAll("plans") FundingPlan plan) {
    assertThat(plan.firm().plus(plan.shortfall()).isAtLeast(plan.acceptedCosts()))
        .isTrue();
    assertThat(plan.firm().isAtMost(plan.planned())).isTrue();
    assertThat(plan.shortfall().isZero() || plan.firm().isLessThan(plan.acceptedCosts()))
        .isTrue();
  }

  @Property
  void the_parts_by_origin_by_kind_and_by_certainty_each_sum_to_what_is_planned(
      @ForAll("plans") FundingPlan plan) {
    assertThat(plan.planned(MoneyOrigin.PUBLIC).plus(plan.planned(MoneyOrigin.PRIVATE)))
        .isEqualTo(plan.planned());
    assertThat(Money.sum(plan.bySource().values(), Money.EUR)).isEqualTo(plan.planned());
    assertThat(Money.sum(plan.byCertainty().values(), Money.EUR)).isEqualTo(plan.planned());
  }

  @Property
  void lines_gap_and_excess_account_for_the_costs_exactly(@ForAll("plans") FundingPlan plan) {
    assertThat(plan.planned().plus(plan.gap(Vector.empty()).open()))
        .isEqualTo(plan.acceptedCosts().plus(plan.excess()));
  }

  @Property
  void who_could_fill_a_gap_fills_it_and_no_more_and_the_rest_is_beyond_reach(
      @ForAll("plans") FundingPlan plan, @ForAll("rooms") List<FundingRoom> rooms) {
    FundingGap gap = plan.gap(Vector.ofAll(rooms));
    for (FundingLine line : gap.couldBeFilledBy()) {
      assertThat(plan.withLine(line).excess()).isEqualTo(plan.excess());
    }
    long most = rooms.stream().mapToLong(room -> room.most().minor()).sum();
    assertThat(gap.beyondReach().minor()).isEqualTo(Math.max(0, gap.open().minor() - most));
  }

  @Provide
  Arbitrary<List<FundingRoom>> rooms() {
    return Arbitraries.longs()
        .between(0, 5)
        .map(cents ->
            new FundingRoom(FundingSource.FUND, "angel-fund", MoneyOrigin.PRIVATE, eur(cents)))
        .list()
        .ofMaxSize(3);
  }

  @Property
  void a_further_line_adds_exactly_its_amount(@ForAll("plans") FundingPlan plan) {
    FundingLine line =
        FundingLine.of(FundingSource.OWN, "promoter", MoneyOrigin.PRIVATE, eur(3), Certainty.PAID);
    assertThat(plan.withLine(line).planned()).isEqualTo(plan.planned().plus(eur(3)));
    assertThat(plan.withLine(line).firm()).isEqualTo(plan.firm().plus(eur(3)));
  }
}
