package be.socialinnovation.grant;

import static be.socialinnovation.money.Money.eur;

import be.socialinnovation.aid.Scheme;
import be.socialinnovation.aid.Schemes;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.SizeClass;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;

final class GrantFixtures {

  static final Grants GRANTS = Grants.under(GrantPolicy.flanders2016());
  static final LocalDate IN_TIME = LocalDate.of(2017, 2, 1);
  static final LocalDate START = LocalDate.of(2017, 3, 1);

  /* Figures as published for 2016-17, vlaio.be. */
  static final Scheme STUDIES =
      Schemes.flanders().on("kmo-haalbaarheidsstudie", IN_TIME).orElseThrow();

  private GrantFixtures() {}

  /* An award of which it is known that no other dossier holds aid. */
  static AwardGrant award(Money amount) {
    return awardBy("iwt", amount);
  }

  static AwardGrant awardBy(String authority, Money amount) {
    return AwardGrant.of(authority, amount).withRecorded(OtherAid.NONE);
  }

  static GrantRequest aStudyCosting60000() {
    return GrantRequest.builder()
        .project("P-1")
        .purpose(GrantPurpose.FEASIBILITY_STUDY)
        .applicant("thuisafgehaald")
        .scheme(STUDIES)
        .costs(eur("60000"))
        .externalKnowledge(eur("16000"))
        .asked(eur("30000"))
        .size(SizeClass.SMALL)
        .inDifficulty(false)
        .carried(eur("60000"))
        .declaration(AidDeclaration.NO_OTHER_AID)
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
    return after(nothing(), SubmitApplication.of(request).withOthers(OtherApplications.NONE));
  }

  static GrantApplication submitted() {
    return submitted(aStudyCosting60000());
  }

  static GrantApplication admissible() {
    return after(submitted(), new DeclareAdmissible("iwt"));
  }

  static GrantApplication awarded(String amount) {
    return after(admissible(), award(eur(amount)));
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
    return closed(advanced(amount, advance), "60000", "16000");
  }

  static GrantApplication reported(GrantApplication application, ReportKind kind, String costs) {
    return after(application, new FileReport(kind, "R-" + kind, eur(costs)));
  }

  static GrantApplication accepted(GrantApplication application, String costs, String external) {
    return after(
        reported(application, ReportKind.FINAL, costs),
        new AcceptReport("iwt", eur(costs), eur(external)));
  }

  static GrantApplication closed(GrantApplication application, String costs, String external) {
    return after(accepted(application, costs, external), new CloseGrant("iwt"));
  }

  static GrantApplication after(GrantApplication application, GrantCommand command) {
    Seq<GrantEvent> events = GRANTS.decide(application, command, IN_TIME).get();
    return events.foldLeft(application, GRANTS::evolve);
  }

  static GrantRequest aStudyByCategory() {
    return aStudyCosting60000()
        .withBudget(TreeMap.of("staff", eur("44000"), "subcontracting", eur("16000")));
  }

  static GrantApplication contracted(GrantRequest request) {
    return after(
        after(after(submitted(request), new DeclareAdmissible("iwt")), award(request.asked())),
        SignAgreement.of().withLegalPersonality(true).withCooperationAgreement(true));
  }

  static GrantApplication asked(GrantApplication application, String id, Change change) {
    return after(application, new RequestChange(id, change, "as it turned out"));
  }

  static GrantApplication awardedOn(String condition, LocalDate signBy) {
    return after(admissible(), award(eur("30000")).on(condition).signedBy(signBy));
  }

  static GrantApplication recovering(String ordered) {
    return after(
        closed("30000", "15000"), new OrderRecovery("iwt", eur(ordered), "spent on a party"));
  }
}
