package be.socialinnovation.json;

import be.socialinnovation.grant.ApplicationCommand;
import be.socialinnovation.grant.ApplicationEvent;
import be.socialinnovation.grant.AwardCommand;
import be.socialinnovation.grant.AwardEvent;
import be.socialinnovation.grant.AxisScoring;
import be.socialinnovation.grant.CallQuestion;
import be.socialinnovation.grant.Change;
import be.socialinnovation.grant.ChangeCommand;
import be.socialinnovation.grant.ChangeEvent;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.PartScoring;
import be.socialinnovation.grant.Scoring;
import be.socialinnovation.grant.SettlementCommand;
import be.socialinnovation.grant.SettlementEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of grant applications. */
final class GrantTags {

  private GrantTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(GrantCommand.class, OfCommand.class);
    mixins.accept(GrantEvent.class, OfEvent.class);
    mixins.accept(Scoring.class, OfScoring.class);
    mixins.accept(CallQuestion.class, OfCallQuestion.class);
    mixins.accept(Change.class, OfChange.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "draft-application",
        value = ApplicationCommand.DraftApplication.class),
    @JsonSubTypes.Type(name = "revise-draft", value = ApplicationCommand.ReviseDraft.class),
    @JsonSubTypes.Type(
        name = "submit-application",
        value = ApplicationCommand.SubmitApplication.class),
    @JsonSubTypes.Type(name = "ask-information", value = ApplicationCommand.AskInformation.class),
    @JsonSubTypes.Type(name = "give-information", value = ApplicationCommand.GiveInformation.class),
    @JsonSubTypes.Type(name = "give-advice", value = ApplicationCommand.GiveAdvice.class),
    @JsonSubTypes.Type(
        name = "declare-admissible",
        value = ApplicationCommand.DeclareAdmissible.class),
    @JsonSubTypes.Type(
        name = "declare-inadmissible",
        value = ApplicationCommand.DeclareInadmissible.class),
    @JsonSubTypes.Type(
        name = "withdraw-application",
        value = ApplicationCommand.WithdrawApplication.class),
    @JsonSubTypes.Type(
        name = "score-application",
        value = ApplicationCommand.ScoreApplication.class),
    @JsonSubTypes.Type(name = "award-grant", value = AwardCommand.AwardGrant.class),
    @JsonSubTypes.Type(name = "refuse-grant", value = AwardCommand.RefuseGrant.class),
    @JsonSubTypes.Type(
        name = "meet-award-condition",
        value = AwardCommand.MeetAwardCondition.class),
    @JsonSubTypes.Type(name = "sign-agreement", value = AwardCommand.SignAgreement.class),
    @JsonSubTypes.Type(name = "lapse-award", value = AwardCommand.LapseAward.class),
    @JsonSubTypes.Type(name = "renounce-award", value = AwardCommand.RenounceAward.class),
    @JsonSubTypes.Type(name = "request-change", value = ChangeCommand.RequestChange.class),
    @JsonSubTypes.Type(name = "decide-change", value = ChangeCommand.DecideChange.class),
    @JsonSubTypes.Type(name = "file-report", value = SettlementCommand.FileReport.class),
    @JsonSubTypes.Type(name = "accept-report", value = SettlementCommand.AcceptReport.class),
    @JsonSubTypes.Type(name = "reject-report", value = SettlementCommand.RejectReport.class),
    @JsonSubTypes.Type(name = "pay-tranche", value = SettlementCommand.PayTranche.class),
    @JsonSubTypes.Type(name = "close-grant", value = SettlementCommand.CloseGrant.class),
    @JsonSubTypes.Type(name = "order-recovery", value = SettlementCommand.OrderRecovery.class),
    @JsonSubTypes.Type(name = "receive-recovery", value = SettlementCommand.ReceiveRecovery.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "application-drafted",
        value = ApplicationEvent.ApplicationDrafted.class),
    @JsonSubTypes.Type(name = "draft-revised", value = ApplicationEvent.DraftRevised.class),
    @JsonSubTypes.Type(
        name = "application-submitted",
        value = ApplicationEvent.ApplicationSubmitted.class),
    @JsonSubTypes.Type(name = "information-asked", value = ApplicationEvent.InformationAsked.class),
    @JsonSubTypes.Type(name = "information-given", value = ApplicationEvent.InformationGiven.class),
    @JsonSubTypes.Type(name = "advice-given", value = ApplicationEvent.AdviceGiven.class),
    @JsonSubTypes.Type(
        name = "admissibility-declared",
        value = ApplicationEvent.AdmissibilityDeclared.class),
    @JsonSubTypes.Type(
        name = "inadmissibility-declared",
        value = ApplicationEvent.InadmissibilityDeclared.class),
    @JsonSubTypes.Type(
        name = "application-withdrawn",
        value = ApplicationEvent.ApplicationWithdrawn.class),
    @JsonSubTypes.Type(
        name = "application-scored",
        value = ApplicationEvent.ApplicationScored.class),
    @JsonSubTypes.Type(name = "grant-awarded", value = AwardEvent.GrantAwarded.class),
    @JsonSubTypes.Type(name = "grant-refused", value = AwardEvent.GrantRefused.class),
    @JsonSubTypes.Type(name = "award-condition-met", value = AwardEvent.AwardConditionMet.class),
    @JsonSubTypes.Type(name = "agreement-signed", value = AwardEvent.AgreementSigned.class),
    @JsonSubTypes.Type(name = "award-lapsed", value = AwardEvent.AwardLapsed.class),
    @JsonSubTypes.Type(name = "award-renounced", value = AwardEvent.AwardRenounced.class),
    @JsonSubTypes.Type(name = "change-requested", value = ChangeEvent.ChangeRequested.class),
    @JsonSubTypes.Type(name = "change-approved", value = ChangeEvent.ChangeApproved.class),
    @JsonSubTypes.Type(name = "change-declined", value = ChangeEvent.ChangeDeclined.class),
    @JsonSubTypes.Type(name = "report-filed", value = SettlementEvent.ReportFiled.class),
    @JsonSubTypes.Type(name = "report-accepted", value = SettlementEvent.ReportAccepted.class),
    @JsonSubTypes.Type(name = "report-rejected", value = SettlementEvent.ReportRejected.class),
    @JsonSubTypes.Type(name = "tranche-paid", value = SettlementEvent.TranchePaid.class),
    @JsonSubTypes.Type(name = "grant-closed", value = SettlementEvent.GrantClosed.class),
    @JsonSubTypes.Type(name = "recovery-ordered", value = SettlementEvent.RecoveryOrdered.class),
    @JsonSubTypes.Type(name = "recovery-received", value = SettlementEvent.RecoveryReceived.class)
  })
  interface OfEvent {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "axes", value = AxisScoring.class),
    @JsonSubTypes.Type(name = "parts", value = PartScoring.class)
  })
  interface OfScoring {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "submission", value = CallQuestion.Submission.class),
    @JsonSubTypes.Type(name = "award", value = CallQuestion.Award.class)
  })
  interface OfCallQuestion {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "partner-joins", value = Change.PartnerJoins.class),
    @JsonSubTypes.Type(name = "partner-leaves", value = Change.PartnerLeaves.class),
    @JsonSubTypes.Type(name = "budget-shift", value = Change.BudgetShift.class),
    @JsonSubTypes.Type(name = "extension", value = Change.Extension.class)
  })
  interface OfChange {}
}
