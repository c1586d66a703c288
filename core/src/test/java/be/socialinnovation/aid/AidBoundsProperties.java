package be.socialinnovation.aid;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class AidBoundsProperties {

  private final Scheme scheme = AidFixtures.kmoFeasibilityStudy();

  @Property
  void admissible_aid_never_exceeds_a_bound_that_is_shown_and_is_one_of_them(
      @ForAll @LongRange(min = 1, max = 20_000_000) long costs,
      @ForAll @LongRange(min = 0, max = 100) long percent) {
    AidBounds bounds = of(costs, costs * percent / 100);
    assertThat(bounds.bounds()).allMatch(bound -> bounds.admissible().isAtMost(bound.sure()));
    assertThat(bounds.biting()).isNotEmpty();
  }

  @Property
  void higher_costs_never_lower_the_aid_while_the_same_cap_applies(
      @ForAll @LongRange(min = 1, max = 20_000_000) long costs,
      @ForAll @LongRange(min = 0, max = 20_000_000) long more) {
    assertThat(of(costs, costs)
            .admissible()
            .isAtMost(of(costs + more, costs + more).admissible()))
        .isTrue();
    assertThat(of(costs, 0).admissible().isAtMost(of(costs + more, 0).admissible()))
        .isTrue();
  }

  @Property
  void the_rate_of_aid_is_within_a_cent_below_the_exact_rate(
      @ForAll @LongRange(min = 1, max = 20_000_000) long costs) {
    assertThat(costs
            - 2 * of(costs, 0).bound(AidBound.Kind.RATE).orElseThrow().sure().minor())
        .isBetween(0L, 1L);
  }

  @Property
  void a_smaller_enterprise_never_gets_less_and_an_unknown_size_lies_between(
      @ForAll("cases") AidCase facts) {
    Vector<AidBounds> bySize = Vector.of(SizeClass.values()).map(size -> law(facts.withSize(size)));
    bySize.zip(bySize.tail()).forEach(pair -> {
      assertThat(pair._1.admissible().isAtLeast(pair._2.admissible())).isTrue();
      assertThat(pair._1.possible().isAtLeast(pair._2.possible())).isTrue();
    });
    AidBounds unknown = law(facts.withSize(Optional.empty()));
    assertThat(bySize).allMatch(it -> it.admissible().isAtLeast(unknown.admissible()));
    assertThat(bySize).allMatch(it -> it.possible().isAtMost(unknown.possible()));
  }

  @Property
  void higher_costs_never_lower_what_is_sure_or_possible_with_the_rest_unchanged(
      @ForAll("cases") AidCase facts, @ForAll @LongRange(min = 0, max = 20_000_000) long more) {
    AidCase higher = facts.withCosts(facts.costs().plus(Money.ofMinor(more, Money.EUR)));
    assertThat(law(higher).admissible().isAtLeast(law(facts).admissible())).isTrue();
    assertThat(law(higher).possible().isAtLeast(law(facts).possible())).isTrue();
  }

  @Property
  void the_verdict_turns_where_the_bounds_say(@ForAll("cases") AidCase facts) {
    AidBounds bounds = law(facts);
    Money cent = Money.ofMinor(1, Money.EUR);
    if (bounds.admissible().isPositive()) {
      assertThat(bounds.verdictOn(bounds.admissible())).isEqualTo(Verdict.SATISFIED);
    }
    assertThat(bounds.verdictOn(bounds.admissible().plus(cent))).isNotEqualTo(Verdict.SATISFIED);
    assertThat(bounds.verdictOn(bounds.possible().plus(cent))).isEqualTo(Verdict.VIOLATED);
    assertThat(bounds.bounds()).allMatch(it -> bounds.admissible().isAtMost(it.sure()));
  }

  @Provide
  Arbitrary<AidCase> cases() {
    return Combinators.combine(
            Arbitraries.of(Schemes.flanders().all().toJavaList()),
            Arbitraries.longs().between(1, 20_000_000),
            Arbitraries.of(AidCategory.class),
            Arbitraries.of(SizeClass.class).optional(),
            Arbitraries.of(
                    CooperationRuleExamples.GOOD.withLargestShare(Money.zero(Money.EUR)),
                    CooperationRuleExamples.UNTOLD)
                .optional(),
            Arbitraries.integers().between(1, 3).optional())
        .as((scheme, cents, category, size, cooperation, partners) -> AidCase.of(
                scheme, Money.ofMinor(cents, Money.EUR))
            .withCategory(category)
            .withSize(size)
            .withCooperation(cooperation)
            .withPartners(partners)
            .withEarlierThisYear(partners.map(it -> Money.zero(Money.EUR)))
            .withEarlierAdvice(Money.ofMinor(19_000_000, Money.EUR)));
  }

  private static AidBounds law(AidCase facts) {
    return AidBounds.of(facts, StateAidLaw.union(), Optional.of(AidRuleExamples.DAY));
  }

  private AidBounds of(long costs, long external) {
    return scheme.aidFor(Money.ofMinor(costs, Money.EUR), Money.ofMinor(external, Money.EUR));
  }
}
