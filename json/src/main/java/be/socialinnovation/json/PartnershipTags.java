package be.socialinnovation.json;

import be.socialinnovation.partnership.PartnershipCommand;
import be.socialinnovation.partnership.PartnershipEvent;
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
    @JsonSubTypes.Type(name = "form-partnership", value = PartnershipCommand.FormPartnership.class),
    @JsonSubTypes.Type(name = "file-application", value = PartnershipCommand.FileApplication.class),
    @JsonSubTypes.Type(
        name = "approve-application",
        value = PartnershipCommand.ApproveApplication.class),
    @JsonSubTypes.Type(
        name = "reject-application",
        value = PartnershipCommand.RejectApplication.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "partnership-formed",
        value = PartnershipEvent.PartnershipFormed.class),
    @JsonSubTypes.Type(name = "application-filed", value = PartnershipEvent.ApplicationFiled.class),
    @JsonSubTypes.Type(
        name = "application-approved",
        value = PartnershipEvent.ApplicationApproved.class),
    @JsonSubTypes.Type(
        name = "application-rejected",
        value = PartnershipEvent.ApplicationRejected.class)
  })
  interface OfEvent {}
}
