package be.socialinnovation.aid;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class AidRuleExamples {

  static final LocalDate DAY = LocalDate.of(2017, 3, 1);
  static final LocalDate DAY_2022 = LocalDate.of(2022, 3, 1);
  static final LocalDate DAY_2024 = LocalDate.of(2024, 3, 1);
  static final StateAidLaw LAW = StateAidLaw.union();
  static final Scheme STUDY =
      Schemes.flanders().on("kmo-haalbaarheidsstudie", DAY).orElseThrow();
  static final Scheme STUDY_2022 =
      Schemes.flanders().on("oo-haalbaarheidsstudie", DAY_2022).orElseThrow();
  static final Scheme PROJECT =
      Schemes.flanders().on("ontwikkelingsproject", DAY_2024).orElseThrow();
  static final AidCase SMALL_STUDY =
      AidCase.of(STUDY, eur("60000")).withSize(SizeClass.SMALL).withExternalKnowledge(eur("16000"));
  static final AidCase OF_TWO = AidCase.of(STUDY_2022, eur("400000")).withPartners(2);

  private AidRuleExamples() {}

  public static Seq<RuleExample> all() {
    return scheme().appendAll(yearly()).appendAll(law()).appendAll(beneficiary());
  }

  static RuleExample of(
      AidRule rule, Verdict verdict, String sentence, AidCase facts, String asked, LocalDate on) {
    return of(rule, verdict, sentence, facts, WantedAid.of(eur(asked)), on);
  }

  private static RuleExample of(
      AidRule rule,
      Verdict verdict,
      String sentence,
      AidCase facts,
      WantedAid asked,
      LocalDate on) {
    return RuleExample.of(
        rule, verdict, sentence, () -> new AidAnswer(facts, asked, LAW, on).assessment());
  }

  private static Vector<RuleExample> scheme() {
    AidRule holds = AidRule.FIGURES_HOLD_ON_THE_DAY;
    AidRule budget = AidRule.BUDGET_REACHES_THE_MINIMUM;
    AidRule least = AidRule.AID_REACHES_THE_MINIMUM;
    AidRule rate = AidRule.AID_STAYS_WITHIN_THE_RATE;
    AidRule cap = AidRule.AID_STAYS_WITHIN_THE_CAP;
    AidCase project = AidCase.of(PROJECT, eur("100000"));
    AidCase untold = SMALL_STUDY.withExternalKnowledge(Optional.empty());
    return Vector.of(
        of(holds, SATISFIED, "the last day", SMALL_STUDY, "1", LocalDate.of(2017, 12, 31)),
        of(holds, VIOLATED, "a day later", SMALL_STUDY, "1", LocalDate.of(2018, 1, 1)),
        of(holds, UNDETERMINED, "2013", SMALL_STUDY, "1", LocalDate.of(2013, 9, 1)),
        of(
            budget,
            SATISFIED,
            "exactly 10 000",
            SMALL_STUDY.withExternalKnowledge(eur("0")).withCosts(eur("10000")),
            "1",
            DAY),
        of(
            budget,
            VIOLATED,
            "a cent less",
            SMALL_STUDY.withExternalKnowledge(eur("0")).withCosts(eur("9999.99")),
            "1",
            DAY),
        of(least, SATISFIED, "exactly 25 000", project, "25000", DAY_2024),
        of(least, VIOLATED, "a cent less", project, "24999.99", DAY_2024),
        of(rate, SATISFIED, "a cent below half", SMALL_STUDY, "29999.99", DAY),
        of(rate, SATISFIED, "exactly half", SMALL_STUDY, "30000", DAY),
        of(rate, VIOLATED, "a cent above half", SMALL_STUDY, "30000.01", DAY),
        of(rate, SATISFIED, "25 % is for every size", project, "25000", DAY_2024),
        of(
            rate,
            UNDETERMINED,
            "more depends on size and cooperation",
            project,
            "25000.01",
            DAY_2024),
        of(rate, UNDETERMINED, "up to half", project, "50000", DAY_2024),
        of(rate, VIOLATED, "never above half", project, "50000.01", DAY_2024),
        of(cap, SATISFIED, "any external knowledge", untold, "25000", DAY),
        of(cap, UNDETERMINED, "it is not known", untold, "25000.01", DAY),
        of(cap, UNDETERMINED, "up to the highest cap", untold, "50000", DAY),
        of(cap, VIOLATED, "no cap is higher", untold, "50000.01", DAY),
        of(
            cap,
            VIOLATED,
            "14 000 is less than a quarter",
            SMALL_STUDY.withExternalKnowledge(eur("14000")),
            "25000.01",
            DAY));
  }

  private static Vector<RuleExample> yearly() {
    AidRule partners = AidRule.AID_STAYS_WITHIN_THE_PARTNER_CAPS;
    AidRule year = AidRule.AID_STAYS_WITHIN_THE_YEAR;
    AidCase nobody = OF_TWO.withPartners(Optional.empty());
    AidCase alone = OF_TWO
        .withEarlierThisYear(eur("7950000"))
        .withCooperation(CooperationRuleExamples.GOOD.withWithSme(false).withCrossBorder(false));
    AidCase together = alone.withCooperation(CooperationRuleExamples.GOOD);
    return Vector.of(
        of(partners, SATISFIED, "twice 50 000", OF_TWO, "100000", DAY_2022),
        of(partners, VIOLATED, "a cent more", OF_TWO, "100000.01", DAY_2022),
        of(partners, SATISFIED, "one at least takes part", nobody, "50000", DAY_2022),
        of(partners, UNDETERMINED, "more than for one", nobody, "50000.01", DAY_2022),
        of(year, SATISFIED, "8 000 000 for an applicant alone", alone, "50000", DAY_2022),
        of(year, VIOLATED, "a cent more", alone, "50000.01", DAY_2022),
        of(year, SATISFIED, "more with an SME", together, "50000.01", DAY_2022),
        of(year, UNDETERMINED, "nobody tells what came before", OF_TWO, "1", DAY_2022));
  }

  private static Vector<RuleExample> law() {
    AidRule ceiling = AidRule.AID_STAYS_WITHIN_THE_CEILING;
    AidRule threshold = AidRule.AID_STAYS_WITHIN_THE_THRESHOLD;
    AidRule years = AidRule.AID_STAYS_WITHIN_THREE_YEARS;
    AidCase unsized = SMALL_STUDY.withSize(Optional.empty());
    AidCase advice = SMALL_STUDY.withCategory(AidCategory.SME_INNOVATION_ADVICE);
    AidCase adviceBefore = advice.withEarlierAdvice(eur("190000"));
    return Vector.of(
        of(ceiling, SATISFIED, "70 % for a small one", SMALL_STUDY, "42000", DAY),
        of(ceiling, VIOLATED, "a cent more", SMALL_STUDY, "42000.01", DAY),
        of(ceiling, SATISFIED, "50 % whatever the size", unsized, "30000", DAY),
        of(ceiling, UNDETERMINED, "more depends on the size", unsized, "30000.01", DAY),
        of(ceiling, VIOLATED, "no size has more than 70 %", unsized, "42000.01", DAY),
        of(
            ceiling,
            UNDETERMINED,
            "no rule set is known",
            SMALL_STUDY,
            "1",
            LocalDate.of(2027, 1, 1)),
        of(threshold, SATISFIED, "7 500 000", SMALL_STUDY, "7500000", DAY),
        of(threshold, VIOLATED, "a cent more", SMALL_STUDY, "7500000.01", DAY),
        of(
            threshold,
            UNDETERMINED,
            "none was read",
            SMALL_STUDY.withCategory(AidCategory.SME_INNOVATION),
            "1",
            DAY),
        of(years, SATISFIED, "what is left of 200 000", adviceBefore, "10000", DAY),
        of(years, VIOLATED, "a cent more", adviceBefore, "10000.01", DAY),
        of(years, SATISFIED, "220 000 from July 2023", adviceBefore, "30000", DAY_2024),
        of(years, VIOLATED, "a cent more", adviceBefore, "30000.01", DAY_2024),
        of(years, UNDETERMINED, "nobody tells what came before", advice, "1", DAY),
        of(years, SATISFIED, "a study has no such limit", SMALL_STUDY, "1", DAY));
  }

  private static Vector<RuleExample> beneficiary() {
    AidRule difficulty = AidRule.BENEFICIARY_IS_NOT_IN_DIFFICULTY;
    AidRule rest = AidRule.REST_IS_CARRIED;
    WantedAid half = WantedAid.of(eur("30000"));
    return Vector.of(
        of(difficulty, SATISFIED, "declared", SMALL_STUDY, half.declaringDifficulty(false), DAY),
        of(difficulty, VIOLATED, "in difficulty", SMALL_STUDY, half.declaringDifficulty(true), DAY),
        of(difficulty, UNDETERMINED, "not declared", SMALL_STUDY, half, DAY),
        of(rest, SATISFIED, "a cent more", SMALL_STUDY, half.carrying(eur("30000.01")), DAY),
        of(rest, SATISFIED, "all of it", SMALL_STUDY, half.carrying(eur("30000")), DAY),
        of(rest, VIOLATED, "a cent short", SMALL_STUDY, half.carrying(eur("29999.99")), DAY),
        of(rest, UNDETERMINED, "nothing is shown", SMALL_STUDY, half, DAY));
  }
}
