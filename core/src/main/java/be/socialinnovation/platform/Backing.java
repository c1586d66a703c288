package be.socialinnovation.platform;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.ProjectEvent.StudyStarted;
import be.socialinnovation.project.ProjectEvent.TrajectoryStarted;
import be.socialinnovation.workflow.Dossier;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What agency and funds have for the next study or trajectory of a project, as their dossiers have it on a day.
 *
 * <p>What was there when the project last started such work stood in the plan of that work, and counts for no other: no award and no
 * engagement pays twice.
 *
 * @param standing the application for public aid; of several, the one that brings the surest money, and then the last one
 * @param lines the lines of public aid and of the funds
 */
record Backing(Optional<GrantStanding> standing, Seq<FundingLine> lines) {

  static Backing of(
      InnovationPlatform platform, String project, GrantPurpose purpose, LocalDate on) {
    LocalDate before = lastStart(platform.projects().dossier(project), purpose, on);
    Optional<Applied> applied = platform
        .grants()
        .dossiers()
        .values()
        .filter(grant -> grant.asOf(before).submittedOn().isEmpty())
        .map(grant -> new Applied(grant.id(), grant.asOf(on)))
        .filter(grant -> grant.isFor(project, purpose))
        .toVector()
        .sorted(Applied.BY_WORTH)
        .lastOption()
        .toJavaOptional();
    Seq<FundingLine> funds = platform
        .funds()
        .dossiers()
        .values()
        .toVector()
        .flatMap(fund -> fund.asOf(on)
            .engagementsWith(project)
            .removeAll(fund.asOf(before).engagements().keySet())
            .values()
            .filter(engagement -> engagement.terms().purpose() == purpose)
            .flatMap(engagement -> fundLines(fund.id(), fund.asOf(on), engagement, on)));
    return new Backing(
        applied.flatMap(Applied::standing),
        Vector.ofAll(applied.flatMap(Applied::line).stream()).appendAll(funds));
  }

  /** The caller's plan, in which these lines stand for all that the caller said of public aid and funds. */
  FundingPlan with(StartsWork start) {
    FundingPlan said =
        start.financing().orElseGet(() -> FundingPlan.of(start.work().acceptedCosts()));
    return said.withLines(lines.appendAll(said.lines()
        .reject(line ->
            line.source() == FundingSource.PUBLIC_AID || line.source() == FundingSource.FUND)));
  }

  private static LocalDate lastStart(
      Dossier<Project, ?, ProjectEvent> project, GrantPurpose purpose, LocalDate on) {
    Class<? extends ProjectEvent> started = switch (purpose) {
      case FEASIBILITY_STUDY -> StudyStarted.class;
      case INNOVATION_TRAJECTORY -> TrajectoryStarted.class;
    };
    return project
        .counting()
        .filter(step -> step.events().exists(started::isInstance))
        .map(step -> step.stamp().on())
        .reject(day -> day.isAfter(on))
        .max()
        .getOrElse(LocalDate.MIN);
  }

  /* What comes from public money in the fund is a line of its own: it counts as aid. */
  private static Seq<FundingLine> fundLines(
      String id, Fund fund, Engagement engagement, LocalDate on) {
    Standing standing = engagement.standingOn(on);
    boolean released = standing == Standing.RELEASED;
    Money amount = released ? engagement.disbursed() : engagement.approved();
    Certainty certainty = switch (standing) {
      case CONDITIONAL -> Certainty.PROMISED;
      case FIRM -> Certainty.DECIDED;
      case RELEASED -> Certainty.PAID;
    };
    Money publicPart = fund.publicPart(amount);
    return TreeMap.of(MoneyOrigin.PRIVATE, amount.minus(publicPart), MoneyOrigin.PUBLIC, publicPart)
        .filterValues(Money::isPositive)
        .map(part -> FundingLine.of(FundingSource.FUND, id, part._1, part._2, certainty))
        .toVector();
  }

  /* A grant application by its id. */
  private record Applied(String id, GrantApplication application) {

    static final Comparator<Applied> BY_WORTH = Comparator.comparing(
            (Applied applied) -> applied.application.award().isPresent())
        .thenComparing(applied -> applied.line().isPresent())
        .thenComparing(applied -> applied.application.submittedOn().orElseThrow());

    boolean isFor(String project, GrantPurpose purpose) {
      Optional<GrantRequest> request = application.request();
      return application.submittedOn().isPresent()
          && request.isPresent()
          && request.get().project().equals(project)
          && request.get().purpose() == purpose;
    }

    Optional<GrantStanding> standing() {
      return application.standing(id);
    }

    Optional<FundingLine> line() {
      return application.stage().isUndecided()
          ? application.request().map(request -> line(request.asked(), Certainty.WANTED))
          : application.aid().map(aid -> line(aid, Certainty.DECIDED));
    }

    private FundingLine line(Money amount, Certainty certainty) {
      return FundingLine.publicAid(application.authority().orElseThrow(), amount, certainty);
    }
  }
}
