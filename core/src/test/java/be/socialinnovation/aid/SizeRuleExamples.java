package be.socialinnovation.aid;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class SizeRuleExamples {

  private SizeRuleExamples() {}

  static EnterpriseYear year(int year, long hundredths, String turnover, String balanceSheet) {
    return EnterpriseYear.autonomous(
        LocalDate.of(year, 12, 31), AnnualFigures.of(hundredths, eur(turnover), eur(balanceSheet)));
  }

  static EnterpriseYear year(AnnualFigures figures) {
    return EnterpriseYear.autonomous(LocalDate.of(2016, 12, 31), figures);
  }

  public static Seq<RuleExample> all() {
    SizeRule people = SizeRule.HEADCOUNT_IS_BELOW_THE_CEILING;
    SizeRule money = SizeRule.TURNOVER_OR_BALANCE_SHEET_IS_WITHIN;
    SizeRule control = SizeRule.PUBLIC_BODIES_CONTROL_LESS_THAN_THE_LIMIT;
    EnterpriseYear small = year(2016, 4999, "10000000", "10000000");
    EnterpriseYear untold = year(
        new AnnualFigures(Optional.empty(), Optional.of(eur("10000000.01")), Optional.empty()));
    return Vector.of(
        of(people, SATISFIED, "49.99", small),
        of(people, VIOLATED, "50", year(2016, 5000, "0", "0")),
        of(people, VIOLATED, "50.5", year(2016, 5050, "0", "0")),
        of(people, UNDETERMINED, "nobody tells", untold),
        of(money, SATISFIED, "exactly 10 million", small),
        of(money, SATISFIED, "one of the two", year(2016, 0, "10000000.01", "10000000")),
        of(money, VIOLATED, "both a cent above", year(2016, 0, "10000000.01", "10000000.01")),
        of(money, UNDETERMINED, "one above, one unknown", untold),
        of(control, SATISFIED, "less than a quarter", held(small, "24.999999")),
        of(control, VIOLATED, "a quarter", held(small, "25")),
        of(control, UNDETERMINED, "nobody tells", small.withPublicShare(Optional.empty())));
  }

  static EnterpriseYear held(EnterpriseYear year, String percent) {
    return year.withPublicShare(Optional.of(Percentage.of(percent)));
  }

  private static RuleExample of(
      SizeRule rule, Verdict verdict, String sentence, EnterpriseYear year) {
    return RuleExample.of(
        rule, verdict, sentence, () -> EnterpriseSize.of(year).assess(year, SizeClass.SMALL));
  }
}
