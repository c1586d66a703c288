package be.socialinnovation.json;

import be.socialinnovation.partnership.ConsortiumCommand;
import be.socialinnovation.partnership.ConsortiumEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.module.SimpleModule;

/** The type tags of consortia. */
final class PartnershipTags {

  private PartnershipTags() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(ConsortiumCommand.class, OfCommand.class);
    module.setMixInAnnotation(ConsortiumEvent.class, OfEvent.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "form-consortium", value = ConsortiumCommand.FormConsortium.class),
    @JsonSubTypes.Type(name = "file-application", value = ConsortiumCommand.FileApplication.class),
    @JsonSubTypes.Type(
        name = "approve-application",
        value = ConsortiumCommand.ApproveApplication.class),
    @JsonSubTypes.Type(
        name = "reject-application",
        value = ConsortiumCommand.RejectApplication.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "consortium-formed", value = ConsortiumEvent.ConsortiumFormed.class),
    @JsonSubTypes.Type(name = "application-filed", value = ConsortiumEvent.ApplicationFiled.class),
    @JsonSubTypes.Type(
        name = "application-approved",
        value = ConsortiumEvent.ApplicationApproved.class),
    @JsonSubTypes.Type(
        name = "application-rejected",
        value = ConsortiumEvent.ApplicationRejected.class)
  })
  interface OfEvent {}
}
