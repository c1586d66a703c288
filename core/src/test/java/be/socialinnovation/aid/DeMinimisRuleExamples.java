package be.socialinnovation.aid;

import static be.socialinnovation.aid.DeMinimisFixtures.REGULATIONS;
import static be.socialinnovation.aid.DeMinimisFixtures.aid;
import static be.socialinnovation.aid.DeMinimisFixtures.answer;
import static be.socialinnovation.aid.DeMinimisFixtures.day;
import static be.socialinnovation.aid.DeMinimisFixtures.history;
import static be.socialinnovation.aid.DeMinimisFixtures.wanted;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.Reorganisations;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.MonthDay;
import java.util.Optional;

public final class DeMinimisRuleExamples {

  private static final String TODAY = "2026-01-15";
  private static final DeMinimisHistory GRANTED = history(DeMinimisFixtures.GRANTED);

  private DeMinimisRuleExamples() {}

  public static Seq<RuleExample> all() {
    return covering()
        .appendAll(declaring())
        .appendAll(staying())
        .appendAll(cumulating())
        .appendAll(lending());
  }

  private static RuleExample of(
      Rule rule,
      Verdict verdict,
      String sentence,
      DeMinimisHistory history,
      WantedDeMinimis wanted,
      String on) {
    return RuleExample.of(
        rule, verdict, sentence, () -> answer(history, wanted, on).assessment());
  }

  private static Vector<RuleExample> covering() {
    Rule rule = DeMinimisRule.REGULATION_COVERS_THE_DAY;
    WantedDeMinimis wanted = wanted("1");
    WantedDeMinimis pinned = wanted.withRegulation("1407/2013");
    return Vector.of(
        of(rule, UNDETERMINED, "before the first", history(), wanted, "2006-12-31"),
        of(rule, SATISFIED, "the first day of the first", history(), wanted, "2007-01-01"),
        of(rule, SATISFIED, "the last covered day", history(), wanted, "2031-06-30"),
        of(rule, UNDETERMINED, "the day after it", history(), wanted, "2031-07-01"),
        of(rule, UNDETERMINED, "before the pinned one", history(), pinned, "2013-12-31"),
        of(rule, SATISFIED, "six months after the pinned one", history(), pinned, "2024-06-30"),
        of(rule, UNDETERMINED, "a day later", history(), pinned, "2024-07-01"),
        of(rule, UNDETERMINED, "unknown", history(), wanted.withRegulation("9999/2040"), TODAY),
        of(rule, VIOLATED, "about services", history(), wanted.withRegulation("2023/2832"), TODAY),
        of(
            rule,
            UNDETERMINED,
            "agricultural aid",
            history(),
            wanted.withKind(DeMinimisKind.AGRICULTURE),
            TODAY));
  }

  private static Vector<RuleExample> declaring() {
    Rule rule = DeMinimisRule.EARLIER_AID_IS_DECLARED;
    WantedDeMinimis silent = wanted("1").withDeclaration(Optional.empty());
    WantedDeMinimis consulted = silent.withRegisterConsulted(true);
    return Vector.of(
        of(rule, SATISFIED, "the whole period", history(), declared("2023-01-16", TODAY), TODAY),
        of(
            rule,
            UNDETERMINED,
            "not the first day",
            history(),
            declared("2023-01-17", TODAY),
            TODAY),
        of(
            rule,
            UNDETERMINED,
            "not the last day",
            history(),
            wanted("1")
                .withDeclaration(
                    DeMinimisDeclaration.of(day("2020-01-01"), day("2026-01-14"), day(TODAY))),
            TODAY),
        of(
            rule,
            VIOLATED,
            "made a day after the grant",
            history(),
            declared("2020-01-01", "2026-01-16"),
            TODAY),
        of(rule, UNDETERMINED, "nothing declared", history(), silent, TODAY),
        of(rule, UNDETERMINED, "a register of two years", history(), consulted, "2027-12-31"),
        of(rule, UNDETERMINED, "a day short of three years", history(), consulted, "2028-12-30"),
        of(rule, SATISFIED, "a register of three years", history(), consulted, "2028-12-31"),
        of(rule, UNDETERMINED, "not consulted", history(), silent, "2028-12-31"),
        of(rule, UNDETERMINED, "no regulation", history(), wanted("1"), "2031-07-01"));
  }

  private static WantedDeMinimis declared(String from, String made) {
    return wanted("1")
        .withDeclaration(DeMinimisDeclaration.of(day(from), day("2100-01-01"), day(made)));
  }

  private static Vector<RuleExample> staying() {
    Rule rule = DeMinimisRule.AID_STAYS_WITHIN_THE_CEILING;
    DeMinimisHistory linksUnknown =
        new DeMinimisHistory(GRANTED.aids(), Optional.empty(), Reorganisations.NONE);
    WantedDeMinimis fiscal = wanted("50000.01").withRegulation("1407/2013");
    DeMinimisHistory twoYearsAgo = history(aid("a", "150000", "2019-02-01"));
    return Vector.of(
        of(rule, SATISFIED, "a cent below the ceiling", GRANTED, wanted("49999.99"), TODAY),
        of(rule, SATISFIED, "the ceiling", GRANTED, wanted("50000"), TODAY),
        of(rule, VIOLATED, "a cent above it", GRANTED, wanted("50000.01"), TODAY),
        of(rule, UNDETERMINED, "links unknown", linksUnknown, wanted("50000"), TODAY),
        of(rule, VIOLATED, "too much, links or not", linksUnknown, wanted("50000.01"), TODAY),
        of(rule, UNDETERMINED, "year's end unknown", twoYearsAgo, fiscal, "2021-12-31"),
        of(
            rule,
            VIOLATED,
            "a calendar year",
            twoYearsAgo,
            fiscal.withYearEnd(MonthDay.of(12, 31)),
            "2021-12-31"),
        of(
            rule,
            SATISFIED,
            "a year that began in July",
            twoYearsAgo,
            fiscal.withYearEnd(MonthDay.of(6, 30)),
            "2021-12-31"),
        of(rule, UNDETERMINED, "no regulation", GRANTED, wanted("1"), "2031-07-01"));
  }

  private static Vector<RuleExample> cumulating() {
    Rule rule = DeMinimisRule.ALL_KINDS_STAY_WITHIN_THE_CEILING;
    DeMinimisHistory services =
        history(aid("s", "650000", "2025-01-01").withKind(DeMinimisKind.SGEI));
    DeMinimisHistory farm =
        history(aid("f", "1", "2025-01-01").withKind(DeMinimisKind.AGRICULTURE));
    DeMinimisHistory early = history(aid("s", "1", "2007-01-02").withKind(DeMinimisKind.SGEI));
    return Vector.of(
        of(rule, SATISFIED, "no other kind", GRANTED, wanted("300000"), TODAY),
        of(rule, SATISFIED, "the ceiling for services", services, wanted("100000"), TODAY),
        of(rule, VIOLATED, "a cent above it", services, wanted("100000.01"), TODAY),
        of(rule, UNDETERMINED, "agricultural aid", farm, wanted("1"), TODAY),
        of(rule, UNDETERMINED, "no ceiling for services yet", early, wanted("1"), "2008-01-01"));
  }

  private static Vector<RuleExample> lending() {
    Rule secured = EquivalentRule.LOAN_IS_SECURED;
    Rule partial = EquivalentRule.GUARANTEE_IS_PARTIAL;
    Rule limits = EquivalentRule.DEBT_IS_WITHIN_THE_LIMITS;
    return Vector.of(
        of(secured, SATISFIED, "half", loan("1", "50", 1), "2023/2831"),
        of(secured, VIOLATED, "a little less", loan("1", "49.999999", 1), "2023/2831"),
        of(secured, UNDETERMINED, "no shortcut known", loan("1", "50", 1), "1998/2006"),
        of(partial, SATISFIED, "80 %", guarantee("1", "80", 1), "2023/2831"),
        of(partial, VIOLATED, "a little more", guarantee("1", "80.000001", 1), "2023/2831"),
        of(partial, UNDETERMINED, "no shortcut known", guarantee("1", "80", 1), "2023/2832"),
        of(limits, SATISFIED, "five years", loan("1500000", "50", 60), "2023/2831"),
        of(limits, VIOLATED, "a cent more", loan("1500000.01", "50", 60), "2023/2831"),
        of(limits, VIOLATED, "a month more", loan("1500000", "50", 61), "2023/2831"),
        of(limits, SATISFIED, "ten years", loan("750000", "50", 120), "2023/2831"),
        of(limits, VIOLATED, "ten years and a month", loan("1", "50", 121), "2023/2831"),
        of(limits, VIOLATED, "above the older limit", loan("1000000.01", "50", 1), "1407/2013"),
        of(limits, UNDETERMINED, "no shortcut known", loan("1", "50", 1), "1998/2006"));
  }

  private static RuleExample of(
      Rule rule, Verdict verdict, String sentence, DebtAid debt, String regulation) {
    return RuleExample.of(
        rule,
        verdict,
        sentence,
        () -> GrossGrantEquivalent.of(
                debt, REGULATIONS.find(regulation).orElseThrow(), day("2025-01-01"))
            .assessment());
  }

  private static DebtAid loan(String amount, String collateral, int months) {
    return new DebtAid.Loan(Money.eur(amount), Percentage.of(collateral), months);
  }

  private static DebtAid guarantee(String amount, String covered, int months) {
    return new DebtAid.Guarantee(Money.eur(amount), Percentage.of(covered), months);
  }
}
