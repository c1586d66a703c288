package be.socialinnovation.examples.founding;

import be.socialinnovation.aid.Scheme;
import be.socialinnovation.association.AgendaItem;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.FoundingApplication;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Motion;
import be.socialinnovation.committee.Recusal;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.fund.ApproveEngagement;
import be.socialinnovation.fund.Commit;
import be.socialinnovation.fund.Conditions;
import be.socialinnovation.fund.Diligence;
import be.socialinnovation.fund.DiligenceTopic;
import be.socialinnovation.fund.EngagementTerms;
import be.socialinnovation.fund.EstablishFund;
import be.socialinnovation.fund.ReceivePayment;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.fund.Vehicle;
import be.socialinnovation.grant.AidDeclaration;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.SuccessionKind;
import be.socialinnovation.platform.InnovationPlatform;
import be.socialinnovation.platform.Request;
import be.socialinnovation.platform.Request.ForAssociation;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForPartnership;
import be.socialinnovation.project.Actor;
import be.socialinnovation.project.Idea;
import be.socialinnovation.project.Project;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody does in the story: a request to the platform as it stands, or one that is completed from the other input files, so that
 * no figure stands in two of them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(name = "ask", value = Deed.Ask.class),
  @JsonSubTypes.Type(name = "form-partnership", value = Deed.Form.class),
  @JsonSubTypes.Type(name = "sign-by-all", value = Deed.SignByAll.class),
  @JsonSubTypes.Type(name = "succeed", value = Deed.ComeInPlace.class),
  @JsonSubTypes.Type(name = "file-application", value = Deed.File.class),
  @JsonSubTypes.Type(name = "found-association", value = Deed.Found.class),
  @JsonSubTypes.Type(name = "vote-in-assembly", value = Deed.VoteInAssembly.class),
  @JsonSubTypes.Type(name = "establish-fund", value = Deed.Establish.class),
  @JsonSubTypes.Type(name = "commit-all", value = Deed.CommitAll.class),
  @JsonSubTypes.Type(name = "pay-calls", value = Deed.PayCalls.class),
  @JsonSubTypes.Type(name = "apply", value = Deed.Apply.class),
  @JsonSubTypes.Type(name = "declare-difficulty", value = Deed.DeclareDifficulty.class),
  @JsonSubTypes.Type(name = "examine", value = Deed.Examine.class),
  @JsonSubTypes.Type(name = "deliberate", value = Deed.Deliberate.class)
})
sealed interface Deed {

  /** The requests that it comes down to on a day. */
  Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on);

  /** A request as it stands. */
  record Ask(Request request) implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return Vector.of(request);
    }
  }

  /** Organisations of {@code organisations.json} form a partnership: those named, or the founding consortium with its filer. */
  record Form(
      String partnership,
      String name,
      Optional<OrganisationId> coordinator,
      Seq<OrganisationId> partners)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      OrganisationsFile known = inputs.organisations();
      return Vector.of(new ForPartnership(
          partnership,
          new FormPartnership(
              name,
              partners.isEmpty() ? known.members() : partners.map(known::of),
              coordinator.map(known::of).orElse(known.filer()))));
    }
  }

  /** Everybody who has to sign the agreement of a partnership signs it. */
  record SignByAll(String partnership) implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return platform
          .partnerships()
          .dossier(partnership)
          .state()
          .unsigned()
          .map(party -> new ForPartnership(partnership, new SignAgreement(party.id())));
    }
  }

  /** An organisation of {@code organisations.json} comes in the place of another. */
  record ComeInPlace(
      String partnership, OrganisationId predecessor, OrganisationId successor, SuccessionKind kind)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return Vector.of(new ForPartnership(
          partnership, new Succeed(predecessor, inputs.organisations().of(successor), kind)));
    }
  }

  /** The filer of {@code organisations.json} files the partnership's application. */
  record File(String partnership, String title, OrganisationId authority) implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return Vector.of(new ForPartnership(
          partnership, new FileApplication(inputs.organisations().filer(), title, authority)));
    }
  }

  /** The consortium of {@code organisations.json} founds the association out of its application. */
  record Found(
      String association, String name, String purpose, TreeSet<String> directors, String outOf)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      TreeSet<OrganisationId> founders =
          TreeSet.ofAll(inputs.organisations().members().map(Organisation::id));
      return Vector.of(new ForAssociation(
          association,
          FoundAssociation.of(name, purpose, founders, directors)
              .outOf(FoundingApplication.of(outOf))));
    }
  }

  /** As many members of an association as the story says vote in its assembly, in the order of their ids. */
  record VoteInAssembly(
      String association,
      String meeting,
      AgendaItem item,
      int votesFor,
      int votesAgainst,
      int abstentions,
      String reason)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      Seq<Choice> choices = Vector.fill(votesFor, Choice.FOR)
          .appendAll(Vector.fill(votesAgainst, Choice.AGAINST))
          .appendAll(Vector.fill(abstentions, Choice.ABSTAIN));
      Seq<Vote> votes = platform
          .associations()
          .dossier(association)
          .asOf(on)
          .membersOn(on)
          .toVector()
          .zipWith(choices, (member, choice) -> Vote.of(member.text(), choice, reason));
      return Vector.of(new ForAssociation(association, PutToVote.of(meeting, item, votes)));
    }
  }

  /** The fund is established on the terms of {@code fund.json}, or in another vehicle than they say. */
  record Establish(String fund, Optional<Vehicle> instead) implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return Vector.of(new ForFund(
          fund,
          EstablishFund.of(inputs
              .fund()
              .terms()
              .withVehicle(instead.orElse(inputs.fund().terms().vehicle())))));
    }
  }

  /** Every partner of {@code fund.json} commits. */
  record CommitAll(String fund) implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return inputs
          .fund()
          .commitments()
          .map(commitment ->
              new ForFund(fund, Commit.of(commitment.partner(), commitment.amount())));
    }
  }

  /** Every partner, or every one but one, pays what was called from it and is not paid yet. */
  record PayCalls(String fund, Optional<OrganisationId> except) implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return platform
          .funds()
          .dossier(fund)
          .state()
          .register()
          .accounts()
          .filterValues(account -> account.outstanding().isPositive())
          .removeAll(except.stream().toList())
          .toVector()
          .map(entry -> new ForFund(fund, ReceivePayment.of(entry._1, entry._2.outstanding())));
    }
  }

  /** A promoter applies for aid under a scheme of {@code schemes.json}. */
  record Apply(
      String application,
      String scheme,
      String project,
      GrantPurpose purpose,
      String applicant,
      Money costs,
      Money externalKnowledge,
      Money asked,
      Optional<SizeClass> size,
      Optional<Boolean> inDifficulty,
      Optional<Money> carried,
      Optional<AidDeclaration> declaration,
      Optional<String> description,
      Optional<String> location,
      Optional<String> costList,
      Optional<LocalDate> start,
      Optional<LocalDate> end)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      Scheme named = inputs.scheme(scheme);
      return Vector.of(new ForGrant(
          application,
          SubmitApplication.of(GrantRequest.builder()
              .project(project)
              .purpose(purpose)
              .applicant(applicant)
              .scheme(named)
              .costs(costs)
              .externalKnowledge(externalKnowledge)
              .asked(asked)
              .size(size)
              .inDifficulty(inDifficulty)
              .carried(carried)
              .declaration(declaration)
              .description(description)
              .location(location)
              .costList(costList)
              .start(start)
              .end(end)
              .build())));
    }
  }

  /** A promoter answers the agency's question whether it is an undertaking in difficulty. */
  record DeclareDifficulty(String application, boolean inDifficulty, String answer)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      GrantRequest asked =
          platform.grants().dossier(application).state().request().orElseThrow();
      return Vector.of(new ForGrant(
          application, new GiveInformation(asked.withInDifficulty(inDifficulty), answer)));
    }
  }

  /** What was found, topic by topic, when a request for money was looked into. */
  record Examine(String fund, String engagement, TreeMap<DiligenceTopic, Diligence> findings)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      return findings
          .toVector()
          .map(found -> new ForFund(
              fund,
              RecordDiligence.builder()
                  .engagement(engagement)
                  .topic(found._1)
                  .finding(found._2.finding())
                  .note(found._2.note())
                  .build()));
    }
  }

  /** The committee of the fund decides on money that was requested for a project. */
  record Deliberate(
      String fund,
      String engagement,
      Money amount,
      Optional<Conditions> conditions,
      Seq<Recusal> recusals,
      Seq<Vote> votes)
      implements Deed {
    @Override
    public Seq<Request> requests(Inputs inputs, InnovationPlatform platform, LocalDate on) {
      EngagementTerms asked = platform
          .funds()
          .dossier(fund)
          .state()
          .request(engagement)
          .orElseThrow()
          .asked();
      Deliberation deliberation = new Deliberation(
          inputs.fund().terms().charter(),
          motion(asked.project(), platform.projects().dossier(asked.project()).state()),
          on,
          inputs.fund().affiliations(),
          recusals,
          votes);
      return Vector.of(new ForFund(
          fund,
          ApproveEngagement.builder()
              .engagement(engagement)
              .amount(amount)
              .conditions(conditions.orElse(Conditions.NONE))
              .deliberation(deliberation)
              .build()));
    }

    private Motion motion(String project, Project about) {
      return new Motion(
          engagement + ": " + about.idea().map(Idea::title).orElse(project),
          TreeSet.ofAll(about.promoter().stream()
              .filter(Actor.Organisation.class::isInstance)
              .map(promoter -> OrganisationId.of(promoter.id()))
              .toList()));
    }
  }
}
