package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationStage.FOUNDED;
import static be.socialinnovation.association.AssociationStage.UNBORN;

import be.socialinnovation.association.AssemblyCommand.ConveneAssembly;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssemblyEvent.AssemblyConvened;
import be.socialinnovation.association.AssemblyEvent.DirectorAppointed;
import be.socialinnovation.association.AssemblyEvent.DirectorDismissed;
import be.socialinnovation.association.AssemblyEvent.ItemVoted;
import be.socialinnovation.association.AssemblyEvent.MemberExcluded;
import be.socialinnovation.association.AssemblyEvent.PurposeChanged;
import be.socialinnovation.association.AssemblyEvent.StatutesChanged;
import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.ConfirmCompliance;
import be.socialinnovation.association.AssociationCommand.EnterInRegister;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.GrantBenefit;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.association.AssociationEvent.AssociationFounded;
import be.socialinnovation.association.AssociationEvent.BenefitGranted;
import be.socialinnovation.association.AssociationEvent.ComplianceConfirmed;
import be.socialinnovation.association.AssociationEvent.EnteredInRegister;
import be.socialinnovation.association.AssociationEvent.MemberAdmitted;
import be.socialinnovation.association.AssociationEvent.MemberWithdrawn;
import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** How non-profit associations are decided: founded, joined and left, governed by their assembly, and held to their law. */
public final class Associations
    extends Workflow<Association, AssociationCommand, AssociationEvent, AssociationPolicy> {

  /** The life of an association. */
  public static final Lifecycle<AssociationStage, AssociationCommand, AssociationEvent> LIFECYCLE =
      Lifecycle.<AssociationStage, AssociationCommand, AssociationEvent>over(AssociationStage.class)
          .move(UNBORN, FoundAssociation.class, AssociationFounded.class, FOUNDED)
          .stay(Vector.of(FOUNDED), AdmitMember.class, MemberAdmitted.class)
          .stay(Vector.of(FOUNDED), WithdrawMember.class, MemberWithdrawn.class)
          .stay(Vector.of(FOUNDED), EnterInRegister.class, EnteredInRegister.class)
          .stay(Vector.of(FOUNDED), ConveneAssembly.class, AssemblyConvened.class)
          .stay(Vector.of(FOUNDED), PutToVote.class, ItemVoted.class)
          .stay(Vector.of(FOUNDED), PutToVote.class, StatutesChanged.class)
          .stay(Vector.of(FOUNDED), PutToVote.class, PurposeChanged.class)
          .stay(Vector.of(FOUNDED), PutToVote.class, MemberExcluded.class)
          .stay(Vector.of(FOUNDED), PutToVote.class, DirectorAppointed.class)
          .stay(Vector.of(FOUNDED), PutToVote.class, DirectorDismissed.class)
          .stay(Vector.of(FOUNDED), GrantBenefit.class, BenefitGranted.class)
          .stay(Vector.of(FOUNDED), ConfirmCompliance.class, ComplianceConfirmed.class);

  private Associations(
      AssociationPolicy policy,
      Seq<? extends Guard<Association, AssociationCommand, AssociationPolicy>> guards) {
    super("association", policy, LIFECYCLE, AssociationTexts.TEXTS, guards);
  }

  /** The workflow under a policy. */
  public static Associations under(AssociationPolicy policy) {
    return new Associations(
        policy,
        Vector.<Guard<Association, AssociationCommand, AssociationPolicy>>of(
                AssociationRule.values())
            .appendAll(Vector.of(AssemblyRule.values())));
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
    return command instanceof PutToVote put
        ? voted(association, put, on)
        : Vector.of(event(association, command, on));
  }

  private Seq<AssociationEvent> voted(Association association, PutToVote put, LocalDate on) {
    LegalRegime law = policy().regimeOf(association, on);
    Deliberation deliberation = Ballot.of(association, put, law, on);
    Vector<AssociationEvent> voted = Vector.of(new ItemVoted(
        put.meeting(), put.item(), deliberation, law.source(put.item().kind().topic())));
    return deliberation.outcome().isCarried()
        ? voted.appendAll(Effects.of(put.item(), policy().regimeOn(on, on), on))
        : voted;
  }

  private static AssociationEvent event(
      Association association, AssociationCommand command, LocalDate on) {
    if (command instanceof FoundAssociation found) {
      return new AssociationFounded(
          found.name(), found.purpose(), found.founders(), found.directors(), on);
    } else if (command instanceof AdmitMember admit) {
      return new MemberAdmitted(admit.member(), on);
    } else if (command instanceof WithdrawMember withdraw) {
      return new MemberWithdrawn(withdraw.member(), on);
    } else if (command instanceof EnterInRegister enter) {
      return new EnteredInRegister(enter.member(), enter.change(), on);
    } else if (command instanceof ConveneAssembly convene) {
      return new AssemblyConvened(
          convene.meeting(), convene.day(), convene.agenda(), convene.secondOf(), on);
    } else if (command instanceof GrantBenefit grant) {
      return new BenefitGranted(
          grant.benefit(), association.standingsOf(grant.benefit().recipient(), on));
    } else if (command instanceof ConfirmCompliance) {
      return new ComplianceConfirmed(on);
    }
    throw new IllegalStateException(
        "a command of an association must be one of its family: " + command);
  }

  @Override
  public Association evolve(Association association, AssociationEvent event) {
    Association landed = association.withStage(LIFECYCLE.landing(association.stage(), event));
    if (event instanceof AssociationFounded founded) {
      return landed.founded(founded);
    } else if (event instanceof MemberAdmitted admitted) {
      return landed.withRegister(landed.register().admitted(admitted.member(), admitted.on()));
    } else if (event instanceof MemberWithdrawn withdrawn) {
      return landed.withRegister(landed
          .register()
          .departed(withdrawn.member(), RegisterChange.WITHDRAWAL, withdrawn.on()));
    } else if (event instanceof EnteredInRegister entered) {
      return landed.withRegister(
          landed.register().entered(entered.member(), entered.change(), entered.on()));
    } else if (event instanceof AssemblyEvent decided) {
      return Effects.after(landed, decided);
    }
    return landed;
  }
}
