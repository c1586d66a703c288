package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationStage.FOUNDED;
import static be.socialinnovation.association.AssociationStage.UNBORN;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.association.AssociationEvent.AssociationFounded;
import be.socialinnovation.association.AssociationEvent.MemberAdmitted;
import be.socialinnovation.association.AssociationEvent.MemberWithdrawn;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** How non-profit associations are decided: founded, joined and left. */
public final class Associations
    extends Workflow<Association, AssociationCommand, AssociationEvent, AssociationPolicy> {

  /** The life of an association. */
  public static final Lifecycle<AssociationStage, AssociationCommand, AssociationEvent> LIFECYCLE =
      Lifecycle.<AssociationStage, AssociationCommand, AssociationEvent>over(AssociationStage.class)
          .move(UNBORN, FoundAssociation.class, AssociationFounded.class, FOUNDED)
          .stay(Vector.of(FOUNDED), AdmitMember.class, MemberAdmitted.class)
          .stay(Vector.of(FOUNDED), WithdrawMember.class, MemberWithdrawn.class);

  private Associations(
      AssociationPolicy policy,
      Seq<? extends Guard<Association, AssociationCommand, AssociationPolicy>> guards) {
    super("association", policy, LIFECYCLE, AssociationTexts.TEXTS, guards);
  }

  /** The workflow under a policy. */
  public static Associations under(AssociationPolicy policy) {
    return new Associations(policy, Vector.of(AssociationRule.values()));
  }

  /** This workflow with rules of the host's own after the others. */
  public Associations and(
      Seq<? extends Guard<Association, AssociationCommand, AssociationPolicy>> more) {
    return new Associations(policy(), guards().appendAll(more));
  }

  @Override
  public Association birth() {
    return Association.unborn();
  }

  @Override
  protected Seq<AssociationEvent> events(
      Association association, AssociationCommand command, LocalDate on) {
    return Vector.of(event(command, on));
  }

  private static AssociationEvent event(AssociationCommand command, LocalDate on) {
    if (command instanceof FoundAssociation found) {
      return new AssociationFounded(
          found.name(), found.purpose(), found.founders(), found.directors(), on);
    } else if (command instanceof AdmitMember admit) {
      return new MemberAdmitted(admit.member(), on);
    } else if (command instanceof WithdrawMember withdraw) {
      return new MemberWithdrawn(withdraw.member(), on);
    }
    throw new IllegalStateException(
        "a command of an association must be one of its family: " + command);
  }

  @Override
  public Association evolve(Association association, AssociationEvent event) {
    Association landed = association.withStage(LIFECYCLE.landing(association.stage(), event));
    if (event instanceof AssociationFounded founded) {
      for (OrganisationId founder : founded.founders()) {
        landed = landed.joined(founder, founded.on());
      }
      return landed
          .withName(founded.name())
          .withPurpose(founded.purpose())
          .withDirectors(founded.directors());
    } else if (event instanceof MemberAdmitted admitted) {
      return landed.joined(admitted.member(), admitted.on());
    } else if (event instanceof MemberWithdrawn withdrawn) {
      return landed.left(withdrawn.member(), withdrawn.on());
    }
    throw new IllegalStateException(
        "an event of an association must be one of its family: " + event);
  }
}
