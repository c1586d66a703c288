package be.socialinnovation.platform;

import be.socialinnovation.association.Association;
import be.socialinnovation.association.AssociationCommand;
import be.socialinnovation.association.AssociationEvent;
import be.socialinnovation.association.Associations;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.partnership.Partnership;
import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.partnership.PartnershipEvent;
import be.socialinnovation.partnership.Partnerships;
import be.socialinnovation.platform.Request.ForAssociation;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForPartnership;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Checklist;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The Sociale Innovatiefabriek itself: all its cases, each of which is briefed of what it must know of the others, and what one case's
 * event makes another do.
 *
 * <p>"Innovation platform" is what the agency called such a structure; "factory" would read as a pattern. Like everything here it is a
 * value: handling a request gives a new platform and leaves this one as it was.
 *
 * @param partnerships the partnerships that file a founding application
 * @param associations the non-profit associations founded out of them
 * @param projects the projects from idea to anchored
 * @param grants the applications at the agency
 * @param funds the funds in which partners share risk
 */
@Value.Builder
public record InnovationPlatform(
    Cases<Partnership, PartnershipCommand, PartnershipEvent> partnerships,
    Cases<Association, AssociationCommand, AssociationEvent> associations,
    Cases<Project, ProjectCommand, ProjectEvent> projects,
    Cases<GrantApplication, GrantCommand, GrantEvent> grants,
    Cases<Fund, FundCommand, FundEvent> funds)
    implements WithInnovationPlatform {

  public InnovationPlatform {
    Objects.requireNonNull(partnerships, "partnerships");
    Objects.requireNonNull(associations, "associations");
    Objects.requireNonNull(projects, "projects");
    Objects.requireNonNull(grants, "grants");
    Objects.requireNonNull(funds, "funds");
  }

  /** A platform without any case, under these workflows. */
  public static InnovationPlatform under(
      Partnerships partnerships,
      Associations associations,
      Projects projects,
      Grants grants,
      Funds funds) {
    return new InnovationPlatform(
        Cases.under(partnerships),
        Cases.under(associations),
        Cases.under(projects),
        Cases.under(grants),
        Cases.under(funds));
  }

  /**
   * The platform after a request and everything that follows from it, or the refusal. The request is briefed first: what other cases
   * know on the day from which it counts is put in, and overwrites what the caller said of it.
   *
   * @throws IllegalArgumentException if the request applies for aid or asks a fund for money for a project, or lets money wait for an
   *     application, that is not on the platform; or if it is entered before the last step of a case that it changes
   */
  public Either<Refusal, Handled> handle(Request request, Stamp stamp) {
    Request briefed = Briefing.of(this, request, stamp.on());
    return hearing(briefed)
        .decide(stamp)
        .map(next -> next.whatFollows(briefed, stamp)
            .foldLeft(
                Handled.alone(next), (handled, following) -> handled.andThen(following, stamp)));
  }

  private Seq<Request> whatFollows(Request request, Stamp stamp) {
    Seq<? extends Event> events =
        cases(request).dossier(request.id()).steps().last().events();
    return Consequences.of(this, request.id(), events, stamp);
  }

  /**
   * Every finding on a request that would count from a day, briefed as it would be, without taking the step.
   *
   * @throws IllegalArgumentException if the request names a project or an application that is not on the platform
   */
  public Assessment assess(Request request, LocalDate on) {
    return hearing(Briefing.of(this, request, on)).assess(on);
  }

  /**
   * Everything that an application will meet until the award, if it is submitted as drafted and all is awarded that it asks, briefed as
   * it would be, without taking a step.
   *
   * @param application the id of the application, begun or not
   * @throws IllegalArgumentException if it names a project or a partnership that is not on the platform
   */
  public Checklist checklist(String application, GrantRequest request, LocalDate on) {
    return grants
        .workflow()
        .checklist(
            GrantApplication.unborn(), Briefing.untilTheAward(this, application, request, on), on);
  }

  /** The cases of the kind that a request is for. */
  public Cases<?, ?, ? extends Event> cases(Request request) {
    return hearing(request).cases();
  }

  private Hearing<?, ?, ?> hearing(Request request) {
    if (request instanceof ForPartnership it) {
      return new Hearing<>(partnerships, it.id(), it.command(), this::withPartnerships);
    } else if (request instanceof ForAssociation it) {
      return new Hearing<>(associations, it.id(), it.command(), this::withAssociations);
    } else if (request instanceof ForProject it) {
      return new Hearing<>(projects, it.id(), it.command(), this::withProjects);
    } else if (request instanceof ForGrant it) {
      return new Hearing<>(grants, it.id(), it.command(), this::withGrants);
    } else if (request instanceof ForFund it) {
      return new Hearing<>(funds, it.id(), it.command(), this::withFunds);
    }
    throw new IllegalArgumentException("a request must be for a case of the platform: " + request);
  }

  @Override
  public String toString() {
    return Vector.of(partnerships, associations, projects, grants, funds).mkString("\n");
  }
}
