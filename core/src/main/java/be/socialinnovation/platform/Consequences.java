package be.socialinnovation.platform;

import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.grant.GrantEvent.ApplicationWithdrawn;
import be.socialinnovation.grant.GrantEvent.GrantAwarded;
import be.socialinnovation.grant.GrantEvent.GrantRefused;
import be.socialinnovation.grant.GrantEvent.InadmissibilityDeclared;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.project.ProjectEvent.Declined;
import be.socialinnovation.project.ProjectEvent.Stopped;
import be.socialinnovation.workflow.Event;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.util.function.Function;

/** What one case's event makes another case do, as a pure function from event to requests. */
final class Consequences {

  private Consequences() {}

  static Seq<Request> of(
      InnovationPlatform platform, Request request, Seq<? extends Event> events, String why) {
    return events.toVector().flatMap(event -> of(platform, request.id(), event, why));
  }

  private static Seq<Request> of(InnovationPlatform platform, String id, Event event, String why) {
    if (event instanceof GrantAwarded) {
      return engagements(
          platform,
          fund -> fund.engagementsWaitingFor(id),
          engagement -> ConfirmEngagement.of(engagement, id));
    } else if (event instanceof GrantRefused
        || event instanceof InadmissibilityDeclared
        || event instanceof ApplicationWithdrawn) {
      return engagements(
          platform,
          fund -> fund.engagementsWaitingFor(id),
          engagement -> ReleaseEngagement.of(engagement, why));
    } else if (event instanceof Stopped || event instanceof Declined) {
      return engagements(
          platform,
          fund -> fund.engagementsWith(id)
              .filterValues(engagement -> engagement.reserved().isPositive()),
          engagement -> ReleaseEngagement.of(engagement, why));
    }
    return Vector.empty();
  }

  private static Seq<Request> engagements(
      InnovationPlatform platform,
      Function<Fund, SortedMap<String, Engagement>> which,
      Function<String, FundCommand> command) {
    return platform
        .funds()
        .dossiers()
        .toVector()
        .flatMap(fund -> which.apply(fund._2.state()).toVector().map(Tuple2::_1).map(engagement ->
            (Request) new ForFund(fund._1, command.apply(engagement))));
  }
}
