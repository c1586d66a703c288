package be.socialinnovation.json;

import be.socialinnovation.partnership.AgreementCommand;
import be.socialinnovation.partnership.AgreementEvent;
import be.socialinnovation.partnership.ContributionCommand;
import be.socialinnovation.partnership.ContributionEvent;
import be.socialinnovation.partnership.ExitCommand;
import be.socialinnovation.partnership.ExitConsequence;
import be.socialinnovation.partnership.ExitEvent;
import be.socialinnovation.partnership.FormingCommand;
import be.socialinnovation.partnership.FormingEvent;
import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.partnership.PartnershipEvent;
import be.socialinnovation.partnership.RoleCommand;
import be.socialinnovation.partnership.RoleEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of partnerships. */
final class PartnershipTags {

  private PartnershipTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(PartnershipCommand.class, OfCommand.class);
    mixins.accept(PartnershipEvent.class, OfEvent.class);
    mixins.accept(ExitConsequence.class, OfConsequence.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "form-partnership", value = FormingCommand.FormPartnership.class),
    @JsonSubTypes.Type(name = "file-application", value = FormingCommand.FileApplication.class),
    @JsonSubTypes.Type(
        name = "approve-application",
        value = FormingCommand.ApproveApplication.class),
    @JsonSubTypes.Type(name = "reject-application", value = FormingCommand.RejectApplication.class),
    @JsonSubTypes.Type(name = "confirm-compliance", value = FormingCommand.ConfirmCompliance.class),
    @JsonSubTypes.Type(name = "take-on-role", value = RoleCommand.TakeOnRole.class),
    @JsonSubTypes.Type(name = "give-up-role", value = RoleCommand.GiveUpRole.class),
    @JsonSubTypes.Type(name = "appoint-coordinator", value = RoleCommand.AppointCoordinator.class),
    @JsonSubTypes.Type(name = "succeed", value = RoleCommand.Succeed.class),
    @JsonSubTypes.Type(name = "propose-agreement", value = AgreementCommand.ProposeAgreement.class),
    @JsonSubTypes.Type(name = "sign-agreement", value = AgreementCommand.SignAgreement.class),
    @JsonSubTypes.Type(name = "accede", value = AgreementCommand.Accede.class),
    @JsonSubTypes.Type(name = "give-notice", value = ExitCommand.GiveNotice.class),
    @JsonSubTypes.Type(name = "withdraw", value = ExitCommand.Withdraw.class),
    @JsonSubTypes.Type(name = "notify-breach", value = ExitCommand.NotifyBreach.class),
    @JsonSubTypes.Type(name = "cure-breach", value = ExitCommand.CureBreach.class),
    @JsonSubTypes.Type(name = "declare-default", value = ExitCommand.DeclareDefault.class),
    @JsonSubTypes.Type(name = "exclude-party", value = ExitCommand.ExcludeParty.class),
    @JsonSubTypes.Type(name = "dissolve", value = ExitCommand.Dissolve.class),
    @JsonSubTypes.Type(
        name = "promise-contribution",
        value = ContributionCommand.PromiseContribution.class),
    @JsonSubTypes.Type(
        name = "accept-contribution",
        value = ContributionCommand.AcceptContribution.class),
    @JsonSubTypes.Type(
        name = "deliver-contribution",
        value = ContributionCommand.DeliverContribution.class),
    @JsonSubTypes.Type(
        name = "call-contribution",
        value = ContributionCommand.CallContribution.class),
    @JsonSubTypes.Type(
        name = "record-obligation",
        value = ContributionCommand.RecordObligation.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "partnership-formed", value = FormingEvent.PartnershipFormed.class),
    @JsonSubTypes.Type(name = "application-filed", value = FormingEvent.ApplicationFiled.class),
    @JsonSubTypes.Type(
        name = "application-approved",
        value = FormingEvent.ApplicationApproved.class),
    @JsonSubTypes.Type(
        name = "application-rejected",
        value = FormingEvent.ApplicationRejected.class),
    @JsonSubTypes.Type(
        name = "compliance-confirmed",
        value = FormingEvent.ComplianceConfirmed.class),
    @JsonSubTypes.Type(name = "role-taken-on", value = RoleEvent.RoleTakenOn.class),
    @JsonSubTypes.Type(name = "role-given-up", value = RoleEvent.RoleGivenUp.class),
    @JsonSubTypes.Type(
        name = "coordinator-appointed",
        value = RoleEvent.CoordinatorAppointed.class),
    @JsonSubTypes.Type(name = "party-succeeded", value = RoleEvent.PartySucceeded.class),
    @JsonSubTypes.Type(name = "agreement-proposed", value = AgreementEvent.AgreementProposed.class),
    @JsonSubTypes.Type(name = "agreement-signed", value = AgreementEvent.AgreementSigned.class),
    @JsonSubTypes.Type(
        name = "agreement-entered-into-force",
        value = AgreementEvent.AgreementEnteredIntoForce.class),
    @JsonSubTypes.Type(name = "party-acceded", value = AgreementEvent.PartyAcceded.class),
    @JsonSubTypes.Type(name = "notice-given", value = ExitEvent.NoticeGiven.class),
    @JsonSubTypes.Type(name = "party-left", value = ExitEvent.PartyLeft.class),
    @JsonSubTypes.Type(name = "breach-notified", value = ExitEvent.BreachNotified.class),
    @JsonSubTypes.Type(name = "breach-cured", value = ExitEvent.BreachCured.class),
    @JsonSubTypes.Type(name = "partners-voted", value = ExitEvent.PartnersVoted.class),
    @JsonSubTypes.Type(name = "default-declared", value = ExitEvent.DefaultDeclared.class),
    @JsonSubTypes.Type(
        name = "partnership-dissolved",
        value = ExitEvent.PartnershipDissolved.class),
    @JsonSubTypes.Type(
        name = "contribution-promised",
        value = ContributionEvent.ContributionPromised.class),
    @JsonSubTypes.Type(
        name = "contribution-accepted",
        value = ContributionEvent.ContributionAccepted.class),
    @JsonSubTypes.Type(
        name = "contribution-delivered",
        value = ContributionEvent.ContributionDelivered.class),
    @JsonSubTypes.Type(
        name = "contribution-called",
        value = ContributionEvent.ContributionCalled.class),
    @JsonSubTypes.Type(
        name = "obligation-recorded",
        value = ContributionEvent.ObligationRecorded.class)
  })
  interface OfEvent {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "coordinator-missing",
        value = ExitConsequence.CoordinatorMissing.class),
    @JsonSubTypes.Type(name = "requirement-lost", value = ExitConsequence.RequirementLost.class),
    @JsonSubTypes.Type(name = "work-unfunded", value = ExitConsequence.WorkUnfunded.class),
    @JsonSubTypes.Type(
        name = "promise-undelivered",
        value = ExitConsequence.PromiseUndelivered.class),
    @JsonSubTypes.Type(name = "obligation-remains", value = ExitConsequence.ObligationRemains.class)
  })
  interface OfConsequence {}
}
