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
            Arbitraries.longs().between(1, 5),
            Arbitraries.of(Certainty.class))
        .as((source, from, cents, certainty) ->
            FundingLine.of(source, from, eur(cents), certainty));
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
  void a_further_line_adds_exactly_its_amount(@ForAll("plans") FundingPlan plan) {
    FundingLine line = FundingLine.of(FundingSource.OWN, "promoter", eur(3), Certainty.PAID);
    assertThat(plan.withLine(line).planned()).isEqualTo(plan.planned().plus(eur(3)));
    assertThat(plan.withLine(line).firm()).isEqualTo(plan.firm().plus(eur(3)));
  }
}
