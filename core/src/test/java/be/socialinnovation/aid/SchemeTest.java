package be.socialinnovation.aid;

import static be.socialinnovation.aid.AidFixtures.kmoFeasibilityStudy;
import static be.socialinnovation.aid.AidFixtures.withoutLimits;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemeTest {

  private final Scheme scheme = kmoFeasibilityStudy();

  private static Optional<Money> limit(AidBounds bounds, AidBound.Kind kind) {
    return bounds.bound(kind).filter(AidBound::isKnown).map(AidBound::sure);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  // Figures of the scheme as published on vlaio.be in 2016-17; the budgets are invented.
  @Nested
  class A_study_costing_60_000 {

    @Test
    void with_16_000_of_external_knowledge_gets_half() {
      AidBounds bounds = scheme.aidFor(eur("60000"), eur("16000"));
      assertThat(bounds.admissible()).isEqualTo(eur("30000.00"));
      assertThat(bounds.bound(AidBound.Kind.CAP).flatMap(AidBound::possible))
          .contains(eur("50000.00"));
      assertThat(bounds.biting().map(AidBound::kind)).containsExactly(AidBound.Kind.RATE);
    }

    @Test
    void with_14_000_of_external_knowledge_is_capped() {
      AidBounds bounds = scheme.aidFor(eur("60000"), eur("14000"));
      assertThat(bounds.admissible()).isEqualTo(eur("25000.00"));
      assertThat(bounds.bound(AidBound.Kind.RATE).map(AidBound::sure)).contains(eur("30000.00"));
      assertThat(bounds.biting().map(AidBound::kind)).containsExactly(AidBound.Kind.CAP);
    }

    @Test
    void reaches_the_higher_cap_at_exactly_a_quarter_and_not_a_cent_below() {
      assertThat(limit(scheme.aidFor(eur("60000"), eur("15000")), AidBound.Kind.CAP))
          .contains(eur("50000"));
      assertThat(limit(scheme.aidFor(eur("60000"), eur("14999.99")), AidBound.Kind.CAP))
          .contains(eur("25000"));
    }
  }

  @Nested
  class Bounds {

    @Test
    void bite_together_where_they_are_equal() {
      AidBounds bounds = scheme.aidFor(eur("50000"), eur("0"));
      assertThat(bounds.admissible()).isEqualTo(eur("25000"));
      assertThat(bounds.biting().map(AidBound::kind))
          .containsExactly(AidBound.Kind.RATE, AidBound.Kind.CAP);
    }

    @Test
    void round_the_rate_down_to_the_cent() {
      assertThat(limit(scheme.aidFor(eur("10000.01"), eur("0")), AidBound.Kind.RATE))
          .contains(eur("5000.00"));
    }

    @Test
    void let_nothing_through_below_the_minimum_budget() {
      AidBounds below = scheme.aidFor(eur("9999.99"), eur("0"));
      assertThat(below.reachesMinimumBudget()).isFalse();
      assertThat(below.admissible()).isEqualTo(eur("0"));
      assertThat(below.biting().map(AidBound::kind)).containsExactly(AidBound.Kind.MINIMUM_BUDGET);
      assertThat(scheme.aidFor(eur("10000"), eur("0")).admissible()).isEqualTo(eur("5000"));
      assertThat(scheme.aidFor(eur("10000.01"), eur("0")).reachesMinimumBudget())
          .isTrue();
    }

    @Test
    void are_in_the_currency_of_the_figures() {
      Money dollars = Money.of("60000", "USD");
      Money nothing = Money.of("0", "USD");
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.aidFor(dollars, nothing));
      assertThat(withoutLimits().aidFor(dollars, nothing).admissible())
          .isEqualTo(Money.of("30000", "USD"));
    }

    @Test
    void of_a_scheme_without_limits_are_its_rate() {
      AidBounds bounds = withoutLimits().aidFor(eur("900000"), eur("0"));
      assertThat(bounds.bound(AidBound.Kind.CAP)).isEmpty();
      assertThat(bounds.bounds().map(AidBound::kind)).containsExactly(AidBound.Kind.RATE);
      assertThat(bounds.admissible()).isEqualTo(eur("450000"));
    }

    @Test
    void print_a_bound_a_line_and_mark_what_bites() {
      assertThat(scheme.aidFor(eur("60000"), eur("14000")).toString().split("\n"))
          .containsExactly(
              "SME feasibility study: EUR 25 000.00",
              "    rate of the accepted costs: EUR 30 000.00 (50 % of EUR 60 000.00; lump sum: none)",
              "  > cap of the scheme: EUR 25 000.00 (external knowledge: EUR 14 000.00)");
    }

    @Test
    void need_costs_and_a_part_of_them() {
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.aidFor(eur("0"), eur("0")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scheme.aidFor(eur("100"), eur("100.01")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scheme.aidFor(eur("100"), eur("-0.01")));
    }
  }

  @Nested
  class A_duration {

    @Test
    void of_twelve_months_ends_on_the_day_before_the_anniversary() {
      assertThat(scheme.allowsDuration(day("2013-10-01"), day("2014-09-29"))).isTrue();
      assertThat(scheme.allowsDuration(day("2013-10-01"), day("2014-09-30"))).isTrue();
      assertThat(scheme.allowsDuration(day("2013-10-01"), day("2014-10-01"))).isFalse();
    }

    @Test
    void has_no_limit_where_the_scheme_has_none() {
      assertThat(withoutLimits().allowsDuration(day("2013-10-01"), day("2033-10-01")))
          .isTrue();
    }
  }

  @Nested
  class The_validity_of_its_figures {

    @Test
    void holds_in_the_published_years_and_not_after_the_last_day() {
      assertThat(scheme.validity().on(day("2016-01-01"))).isEqualTo(Verdict.SATISFIED);
      assertThat(scheme.validity().on(day("2017-12-31"))).isEqualTo(Verdict.SATISFIED);
      assertThat(scheme.validity().on(day("2018-01-01"))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void cannot_be_told_before_the_published_years() {
      assertThat(scheme.validity().on(day("2015-12-31"))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void is_told_before_a_known_start() {
      Validity known = Validity.of(day("2016-01-01"), day("2017-12-31"));
      assertThat(known.on(day("2015-12-31"))).isEqualTo(Verdict.VIOLATED);
      assertThat(known.on(day("2016-01-01"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void may_have_no_end() {
      Validity open = new Validity(Optional.empty(), day("2016-01-01"), Optional.empty());
      assertThat(open.on(day("2099-01-01"))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void has_its_days_in_order() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Validity.known(day("2018-01-01"), day("2017-12-31")));
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new Validity(Optional.of(day("2016-01-02")), day("2016-01-01"), Optional.empty()));
    }

    @Test
    void comes_with_a_caveat_on_other_days() {
      assertThat(scheme.caveat(day("2013-09-01"), Language.NL)).isPresent();
      assertThat(scheme.caveat(day("2016-09-01"), Language.NL)).isEmpty();
    }
  }

  @Nested
  class A_scheme {

    @Test
    void is_labelled_in_every_language() {
      assertThat(scheme.name()).isEqualTo("kmo-haalbaarheidsstudie");
      assertThat(scheme.label(Language.NL)).isEqualTo(scheme.nl());
      assertThat(scheme.label(Language.FR)).isEqualTo(scheme.fr());
      assertThat(scheme.label(Language.EN)).isEqualTo(scheme.en());
      assertThat(scheme).hasToString("kmo-haalbaarheidsstudie (iwt): 50 % of the accepted costs");
    }

    @Test
    void cannot_have_impossible_figures() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scheme.withRate(AidRate.of(0).upTo(0)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AidRate.of(Percentage.of("100.000001")));
      assertThatIllegalArgumentException().isThrownBy(() -> AidRate.of(51).upTo(50));
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.withShortestMonths(13));
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.withTranches(0));
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.withLongestMonths(0));
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.withCode(" "));
      assertThatIllegalArgumentException().isThrownBy(() -> scheme.withAuthority(""));
      assertThatIllegalArgumentException().isThrownBy(() -> AidCap.of(eur("0")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AidCap.from(Percentage.of("100.000001"), eur("1")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AidCap.from(Percentage.of("-0.000001"), eur("1")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AidBound.known(AidBound.Kind.RATE, eur("-0.01"), scheme.source()));
    }
  }
}
