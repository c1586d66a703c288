package be.socialinnovation.json;

import be.socialinnovation.association.AssociationCommand;
import be.socialinnovation.association.AssociationEvent;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.module.SimpleModule;

/** The type tags of associations. */
final class AssociationTags {

  private AssociationTags() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(AssociationCommand.class, OfCommand.class);
    module.setMixInAnnotation(AssociationEvent.class, OfEvent.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "found-association",
        value = AssociationCommand.FoundAssociation.class),
    @JsonSubTypes.Type(name = "admit-member", value = AssociationCommand.AdmitMember.class),
    @JsonSubTypes.Type(name = "withdraw-member", value = AssociationCommand.WithdrawMember.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "association-founded",
        value = AssociationEvent.AssociationFounded.class),
    @JsonSubTypes.Type(name = "member-admitted", value = AssociationEvent.MemberAdmitted.class),
    @JsonSubTypes.Type(name = "member-withdrawn", value = AssociationEvent.MemberWithdrawn.class)
  })
  interface OfEvent {}
}
