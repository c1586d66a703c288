package be.socialinnovation.platform;

import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.EngagementApproved;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.grant.ApplicationEvent.ApplicationWithdrawn;
import be.socialinnovation.grant.ApplicationEvent.InadmissibilityDeclared;
import be.socialinnovation.grant.AwardEvent.AwardLapsed;
import be.socialinnovation.grant.AwardEvent.AwardRenounced;
import be.socialinnovation.grant.AwardEvent.GrantAwarded;
import be.socialinnovation.grant.AwardEvent.GrantRefused;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.project.ProjectEvent.Declined;
import be.socialinnovation.project.ProjectEvent.Stopped;
import be.socialinnovation.project.ProjectStage;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one case's event makes another case do, as a pure function from event to requests: the agency's decision makes the engagements
 * that wait for it firm or releases them, as does an award that comes after their last day; an award that lapses releases all that rests
 * on it and has paid nothing; the end of a project releases what is reserved for it; and an engagement that is approved only afterwards is
 * settled at once.
 */
final class Consequences {

  private final InnovationPlatform platform;
  private final Stamp stamp;

  private Consequences(InnovationPlatform platform, Stamp stamp) {
    this.platform = platform;
    this.stamp = stamp;
  }

  /** What follows from events in the case with this id, on the platform after them. */
  static Seq<Request> of(
      InnovationPlatform platform, String id, Seq<? extends Event> events, Stamp stamp) {
    Consequences consequences = new Consequences(platform, stamp);
    return events.toVector().flatMap(event -> consequences.of(id, event));
  }

  private Seq<Request> of(String id, Event event) {
    if (event instanceof GrantAwarded) {
      return ofAward(id);
    } else if (bringsNoAid(event)) {
      return engagements(fund -> fund.engagementsWaitingFor(id), this::release);
    } else if (event instanceof AwardLapsed || event instanceof AwardRenounced) {
      return engagements(
          fund -> fund.engagements().filterValues(engagement -> isUnspentOn(engagement, id)),
          this::release);
    } else if (event instanceof Stopped || event instanceof Declined) {
      return engagements(
          fund -> fund.engagementsWith(id)
              .filterValues(engagement -> engagement.reserved().isPositive()),
          this::release);
    } else if (event instanceof EngagementApproved approved) {
      return ofLateApproval(approved).map(command -> new ForFund(id, command));
    }
    return Vector.empty();
  }

  /* What waits beyond its last day is released, before anything else that is decided in its fund says that it has lapsed. */
  private Seq<Request> ofAward(String application) {
    return engagements(
            fund -> fund.engagementsWaitingFor(application)
                .filterValues(waiting -> waiting.hasLapsedOn(stamp.on())),
            this::release)
        .appendAll(engagements(
            fund -> fund.engagementsWaitingFor(application)
                .rejectValues(waiting -> waiting.hasLapsedOn(stamp.on())),
            engagement -> ConfirmEngagement.of(engagement, application)));
  }

  private static boolean bringsNoAid(Event event) {
    return event instanceof GrantRefused
        || event instanceof InadmissibilityDeclared
        || event instanceof ApplicationWithdrawn;
  }

  private Seq<FundCommand> ofLateApproval(EngagementApproved approved) {
    String engagement = approved.engagement();
    ProjectStage project =
        platform.projects().dossier(approved.terms().project()).state().stage();
    if (project == ProjectStage.STOPPED || project == ProjectStage.DECLINED) {
      return Vector.of(release(engagement));
    }
    return Vector.ofAll(approved.terms().waitsForGrant().stream())
        .flatMap(application -> switch (stage(application)) {
          case AWARDED, CONTRACTED, CLOSED, RECOVERING, RECOVERED ->
            Vector.of(ConfirmEngagement.of(engagement, application));
          case INADMISSIBLE, REFUSED, LAPSED, WITHDRAWN -> Vector.of(release(engagement));
          case UNBORN, DRAFT, SUBMITTED, INFORMATION_ASKED, ADMISSIBLE -> Vector.empty();
        });
  }

  /* Whether it rests on the application and has paid nothing, waiting or already firm. */
  private static boolean isUnspentOn(Engagement engagement, String application) {
    return engagement.terms().waitsForGrant().equals(Optional.of(application))
        && engagement.disbursed().isZero()
        && engagement.reserved().isPositive();
  }

  private GrantStage stage(String application) {
    return platform.grants().dossier(application).state().stage();
  }

  private FundCommand release(String engagement) {
    return ReleaseEngagement.of(engagement, stamp.why());
  }

  private Seq<Request> engagements(
      Function<Fund, SortedMap<String, Engagement>> which, Function<String, FundCommand> command) {
    return platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .flatMap(fund -> which.apply(fund.state()).toVector().map(it ->
            (Request) new ForFund(fund.id(), command.apply(it._1))));
  }
}
