package be.socialinnovation.aid;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import java.util.Optional;

/** The rules under which a regulation tells the aid in a loan or a guarantee, in the order in which they are reported. */
public enum EquivalentRule
    implements Guard<Optional<EquivalentShortcut>, DebtAid, DeMinimisRegulation> {
  /** Enough of the loan is secured. */
  LOAN_IS_SECURED(
      "AID-34",
      DebtAid.Loan.class,
      (shortcut, loan, given) -> given
          .citing(given.policy().source(DeMinimisTopic.EQUIVALENT))
          .fact("collateral", loan.collateral())
          .fact("least", shortcut.map(EquivalentShortcut::share))
          .whenKnown(shortcut, it -> given.met(loan.collateral().isAtLeast(it.share())))),

  /** Enough of the loan is not covered by the guarantee. */
  GUARANTEE_IS_PARTIAL(
      "AID-35",
      DebtAid.Guarantee.class,
      (shortcut, guarantee, given) -> given
          .citing(given.policy().source(DeMinimisTopic.EQUIVALENT))
          .fact("covered", guarantee.covered())
          .fact("most", shortcut.map(EquivalentShortcut::share))
          .whenKnown(shortcut, it -> given.met(guarantee.covered().isAtMost(it.share())))),

  /** Neither amount nor duration is above what the shortcut takes. */
  DEBT_IS_WITHIN_THE_LIMITS(
      "AID-36",
      DebtAid.class,
      (shortcut, debt, given) -> given
          .citing(given.policy().source(DeMinimisTopic.EQUIVALENT))
          .fact("amount", debt.amount())
          .fact("months", debt.months())
          .fact("regulation", given.policy().code())
          .whenKnown(shortcut, it -> given.met(it.limitFor(debt).isPresent())));

  private final Definition<Optional<EquivalentShortcut>, DebtAid, DeMinimisRegulation> definition;

  <D extends DebtAid> EquivalentRule(
      String code,
      Class<D> debt,
      Check<Optional<EquivalentShortcut>, D, DeMinimisRegulation> check) {
    definition = Definition.<Optional<EquivalentShortcut>, DebtAid, D, DeMinimisRegulation>of(
            code,
            UnionDeMinimis.NEWEST.source(DeMinimisTopic.EQUIVALENT),
            AidTexts.TEXTS,
            debt,
            check)
        .citingAlso(DeMinimisRegulations.sources(DeMinimisTopic.EQUIVALENT));
  }

  @Override
  public Definition<Optional<EquivalentShortcut>, DebtAid, DeMinimisRegulation> definition() {
    return definition;
  }
}
