package be.socialinnovation.json;

import be.socialinnovation.grant.AxisScoring;
import be.socialinnovation.grant.CallQuestion;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.PartScoring;
import be.socialinnovation.grant.Scoring;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.module.SimpleModule;

/** The type tags of grant applications. */
final class GrantTags {

  private GrantTags() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(GrantCommand.class, OfCommand.class);
    module.setMixInAnnotation(GrantEvent.class, OfEvent.class);
    module.setMixInAnnotation(Scoring.class, OfScoring.class);
    module.setMixInAnnotation(CallQuestion.class, OfCallQuestion.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "submit-application", value = GrantCommand.SubmitApplication.class),
    @JsonSubTypes.Type(name = "give-advice", value = GrantCommand.GiveAdvice.class),
    @JsonSubTypes.Type(name = "declare-admissible", value = GrantCommand.DeclareAdmissible.class),
    @JsonSubTypes.Type(
        name = "declare-inadmissible",
        value = GrantCommand.DeclareInadmissible.class),
    @JsonSubTypes.Type(name = "award-grant", value = GrantCommand.AwardGrant.class),
    @JsonSubTypes.Type(name = "refuse-grant", value = GrantCommand.RefuseGrant.class),
    @JsonSubTypes.Type(name = "sign-agreement", value = GrantCommand.SignAgreement.class),
    @JsonSubTypes.Type(name = "pay-tranche", value = GrantCommand.PayTranche.class),
    @JsonSubTypes.Type(name = "close-grant", value = GrantCommand.CloseGrant.class),
    @JsonSubTypes.Type(
        name = "withdraw-application",
        value = GrantCommand.WithdrawApplication.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(
        name = "application-submitted",
        value = GrantEvent.ApplicationSubmitted.class),
    @JsonSubTypes.Type(name = "advice-given", value = GrantEvent.AdviceGiven.class),
    @JsonSubTypes.Type(
        name = "admissibility-declared",
        value = GrantEvent.AdmissibilityDeclared.class),
    @JsonSubTypes.Type(
        name = "inadmissibility-declared",
        value = GrantEvent.InadmissibilityDeclared.class),
    @JsonSubTypes.Type(name = "grant-awarded", value = GrantEvent.GrantAwarded.class),
    @JsonSubTypes.Type(name = "grant-refused", value = GrantEvent.GrantRefused.class),
    @JsonSubTypes.Type(name = "agreement-signed", value = GrantEvent.AgreementSigned.class),
    @JsonSubTypes.Type(name = "tranche-paid", value = GrantEvent.TranchePaid.class),
    @JsonSubTypes.Type(name = "grant-closed", value = GrantEvent.GrantClosed.class),
    @JsonSubTypes.Type(
        name = "application-withdrawn",
        value = GrantEvent.ApplicationWithdrawn.class)
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
}
