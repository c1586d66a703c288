package be.socialinnovation.aid;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class CooperationRuleExamples {

  static final Money COSTS = eur("100000");
  static final CooperationTerms TERMS = new CooperationTerms(
      2, true, true, Percentage.of(70), AidFixtures.kmoFeasibilityStudy().source());
  static final CooperationTerms LENIENT =
      new CooperationTerms(2, false, false, Percentage.of(70), TERMS.source());
  static final Cooperation GOOD = Cooperation.builder()
      .asOf(LocalDate.of(2017, 3, 1))
      .companies(2)
      .withSme(true)
      .sharedRisk(true)
      .largestShare(eur("70000"))
      .build();
  static final Cooperation UNTOLD = Cooperation.builder().asOf(GOOD.asOf()).build();

  private CooperationRuleExamples() {}

  public static Seq<RuleExample> all() {
    CooperationRule enough = CooperationRule.COMPANIES_ARE_ENOUGH;
    CooperationRule out = CooperationRule.COOPERATION_REACHES_OUT;
    CooperationRule risk = CooperationRule.EACH_COMPANY_BEARS_RISK;
    CooperationRule much = CooperationRule.NO_COMPANY_BEARS_TOO_MUCH;
    return Vector.of(
        of(enough, VIOLATED, "one company", TERMS, GOOD.withCompanies(1)),
        of(enough, SATISFIED, "two companies", TERMS, GOOD),
        of(enough, SATISFIED, "three companies", TERMS, GOOD.withCompanies(3)),
        of(enough, UNDETERMINED, "nobody tells", TERMS, UNTOLD),
        of(out, SATISFIED, "an SME", TERMS, GOOD),
        of(out, SATISFIED, "a border", TERMS, GOOD.withWithSme(false).withCrossBorder(true)),
        of(out, VIOLATED, "neither", TERMS, GOOD.withWithSme(false).withCrossBorder(false)),
        of(out, UNDETERMINED, "no SME, border unknown", TERMS, GOOD.withWithSme(false)),
        of(out, SATISFIED, "not asked", LENIENT, UNTOLD),
        of(risk, SATISFIED, "each bears risk", TERMS, GOOD),
        of(risk, VIOLATED, "one bears none", TERMS, GOOD.withSharedRisk(false)),
        of(risk, UNDETERMINED, "nobody tells", TERMS, UNTOLD),
        of(risk, SATISFIED, "not asked", LENIENT, UNTOLD),
        of(much, SATISFIED, "a cent below 70 %", TERMS, share("69999.99")),
        of(much, SATISFIED, "exactly 70 %", TERMS, GOOD),
        of(much, VIOLATED, "a cent above 70 %", TERMS, share("70000.01")),
        of(much, UNDETERMINED, "nobody tells", TERMS, GOOD.withLargestShare(Optional.empty())));
  }

  private static Cooperation share(String euros) {
    return GOOD.withLargestShare(eur(euros));
  }

  private static RuleExample of(
      CooperationRule rule,
      Verdict verdict,
      String sentence,
      CooperationTerms terms,
      Cooperation cooperation) {
    return RuleExample.of(rule, verdict, sentence, () -> terms.assess(cooperation, COSTS));
  }
}
