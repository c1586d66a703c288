package be.socialinnovation.grant;

import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.JudgesReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.grant.SettlementCommand.ReceiveRecovery;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;

/** The rules of a contracted grant: reports, payments, the closing, and money back, in the order in which they are reported. */
public enum SettlementRule implements Guard<GrantApplication, GrantCommand, GrantPolicy> {
  /** The payment is the tranche that is due, so that all tranches together are the award. */
  PAYMENT_IS_THE_TRANCHE_DUE(
      "GRANT-10",
      GrantSources.SCHEME,
      PayTranche.class,
      SchemeRules.citing((application, pay, given) -> {
        Money due = application.nextTranche().orElse(Money.zero(pay.amount().currency()));
        return given
            .fact("amount", pay.amount())
            .fact("due", due)
            .met(pay.amount().equals(due));
      })),

  /** No tranche is paid before the work has started. */
  PAYMENT_FOLLOWS_THE_START_OF_THE_WORK(
      "GRANT-11",
      GrantSources.SCHEME,
      PayTranche.class,
      SchemeRules.citing((application, pay, given) -> {
        var start = application.request().flatMap(GrantRequest::start);
        return given
            .fact("day", given.on())
            .fact("start", start)
            .whenKnown(start, first -> given.met(!given.on().isBefore(first)));
      })),

  /** The last tranche, the balance, is paid after the final report and the closing. */
  BALANCE_FOLLOWS_THE_CLOSING(
      "GRANT-12",
      GrantSources.SCHEME,
      PayTranche.class,
      SchemeRules.citing((application, pay, given) -> given
          .fact("stage", application.stage())
          .met(!application.isBalanceNext() || application.stage() == GrantStage.CLOSED))),

  /** A tranche between the advance and the balance is paid against an accepted interim report, where the policy has it so. */
  TRANCHE_FOLLOWS_A_REPORT(
      "GRANT-36",
      GrantSources.REPORTS,
      PayTranche.class,
      (application, pay, given) -> given
          .fact("paid", application.paid().size())
          .fact("reports", application.acceptedInterimReports())
          .met(!given.policy().tranchesAgainstReports()
              || application.isBalanceNext()
              || application.acceptedInterimReports() >= application.paid().size())),

  /** A report is filed when the one before is judged. */
  EARLIER_REPORT_IS_JUDGED(
      "GRANT-32",
      GrantSources.REPORTS,
      FileReport.class,
      (application, file, given) -> given
          .fact("report", application.pendingReport().map(Report::reference))
          .met(application.pendingReport().isEmpty())),

  /** Nothing is reported after the final report is accepted. */
  FINAL_REPORT_IS_THE_LAST(
      "GRANT-33",
      GrantSources.REPORTS,
      FileReport.class,
      (application, file, given) -> given
          .fact("reference", file.reference())
          .met(application.finallyAccepted().isEmpty())),

  /** What is judged is a report that waits for it. */
  REPORT_WAITS_TO_BE_JUDGED(
      "GRANT-34",
      GrantSources.REPORTS,
      JudgesReport.class,
      (application, judge, given) -> given
          .fact("reports", application.reports().map(Report::reference))
          .met(application.pendingReport().isPresent())),

  /** No more costs are accepted than were reported. */
  ACCEPTED_COSTS_WERE_REPORTED(
      "GRANT-35", GrantSources.REPORTS, AcceptReport.class, (application, accept, given) -> {
        var reported = application.pendingReport().map(Report::costs);
        return given
            .fact("accepted", accept.costs())
            .fact("reported", reported)
            .whenKnown(reported, costs -> given.met(SchemeRules.isWithin(accept.costs(), costs)));
      }),

  /** The grant is closed on an accepted final report. */
  FINAL_REPORT_IS_ACCEPTED(
      "GRANT-37",
      GrantSources.REPORTS,
      CloseGrant.class,
      (application, close, given) -> given
          .fact("reports", application.reports().map(Report::reference))
          .met(application.finallyAccepted().isPresent())),

  /** No change waits for a decision when the grant is closed. */
  NO_CHANGE_WAITS(
      "GRANT-80", GrantSources.CHANGES, CloseGrant.class, (application, close, given) -> {
        var waiting = application
            .changes()
            .filterValues(change -> change.approved().isEmpty())
            .keySet()
            .toVector();
        return given.fact("changes", waiting).met(waiting.isEmpty());
      }),

  /** No more is ordered back than was paid and not yet ordered back. */
  RECOVERY_STAYS_WITHIN_WHAT_WAS_PAID(
      "GRANT-38", GrantSources.RECOVERY, OrderRecovery.class, (application, order, given) -> {
        Money most = application.totalPaid().minus(application.totalOrdered());
        return given
            .fact("amount", order.amount())
            .fact("paid", application.totalPaid())
            .fact("most", most)
            .met(SchemeRules.isWithin(order.amount(), most));
      }),

  /** No more comes back than was ordered and has not come. */
  RECEIPT_STAYS_WITHIN_WHAT_WAS_ORDERED(
      "GRANT-39",
      GrantSources.RECOVERY,
      ReceiveRecovery.class,
      (application, receive, given) -> given
          .fact("amount", receive.amount())
          .fact("open", application.toRecover())
          .met(SchemeRules.isWithin(receive.amount(), application.toRecover())));

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> SettlementRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }
}
