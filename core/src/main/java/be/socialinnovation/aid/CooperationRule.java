package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Verdict;

/** What a cooperation must be to earn points on the rate, given the accepted costs and the terms of the scheme, whose source is cited. */
public enum CooperationRule implements Guard<Money, Cooperation, CooperationTerms> {
  /** Enough companies take part that are independent of each other. */
  COMPANIES_ARE_ENOUGH(
      "AID-15",
      (costs, cooperation, given) -> given
          .fact("companies", cooperation.companies())
          .fact("minimum", given.policy().companies())
          .whenKnown(
              cooperation.companies(), it -> given.met(it >= given.policy().companies()))),

  /** An SME takes part or the cooperation crosses borders, where the scheme asks for it. */
  COOPERATION_REACHES_OUT(
      "AID-16",
      (costs, cooperation, given) -> given.policy().reachesOut()
          ? given.whenKnown(cooperation.reachesOut(), given::met)
          : Verdict.SATISFIED),

  /** Each company bears risk, where the scheme asks for it. */
  EACH_COMPANY_BEARS_RISK(
      "AID-17",
      (costs, cooperation, given) -> given.policy().sharedRisk()
          ? given.whenKnown(cooperation.sharedRisk(), given::met)
          : Verdict.SATISFIED),

  /** No company bears more of the budget than the scheme allows. */
  NO_COMPANY_BEARS_TOO_MUCH(
      "AID-18",
      (costs, cooperation, given) -> given
          .fact("share", cooperation.largestShare())
          .fact("costs", costs)
          .fact("limit", given.policy().largestShare())
          .whenKnown(
              cooperation.largestShare(),
              it -> given.met(!given.policy().largestShare().isExceededBy(it, costs))));

  private final Definition<Money, Cooperation, CooperationTerms> definition;

  CooperationRule(String code, Check<Money, Cooperation, CooperationTerms> check) {
    definition = Definition.of(
        code,
        AidSources.COOPERATION,
        AidTexts.TEXTS,
        Cooperation.class,
        (costs, cooperation, given) ->
            check.judge(costs, cooperation, given.citing(given.policy().source())));
  }

  @Override
  public Definition<Money, Cooperation, CooperationTerms> definition() {
    return definition;
  }
}
