package be.socialinnovation.grant;

import be.socialinnovation.grant.Report.AcceptedCosts;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.grant.SettlementCommand.ReceiveRecovery;
import be.socialinnovation.grant.SettlementCommand.RejectReport;
import be.socialinnovation.grant.SettlementEvent.GrantClosed;
import be.socialinnovation.grant.SettlementEvent.RecoveryOrdered;
import be.socialinnovation.grant.SettlementEvent.RecoveryReceived;
import be.socialinnovation.grant.SettlementEvent.ReportAccepted;
import be.socialinnovation.grant.SettlementEvent.ReportFiled;
import be.socialinnovation.grant.SettlementEvent.ReportRejected;
import be.socialinnovation.grant.SettlementEvent.TranchePaid;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/* How a contracted grant is reported on, paid, closed and recovered. */
final class Settling {

  private Settling() {}

  static SettlementEvent event(
      GrantApplication application, SettlementCommand command, LocalDate on) {
    if (command instanceof FileReport file) {
      return new ReportFiled(file.kind(), file.reference(), file.costs(), on);
    } else if (command instanceof AcceptReport accept) {
      return new ReportAccepted(
          accept.by(), new AcceptedCosts(accept.costs(), accept.externalKnowledge()));
    } else if (command instanceof RejectReport reject) {
      return new ReportRejected(reject.by(), reject.reason());
    } else if (command instanceof PayTranche pay) {
      return new TranchePaid(pay.amount(), on);
    } else if (command instanceof CloseGrant close) {
      return closed(application, close);
    } else if (command instanceof OrderRecovery order) {
      return new RecoveryOrdered(order.by(), order.amount(), order.reason(), on);
    } else if (command instanceof ReceiveRecovery receive) {
      return new RecoveryReceived(
          receive.amount(),
          on,
          receive.amount().equals(application.toRecover())
              ? GrantStage.RECOVERED
              : GrantStage.RECOVERING);
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  private static GrantClosed closed(GrantApplication application, CloseGrant close) {
    Money aid = application
        .finalAid()
        .orElseThrow(
            () -> new IllegalArgumentException("a final report must be accepted: " + application));
    Money overpaid = application.totalPaid().minus(aid).max(Money.zero(aid.currency()));
    return new GrantClosed(close.by(), aid, overpaid);
  }

  static GrantApplication after(GrantApplication application, SettlementEvent event) {
    if (event instanceof ReportFiled filed) {
      return application.withReports(application
          .reports()
          .append(new Report(
              filed.kind(), filed.reference(), filed.costs(), filed.on(), Optional.empty())));
    } else if (event instanceof ReportAccepted accepted) {
      Report judged = pending(application).withAccepted(accepted.accepted());
      return application.withReports(application.reports().init().append(judged));
    } else if (event instanceof ReportRejected) {
      return application.withReports(application.reports().remove(pending(application)));
    } else if (event instanceof TranchePaid paid) {
      return application.withPaid(with(application.paid(), paid.amount(), paid.on()));
    } else if (event instanceof GrantClosed closed) {
      return application.withFixed(closed.aid());
    } else if (event instanceof RecoveryOrdered ordered) {
      return application.withOrdered(with(application.ordered(), ordered.amount(), ordered.on()));
    } else if (event instanceof RecoveryReceived received) {
      return application.withRecovered(
          with(application.recovered(), received.amount(), received.on()));
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }

  private static Seq<DatedAmount> with(Seq<DatedAmount> amounts, Money amount, LocalDate on) {
    return amounts.append(new DatedAmount(amount, on));
  }

  private static Report pending(GrantApplication application) {
    return application
        .pendingReport()
        .orElseThrow(
            () -> new IllegalArgumentException("a report must be waiting: " + application));
  }
}
