package be.socialinnovation.grant;

import be.socialinnovation.grant.Change.BudgetShift;
import be.socialinnovation.grant.Change.Extension;
import be.socialinnovation.grant.ChangeCommand.DecideChange;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;

/** The rules about changes of a contracted request, in the order in which they are reported. */
public enum ChangeRule implements Guard<GrantApplication, GrantCommand, GrantPolicy> {
  /** A change has an id of its own. */
  CHANGE_HAS_AN_ID_OF_ITS_OWN(
      "GRANT-27",
      GrantSources.CHANGES,
      RequestChange.class,
      (application, request, given) -> given
          .fact("change", request.change())
          .met(!application.changes().containsKey(request.change()))),

  /** A change is decided on once. */
  CHANGE_IS_PENDING(
      "GRANT-28",
      GrantSources.CHANGES,
      DecideChange.class,
      (application, decide, given) -> given
          .fact("change", decide.change())
          .met(application.pendingChange(decide.change()).isPresent())),

  /** What joins is not there yet, what leaves is there, and an extension ends later. */
  CHANGE_CHANGES_THE_REQUEST(
      "GRANT-29", GrantSources.CHANGES, ChangeCommand.class, (application, command, given) -> {
        var change = command.wanted(application);
        given.fact("change", change);
        return change.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(
                application.request(), request -> given.met(change.get().changes(request)));
      }),

  /** The work as extended takes no longer than the scheme allows. */
  EXTENSION_STAYS_WITHIN_THE_SCHEME(
      "GRANT-30",
      GrantSources.SCHEME,
      ChangeCommand.class,
      SchemeRules.citing((application, command, given) -> {
        if (!(command.wanted(application).orElse(null) instanceof Extension extension)) {
          return Verdict.SATISFIED;
        }
        return given
            .fact("end", extension.end())
            .fact("last", application.request().flatMap(GrantRequest::lastPossibleDay))
            .whenKnown(
                application.request(),
                request -> request.scheme().longestMonths().isEmpty()
                    ? Verdict.SATISFIED
                    : given.whenKnown(
                        request.lastPossibleDay(),
                        last -> given.met(!extension.end().isAfter(last))));
      })),

  /** The category from which costs move has them. */
  SHIFT_IS_COVERED(
      "GRANT-31", GrantSources.CHANGES, ChangeCommand.class, (application, command, given) -> {
        if (!(command.wanted(application).orElse(null) instanceof BudgetShift shift)) {
          return Verdict.SATISFIED;
        }
        var budget = application.request().map(GrantRequest::budget).filter(it -> !it.isEmpty());
        var available = budget.map(
            it -> it.getOrElse(shift.from(), Money.zero(shift.amount().currency())));
        return given
            .fact("category", shift.from())
            .fact("amount", shift.amount())
            .fact("available", available)
            .whenKnown(available, most -> given.met(SchemeRules.isWithin(shift.amount(), most)));
      });

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> ChangeRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }
}
