package be.socialinnovation.aid;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.util.Optional;

/** The rules on aids that meet on the same costs. */
public enum CumulationRule implements Guard<CostSheet, AidOnCosts, StateAidLaw> {
  /** State aid and de minimis aid on the same costs stay within the highest intensity that applies to them. */
  AIDS_STAY_WITHIN_THE_HIGHEST_INTENSITY("AID-13", AidSources.RULE_SET, (sheet, wanted, given) -> {
    Optional<BlockExemption> set = given.policy().on(given.on());
    set.ifPresent(it -> given.citing(it.cumulation()));
    Room room = Room.forAid(sheet, wanted);
    given.fact("set", set);
    Verdict verdict = fits(room, wanted, given);
    return set.isPresent() || !room.applies() ? verdict : Verdict.UNDETERMINED;
  }),

  /** With Union funding on the same costs, all public money stays within the most favourable rate. */
  PUBLIC_MONEY_STAYS_WITHIN_THE_BEST_RATE(
      "AID-14",
      AidSources.UNION,
      (sheet, wanted, given) -> fits(Room.forPublicMoney(sheet, wanted), wanted, given));

  private final Definition<CostSheet, AidOnCosts, StateAidLaw> definition;

  CumulationRule(String code, Source source, Check<CostSheet, AidOnCosts, StateAidLaw> check) {
    Definition<CostSheet, AidOnCosts, StateAidLaw> plain =
        Definition.of(code, source, AidTexts.TEXTS, AidOnCosts.class, check);
    definition = source.equals(AidSources.RULE_SET)
        ? plain.citingAlso(StateAidLaw.union()
            .exemptions()
            .map(BlockExemption::cumulation)
            .append(AidSources.DE_MINIMIS))
        : plain;
  }

  private static Verdict fits(Room room, AidOnCosts wanted, Given<StateAidLaw> given) {
    given
        .fact("asked", wanted.amount())
        .fact("limit", room.possible())
        .fact("others", room.meets());
    if (wanted.amount().isAtMost(room.sure())) {
      return Verdict.SATISFIED;
    }
    return wanted.amount().isGreaterThan(room.possible()) ? Verdict.VIOLATED : Verdict.UNDETERMINED;
  }

  @Override
  public Definition<CostSheet, AidOnCosts, StateAidLaw> definition() {
    return definition;
  }
}
