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
import be.socialinnovation.grant.Grants;
import be.socialinnovation.partnership.Consortia;
import be.socialinnovation.partnership.Consortium;
import be.socialinnovation.partnership.ConsortiumCommand;
import be.socialinnovation.partnership.ConsortiumEvent;
import be.socialinnovation.platform.Request.ForAssociation;
import be.socialinnovation.platform.Request.ForConsortium;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.Project;
import be.socialinnovation.project.ProjectCommand;
import be.socialinnovation.project.ProjectEvent;
import be.socialinnovation.project.Projects;
import be.socialinnovation.workflow.Assessment;
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
 * @param consortia the consortia that file a founding application
 * @param associations the non-profit associations founded out of them
 * @param projects the projects from idea to anchored
 * @param grants the applications at the agency
 * @param funds the funds in which partners share risk
 */
@Value.Builder
public record InnovationPlatform(
    Cases<Consortium, ConsortiumCommand, ConsortiumEvent> consortia,
    Cases<Association, AssociationCommand, AssociationEvent> associations,
    Cases<Project, ProjectCommand, ProjectEvent> projects,
    Cases<GrantApplication, GrantCommand, GrantEvent> grants,
    Cases<Fund, FundCommand, FundEvent> funds)
    implements WithInnovationPlatform {

  public InnovationPlatform {
    Objects.requireNonNull(consortia, "consortia");
    Objects.requireNonNull(associations, "associations");
    Objects.requireNonNull(projects, "projects");
    Objects.requireNonNull(grants, "grants");
    Objects.requireNonNull(funds, "funds");
  }

  /** A platform without any case, under these workflows. */
  public static InnovationPlatform under(
      Consortia consortia,
      Associations associations,
      Projects projects,
      Grants grants,
      Funds funds) {
    return new InnovationPlatform(
        Cases.under(consortia),
        Cases.under(associations),
        Cases.under(projects),
        Cases.under(grants),
        Cases.under(funds));
  }

  /**
   * The platform after a request and everything that follows from it, or the refusal. The request is briefed first: what other cases
   * know is put in, and overwrites what the caller said of it.
   */
  public Either<Refusal, Handled> handle(Request request, Stamp stamp) {
    Request briefed = Briefing.of(this, request);
    return step(briefed, stamp).map(next -> {
      Handled handled = new Handled(next, Vector.empty());
      for (Request following :
          Consequences.of(next, briefed, next.lastEvents(briefed), stamp.why())) {
        handled = handled.andThen(following, stamp);
      }
      return handled;
    });
  }

  /** Every finding on a request that would count from a day, briefed as it would be, without taking the step. */
  public Assessment assess(Request request, LocalDate on) {
    Request briefed = Briefing.of(this, request);
    if (briefed instanceof ForConsortium it) {
      return consortia.dossier(it.id()).assess(it.command(), on);
    } else if (briefed instanceof ForAssociation it) {
      return associations.dossier(it.id()).assess(it.command(), on);
    } else if (briefed instanceof ForProject it) {
      return projects.dossier(it.id()).assess(it.command(), on);
    } else if (briefed instanceof ForGrant it) {
      return grants.dossier(it.id()).assess(it.command(), on);
    } else if (briefed instanceof ForFund it) {
      return funds.dossier(it.id()).assess(it.command(), on);
    }
    throw unknown(briefed);
  }

  private Either<Refusal, InnovationPlatform> step(Request request, Stamp stamp) {
    if (request instanceof ForConsortium it) {
      return consortia.handle(it.id(), it.command(), stamp).map(this::withConsortia);
    } else if (request instanceof ForAssociation it) {
      return associations.handle(it.id(), it.command(), stamp).map(this::withAssociations);
    } else if (request instanceof ForProject it) {
      return projects.handle(it.id(), it.command(), stamp).map(this::withProjects);
    } else if (request instanceof ForGrant it) {
      return grants.handle(it.id(), it.command(), stamp).map(this::withGrants);
    } else if (request instanceof ForFund it) {
      return funds.handle(it.id(), it.command(), stamp).map(this::withFunds);
    }
    throw unknown(request);
  }

  private Seq<? extends Event> lastEvents(Request request) {
    return cases(request).dossier(request.id()).steps().last().events();
  }

  /** The cases of the kind that a request is for. */
  public Cases<?, ?, ? extends Event> cases(Request request) {
    if (request instanceof ForConsortium) {
      return consortia;
    } else if (request instanceof ForAssociation) {
      return associations;
    } else if (request instanceof ForProject) {
      return projects;
    } else if (request instanceof ForGrant) {
      return grants;
    } else if (request instanceof ForFund) {
      return funds;
    }
    throw unknown(request);
  }

  private static IllegalArgumentException unknown(Request request) {
    return new IllegalArgumentException("a request must be for a case of the platform: " + request);
  }

  @Override
  public String toString() {
    return Vector.of(consortia, associations, projects, grants, funds).mkString("\n");
  }
}
