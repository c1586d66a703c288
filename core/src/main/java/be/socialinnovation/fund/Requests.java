package be.socialinnovation.fund;

import be.socialinnovation.fund.RequestCommand.DeclineEngagement;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.fund.RequestCommand.WithdrawRequest;
import be.socialinnovation.fund.RequestEvent.DiligenceRecorded;
import be.socialinnovation.fund.RequestEvent.EngagementDeclined;
import be.socialinnovation.fund.RequestEvent.EngagementRequested;
import be.socialinnovation.fund.RequestEvent.RequestWithdrawn;

/* What happens to requests for money until somebody decides on them. */
final class Requests {

  private Requests() {}

  static EngagementEvent event(Fund fund, RequestCommand command) {
    String id = command.engagement();
    if (command instanceof RecordDiligence found) {
      return new DiligenceRecorded(id, found.topic(), found.finding(), found.note());
    } else if (command instanceof DeclineEngagement decline) {
      return new EngagementDeclined(id, decline.reason());
    } else if (command instanceof WithdrawRequest withdraw) {
      return new RequestWithdrawn(id, withdraw.reason());
    } else if (command instanceof ApproveEngagement approve) {
      return new EngagementApproved(
          id,
          open(fund, id).asked().withAmount(approve.amount()).withConditions(approve.conditions()));
    }
    throw new IllegalArgumentException("a command about a request must be known: " + command);
  }

  static Fund evolve(Fund fund, RequestEvent event) {
    String id = event.engagement();
    if (event instanceof EngagementRequested requested) {
      if (fund.requests().containsKey(id)) {
        throw new IllegalArgumentException("an engagement must be requested once: " + id);
      }
      return with(fund, id, EngagementRequest.of(requested.terms()));
    } else if (event instanceof DiligenceRecorded found) {
      EngagementRequest request = open(fund, id);
      Diligence diligence = new Diligence(found.finding(), found.note());
      return with(
          fund, id, request.withDiligence(request.diligence().put(found.topic(), diligence)));
    } else if (event instanceof EngagementDeclined) {
      return decide(fund, id, RequestStanding.DECLINED);
    } else if (event instanceof RequestWithdrawn) {
      return decide(fund, id, RequestStanding.WITHDRAWN);
    }
    throw new IllegalArgumentException("an event of a request must be known: " + event);
  }

  static Fund decide(Fund fund, String id, RequestStanding standing) {
    return with(fund, id, open(fund, id).withStanding(standing));
  }

  private static Fund with(Fund fund, String id, EngagementRequest request) {
    return fund.withRequests(fund.requests().put(id, request));
  }

  private static EngagementRequest open(Fund fund, String id) {
    return fund.request(id)
        .filter(EngagementRequest::isOpen)
        .orElseThrow(() -> new IllegalArgumentException("a request must be open: " + id));
  }
}
