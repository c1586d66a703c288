package be.socialinnovation.json;

import be.socialinnovation.partnership.FormingCommand;
import be.socialinnovation.partnership.FormingEvent;
import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.partnership.PartnershipEvent;
import be.socialinnovation.partnership.RoleCommand;
import be.socialinnovation.partnership.RoleEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.module.SimpleModule;

/** The type tags of partnerships. */
final class PartnershipTags {

  private PartnershipTags() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(PartnershipCommand.class, OfCommand.class);
    module.setMixInAnnotation(PartnershipEvent.class, OfEvent.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "form-partnership", value = FormingCommand.FormPartnership.class),
    @JsonSubTypes.Type(name = "file-application", value = FormingCommand.FileApplication.class),
    @JsonSubTypes.Type(
        name = "approve-application",
        value = FormingCommand.ApproveApplication.class),
    @JsonSubTypes.Type(name = "reject-application", value = FormingCommand.RejectApplication.class),
    @JsonSubTypes.Type(name = "take-on-role", value = RoleCommand.TakeOnRole.class),
    @JsonSubTypes.Type(name = "give-up-role", value = RoleCommand.GiveUpRole.class),
    @JsonSubTypes.Type(name = "appoint-coordinator", value = RoleCommand.AppointCoordinator.class),
    @JsonSubTypes.Type(name = "succeed", value = RoleCommand.Succeed.class)
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
    @JsonSubTypes.Type(name = "role-taken-on", value = RoleEvent.RoleTakenOn.class),
    @JsonSubTypes.Type(name = "role-given-up", value = RoleEvent.RoleGivenUp.class),
    @JsonSubTypes.Type(
        name = "coordinator-appointed",
        value = RoleEvent.CoordinatorAppointed.class),
    @JsonSubTypes.Type(name = "party-succeeded", value = RoleEvent.PartySucceeded.class)
  })
  interface OfEvent {}
}
