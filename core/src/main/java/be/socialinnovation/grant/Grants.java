package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantStage.ADMISSIBLE;
import static be.socialinnovation.grant.GrantStage.AWARDED;
import static be.socialinnovation.grant.GrantStage.CLOSED;
import static be.socialinnovation.grant.GrantStage.CONTRACTED;
import static be.socialinnovation.grant.GrantStage.INADMISSIBLE;
import static be.socialinnovation.grant.GrantStage.REFUSED;
import static be.socialinnovation.grant.GrantStage.SUBMITTED;
import static be.socialinnovation.grant.GrantStage.UNBORN;
import static be.socialinnovation.grant.GrantStage.WITHDRAWN;

import be.socialinnovation.grant.GrantCommand.AwardGrant;
import be.socialinnovation.grant.GrantCommand.CloseGrant;
import be.socialinnovation.grant.GrantCommand.DeclareAdmissible;
import be.socialinnovation.grant.GrantCommand.DeclareInadmissible;
import be.socialinnovation.grant.GrantCommand.GiveAdvice;
import be.socialinnovation.grant.GrantCommand.PayTranche;
import be.socialinnovation.grant.GrantCommand.RefuseGrant;
import be.socialinnovation.grant.GrantCommand.SignAgreement;
import be.socialinnovation.grant.GrantCommand.SubmitApplication;
import be.socialinnovation.grant.GrantCommand.WithdrawApplication;
import be.socialinnovation.grant.GrantEvent.AdmissibilityDeclared;
import be.socialinnovation.grant.GrantEvent.AdviceGiven;
import be.socialinnovation.grant.GrantEvent.AgreementSigned;
import be.socialinnovation.grant.GrantEvent.ApplicationSubmitted;
import be.socialinnovation.grant.GrantEvent.ApplicationWithdrawn;
import be.socialinnovation.grant.GrantEvent.GrantAwarded;
import be.socialinnovation.grant.GrantEvent.GrantClosed;
import be.socialinnovation.grant.GrantEvent.GrantRefused;
import be.socialinnovation.grant.GrantEvent.InadmissibilityDeclared;
import be.socialinnovation.grant.GrantEvent.TranchePaid;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** How grant applications are decided. */
public final class Grants
    extends Workflow<GrantApplication, GrantCommand, GrantEvent, GrantPolicy> {

  static final Lifecycle<GrantStage, GrantCommand, GrantEvent> LIFECYCLE =
      Lifecycle.<GrantStage, GrantCommand, GrantEvent>over(GrantStage.class)
          .move(UNBORN, SubmitApplication.class, ApplicationSubmitted.class, SUBMITTED)
          .stay(Vector.of(SUBMITTED, ADMISSIBLE), GiveAdvice.class, AdviceGiven.class)
          .move(SUBMITTED, DeclareAdmissible.class, AdmissibilityDeclared.class, ADMISSIBLE)
          .move(SUBMITTED, DeclareInadmissible.class, InadmissibilityDeclared.class, INADMISSIBLE)
          .move(ADMISSIBLE, AwardGrant.class, GrantAwarded.class, AWARDED)
          .move(ADMISSIBLE, RefuseGrant.class, GrantRefused.class, REFUSED)
          .move(AWARDED, SignAgreement.class, AgreementSigned.class, CONTRACTED)
          .stay(Vector.of(CONTRACTED, CLOSED), PayTranche.class, TranchePaid.class)
          .move(CONTRACTED, CloseGrant.class, GrantClosed.class, CLOSED)
          .moveAll(
              Vector.of(SUBMITTED, ADMISSIBLE),
              WithdrawApplication.class,
              ApplicationWithdrawn.class,
              WITHDRAWN);

  private Grants(
      GrantPolicy policy, Seq<Guard<GrantApplication, GrantCommand, GrantPolicy>> guards) {
    super("grant", policy, LIFECYCLE, GrantTexts.TEXTS, guards);
  }

  /** Grant applications under a policy. */
  public static Grants under(GrantPolicy policy) {
    return new Grants(policy, Vector.of(GrantRule.values()));
  }

  /** The same, with rules of the host's own after these. */
  public Grants and(Seq<? extends Guard<GrantApplication, GrantCommand, GrantPolicy>> more) {
    return new Grants(policy(), guards().appendAll(more));
  }

  @Override
  public GrantApplication birth() {
    return GrantApplication.unborn();
  }

  @Override
  protected Seq<GrantEvent> events(
      GrantApplication application, GrantCommand command, LocalDate on) {
    return Vector.of(event(command, on));
  }

  private static GrantEvent event(GrantCommand command, LocalDate on) {
    if (command instanceof SubmitApplication submit) {
      return new ApplicationSubmitted(submit.request(), on);
    } else if (command instanceof GiveAdvice give) {
      return new AdviceGiven(give.by(), give.favourable(), give.text(), on);
    } else if (command instanceof DeclareAdmissible declare) {
      return new AdmissibilityDeclared(declare.by(), on);
    } else if (command instanceof DeclareInadmissible declare) {
      return new InadmissibilityDeclared(declare.by(), declare.reason());
    } else if (command instanceof AwardGrant award) {
      return new GrantAwarded(award.by(), award.amount(), on);
    } else if (command instanceof RefuseGrant refuse) {
      return new GrantRefused(refuse.by(), refuse.reason());
    } else if (command instanceof SignAgreement) {
      return new AgreementSigned(on);
    } else if (command instanceof PayTranche pay) {
      return new TranchePaid(pay.amount(), on);
    } else if (command instanceof CloseGrant close) {
      return new GrantClosed(close.report());
    } else if (command instanceof WithdrawApplication withdraw) {
      return new ApplicationWithdrawn(withdraw.reason());
    }
    throw new IllegalStateException("every command must have its event: " + command);
  }

  @Override
  public GrantApplication evolve(GrantApplication application, GrantEvent event) {
    GrantApplication next = application.withStage(LIFECYCLE.landing(application.stage(), event));
    if (event instanceof ApplicationSubmitted submitted) {
      return next.withRequest(submitted.request()).withSubmittedOn(submitted.on());
    } else if (event instanceof AdviceGiven given) {
      return next.withAdvice(next.advice()
          .append(new Advice(given.by(), given.favourable(), given.text(), given.on())));
    } else if (event instanceof AdmissibilityDeclared declared) {
      return next.withAdmissibleOn(declared.on());
    } else if (event instanceof GrantAwarded awarded) {
      return next.withAward(new DatedAmount(awarded.amount(), awarded.on()));
    } else if (event instanceof AgreementSigned signed) {
      return next.withSignedOn(signed.on());
    } else if (event instanceof TranchePaid tranche) {
      return next.withPaid(next.paid().append(new DatedAmount(tranche.amount(), tranche.on())));
    }
    return next;
  }
}
