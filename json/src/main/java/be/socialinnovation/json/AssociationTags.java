package be.socialinnovation.json;

import be.socialinnovation.association.AgendaItem;
import be.socialinnovation.association.AssemblyCommand;
import be.socialinnovation.association.AssemblyEvent;
import be.socialinnovation.association.AssociationCommand;
import be.socialinnovation.association.AssociationEvent;
import be.socialinnovation.association.Recipient;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of associations. */
final class AssociationTags {

  private AssociationTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(AssociationCommand.class, OfCommand.class);
    mixins.accept(AssociationEvent.class, OfEvent.class);
    mixins.accept(AgendaItem.class, OfAgendaItem.class);
    mixins.accept(Recipient.class, OfRecipient.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "found-association",
        value = AssociationCommand.FoundAssociation.class),
    @JsonSubTypes.Type(name = "admit-member", value = AssociationCommand.AdmitMember.class),
    @JsonSubTypes.Type(name = "withdraw-member", value = AssociationCommand.WithdrawMember.class),
    @JsonSubTypes.Type(
        name = "enter-in-register",
        value = AssociationCommand.EnterInRegister.class),
    @JsonSubTypes.Type(name = "convene-assembly", value = AssemblyCommand.ConveneAssembly.class),
    @JsonSubTypes.Type(name = "put-to-vote", value = AssemblyCommand.PutToVote.class),
    @JsonSubTypes.Type(name = "grant-benefit", value = AssociationCommand.GrantBenefit.class),
    @JsonSubTypes.Type(
        name = "confirm-compliance",
        value = AssociationCommand.ConfirmCompliance.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "association-founded",
        value = AssociationEvent.AssociationFounded.class),
    @JsonSubTypes.Type(name = "member-admitted", value = AssociationEvent.MemberAdmitted.class),
    @JsonSubTypes.Type(name = "member-withdrawn", value = AssociationEvent.MemberWithdrawn.class),
    @JsonSubTypes.Type(
        name = "entered-in-register",
        value = AssociationEvent.EnteredInRegister.class),
    @JsonSubTypes.Type(name = "assembly-convened", value = AssemblyEvent.AssemblyConvened.class),
    @JsonSubTypes.Type(name = "item-voted", value = AssemblyEvent.ItemVoted.class),
    @JsonSubTypes.Type(name = "statutes-changed", value = AssemblyEvent.StatutesChanged.class),
    @JsonSubTypes.Type(name = "purpose-changed", value = AssemblyEvent.PurposeChanged.class),
    @JsonSubTypes.Type(name = "member-excluded", value = AssemblyEvent.MemberExcluded.class),
    @JsonSubTypes.Type(name = "director-appointed", value = AssemblyEvent.DirectorAppointed.class),
    @JsonSubTypes.Type(name = "director-dismissed", value = AssemblyEvent.DirectorDismissed.class),
    @JsonSubTypes.Type(name = "benefit-granted", value = AssociationEvent.BenefitGranted.class),
    @JsonSubTypes.Type(
        name = "compliance-confirmed",
        value = AssociationEvent.ComplianceConfirmed.class)
  })
  interface OfEvent {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "change-of-statutes", value = AgendaItem.ChangeOfStatutes.class),
    @JsonSubTypes.Type(name = "change-of-purpose", value = AgendaItem.ChangeOfPurpose.class),
    @JsonSubTypes.Type(name = "exclusion", value = AgendaItem.Exclusion.class),
    @JsonSubTypes.Type(name = "appointment", value = AgendaItem.Appointment.class),
    @JsonSubTypes.Type(name = "dismissal", value = AgendaItem.Dismissal.class),
    @JsonSubTypes.Type(name = "resolution", value = AgendaItem.Resolution.class)
  })
  interface OfAgendaItem {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "organisation", value = Recipient.Organisation.class),
    @JsonSubTypes.Type(name = "person", value = Recipient.Person.class)
  })
  interface OfRecipient {}
}
