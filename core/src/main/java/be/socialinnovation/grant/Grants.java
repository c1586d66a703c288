package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantStage.ADMISSIBLE;
import static be.socialinnovation.grant.GrantStage.AWARDED;
import static be.socialinnovation.grant.GrantStage.CLOSED;
import static be.socialinnovation.grant.GrantStage.CONTRACTED;
import static be.socialinnovation.grant.GrantStage.DRAFT;
import static be.socialinnovation.grant.GrantStage.INADMISSIBLE;
import static be.socialinnovation.grant.GrantStage.INFORMATION_ASKED;
import static be.socialinnovation.grant.GrantStage.LAPSED;
import static be.socialinnovation.grant.GrantStage.RECOVERED;
import static be.socialinnovation.grant.GrantStage.RECOVERING;
import static be.socialinnovation.grant.GrantStage.REFUSED;
import static be.socialinnovation.grant.GrantStage.SUBMITTED;
import static be.socialinnovation.grant.GrantStage.UNBORN;
import static be.socialinnovation.grant.GrantStage.WITHDRAWN;

import be.socialinnovation.grant.ApplicationCommand.AskInformation;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.DraftApplication;
import be.socialinnovation.grant.ApplicationCommand.GiveAdvice;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.ReviseDraft;
import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.ApplicationEvent.AdmissibilityDeclared;
import be.socialinnovation.grant.ApplicationEvent.AdviceGiven;
import be.socialinnovation.grant.ApplicationEvent.ApplicationDrafted;
import be.socialinnovation.grant.ApplicationEvent.ApplicationScored;
import be.socialinnovation.grant.ApplicationEvent.ApplicationSubmitted;
import be.socialinnovation.grant.ApplicationEvent.ApplicationWithdrawn;
import be.socialinnovation.grant.ApplicationEvent.DraftRevised;
import be.socialinnovation.grant.ApplicationEvent.InadmissibilityDeclared;
import be.socialinnovation.grant.ApplicationEvent.InformationAsked;
import be.socialinnovation.grant.ApplicationEvent.InformationGiven;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.MeetAwardCondition;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.AwardEvent.AgreementSigned;
import be.socialinnovation.grant.AwardEvent.AwardConditionMet;
import be.socialinnovation.grant.AwardEvent.AwardLapsed;
import be.socialinnovation.grant.AwardEvent.AwardRenounced;
import be.socialinnovation.grant.AwardEvent.GrantAwarded;
import be.socialinnovation.grant.AwardEvent.GrantRefused;
import be.socialinnovation.grant.ChangeCommand.DecideChange;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.grant.ChangeEvent.ChangeApproved;
import be.socialinnovation.grant.ChangeEvent.ChangeDeclined;
import be.socialinnovation.grant.ChangeEvent.ChangeRequested;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.grant.SettlementCommand.ReceiveRecovery;
import be.socialinnovation.grant.SettlementCommand.RejectReport;
import be.socialinnovation.grant.SettlementEvent.GrantClosed;
import be.socialinnovation.grant.SettlementEvent.RecoveryOrdered;
import be.socialinnovation.grant.SettlementEvent.RecoveryReceived;
import be.socialinnovation.grant.SettlementEvent.ReportAccepted;
import be.socialinnovation.grant.SettlementEvent.ReportFiled;
import be.socialinnovation.grant.SettlementEvent.ReportRejected;
import be.socialinnovation.grant.SettlementEvent.TranchePaid;
import be.socialinnovation.workflow.Checklist;
import be.socialinnovation.workflow.Finding;
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
          .move(UNBORN, DraftApplication.class, ApplicationDrafted.class, DRAFT)
          .move(DRAFT, ReviseDraft.class, DraftRevised.class, DRAFT)
          .moveAll(
              Vector.of(UNBORN, DRAFT),
              SubmitApplication.class,
              ApplicationSubmitted.class,
              SUBMITTED)
          .move(SUBMITTED, AskInformation.class, InformationAsked.class, INFORMATION_ASKED)
          .move(INFORMATION_ASKED, GiveInformation.class, InformationGiven.class, SUBMITTED)
          .stay(
              Vector.of(SUBMITTED, INFORMATION_ASKED, ADMISSIBLE),
              GiveAdvice.class,
              AdviceGiven.class)
          .move(SUBMITTED, DeclareAdmissible.class, AdmissibilityDeclared.class, ADMISSIBLE)
          .moveAll(
              Vector.of(SUBMITTED, INFORMATION_ASKED),
              DeclareInadmissible.class,
              InadmissibilityDeclared.class,
              INADMISSIBLE)
          .stay(Vector.of(ADMISSIBLE), ScoreApplication.class, ApplicationScored.class)
          .move(ADMISSIBLE, AwardGrant.class, GrantAwarded.class, AWARDED)
          .move(ADMISSIBLE, RefuseGrant.class, GrantRefused.class, REFUSED)
          .stay(Vector.of(AWARDED), MeetAwardCondition.class, AwardConditionMet.class)
          .move(AWARDED, SignAgreement.class, AgreementSigned.class, CONTRACTED)
          .move(AWARDED, LapseAward.class, AwardLapsed.class, LAPSED)
          .moveAll(
              Vector.of(AWARDED, CONTRACTED), RenounceAward.class, AwardRenounced.class, WITHDRAWN)
          .stay(Vector.of(CONTRACTED), RequestChange.class, ChangeRequested.class)
          .stay(Vector.of(CONTRACTED), DecideChange.class, ChangeApproved.class)
          .stay(Vector.of(CONTRACTED), DecideChange.class, ChangeDeclined.class)
          .stay(Vector.of(CONTRACTED), FileReport.class, ReportFiled.class)
          .stay(Vector.of(CONTRACTED), AcceptReport.class, ReportAccepted.class)
          .stay(Vector.of(CONTRACTED), RejectReport.class, ReportRejected.class)
          .stay(Vector.of(CONTRACTED, CLOSED), PayTranche.class, TranchePaid.class)
          .move(CONTRACTED, CloseGrant.class, GrantClosed.class, CLOSED)
          .moveAll(
              Vector.of(CONTRACTED, CLOSED, RECOVERING, RECOVERED),
              OrderRecovery.class,
              RecoveryOrdered.class,
              RECOVERING)
          .move(RECOVERING, ReceiveRecovery.class, RecoveryReceived.class, RECOVERING)
          .move(RECOVERING, ReceiveRecovery.class, RecoveryReceived.class, RECOVERED)
          .moveAll(
              Vector.of(DRAFT, SUBMITTED, INFORMATION_ASKED, ADMISSIBLE),
              WithdrawApplication.class,
              ApplicationWithdrawn.class,
              WITHDRAWN);

  private Grants(
      GrantPolicy policy, Seq<Guard<GrantApplication, GrantCommand, GrantPolicy>> guards) {
    super("grant", policy, LIFECYCLE, GrantTexts.TEXTS, guards);
  }

  /** Grant applications under a policy. */
  public static Grants under(GrantPolicy policy) {
    return new Grants(
        policy,
        Vector.<Guard<GrantApplication, GrantCommand, GrantPolicy>>of(GrantRule.values())
            .appendAll(Vector.of(SelectionRule.values()))
            .appendAll(Vector.of(AwardRule.values()))
            .appendAll(Vector.of(GrantAidRule.values()))
            .appendAll(Vector.of(ChangeRule.values()))
            .appendAll(Vector.of(SettlementRule.values())));
  }

  /** The same, with rules of the host's own after these. */
  public Grants and(Seq<? extends Guard<GrantApplication, GrantCommand, GrantPolicy>> more) {
    return new Grants(policy(), guards().appendAll(more));
  }

  @Override
  public GrantApplication birth() {
    return GrantApplication.unborn();
  }

  /**
   * Everything that an application will meet until the award, if all is awarded that it asks and all happens on the day: the findings of
   * its submission, of its admissibility and of the award.
   */
  public Checklist checklist(SubmitApplication submit, LocalDate on) {
    return checklist(birth(), untilTheAward(submit), on);
  }

  /** The steps from the submission of an application to the award of all that it asks. */
  public static Seq<GrantCommand> untilTheAward(SubmitApplication submit) {
    String authority = submit.request().scheme().authority();
    return Vector.of(
        submit,
        new DeclareAdmissible(authority),
        AwardGrant.of(authority, submit.request().asked()).withRecorded(submit.recorded()));
  }

  @Override
  protected Seq<Finding> asked(GrantApplication application, GrantCommand command, LocalDate on) {
    return Competing.asked(application, command, policy(), on);
  }

  @Override
  protected Seq<GrantEvent> events(
      GrantApplication application, GrantCommand command, LocalDate on) {
    return Vector.of(event(application, command, on));
  }

  private GrantEvent event(GrantApplication application, GrantCommand command, LocalDate on) {
    if (command instanceof ApplicationCommand applying) {
      return Applying.event(application, applying, policy(), on);
    } else if (command instanceof AwardCommand awarding) {
      return Awarding.event(application, awarding, policy(), on);
    } else if (command instanceof ChangeCommand changing) {
      return Changing.event(application, changing);
    } else if (command instanceof SettlementCommand settling) {
      return Settling.event(application, settling, on);
    }
    throw new IllegalStateException("a command of a grant must be one of its family: " + command);
  }

  @Override
  public GrantApplication evolve(GrantApplication application, GrantEvent event) {
    GrantApplication landed = application.withStage(LIFECYCLE.landing(application.stage(), event));
    if (event instanceof ApplicationEvent applying) {
      return Applying.after(landed, applying);
    } else if (event instanceof AwardEvent awarding) {
      return Awarding.after(landed, awarding);
    } else if (event instanceof ChangeEvent changing) {
      return Changing.after(landed, changing);
    } else if (event instanceof SettlementEvent settling) {
      return Settling.after(landed, settling);
    }
    throw new IllegalStateException("an event of a grant must be one of its family: " + event);
  }
}
