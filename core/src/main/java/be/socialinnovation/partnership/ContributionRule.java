package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.partnership.ContributionCommand.AcceptContribution;
import be.socialinnovation.partnership.ContributionCommand.CallContribution;
import be.socialinnovation.partnership.ContributionCommand.DeliverContribution;
import be.socialinnovation.partnership.ContributionCommand.OfContribution;
import be.socialinnovation.partnership.ContributionCommand.PromiseContribution;
import be.socialinnovation.partnership.ContributionCommand.RecordObligation;
import be.socialinnovation.partnership.ContributionCommand.SetsDueDay;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/** What must hold of what the parties contribute and owe, in the order of reporting. */
public enum ContributionRule implements Guard<Partnership, PartnershipCommand, PartnershipPolicy> {
  /** A contribution is promised once. */
  CONTRIBUTION_IS_NEW(
      "PARTNERSHIP-60",
      PartnershipSources.ONE_PROMISE,
      PromiseContribution.class,
      (partnership, promise, given) -> given
          .fact("contribution", promise.pledge().contribution())
          .met(!partnership.contributions().containsKey(promise.pledge().contribution()))),

  /** What is accepted, delivered or called was promised. */
  CONTRIBUTION_WAS_PROMISED(
      "PARTNERSHIP-61",
      PartnershipSources.ONE_PROMISE,
      OfContribution.class,
      (partnership, command, given) -> given
          .fact("contribution", command.contribution())
          .met(partnership.contributions().containsKey(command.contribution()))),

  /** A value is accepted of what comes in kind; money needs none. */
  ONLY_WORK_IN_KIND_IS_VALUED(
      "PARTNERSHIP-62",
      PartnershipSources.IN_KIND,
      AcceptContribution.class,
      (partnership, accept, given) -> given
          .fact("contribution", accept.contribution())
          .met(!isOf(ContributionForm.CASH, partnership, accept))),

  /** Money is delivered up to the promise. */
  CASH_STAYS_WITHIN_THE_PROMISE(
      "PARTNERSHIP-63",
      PartnershipSources.AGREEMENTS,
      DeliverContribution.class,
      (partnership, deliver, given) -> {
        Optional<Contribution> contribution = of(partnership, deliver);
        return given
            .fact("amount", deliver.amount())
            .fact("delivered", contribution.map(it -> it.deliveredOn(LocalDate.MAX)))
            .fact("promised", contribution.map(it -> it.pledge().amount()))
            .met(!isOf(ContributionForm.CASH, partnership, deliver)
                || staysWithin(contribution, Contribution::deliveredOn, deliver));
      }),

  /** What comes in kind is never called as money. */
  ONLY_CASH_IS_CALLED(
      "PARTNERSHIP-64",
      PartnershipSources.IN_KIND,
      CallContribution.class,
      (partnership, call, given) -> given
          .fact("contribution", call.contribution())
          .met(!isOf(ContributionForm.IN_KIND, partnership, call))),

  /** No more is called than was promised. */
  CALLS_STAY_WITHIN_THE_PROMISE(
      "PARTNERSHIP-65",
      PartnershipSources.AGREEMENTS,
      CallContribution.class,
      (partnership, call, given) -> {
        Optional<Contribution> contribution = of(partnership, call);
        return given
            .fact("amount", call.amount())
            .fact("called", contribution.map(it -> it.calledOn(LocalDate.MAX)))
            .fact("promised", contribution.map(it -> it.pledge().amount()))
            .met(staysWithin(contribution, Contribution::calledOn, call));
      }),

  /** Nothing is due before it is promised or called. */
  DUE_DAY_IS_NOT_PAST(
      "PARTNERSHIP-66",
      PartnershipSources.AGREEMENTS,
      SetsDueDay.class,
      (partnership, command, given) -> given
          .fact("dueOn", command.dueOn())
          .fact("day", given.on())
          .met(!command.dueOn().isBefore(given.on()))),

  /** Who is bound, and whom it is bound to, takes part or did. */
  OBLIGATION_IS_BETWEEN_PARTIES(
      "PARTNERSHIP-67",
      PartnershipSources.AGREEMENTS,
      RecordObligation.class,
      (partnership, obligation, given) -> given
          .fact("bound", obligation.bound().text())
          .fact("towards", obligation.towards().text())
          .met(partnership.parties().containsKey(obligation.bound())
              && partnership.parties().containsKey(obligation.towards())
              && !obligation.bound().equals(obligation.towards())));

  private final Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition;

  <C extends PartnershipCommand> ContributionRule(
      String code,
      Source source,
      Class<C> command,
      Check<Partnership, C, PartnershipPolicy> check) {
    definition = Definition.of(code, source, PartnershipTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition() {
    return definition;
  }

  private static Optional<Contribution> of(Partnership partnership, OfContribution command) {
    return partnership.contributions().get(command.contribution()).toJavaOptional();
  }

  private static boolean isOf(
      ContributionForm form, Partnership partnership, OfContribution command) {
    return of(partnership, command).filter(it -> it.pledge().form() == form).isPresent();
  }

  /** Whether an amount fits beside what came before; another rule judges amounts of another currency, and what was never promised. */
  private static boolean staysWithin(
      Optional<Contribution> contribution,
      BiFunction<Contribution, LocalDate, Money> before,
      OfContribution command) {
    Money more = command.amount();
    return contribution
        .filter(it -> it.pledge().amount().currency().equals(more.currency()))
        .map(it ->
            before.apply(it, LocalDate.MAX).plus(more).isAtMost(it.pledge().amount()))
        .orElse(true);
  }
}
