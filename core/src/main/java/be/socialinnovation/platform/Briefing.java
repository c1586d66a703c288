package be.socialinnovation.platform;

import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.FoundingApplication;
import be.socialinnovation.fund.ApplicationFacts;
import be.socialinnovation.fund.ApproveEngagement;
import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.EngagementRequest;
import be.socialinnovation.fund.EngagementTerms;
import be.socialinnovation.fund.RequestEngagement;
import be.socialinnovation.grant.ApplicationCommand.DraftApplication;
import be.socialinnovation.grant.ApplicationCommand.ReviseDraft;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.platform.Request.ForAssociation;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case must know of the others, filled in from their dossiers as of the day from which the request counts: whatever the caller
 * said of it is overwritten, and what no dossier of the platform holds stays as the caller gave it.
 */
final class Briefing {

  private final InnovationPlatform platform;
  private final LocalDate on;

  private Briefing(InnovationPlatform platform, LocalDate on) {
    this.platform = platform;
    this.on = on;
  }

  static Request of(InnovationPlatform platform, Request request, LocalDate on) {
    Briefing briefing = new Briefing(platform, on);
    briefing.requireCases(request);
    if (request instanceof ForProject project) {
      return new ForProject(project.id(), briefing.ofWork(project.id(), project.command()));
    } else if (request instanceof ForGrant grant
        && grant.command() instanceof SubmitApplication submit) {
      return new ForGrant(grant.id(), briefing.ofSubmission(grant.id(), submit));
    } else if (request instanceof ForGrant grant && grant.command() instanceof AwardGrant award) {
      return new ForGrant(grant.id(), briefing.ofAward(grant.id(), award));
    } else if (request instanceof ForGrant grant && grant.command() instanceof SignAgreement sign) {
      return new ForGrant(grant.id(), briefing.ofSignature(grant.id(), sign));
    } else if (request instanceof ForFund fund
        && fund.command() instanceof ConfirmEngagement confirm) {
      return new ForFund(fund.id(), briefing.ofGrant(confirm));
    } else if (request instanceof ForFund fund
        && fund.command() instanceof ApproveEngagement approve) {
      return new ForFund(fund.id(), briefing.ofApproval(fund.id(), approve));
    } else if (request instanceof ForAssociation association
        && association.command() instanceof FoundAssociation found) {
      return new ForAssociation(association.id(), briefing.ofApplication(found));
    }
    return request;
  }

  /* The steps from the submission of an application to the award of all that it asks, each briefed. */
  static Seq<GrantCommand> untilTheAward(
      InnovationPlatform platform, String application, GrantRequest request, LocalDate on) {
    Briefing briefing = new Briefing(platform, on);
    briefing.requireCases(request);
    GrantApplication own = GrantApplication.unborn().withRequest(request).withSubmittedOn(on);
    return Grants.untilTheAward(briefing.ofSubmission(application, SubmitApplication.of(request)))
        .map(command -> command instanceof AwardGrant award
            ? award.withCall(Applications.standing(platform.grants(), application, own, on))
            : command);
  }

  private void requireCases(GrantRequest asked) {
    platform.projects().require(asked.project());
    asked.partnership().ifPresent(platform.partnerships()::require);
  }

  private void requireCases(Request request) {
    if (request instanceof ForGrant grant) {
      requestIn(grant.command()).ifPresent(this::requireCases);
    } else if (request instanceof ForFund fund
        && fund.command() instanceof RequestEngagement asking) {
      platform.projects().require(asking.terms().project());
      asking.terms().waitsForGrant().ifPresent(platform.grants()::require);
    } else if (request instanceof ForAssociation association
        && association.command() instanceof FoundAssociation found) {
      found
          .application()
          .map(FoundingApplication::partnership)
          .ifPresent(platform.partnerships()::require);
    }
  }

  private static Optional<GrantRequest> requestIn(GrantCommand command) {
    if (command instanceof DraftApplication draft) {
      return Optional.of(draft.request());
    } else if (command instanceof ReviseDraft revise) {
      return Optional.of(revise.request());
    } else if (command instanceof SubmitApplication submit) {
      return Optional.of(submit.request());
    }
    return Optional.empty();
  }

  private SubmitApplication ofSubmission(String id, SubmitApplication submit) {
    return submit
        .withOthers(Applications.besides(platform.grants(), id, submit.request(), on))
        .withRecorded(Applications.aidBesides(platform, id, submit.request(), on));
  }

  private AwardGrant ofAward(String id, AwardGrant award) {
    GrantApplication own = platform.grants().dossier(id).asOf(on);
    AwardGrant told = award.withCall(Applications.standing(platform.grants(), id, own, on));
    return own.request()
        .map(request -> told.withRecorded(Applications.aidBesides(platform, id, request, on)))
        .orElse(told);
  }

  private SignAgreement ofSignature(String id, SignAgreement sign) {
    return platform
        .grants()
        .dossier(id)
        .asOf(on)
        .request()
        .flatMap(GrantRequest::partnership)
        .map(partnership -> sign.withCooperationAgreement(
            platform.partnerships().dossier(partnership).asOf(on).isInForce()))
        .orElse(sign);
  }

  private ProjectCommand ofWork(String project, ProjectCommand command) {
    if (command instanceof StartStudy start) {
      Backing backing = Backing.of(platform, project, start.purpose(), on);
      return start.withGrant(backing.standing()).withFinancing(backing.with(start));
    } else if (command instanceof StartTrajectory start) {
      Backing backing = Backing.of(platform, project, start.purpose(), on);
      return start.withGrant(backing.standing()).withFinancing(backing.with(start));
    }
    return command;
  }

  private ApproveEngagement ofApproval(String fund, ApproveEngagement approve) {
    Optional<EngagementTerms> asked = platform
        .funds()
        .dossier(fund)
        .asOf(on)
        .request(approve.engagement())
        .map(EngagementRequest::asked);
    return approve
        .withProjectStage(asked.map(
            terms -> platform.projects().dossier(terms.project()).asOf(on).stage()))
        .withApplication(asked.flatMap(EngagementTerms::waitsForGrant).flatMap(this::factsOf));
  }

  private Optional<ApplicationFacts> factsOf(String application) {
    GrantApplication asOf = platform.grants().dossier(application).asOf(on);
    return asOf.request()
        .map(asked -> ApplicationFacts.of(asOf.stage(), asked.project(), asked.purpose()));
  }

  private FoundAssociation ofApplication(FoundAssociation found) {
    return found
        .application()
        .map(filed -> found.outOf(filed.withApproved(platform
            .partnerships()
            .dossier(filed.partnership())
            .asOf(on)
            .approvedOn()
            .isPresent())))
        .orElse(found);
  }

  private ConfirmEngagement ofGrant(ConfirmEngagement confirm) {
    String application = confirm.application();
    ConfirmEngagement bare = ConfirmEngagement.of(confirm.engagement(), application);
    return platform
        .grants()
        .dossier(application)
        .asOf(on)
        .standing(application)
        .map(bare::withGrant)
        .orElse(bare);
  }
}
