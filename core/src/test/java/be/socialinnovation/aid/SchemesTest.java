package be.socialinnovation.aid;

import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SchemesTest {

  private static final Schemes FLANDERS = Schemes.flanders();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Scheme scheme(String code) {
    return FLANDERS.all().find(it -> it.code().equals(code)).get();
  }

  private static AidCase aCase(String code, String costs, SizeClass size) {
    return AidCase.of(scheme(code), eur(costs)).withSize(size);
  }

  private static Money admissible(AidCase facts) {
    return AidBounds.ofScheme(facts).admissible();
  }

  @Nested
  class A_code_and_a_day {

    @Test
    void find_figures_that_are_known_to_hold() {
      assertThat(FLANDERS.on("kmo-haalbaarheidsstudie", day("2017-12-31"))).isPresent();
      assertThat(FLANDERS.on("kmo-haalbaarheidsstudie", day("2018-01-01"))).isEmpty();
      assertThat(FLANDERS.on("ontwikkelingsproject", day("2018-01-14"))).isEmpty();
      assertThat(FLANDERS.on("ontwikkelingsproject", day("2018-01-15"))).isPresent();
      assertThat(FLANDERS.on("sociaal-innovatiefonds-gent", day("2026-12-31"))).isPresent();
    }

    @Test
    void leave_open_what_nobody_can_tell() {
      assertThat(FLANDERS.validity("kmo-haalbaarheidsstudie", day("2013-09-01")))
          .isEqualTo(Verdict.UNDETERMINED);
      assertThat(FLANDERS.validity("oo-haalbaarheidsstudie", day("2021-05-31")))
          .isEqualTo(Verdict.UNDETERMINED);
      assertThat(FLANDERS.validity("oo-haalbaarheidsstudie", day("2021-06-01")))
          .isEqualTo(Verdict.SATISFIED);
      assertThat(FLANDERS.validity("vis-traject", day("2018-01-01"))).isEqualTo(Verdict.VIOLATED);
      assertThat(FLANDERS.validity("unheard of", day("2018-01-01")))
          .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void find_what_a_host_adds() {
      Scheme own = scheme("vis-traject").withCode("own");
      assertThat(FLANDERS.with(own).on("own", day("2016-06-01"))).contains(own);
      Scheme newer =
          scheme("vis-traject").withValidity(Validity.of(day("2016-06-01"), day("2016-12-31")));
      assertThat(FLANDERS.with(newer).on("vis-traject", day("2016-06-01"))).contains(newer);
      assertThat(FLANDERS.with(newer).on("vis-traject", day("2016-05-31")))
          .contains(scheme("vis-traject"));
    }

    @Test
    void find_one_scheme_and_a_source_that_was_read() {
      assertThat(FLANDERS.all().map(Scheme::code).distinct()).hasSize(8);
      assertThat(FLANDERS.all()).allMatch(it -> it.source().verified().isPresent());
    }
  }

  // vlaio.be, iwt.be: 35 % = 25 % + 10 % SME, + 10 % cooperation, + 10 % small; at most 250 000.
  @Nested
  class An_innovation_project_for_SMEs {

    private final String code = "kmo-innovatieproject";

    private AidCase together(SizeClass size) {
      return aCase(code, "100000", size).withCooperation(CooperationRuleExamples.GOOD);
    }

    private AidCase alone(SizeClass size) {
      return aCase(code, "100000", size)
          .withCooperation(CooperationRuleExamples.GOOD.withCompanies(1));
    }

    @Test
    void is_paid_by_size_and_cooperation() {
      assertThat(admissible(alone(SizeClass.LARGE))).isEqualTo(eur("25000"));
      assertThat(admissible(alone(SizeClass.MEDIUM))).isEqualTo(eur("35000"));
      assertThat(admissible(alone(SizeClass.SMALL))).isEqualTo(eur("45000"));
      assertThat(admissible(together(SizeClass.LARGE))).isEqualTo(eur("35000"));
      assertThat(admissible(together(SizeClass.MEDIUM))).isEqualTo(eur("45000"));
      assertThat(admissible(together(SizeClass.MICRO))).isEqualTo(eur("55000"));
    }

    @Test
    void leaves_a_bonus_open_of_which_a_condition_is_not_known() {
      AidBounds bounds = AidBounds.ofScheme(together(SizeClass.MEDIUM)
          .withCooperation(CooperationRuleExamples.GOOD.withSharedRisk(Optional.empty())));
      assertThat(bounds.verdictOn(eur("35000"))).isEqualTo(Verdict.SATISFIED);
      assertThat(bounds.verdictOn(eur("35000.01"))).isEqualTo(Verdict.UNDETERMINED);
      assertThat(bounds.verdictOn(eur("45000"))).isEqualTo(Verdict.UNDETERMINED);
      assertThat(bounds.verdictOn(eur("45000.01"))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void needs_50_000_and_gets_250_000_at_most() {
      assertThat(admissible(aCase(code, "49999.99", SizeClass.SMALL))).isEqualTo(eur("0"));
      assertThat(admissible(aCase(code, "50000", SizeClass.SMALL))).isEqualTo(eur("22500"));
      assertThat(admissible(aCase(code, "1000000", SizeClass.SMALL))).isEqualTo(eur("250000"));
      assertThat(scheme(code).limits().perYear().orElseThrow().allowsOneMore(1)).isTrue();
      assertThat(scheme(code).limits().perYear().orElseThrow().allowsOneMore(2)).isFalse();
      assertThat(scheme(code).earliestStart()).contains(EarliestStart.FIRST_OF_NEXT_MONTH);
    }
  }

  // vlaio.be: 25 % + 10 % cooperation + 10 % or 20 % size, at most 50 %; 25 000 to 3 000 000.
  @Nested
  class A_development_project {

    private final String code = "ontwikkelingsproject";

    @Test
    void never_gets_more_than_half() {
      AidCase together = aCase(code, "100000", SizeClass.SMALL)
          .withCooperation(CooperationRuleExamples.GOOD.withSharedRisk(false));
      assertThat(admissible(together)).isEqualTo(eur("50000"));
      assertThat(admissible(together.withSize(SizeClass.MEDIUM))).isEqualTo(eur("45000"));
      assertThat(admissible(together.withSize(SizeClass.LARGE))).isEqualTo(eur("35000"));
    }

    @Test
    void gets_25_000_or_nothing() {
      assertThat(admissible(aCase(code, "100000", SizeClass.LARGE))).isEqualTo(eur("25000"));
      AidBounds below = AidBounds.ofScheme(aCase(code, "99999.99", SizeClass.LARGE)
          .withCooperation(CooperationRuleExamples.GOOD.withCompanies(1)));
      assertThat(below.admissible()).isEqualTo(eur("0"));
      assertThat(below.possible()).isEqualTo(eur("0"));
      assertThat(below.biting().map(AidBound::kind)).containsExactly(AidBound.Kind.MINIMUM_AID);
      AidBounds open = AidBounds.ofScheme(aCase(code, "99999.99", SizeClass.LARGE));
      assertThat(open.verdictOn(eur("25000"))).isEqualTo(Verdict.UNDETERMINED);
      assertThat(open.verdictOn(eur("24999.99"))).isEqualTo(Verdict.VIOLATED);
      assertThat(admissible(aCase(code, "90000000", SizeClass.LARGE))).isEqualTo(eur("3000000"));
    }
  }

  // vlaio.be, pnoconsultants.com: 40 % + 10 % SME, at most 50 %; 50 000 per partner, 500 000 in
  // all; 3 to 12 months.
  @Nested
  class A_feasibility_study_of_2021 {

    private final String code = "oo-haalbaarheidsstudie";

    private AidCase of(String costs, int partners) {
      return aCase(code, costs, SizeClass.SMALL)
          .withPartners(partners)
          .withEarlierThisYear(eur("0"));
    }

    @Test
    void gets_half_as_an_SME_and_50_000_for_each_partner() {
      assertThat(admissible(of("80000", 1))).isEqualTo(eur("40000"));
      assertThat(admissible(of("80000", 1).withSize(SizeClass.LARGE))).isEqualTo(eur("32000"));
      assertThat(admissible(of("200000", 1))).isEqualTo(eur("50000"));
      assertThat(admissible(of("200000", 2))).isEqualTo(eur("100000"));
      assertThat(admissible(of("9000000", 11))).isEqualTo(eur("500000"));
    }

    @Test
    void takes_three_to_twelve_months() {
      Scheme study = scheme(code);
      assertThat(study.allowsDuration(day("2022-01-01"), day("2022-03-30"))).isFalse();
      assertThat(study.allowsDuration(day("2022-01-01"), day("2022-03-31"))).isTrue();
      assertThat(study.allowsDuration(day("2022-01-01"), day("2022-12-31"))).isTrue();
      assertThat(study.allowsDuration(day("2022-01-01"), day("2023-01-01"))).isFalse();
    }

    @Test
    void has_a_yearly_limit_that_cooperation_raises() {
      YearlyLimit limit = scheme(code).limits().perYear().orElseThrow();
      assertThat(limit.amount(false)).contains(eur("8000000"));
      assertThat(limit.amount(true)).contains(eur("12000000"));
      assertThatIllegalArgumentException().isThrownBy(() -> YearlyLimit.ofAid(eur("2"), eur("1")));
      assertThatIllegalArgumentException().isThrownBy(() -> YearlyLimit.ofProjects(0));
    }
  }

  @Nested
  class The_other_schemes {

    // opwijk.be, vlaio.be: 80 %; 40 000 for a full-time equivalent a year, of which 20 000
    // indirect; two to six years.
    @Test
    void pay_a_cooperative_venture_80_percent() {
      Scheme vis = scheme("vis-traject");
      assertThat(admissible(aCase("vis-traject", "100000", SizeClass.LARGE)))
          .isEqualTo(eur("80000"));
      FteCosts costs = vis.limits().perFte().orElseThrow();
      Ratio oneAndAHalf = Ratio.of(3, 2);
      assertThat(costs.allows(eur("60000"), eur("30000"), oneAndAHalf)).isTrue();
      assertThat(costs.allows(eur("60000.01"), eur("30000"), oneAndAHalf)).isFalse();
      assertThat(costs.allows(eur("60000"), eur("30000.01"), oneAndAHalf)).isFalse();
      assertThatIllegalArgumentException().isThrownBy(() -> new FteCosts(eur("1"), eur("1.01")));
      assertThat(vis.allowsDuration(day("2016-01-01"), day("2017-12-30"))).isFalse();
      assertThat(vis.allowsDuration(day("2016-01-01"), day("2021-12-31"))).isTrue();
    }

    // ewi-vlaanderen.be: 50 000 for a project, 1 000 000 in all.
    @Test
    void pay_50_000_where_no_rate_is_published() {
      assertThat(admissible(aCase("ewi-oproep-2013", "49999.99", SizeClass.SMALL)))
          .isEqualTo(eur("49999.99"));
      assertThat(admissible(aCase("ewi-oproep-2013", "50000.01", SizeClass.SMALL)))
          .isEqualTo(eur("50000"));
      assertThat(scheme("ewi-oproep-2013").limits().envelope()).contains(eur("1000000"));
    }

    // socialeeconomie.be: 70 % up to 14 000, and a lump sum of 6 000: 20 000.
    @Test
    void pay_a_lump_sum_on_top() {
      String code = "oproep-sociaal-ondernemen";
      assertThat(admissible(aCase(code, "10000", SizeClass.MICRO))).isEqualTo(eur("13000"));
      assertThat(admissible(aCase(code, "20000", SizeClass.MICRO))).isEqualTo(eur("20000"));
      assertThat(admissible(aCase(code, "20000.02", SizeClass.MICRO))).isEqualTo(eur("20000"));
      assertThat(admissible(aCase(code, "19999.99", SizeClass.MICRO))).isEqualTo(eur("19999.99"));
    }

    // stad.gent: 800 000 in all; investments at most 20 % of the project.
    @Test
    void limit_investments_to_a_fifth() {
      SchemeLimits limits = scheme("sociaal-innovatiefonds-gent").limits();
      CostShare investment = limits.shares().head();
      assertThat(investment.allows(eur("20000"), eur("100000"))).isTrue();
      assertThat(investment.allows(eur("20000.01"), eur("100000"))).isFalse();
      assertThat(limits.envelope()).contains(eur("800000"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CostShare(CostShare.Kind.INVESTMENT, Percentage.of("100.000001")));
    }
  }

  @Test
  void each_kind_of_bound_prints_what_it_was_computed_from() {
    AidCase facts = aCase("oo-haalbaarheidsstudie", "1", SizeClass.SMALL);
    assertThat(TreeSet.ofAll(AidBounds.ofScheme(facts).bounds().map(AidBound::kind)))
        .containsExactlyElementsOf(Vector.of(
            AidBound.Kind.RATE,
            AidBound.Kind.CAP,
            AidBound.Kind.PARTNER_CAP,
            AidBound.Kind.YEARLY));
    assertThat(AidBounds.ofScheme(facts)).asString().doesNotContain("{");
  }
}
