package be.socialinnovation.partnership;

import be.socialinnovation.partnership.Contribution.Call;
import be.socialinnovation.partnership.Contribution.Entry;
import be.socialinnovation.partnership.ContributionCommand.AcceptContribution;
import be.socialinnovation.partnership.ContributionCommand.CallContribution;
import be.socialinnovation.partnership.ContributionCommand.DeliverContribution;
import be.socialinnovation.partnership.ContributionCommand.PromiseContribution;
import be.socialinnovation.partnership.ContributionCommand.RecordObligation;
import be.socialinnovation.partnership.ContributionEvent.ContributionAccepted;
import be.socialinnovation.partnership.ContributionEvent.ContributionCalled;
import be.socialinnovation.partnership.ContributionEvent.ContributionDelivered;
import be.socialinnovation.partnership.ContributionEvent.ContributionPromised;
import be.socialinnovation.partnership.ContributionEvent.ObligationRecorded;
import java.time.LocalDate;

/* How contributions are promised, accepted, called and delivered, and how obligations come on record. */
final class Contributing {

  private Contributing() {}

  static ContributionEvent event(ContributionCommand command, LocalDate on) {
    if (command instanceof PromiseContribution promise) {
      return new ContributionPromised(promise.pledge(), on);
    } else if (command instanceof AcceptContribution accept) {
      return new ContributionAccepted(
          accept.contribution(), accept.amount(), accept.evidence(), on);
    } else if (command instanceof DeliverContribution deliver) {
      return new ContributionDelivered(
          deliver.contribution(), deliver.amount(), deliver.evidence(), on);
    } else if (command instanceof CallContribution call) {
      return new ContributionCalled(call.contribution(), call.amount(), call.dueOn(), on);
    } else if (command instanceof RecordObligation obligation) {
      return new ObligationRecorded(new Obligation(
          obligation.kind(), obligation.bound(), obligation.towards(), obligation.what(), on));
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static Partnership after(Partnership partnership, ContributionEvent event) {
    if (event instanceof ContributionPromised promised) {
      return partnership.with(Contribution.of(promised.pledge(), promised.on()));
    } else if (event instanceof ContributionAccepted accepted) {
      Contribution contribution = named(partnership, accepted.contribution());
      return partnership.with(contribution.withAcceptances(contribution
          .acceptances()
          .append(new Entry(accepted.on(), accepted.amount(), accepted.evidence()))));
    } else if (event instanceof ContributionDelivered delivered) {
      Contribution contribution = named(partnership, delivered.contribution());
      return partnership.with(contribution.withDeliveries(contribution
          .deliveries()
          .append(new Entry(delivered.on(), delivered.amount(), delivered.evidence()))));
    } else if (event instanceof ContributionCalled called) {
      Contribution contribution = named(partnership, called.contribution());
      return partnership.with(contribution.withCalls(
          contribution.calls().append(new Call(called.on(), called.amount(), called.dueOn()))));
    } else if (event instanceof ObligationRecorded recorded) {
      return partnership.withObligations(partnership.obligations().append(recorded.obligation()));
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }

  private static Contribution named(Partnership partnership, String contribution) {
    return partnership
        .contributions()
        .get(contribution)
        .getOrElseThrow(() -> new IllegalArgumentException(
            "a contribution must be promised before: " + contribution));
  }
}
