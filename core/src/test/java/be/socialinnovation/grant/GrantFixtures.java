package be.socialinnovation.grant;

import static be.socialinnovation.money.Money.eur;

import be.socialinnovation.aid.AidFixtures;
import be.socialinnovation.grant.GrantCommand.AwardGrant;
import be.socialinnovation.grant.GrantCommand.CloseGrant;
import be.socialinnovation.grant.GrantCommand.DeclareAdmissible;
import be.socialinnovation.grant.GrantCommand.PayTranche;
import be.socialinnovation.grant.GrantCommand.SignAgreement;
import be.socialinnovation.grant.GrantCommand.SubmitApplication;
import io.vavr.collection.Seq;
import java.time.LocalDate;

final class GrantFixtures {

  static final Grants GRANTS = Grants.under(GrantPolicy.flanders2016());
  static final LocalDate IN_TIME = LocalDate.of(2017, 2, 1);
  static final LocalDate START = LocalDate.of(2017, 3, 1);

  private GrantFixtures() {}

  static GrantRequest aStudyCosting60000() {
    return GrantRequest.builder()
        .project("P-1")
        .purpose(GrantPurpose.FEASIBILITY_STUDY)
        .applicant("thuisafgehaald")
        .scheme(AidFixtures.kmoFeasibilityStudy())
        .costs(eur("60000"))
        .externalKnowledge(eur("16000"))
        .asked(eur("30000"))
        .size("small")
        .description("Whether neighbours will cook for each other")
        .location("Mechelen")
        .costList("D-17")
        .start(START)
        .end(LocalDate.of(2018, 2, 28))
        .build();
  }

  static GrantApplication nothing() {
    return GRANTS.birth();
  }

  static GrantApplication submitted(GrantRequest request) {
    return after(nothing(), new SubmitApplication(request));
  }

  static GrantApplication submitted() {
    return submitted(aStudyCosting60000());
  }

  static GrantApplication admissible() {
    return after(submitted(), new DeclareAdmissible("iwt"));
  }

  static GrantApplication awarded(String amount) {
    return after(admissible(), new AwardGrant("iwt", eur(amount)));
  }

  static GrantApplication contracted(String amount) {
    return after(awarded(amount), SignAgreement.of().withLegalPersonality(true));
  }

  static GrantApplication advanced(String amount, String advance) {
    return GRANTS
        .decide(contracted(amount), new PayTranche(eur(advance)), START)
        .get()
        .foldLeft(contracted(amount), GRANTS::evolve);
  }

  static GrantApplication closed(String amount, String advance) {
    return after(advanced(amount, advance), new CloseGrant("R-17"));
  }

  static GrantApplication after(GrantApplication application, GrantCommand command) {
    Seq<GrantEvent> events = GRANTS.decide(application, command, IN_TIME).get();
    return events.foldLeft(application, GRANTS::evolve);
  }
}
