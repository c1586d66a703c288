package be.socialinnovation.aid;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class CumulationRuleExamples {

  static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  static final CostSheet SHEET =
      CostSheet.of(CostItem.of("staff", eur("1000")), CostItem.of("material", eur("1000")));

  private CumulationRuleExamples() {}

  static AidOnCosts stateAid(String id, String euros, long percent, String... costs) {
    return AidOnCosts.stateAid(id, eur(euros), Percentage.of(percent), costs);
  }

  static AidOnCosts other(String id, AidKind kind, String euros, String... costs) {
    return AidOnCosts.of(id, kind, eur(euros), costs);
  }

  public static Seq<RuleExample> all() {
    return aids().appendAll(publicMoney());
  }

  private static Vector<RuleExample> aids() {
    CumulationRule rule = CumulationRule.AIDS_STAY_WITHIN_THE_HIGHEST_INTENSITY;
    CostSheet half = SHEET.with(stateAid("a", "400", 50, "staff"));
    AidOnCosts untold = stateAid("b", "600", 50).withCosts(Optional.empty());
    CostSheet beside = SHEET.with(untold.withAmount(eur("100")).withId("a"));
    return Vector.of(
        of(rule, SATISFIED, "up to the intensity", half, stateAid("b", "100", 50, "staff")),
        of(rule, VIOLATED, "a cent more", half, stateAid("b", "100.01", 50, "staff")),
        of(rule, SATISFIED, "other costs", half, stateAid("b", "500", 50, "material")),
        of(rule, SATISFIED, "the highest intensity", half, stateAid("b", "300", 70, "staff")),
        of(rule, VIOLATED, "a cent more", half, stateAid("b", "300.01", 70, "staff")),
        of(
            rule,
            SATISFIED,
            "partly other costs",
            half,
            stateAid("b", "600", 50, "staff", "material")),
        of(rule, VIOLATED, "a cent more", half, stateAid("b", "600.01", 50, "staff", "material")),
        of(
            rule,
            SATISFIED,
            "de minimis on these costs",
            half,
            other("b", AidKind.DE_MINIMIS, "100", "staff")),
        of(rule, VIOLATED, "a cent more", half, other("b", AidKind.DE_MINIMIS, "100.01", "staff")),
        of(
            rule,
            SATISFIED,
            "de minimis tied to no costs",
            half,
            other("b", AidKind.DE_MINIMIS, "9000")),
        of(rule, UNDETERMINED, "costs that nobody tells", half, untold),
        of(rule, VIOLATED, "even on all costs too much", half, untold.withAmount(eur("600.01"))),
        of(rule, SATISFIED, "even beside all of it", beside, stateAid("b", "400", 50, "staff")),
        of(
            rule,
            UNDETERMINED,
            "earlier aid may pay this",
            beside,
            stateAid("b", "400.01", 50, "staff")),
        of(
            rule,
            UNDETERMINED,
            "no intensity told",
            SHEET,
            other("b", AidKind.STATE_AID, "1", "staff")),
        RuleExample.of(
            rule,
            UNDETERMINED,
            "no rule set",
            () -> half.ask(
                    stateAid("b", "1", 50, "staff"), StateAidLaw.union(), LocalDate.of(2027, 1, 1))
                .assessment()));
  }

  private static Vector<RuleExample> publicMoney() {
    CumulationRule rule = CumulationRule.PUBLIC_MONEY_STAYS_WITHIN_THE_BEST_RATE;
    AidOnCosts union = other("u", AidKind.UNION_FUNDING, "600", "staff");
    CostSheet funded = SHEET.with(union.withIntensity(Percentage.of(75)));
    return Vector.of(
        of(rule, SATISFIED, "up to the best rate", funded, stateAid("b", "150", 50, "staff")),
        of(rule, VIOLATED, "a cent more", funded, stateAid("b", "150.01", 50, "staff")),
        of(rule, SATISFIED, "no Union funding", SHEET, stateAid("b", "900", 50, "staff")),
        of(
            rule,
            UNDETERMINED,
            "its rate is not told",
            SHEET.with(union),
            stateAid("b", "150", 50, "staff")));
  }

  private static RuleExample of(
      CumulationRule rule, Verdict verdict, String sentence, CostSheet sheet, AidOnCosts wanted) {
    return RuleExample.of(
        rule,
        verdict,
        sentence,
        () -> sheet.ask(wanted, StateAidLaw.union(), DAY).assessment());
  }
}
