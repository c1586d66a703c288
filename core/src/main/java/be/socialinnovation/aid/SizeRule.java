package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.util.Optional;

/** Whether an enterprise was, in an accounting period, of a class of SMEs or a smaller one. */
public enum SizeRule implements Guard<EnterpriseYear, SizeClass, SmeDefinition> {
  /** It has fewer people than the class may have. */
  HEADCOUNT_IS_BELOW_THE_CEILING("AID-19", AidSources.SME, (year, size, given) -> {
    Optional<Long> headcount = year.aggregated(given.policy()).headcount();
    Optional<Long> ceiling = ceiling(given.policy(), size).map(SizeCeiling::headcount);
    return given
        .citing(given.policy().source())
        .fact("size", size)
        .fact("hundredths", headcount)
        .fact("ceiling", ceiling)
        .whenKnown(
            headcount, it -> given.met(ceiling.map(most -> it < most * 100).orElse(true)));
  }),

  /** Its turnover or its balance sheet total is not above that of the class; one of the two is enough. */
  TURNOVER_OR_BALANCE_SHEET_IS_WITHIN("AID-20", AidSources.SME, (year, size, given) -> {
    AnnualFigures figures = year.aggregated(given.policy());
    Optional<SizeCeiling> ceiling = ceiling(given.policy(), size);
    given
        .citing(given.policy().source())
        .fact("size", size)
        .fact("turnover", figures.turnover())
        .fact("balanceSheet", figures.balanceSheet())
        .fact("highestTurnover", ceiling.map(SizeCeiling::turnover))
        .fact("highestBalanceSheet", ceiling.map(SizeCeiling::balanceSheet));
    return ceiling
        .map(it -> either(
            within(figures.turnover(), it.turnover()),
            within(figures.balanceSheet(), it.balanceSheet())))
        .orElse(Verdict.SATISFIED);
  }),

  /** Public bodies control less of it than a quarter. */
  PUBLIC_BODIES_CONTROL_LESS_THAN_THE_LIMIT(
      "AID-21",
      AidSources.SME_GROUPS,
      (year, size, given) -> given
          .citing(given.policy().groups())
          .fact("share", year.publicShare())
          .fact("limit", given.policy().publicFrom())
          .whenKnown(
              year.publicShare(), it -> given.met(it.compareTo(given.policy().publicFrom()) < 0)));

  private final Definition<EnterpriseYear, SizeClass, SmeDefinition> definition;

  SizeRule(String code, Source source, Check<EnterpriseYear, SizeClass, SmeDefinition> check) {
    definition = Definition.of(code, source, AidTexts.TEXTS, SizeClass.class, check);
  }

  private static Optional<SizeCeiling> ceiling(SmeDefinition definition, SizeClass size) {
    return definition.ceilings().get(size).toJavaOptional();
  }

  private static Optional<Boolean> within(Optional<Money> figure, Money ceiling) {
    return figure.map(it -> it.isAtMost(ceiling));
  }

  private static Verdict either(Optional<Boolean> one, Optional<Boolean> other) {
    if (one.orElse(false) || other.orElse(false)) {
      return Verdict.SATISFIED;
    }
    return one.isPresent() && other.isPresent() ? Verdict.VIOLATED : Verdict.UNDETERMINED;
  }

  @Override
  public Definition<EnterpriseYear, SizeClass, SmeDefinition> definition() {
    return definition;
  }
}
