package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipStage.ACTIVE;
import static be.socialinnovation.partnership.PartnershipStage.DISSOLVED;
import static be.socialinnovation.partnership.PartnershipStage.FORMED;
import static be.socialinnovation.partnership.PartnershipStage.SUSPENDED;
import static be.socialinnovation.partnership.PartnershipStage.UNBORN;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.AgreementEvent.AgreementEnteredIntoForce;
import be.socialinnovation.partnership.AgreementEvent.AgreementProposed;
import be.socialinnovation.partnership.AgreementEvent.AgreementSigned;
import be.socialinnovation.partnership.AgreementEvent.PartyAcceded;
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
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.Dissolve;
import be.socialinnovation.partnership.ExitCommand.ExcludeParty;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.ExitEvent.BreachCured;
import be.socialinnovation.partnership.ExitEvent.BreachNotified;
import be.socialinnovation.partnership.ExitEvent.DefaultDeclared;
import be.socialinnovation.partnership.ExitEvent.NoticeGiven;
import be.socialinnovation.partnership.ExitEvent.PartnersVoted;
import be.socialinnovation.partnership.ExitEvent.PartnershipDissolved;
import be.socialinnovation.partnership.ExitEvent.PartyLeft;
import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.ConfirmCompliance;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.partnership.FormingEvent.ApplicationApproved;
import be.socialinnovation.partnership.FormingEvent.ApplicationFiled;
import be.socialinnovation.partnership.FormingEvent.ApplicationRejected;
import be.socialinnovation.partnership.FormingEvent.ComplianceConfirmed;
import be.socialinnovation.partnership.FormingEvent.PartnershipFormed;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import be.socialinnovation.partnership.RoleEvent.CoordinatorAppointed;
import be.socialinnovation.partnership.RoleEvent.PartySucceeded;
import be.socialinnovation.partnership.RoleEvent.RoleGivenUp;
import be.socialinnovation.partnership.RoleEvent.RoleTakenOn;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/** How partnerships are decided: {@code Partnerships.under(PartnershipPolicy.vis2013())}. */
public final class Partnerships
    extends Workflow<Partnership, PartnershipCommand, PartnershipEvent, PartnershipPolicy> {

  private static final Vector<PartnershipStage> LED = Vector.of(FORMED, ACTIVE);
  private static final Vector<PartnershipStage> BOUND = Vector.of(ACTIVE, SUSPENDED);
  private static final Vector<PartnershipStage> ALIVE = Vector.of(FORMED, ACTIVE, SUSPENDED);

  /** The life of a partnership. */
  public static final Lifecycle<PartnershipStage, PartnershipCommand, PartnershipEvent> LIFECYCLE =
      Vector.<Class<? extends PartnershipCommand>>of(
              SignAgreement.class,
              GiveUpRole.class,
              AppointCoordinator.class,
              Succeed.class,
              Withdraw.class,
              ExcludeParty.class)
          .foldLeft(
              leaving(leaving(steps(), Withdraw.class), ExcludeParty.class),
              (table, last) -> table.move(FORMED, last, AgreementEnteredIntoForce.class, ACTIVE));

  private static Lifecycle<PartnershipStage, PartnershipCommand, PartnershipEvent> steps() {
    return Lifecycle.<PartnershipStage, PartnershipCommand, PartnershipEvent>over(
            PartnershipStage.class)
        .move(UNBORN, FormPartnership.class, PartnershipFormed.class, FORMED)
        .stay(ALIVE, FileApplication.class, ApplicationFiled.class)
        .stay(ALIVE, ApproveApplication.class, ApplicationApproved.class)
        .stay(ALIVE, RejectApplication.class, ApplicationRejected.class)
        .stay(ALIVE, ConfirmCompliance.class, ComplianceConfirmed.class)
        .stay(ALIVE, TakeOnRole.class, RoleTakenOn.class)
        .stay(ALIVE, GiveUpRole.class, RoleGivenUp.class)
        .stay(LED, AppointCoordinator.class, CoordinatorAppointed.class)
        .move(SUSPENDED, AppointCoordinator.class, CoordinatorAppointed.class, FORMED)
        .move(SUSPENDED, AppointCoordinator.class, CoordinatorAppointed.class, ACTIVE)
        .stay(ALIVE, Succeed.class, PartySucceeded.class)
        .move(FORMED, ProposeAgreement.class, AgreementProposed.class, FORMED)
        .stay(ALIVE, SignAgreement.class, AgreementSigned.class)
        .move(ACTIVE, Accede.class, PartyAcceded.class, ACTIVE)
        .stay(BOUND, GiveNotice.class, NoticeGiven.class)
        .stay(BOUND, NotifyBreach.class, BreachNotified.class)
        .stay(BOUND, CureBreach.class, BreachCured.class)
        .stay(BOUND, DeclareDefault.class, PartnersVoted.class)
        .stay(BOUND, DeclareDefault.class, DefaultDeclared.class)
        .stay(ALIVE, ExcludeParty.class, PartnersVoted.class)
        .stay(ALIVE, Dissolve.class, PartnersVoted.class)
        .stay(ALIVE, PromiseContribution.class, ContributionPromised.class)
        .stay(ALIVE, AcceptContribution.class, ContributionAccepted.class)
        .stay(ALIVE, DeliverContribution.class, ContributionDelivered.class)
        .stay(ALIVE, CallContribution.class, ContributionCalled.class)
        .stay(ALIVE, RecordObligation.class, ObligationRecorded.class)
        .moveAll(ALIVE, Dissolve.class, PartnershipDissolved.class, DISSOLVED);
  }

  /** A party that leaves hands over first when it coordinates, or leaves the partnership suspended. */
  private static Lifecycle<PartnershipStage, PartnershipCommand, PartnershipEvent> leaving(
      Lifecycle<PartnershipStage, PartnershipCommand, PartnershipEvent> table,
      Class<? extends PartnershipCommand> command) {
    return table
        .stay(LED, command, CoordinatorAppointed.class)
        .stay(ALIVE, command, PartyLeft.class)
        .moveAll(LED, command, PartyLeft.class, SUSPENDED);
  }

  private Partnerships(
      PartnershipPolicy policy,
      Seq<? extends Guard<Partnership, PartnershipCommand, PartnershipPolicy>> guards) {
    super("partnership", policy, LIFECYCLE, PartnershipTexts.TEXTS, guards);
  }

  /** The workflow under a policy. */
  public static Partnerships under(PartnershipPolicy policy) {
    return new Partnerships(
        policy,
        Vector.<Guard<Partnership, PartnershipCommand, PartnershipPolicy>>of(
                PartnershipRule.values())
            .appendAll(Vector.of(RoleRule.values()))
            .appendAll(Vector.of(AgreementRule.values()))
            .appendAll(Vector.of(ExitRule.values()))
            .appendAll(Vector.of(ContributionRule.values())));
  }

  /** This workflow with rules of the host's own after the others. */
  public Partnerships and(
      Seq<? extends Guard<Partnership, PartnershipCommand, PartnershipPolicy>> more) {
    return new Partnerships(policy(), guards().appendAll(more));
  }

  @Override
  public Partnership birth() {
    return Partnership.unborn();
  }

  @Override
  protected Seq<PartnershipEvent> events(
      Partnership partnership, PartnershipCommand command, LocalDate on) {
    return Leaving.vote(partnership, command, policy(), on)
        .appendAll(completed(partnership, family(partnership, command, on), on));
  }

  /** What happens, and that the agreement is in force when nobody is left whose signature is missing. */
  private Seq<PartnershipEvent> completed(
      Partnership partnership, Seq<PartnershipEvent> events, LocalDate on) {
    Partnership after = events.foldLeft(partnership, this::evolve);
    return after.stage() == FORMED
            && after.agreement().isPresent()
            && after.unsigned().isEmpty()
        ? events.append(new AgreementEnteredIntoForce(on))
        : events;
  }

  /** The events by which a party withdraws. */
  Seq<PartnershipEvent> leaving(
      Partnership partnership,
      OrganisationId party,
      Optional<Organisation> successor,
      LocalDate on) {
    return completed(
        partnership, Leaving.left(partnership, party, successor, Departure.WITHDRAWAL, on), on);
  }

  /**
   * What would follow if a party withdrew on a day, whether or not the rules let it: by the very events that its withdrawal would yield.
   *
   * @param successor who would coordinate after it, when it coordinates itself
   * @throws IllegalArgumentException if it does not take part on the day, something happened on a later one, or a successor is named to
   *     a party that does not coordinate, or the party itself
   */
  public ExitPreview exitOf(
      Partnership partnership,
      OrganisationId party,
      Optional<Organisation> successor,
      LocalDate on) {
    if (!partnership.takesPart(party, on)
        || on.isBefore(partnership.changedOn().orElse(LocalDate.MIN))) {
      throw new IllegalArgumentException(
          "a party must take part to leave, and on no day before the last change: " + party + ", "
              + on);
    }
    if (successor.isPresent() && !partnership.handsOver(party, successor.get().id(), on)) {
      throw new IllegalArgumentException(
          "only a coordinator must name who follows it, and another than itself: " + party + ", "
              + successor.get().id());
    }
    return new ExitForesight(this, partnership, party, on).preview(successor);
  }

  private static Seq<PartnershipEvent> family(
      Partnership partnership, PartnershipCommand command, LocalDate on) {
    if (command instanceof FormingCommand forming) {
      return Vector.of(Forming.event(partnership, forming, on));
    } else if (command instanceof RoleCommand role) {
      return Vector.of(RoleChanges.event(partnership, role, on));
    } else if (command instanceof AgreementCommand agreement) {
      return Vector.of(Agreeing.event(agreement, on));
    } else if (command instanceof ExitCommand exit) {
      return Leaving.events(partnership, exit, on);
    } else if (command instanceof ContributionCommand contribution) {
      return Vector.of(Contributing.event(contribution, on));
    }
    throw new IllegalStateException(
        "a command of a partnership must be one of its family: " + command);
  }

  @Override
  public Partnership evolve(Partnership partnership, PartnershipEvent event) {
    Partnership landed = partnership
        .withStage(LIFECYCLE.landing(partnership.stage(), event))
        .withChangedOn(event.on());
    if (event instanceof FormingEvent forming) {
      return Forming.after(landed, forming);
    } else if (event instanceof RoleEvent role) {
      return RoleChanges.after(landed, role);
    } else if (event instanceof AgreementEvent agreement) {
      return Agreeing.after(landed, agreement);
    } else if (event instanceof ExitEvent exit) {
      return Leaving.after(landed, exit);
    } else if (event instanceof ContributionEvent contribution) {
      return Contributing.after(landed, contribution);
    }
    throw new IllegalStateException(
        "an event of a partnership must be one of its family: " + event);
  }
}
