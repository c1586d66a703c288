package be.socialinnovation.platform;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;

/**
 * What a case must know of the others, filled in from their dossiers: whatever the caller said of it is overwritten, and what no
 * dossier of the platform holds stays as the caller gave it.
 */
final class Briefing {

  private final InnovationPlatform platform;

  private Briefing(InnovationPlatform platform) {
    this.platform = platform;
  }

  static Request of(InnovationPlatform platform, Request request) {
    Briefing briefing = new Briefing(platform);
    if (request instanceof ForProject project && project.command() instanceof StartStudy start) {
      Optional<Tuple2<String, GrantApplication>> grant =
          briefing.grant(project.id(), GrantPurpose.FEASIBILITY_STUDY);
      return new ForProject(
          project.id(),
          start
              .withGrant(standing(grant))
              .withFinancing(
                  briefing.financing(project.id(), start, GrantPurpose.FEASIBILITY_STUDY, grant)));
    } else if (request instanceof ForProject project
        && project.command() instanceof StartTrajectory start) {
      Optional<Tuple2<String, GrantApplication>> grant =
          briefing.grant(project.id(), GrantPurpose.INNOVATION_TRAJECTORY);
      return new ForProject(
          project.id(),
          start
              .withGrant(standing(grant))
              .withFinancing(briefing.financing(
                  project.id(), start, GrantPurpose.INNOVATION_TRAJECTORY, grant)));
    } else if (request instanceof ForFund fund
        && fund.command() instanceof ConfirmEngagement confirm) {
      return new ForFund(fund.id(), briefing.confirmation(confirm));
    }
    return request;
  }

  private ConfirmEngagement confirmation(ConfirmEngagement confirm) {
    ConfirmEngagement bare = ConfirmEngagement.of(confirm.engagement(), confirm.application());
    return platform
        .grants()
        .dossier(confirm.application())
        .state()
        .standing(confirm.application())
        .map(bare::withGrant)
        .orElse(bare);
  }

  /** The application for a project and a purpose; the one submitted last, where there are several. */
  private Optional<Tuple2<String, GrantApplication>> grant(String project, GrantPurpose purpose) {
    return platform
        .grants()
        .dossiers()
        .toVector()
        .map(grant -> grant.map2(dossier -> dossier.state()))
        .filter(grant ->
            grant._2.request().map(asked -> isFor(asked, project, purpose)).orElse(false))
        .sortBy(grant -> grant._2.submittedOn().orElseThrow())
        .lastOption()
        .toJavaOptional();
  }

  private static boolean isFor(GrantRequest asked, String project, GrantPurpose purpose) {
    return asked.project().equals(project) && asked.purpose() == purpose;
  }

  private static Optional<GrantStanding> standing(
      Optional<Tuple2<String, GrantApplication>> grant) {
    return grant.flatMap(application -> application._2.standing(application._1));
  }

  /** The caller's plan, with the lines of the agency and of the funds as their own dossiers have them. */
  private FundingPlan financing(
      String project,
      StartsWork start,
      GrantPurpose purpose,
      Optional<Tuple2<String, GrantApplication>> grant) {
    Seq<FundingLine> own = start
        .financing()
        .map(FundingPlan::lines)
        .orElse(Vector.empty())
        .reject(line ->
            line.source() == FundingSource.PUBLIC_AID || line.source() == FundingSource.FUND);
    Vector<FundingLine> known = Vector.ofAll(grant.flatMap(Briefing::publicAid).stream())
        .appendAll(funds(project, purpose));
    return new FundingPlan(start.work().acceptedCosts(), known.appendAll(own));
  }

  private static Optional<FundingLine> publicAid(Tuple2<String, GrantApplication> grant) {
    GrantApplication application = grant._2;
    return switch (application.stage()) {
      case AWARDED, CONTRACTED, CLOSED ->
        application.award().map(award -> publicAid(application, award.amount(), Certainty.DECIDED));
      case SUBMITTED, ADMISSIBLE ->
        application.request().map(asked -> publicAid(application, asked.asked(), Certainty.WANTED));
      default -> Optional.empty();
    };
  }

  private static FundingLine publicAid(
      GrantApplication application, Money amount, Certainty certainty) {
    return FundingLine.of(
        FundingSource.PUBLIC_AID, application.authority().orElseThrow(), amount, certainty);
  }

  private Seq<FundingLine> funds(String project, GrantPurpose purpose) {
    return platform
        .funds()
        .dossiers()
        .toVector()
        .flatMap(fund -> fund._2
            .state()
            .engagementsWith(project)
            .values()
            .filter(engagement -> engagement.purpose() == purpose)
            .flatMap(engagement -> line(fund._1, engagement)));
  }

  private static Seq<FundingLine> line(String fund, Engagement engagement) {
    boolean released = engagement.standing() == Standing.RELEASED;
    Money amount = released ? engagement.disbursed() : engagement.approved();
    Certainty certainty = released
        ? Certainty.PAID
        : engagement.standing() == Standing.FIRM ? Certainty.DECIDED : Certainty.PROMISED;
    return amount.isPositive()
        ? Vector.of(FundingLine.of(FundingSource.FUND, fund, amount, certainty))
        : Vector.empty();
  }
}
