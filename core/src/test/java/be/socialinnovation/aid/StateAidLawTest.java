package be.socialinnovation.aid;

import static be.socialinnovation.aid.AidCategory.EXPERIMENTAL_DEVELOPMENT;
import static be.socialinnovation.aid.AidCategory.FEASIBILITY_OF_EXPERIMENTAL_DEVELOPMENT;
import static be.socialinnovation.aid.AidCategory.FEASIBILITY_OF_INDUSTRIAL_RESEARCH;
import static be.socialinnovation.aid.AidCategory.FEASIBILITY_STUDY;
import static be.socialinnovation.aid.AidCategory.FUNDAMENTAL_RESEARCH;
import static be.socialinnovation.aid.AidCategory.INDUSTRIAL_RESEARCH;
import static be.socialinnovation.aid.AidCategory.PROCESS_INNOVATION;
import static be.socialinnovation.aid.AidCategory.SME_INNOVATION;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.organisation.SizeClass.LARGE;
import static be.socialinnovation.organisation.SizeClass.MEDIUM;
import static be.socialinnovation.organisation.SizeClass.MICRO;
import static be.socialinnovation.organisation.SizeClass.SMALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StateAidLawTest {

  private static final StateAidLaw LAW = StateAidLaw.union();
  private static final AidCase KNOWN = AidRuleExamples.SMALL_STUDY.withGrounds(
      TreeMap.ofEntries(Vector.of(BonusGround.values()).map(it -> io.vavr.Tuple.of(it, false))));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static Optional<String> setOn(String text) {
    return LAW.on(day(text)).map(BlockExemption::name);
  }

  private static Vector<Percentage> percent(long... rates) {
    return Vector.ofAll(rates).map(Percentage::of);
  }

  /* The intensities for small, medium and large, all else known. */
  private static Vector<Percentage> rates(String text, AidCategory category, BonusGround... there) {
    AidRate rate =
        LAW.on(day(text)).orElseThrow().ceiling(category).orElseThrow().rate();
    AidCase facts = Vector.of(there).foldLeft(KNOWN, (it, ground) -> it.withGround(ground, true));
    return Vector.of(SMALL, MEDIUM, LARGE).map(size -> {
      assertThat(rate.sure(facts.withSize(size))).isEqualTo(rate.possible(facts.withSize(size)));
      return rate.sure(facts.withSize(size));
    });
  }

  @Nested
  class The_day_of_the_legal_right {

    @Test
    void chooses_the_rule_set() {
      assertThat(setOn("2012-12-31")).isEmpty();
      assertThat(setOn("2013-01-01")).contains("800/2008");
      assertThat(setOn("2014-06-30")).contains("800/2008");
      assertThat(setOn("2014-07-01")).contains("651/2014");
      assertThat(setOn("2023-06-30")).contains("651/2014");
      assertThat(setOn("2023-07-01")).contains("651/2014-2023");
      assertThat(setOn("2026-12-31")).contains("651/2014-2023");
      assertThat(setOn("2027-01-01")).isEmpty();
    }

    @Test
    void may_find_the_set_that_a_scheme_pins_while_that_one_holds() {
      assertThat(LAW.on(day("2020-01-01"), Optional.of("651/2014"))).isPresent();
      assertThat(LAW.on(day("2024-01-01"), Optional.of("651/2014"))).isEmpty();
      assertThat(LAW.on(day("2024-01-01"), Optional.of("unheard of"))).isEmpty();
    }

    @Test
    void takes_the_newest_of_two() {
      BlockExemption old = LAW.on(day("2020-01-01")).orElseThrow();
      BlockExemption hosts = new BlockExemption(
          AidTexts.TEXTS.term("own", "exemption.2023"),
          Validity.of(day("2020-01-01"), day("2020-12-31")),
          TreeMap.empty(),
          old.cumulation(),
          old.source());
      assertThat(LAW.with(hosts).on(day("2020-06-01"))).contains(hosts);
      assertThat(LAW.with(hosts).on(day("2020-06-01"), Optional.of("651/2014"))).contains(old);
      assertThatIllegalArgumentException().isThrownBy(() -> LAW.with(old));
    }
  }

  // 800/2008 art. 32: SME 75 %, large 65 %; SME 50 %, large 40 %.
  @Test
  void article_32_of_800_2008() {
    assertThat(rates("2013-10-01", FEASIBILITY_OF_INDUSTRIAL_RESEARCH))
        .isEqualTo(percent(75, 75, 65));
    assertThat(rates("2013-10-01", FEASIBILITY_OF_EXPERIMENTAL_DEVELOPMENT))
        .isEqualTo(percent(50, 50, 40));
    assertThat(LAW.on(day("2013-10-01")).orElseThrow().ceiling(FEASIBILITY_STUDY))
        .isEmpty();
  }

  // 651/2014 art. 25(5)-(7), 28, 29; the same figures as T-E1: framework 2014/C 198/01, annex II.
  @Test
  void articles_25_28_and_29_of_651_2014() {
    for (String on : Vector.of("2017-03-01", "2024-03-01")) {
      assertThat(rates(on, FUNDAMENTAL_RESEARCH)).isEqualTo(percent(100, 100, 100));
      assertThat(rates(on, INDUSTRIAL_RESEARCH)).isEqualTo(percent(70, 60, 50));
      assertThat(rates(on, INDUSTRIAL_RESEARCH, BonusGround.COOPERATION))
          .isEqualTo(percent(80, 75, 65));
      assertThat(rates(on, EXPERIMENTAL_DEVELOPMENT)).isEqualTo(percent(45, 35, 25));
      assertThat(rates(on, EXPERIMENTAL_DEVELOPMENT, BonusGround.COOPERATION))
          .isEqualTo(percent(60, 50, 40));
      assertThat(rates(
              on, EXPERIMENTAL_DEVELOPMENT, BonusGround.COOPERATION, BonusGround.DISSEMINATION))
          .isEqualTo(percent(60, 50, 40));
      assertThat(rates(on, FEASIBILITY_STUDY)).isEqualTo(percent(70, 60, 50));
      assertThat(rates(on, FEASIBILITY_OF_INDUSTRIAL_RESEARCH)).isEqualTo(percent(70, 60, 50));
      assertThat(rates(on, SME_INNOVATION)).isEqualTo(percent(50, 50, 0));
      assertThat(rates(on, PROCESS_INNOVATION)).isEqualTo(percent(50, 50, 15));
    }
  }

  // 2023/1315: three more grounds, which do not add up with each other.
  @Test
  void the_bonuses_of_2023() {
    assertThat(rates("2024-03-01", EXPERIMENTAL_DEVELOPMENT, BonusGround.AREA_C))
        .isEqualTo(percent(50, 40, 30));
    assertThat(rates(
            "2024-03-01",
            EXPERIMENTAL_DEVELOPMENT,
            BonusGround.AREA_C,
            BonusGround.LICENCES,
            BonusGround.CROSS_BORDER_CALL))
        .isEqualTo(percent(70, 60, 50));
    assertThat(rates("2017-03-01", EXPERIMENTAL_DEVELOPMENT, BonusGround.CROSS_BORDER_CALL))
        .isEqualTo(percent(45, 35, 25));
  }

  // 4(1)(i)(vi), (l) and (m).
  @Test
  void the_thresholds() {
    assertThat(threshold("2017-03-01", FEASIBILITY_STUDY)).contains(eur("7500000"));
    assertThat(threshold("2024-03-01", FEASIBILITY_STUDY)).contains(eur("8250000"));
    assertThat(threshold("2024-03-01", SME_INNOVATION)).contains(eur("10000000"));
    assertThat(threshold("2024-03-01", PROCESS_INNOVATION)).contains(eur("12500000"));
    assertThat(threshold("2017-03-01", PROCESS_INNOVATION)).isEmpty();
  }

  private static Optional<be.socialinnovation.money.Money> threshold(
      String text, AidCategory category) {
    return LAW.on(day(text))
        .flatMap(set -> set.ceiling(category))
        .flatMap(AidCeiling::threshold)
        .map(AidLimit::amount);
  }

  @Nested
  class A_study_costing_60_000 {

    private AidAnswer asking(String amount, AidCase facts) {
      return new AidAnswer(
          facts,
          WantedAid.of(eur(amount)).declaringDifficulty(false).carrying(eur("60000")),
          LAW,
          AidRuleExamples.DAY);
    }

    // The derived scenario of 2017: rate 50 %, cap 25 000 or 50 000, ceiling 70 % = 42 000.
    @Test
    void gets_30_000_or_25_000_under_a_ceiling_of_42_000() {
      AidAnswer answer = asking("30000", AidRuleExamples.SMALL_STUDY);
      assertThat(answer.verdict()).isEqualTo(Verdict.SATISFIED);
      assertThat(answer.bounds().admissible()).isEqualTo(eur("30000.00"));
      assertThat(answer.bounds().bound(AidBound.Kind.CEILING).map(AidBound::sure))
          .contains(eur("42000.00"));
      assertThat(answer.bounds().ruleSet().map(BlockExemption::name)).contains("651/2014");
      assertThat(asking("30000.01", AidRuleExamples.SMALL_STUDY).verdict())
          .isEqualTo(Verdict.VIOLATED);
      AidCase less = AidRuleExamples.SMALL_STUDY.withExternalKnowledge(eur("14000"));
      assertThat(asking("25000", less).bounds().admissible()).isEqualTo(eur("25000.00"));
      assertThat(asking("25000.01", less).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void says_so_rule_by_rule_in_three_languages() {
      AidAnswer answer = asking("30000.01", AidRuleExamples.SMALL_STUDY);
      for (Language language : Language.values()) {
        assertThat(answer.text(language)).contains("AID-04", "AID-08").doesNotContain("{", "}");
      }
      assertThat(answer.assessment().inTheWay().map(it -> it.rule()))
          .containsExactly(AidRule.AID_STAYS_WITHIN_THE_RATE);
    }

    @Test
    void is_told_the_same_by_bounds_while_the_day_is_not_known() {
      AidBounds bounds = AidBounds.of(AidRuleExamples.SMALL_STUDY, LAW, Optional.empty());
      assertThat(bounds.admissible()).isEqualTo(eur("0"));
      assertThat(bounds.possible()).isEqualTo(eur("30000"));
      assertThat(bounds.verdictOn(eur("30000"))).isEqualTo(Verdict.UNDETERMINED);
      assertThat(bounds.verdictOn(eur("30000.01"))).isEqualTo(Verdict.VIOLATED);
      assertThat(bounds.ruleSet()).isEmpty();
      assertThat(bounds.text(Language.NL)).doesNotContain("{", "}");
    }

    @Test
    void is_asked_for_in_one_currency() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AidAnswer(
              AidRuleExamples.SMALL_STUDY,
              WantedAid.of(be.socialinnovation.money.Money.of("1", "USD")),
              LAW,
              AidRuleExamples.DAY));
    }
  }

  @Test
  void a_micro_enterprise_has_the_bonus_of_a_small_one() {
    AidRate rate = AidRate.of(25).plus(10, BonusGround.MEDIUM).plus(20, BonusGround.SMALL);
    assertThat(Vector.of(SizeClass.values()).map(size -> rate.sure(KNOWN.withSize(size))))
        .isEqualTo(percent(45, 45, 35, 25));
    assertThat(rate.sure(KNOWN.withSize(MICRO))).isEqualTo(Percentage.of(45));
    assertThat(rate.possible(KNOWN.withSize(Optional.empty()))).isEqualTo(Percentage.of(45));
  }
}
