package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipStage.FORMED;
import static be.socialinnovation.partnership.PartnershipStage.UNBORN;

import be.socialinnovation.partnership.FormingCommand.ApproveApplication;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import be.socialinnovation.partnership.FormingCommand.RejectApplication;
import be.socialinnovation.partnership.FormingEvent.ApplicationApproved;
import be.socialinnovation.partnership.FormingEvent.ApplicationFiled;
import be.socialinnovation.partnership.FormingEvent.ApplicationRejected;
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

/** How partnerships are decided: {@code Partnerships.under(PartnershipPolicy.vis2013())}. */
public final class Partnerships
    extends Workflow<Partnership, PartnershipCommand, PartnershipEvent, PartnershipPolicy> {

  private static final Vector<PartnershipStage> ALIVE = Vector.of(FORMED);

  /** The life of a partnership. */
  public static final Lifecycle<PartnershipStage, PartnershipCommand, PartnershipEvent> LIFECYCLE =
      Lifecycle.<PartnershipStage, PartnershipCommand, PartnershipEvent>over(PartnershipStage.class)
          .move(UNBORN, FormPartnership.class, PartnershipFormed.class, FORMED)
          .stay(ALIVE, FileApplication.class, ApplicationFiled.class)
          .stay(ALIVE, ApproveApplication.class, ApplicationApproved.class)
          .stay(ALIVE, RejectApplication.class, ApplicationRejected.class)
          .stay(ALIVE, TakeOnRole.class, RoleTakenOn.class)
          .stay(ALIVE, GiveUpRole.class, RoleGivenUp.class)
          .stay(ALIVE, AppointCoordinator.class, CoordinatorAppointed.class)
          .stay(ALIVE, Succeed.class, PartySucceeded.class);

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
            .appendAll(Vector.of(RoleRule.values())));
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
    if (command instanceof FormingCommand forming) {
      return Vector.of(Forming.event(forming, on));
    } else if (command instanceof RoleCommand role) {
      return Vector.of(RoleChanges.event(partnership, role, on));
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
    }
    throw new IllegalStateException(
        "an event of a partnership must be one of its family: " + event);
  }
}
