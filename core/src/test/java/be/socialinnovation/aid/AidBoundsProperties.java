package be.socialinnovation.aid;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

  private AidBounds of(long costs, long external) {
    return scheme.aidFor(Money.ofMinor(costs, Money.EUR), Money.ofMinor(external, Money.EUR));
  }
}
