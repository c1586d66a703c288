package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipStage.APPROVED;
import static be.socialinnovation.partnership.PartnershipStage.FILED;
import static be.socialinnovation.partnership.PartnershipStage.FORMED;
import static be.socialinnovation.partnership.PartnershipStage.REJECTED;
import static be.socialinnovation.partnership.PartnershipStage.UNBORN;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.PartnershipCommand.ApproveApplication;
import be.socialinnovation.partnership.PartnershipCommand.FileApplication;
import be.socialinnovation.partnership.PartnershipCommand.FormPartnership;
import be.socialinnovation.partnership.PartnershipCommand.RejectApplication;
import be.socialinnovation.partnership.PartnershipEvent.ApplicationApproved;
import be.socialinnovation.partnership.PartnershipEvent.ApplicationDecided;
import be.socialinnovation.partnership.PartnershipEvent.ApplicationFiled;
import be.socialinnovation.partnership.PartnershipEvent.ApplicationRejected;
import be.socialinnovation.partnership.PartnershipEvent.PartnershipFormed;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/** How partnerships are decided: formed, applied for, answered. */
public final class Partnerships
    extends Workflow<Partnership, PartnershipCommand, PartnershipEvent, PartnershipPolicy> {

  /** The life of a partnership. */
  public static final Lifecycle<PartnershipStage, PartnershipCommand, PartnershipEvent> LIFECYCLE =
      Lifecycle.<PartnershipStage, PartnershipCommand, PartnershipEvent>over(PartnershipStage.class)
          .move(UNBORN, FormPartnership.class, PartnershipFormed.class, FORMED)
          .moveAll(
              Vector.of(FORMED, REJECTED), FileApplication.class, ApplicationFiled.class, FILED)
          .move(FILED, ApproveApplication.class, ApplicationApproved.class, APPROVED)
          .move(FILED, RejectApplication.class, ApplicationRejected.class, REJECTED);

  private Partnerships(
      PartnershipPolicy policy,
      Seq<? extends Guard<Partnership, PartnershipCommand, PartnershipPolicy>> guards) {
    super("partnership", policy, LIFECYCLE, PartnershipTexts.TEXTS, guards);
  }

  /** The workflow under a policy. */
  public static Partnerships under(PartnershipPolicy policy) {
    return new Partnerships(policy, Vector.of(PartnershipRule.values()));
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
    return Vector.of(event(command, on));
  }

  private static PartnershipEvent event(PartnershipCommand command, LocalDate on) {
    if (command instanceof FormPartnership form) {
      return new PartnershipFormed(
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
        "a command of a partnership must be one of its family: " + command);
  }

  @Override
  public Partnership evolve(Partnership partnership, PartnershipEvent event) {
    Partnership landed = partnership.withStage(LIFECYCLE.landing(partnership.stage(), event));
    if (event instanceof PartnershipFormed formed) {
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
    throw new IllegalStateException(
        "an event of a partnership must be one of its family: " + event);
  }
}
