package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.ConsortiumStage.APPROVED;
import static be.socialinnovation.partnership.ConsortiumStage.FILED;
import static be.socialinnovation.partnership.ConsortiumStage.FORMED;
import static be.socialinnovation.partnership.ConsortiumStage.REJECTED;
import static be.socialinnovation.partnership.ConsortiumStage.UNBORN;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.ConsortiumCommand.ApproveApplication;
import be.socialinnovation.partnership.ConsortiumCommand.FileApplication;
import be.socialinnovation.partnership.ConsortiumCommand.FormConsortium;
import be.socialinnovation.partnership.ConsortiumCommand.RejectApplication;
import be.socialinnovation.partnership.ConsortiumEvent.ApplicationApproved;
import be.socialinnovation.partnership.ConsortiumEvent.ApplicationDecided;
import be.socialinnovation.partnership.ConsortiumEvent.ApplicationFiled;
import be.socialinnovation.partnership.ConsortiumEvent.ApplicationRejected;
import be.socialinnovation.partnership.ConsortiumEvent.ConsortiumFormed;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/** How consortia are decided: formed, applied for, answered. Why this name: it is the plural of consortium. */
public final class Consortia
    extends Workflow<Consortium, ConsortiumCommand, ConsortiumEvent, PartnershipPolicy> {

  /** The life of a consortium. */
  public static final Lifecycle<ConsortiumStage, ConsortiumCommand, ConsortiumEvent> LIFECYCLE =
      Lifecycle.<ConsortiumStage, ConsortiumCommand, ConsortiumEvent>over(ConsortiumStage.class)
          .move(UNBORN, FormConsortium.class, ConsortiumFormed.class, FORMED)
          .moveAll(
              Vector.of(FORMED, REJECTED), FileApplication.class, ApplicationFiled.class, FILED)
          .move(FILED, ApproveApplication.class, ApplicationApproved.class, APPROVED)
          .move(FILED, RejectApplication.class, ApplicationRejected.class, REJECTED);

  private Consortia(
      PartnershipPolicy policy,
      Seq<? extends Guard<Consortium, ConsortiumCommand, PartnershipPolicy>> guards) {
    super("consortium", policy, LIFECYCLE, PartnershipTexts.TEXTS, guards);
  }

  /** The workflow under a policy. */
  public static Consortia under(PartnershipPolicy policy) {
    return new Consortia(policy, Vector.of(ConsortiumRule.values()));
  }

  /** This workflow with rules of the host's own after the others. */
  public Consortia and(
      Seq<? extends Guard<Consortium, ConsortiumCommand, PartnershipPolicy>> more) {
    return new Consortia(policy(), guards().appendAll(more));
  }

  @Override
  public Consortium birth() {
    return Consortium.unborn();
  }

  @Override
  protected Seq<ConsortiumEvent> events(
      Consortium consortium, ConsortiumCommand command, LocalDate on) {
    return Vector.of(event(command, on));
  }

  private static ConsortiumEvent event(ConsortiumCommand command, LocalDate on) {
    if (command instanceof FormConsortium form) {
      return new ConsortiumFormed(
          form.name(), form.members().sortBy(Organisation::id).toVector());
    } else if (command instanceof FileApplication file) {
      return new ApplicationFiled(
          new Application(file.filer(), file.title(), file.authority(), on, Optional.empty()));
    } else if (command instanceof ApproveApplication approve) {
      return new ApplicationApproved(approve.authority(), on);
    } else if (command instanceof RejectApplication reject) {
      return new ApplicationRejected(reject.authority(), reject.reason(), on);
    }
    throw new IllegalStateException(
        "a command of a consortium must be one of its family: " + command);
  }

  @Override
  public Consortium evolve(Consortium consortium, ConsortiumEvent event) {
    Consortium landed = consortium.withStage(LIFECYCLE.landing(consortium.stage(), event));
    if (event instanceof ConsortiumFormed formed) {
      return landed
          .withName(formed.name())
          .withMembers(
              TreeMap.ofEntries(formed.members().map(member -> Tuple.of(member.id(), member))));
    } else if (event instanceof ApplicationFiled filed) {
      return landed.withApplication(filed.application());
    } else if (event instanceof ApplicationDecided decided) {
      return landed.withApplication(
          landed.application().map(filed -> filed.withDecidedOn(decided.decidedOn())));
    }
    throw new IllegalStateException("an event of a consortium must be one of its family: " + event);
  }
}
