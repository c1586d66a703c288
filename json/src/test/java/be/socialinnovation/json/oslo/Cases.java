package be.socialinnovation.json.oslo;

import static be.socialinnovation.money.Money.eur;

import be.socialinnovation.aid.AidCap;
import be.socialinnovation.aid.AidRate;
import be.socialinnovation.aid.Scheme;
import be.socialinnovation.aid.SchemeLimits;
import be.socialinnovation.aid.Validity;
import be.socialinnovation.grant.ApplicationEvent.AdmissibilityDeclared;
import be.socialinnovation.grant.ApplicationEvent.AdviceGiven;
import be.socialinnovation.grant.ApplicationEvent.ApplicationDrafted;
import be.socialinnovation.grant.ApplicationEvent.ApplicationSubmitted;
import be.socialinnovation.grant.ApplicationEvent.InadmissibilityDeclared;
import be.socialinnovation.grant.AwardEvent.AgreementSigned;
import be.socialinnovation.grant.AwardEvent.AwardLapsed;
import be.socialinnovation.grant.AwardEvent.AwardRenounced;
import be.socialinnovation.grant.AwardEvent.GrantAwarded;
import be.socialinnovation.grant.AwardEvent.GrantRefused;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCall;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantEvent;
import be.socialinnovation.grant.GrantPolicy;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantRequest;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.grant.Grants;
import be.socialinnovation.grant.Ground;
import be.socialinnovation.grant.SettlementEvent.GrantClosed;
import be.socialinnovation.grant.SettlementEvent.RecoveryOrdered;
import be.socialinnovation.grant.SettlementEvent.RecoveryReceived;
import be.socialinnovation.grant.SettlementEvent.TranchePaid;
import be.socialinnovation.organisation.LegalForm;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.organisation.Tenure;
import be.socialinnovation.partnership.Partnership;
import be.socialinnovation.partnership.PartnershipRole;
import be.socialinnovation.partnership.Party;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* Applications whose steps were entered elsewhere: what the export needs is what happened, not why it could. */
public final class Cases {

  static final Grants GRANTS = Grants.under(GrantPolicy.illustrative2013());
  static final SubsidyExport EXPORT = SubsidyExport.of("https://example.org/id/", Language.NL);
  public static final LocalDate SUBMITTED = LocalDate.of(2013, 3, 1);

  static final Source INVENTED =
      Source.of(Source.Kind.DESIGN, "verzonnen cijfers", "chiffres inventés", "invented figures");

  static final Scheme SCHEME = Scheme.builder()
      .code("sociale innovatie")
      .nl("projecten sociale innovatie")
      .fr("projets d'innovation sociale")
      .en("social innovation projects")
      .authority("agency")
      .rate(AidRate.of(50))
      .caps(Vector.of(AidCap.of(eur("50000"))))
      .tranches(2)
      .limits(SchemeLimits.NONE)
      .validity(Validity.known(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)))
      .source(INVENTED)
      .build();

  public static final GrantRequest REQUEST = GrantRequest.builder()
      .project("P-1")
      .purpose(GrantPurpose.FEASIBILITY_STUDY)
      .applicant("BE-BCE_KBO-0566988259")
      .scheme(SCHEME)
      .costs(eur("60000.10"))
      .externalKnowledge(eur("0"))
      .asked(eur("30000.05"))
      .build()
      .withPartners(TreeSet.of("gezinsbond"));

  static final Offer OFFER = Offer.of(
      "Oproep sociale innovatie 2013",
      GrantCall.ewi2013()
          .withOpens(LocalDate.of(2013, 2, 1))
          .withDeadline(LocalDate.of(2013, 4, 30)),
      Vector.of(
          Criterion.of("K-1", "Kwaliteit", "De aanpak is haalbaar."),
          Criterion.of("K-2", "Impact", "Het project heeft maatschappelijke meerwaarde.")));

  static final Organisation APPLICANT = Organisation.of(
          OrganisationId.of("BE-BCE_KBO-0566988259"), "Sociale Innovatiefabriek")
      .withLegalForm(LegalForm.NON_PROFIT_ASSOCIATION);
  static final Organisation PARTNER = Organisation.of(OrganisationId.of("gezinsbond"), "Gezinsbond")
      .withSector(Sector.CIVIL_SOCIETY);
  static final Organisation AUTHORITY = Organisation.builder()
      .id(OrganisationId.of("agency"))
      .name("Agentschap")
      .sector(Sector.GOVERNMENT)
      .build();
  static final Organisation EXPERTS = Organisation.of(OrganisationId.of("experts"), "Deskundigen")
      .withSector(Sector.KNOWLEDGE_INSTITUTION);

  private Cases() {}

  /* The application that got through all of it: advice, award, signature, two tranches, and some of the money back. */
  static GrantFile settled() {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdviceGiven("experts", true, "Een sterk voorstel.", SUBMITTED.plusDays(20)),
        new AdviceGiven("agency", false, "De begroting is krap.", SUBMITTED.plusDays(21)),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        award(),
        new AgreementSigned(SUBMITTED.plusDays(50)),
        new TranchePaid(eur("15000.02"), SUBMITTED.plusDays(60)),
        new TranchePaid(eur("15000.03"), SUBMITTED.plusDays(160)),
        new RecoveryOrdered("agency", eur("1000.01"), "te veel betaald", SUBMITTED.plusDays(200)),
        new RecoveryReceived(eur("1000.01"), SUBMITTED.plusDays(230), GrantStage.RECOVERED));
  }

  static GrantAwarded award() {
    return new GrantAwarded(
        "agency",
        eur("30000.05"),
        SUBMITTED.plusDays(40),
        TreeSet.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static GrantFile drafted() {
    return file(new ApplicationDrafted(REQUEST));
  }

  static GrantFile submitted() {
    return submitted(REQUEST);
  }

  static GrantFile submitted(GrantRequest request) {
    return file(new ApplicationSubmitted(request, SUBMITTED, SUBMITTED));
  }

  static GrantFile awarded() {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        award());
  }

  public static Dossier<GrantApplication, GrantCommand, GrantEvent> awardedGrant() {
    return awarded().grant();
  }

  public static Dossier<GrantApplication, GrantCommand, GrantEvent> refusedGrant() {
    return refused().grant();
  }

  public static Dossier<GrantApplication, GrantCommand, GrantEvent> settledGrant() {
    return settled().grant();
  }

  public static Dossier<GrantApplication, GrantCommand, GrantEvent> conditionalGrant() {
    return dossier(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        new GrantAwarded(
            "agency",
            eur("30000.05"),
            SUBMITTED.plusDays(40),
            TreeSet.of("a permit"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  /* Of which the aid was fixed at less than the award, when half of it was paid. */
  public static Dossier<GrantApplication, GrantCommand, GrantEvent> closedGrant() {
    return dossier(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        award(),
        new AgreementSigned(SUBMITTED.plusDays(50)),
        new TranchePaid(eur("15000.02"), SUBMITTED.plusDays(60)),
        new GrantClosed("agency", eur("20000"), eur("0")));
  }

  static GrantFile lapsed() {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        award(),
        new AwardLapsed("agency", eur("30000.05")));
  }

  static GrantFile renounced() {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        award(),
        new AwardRenounced(eur("30000.05"), "het project stopt"));
  }

  static GrantFile refused() {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdmissibilityDeclared("agency", SUBMITTED.plusDays(30)),
        new GrantRefused("agency", "Het krediet is uitgeput."));
  }

  static GrantFile inadmissible() {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new InadmissibilityDeclared("agency", Vector.of(Ground.of("GRANT-04", "te laat"))));
  }

  static GrantFile advisedBy(String adviser) {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdviceGiven(adviser, true, "Een sterk voorstel.", SUBMITTED.plusDays(20)));
  }

  static GrantFile advisedIn(String text) {
    return file(
        new ApplicationSubmitted(REQUEST, SUBMITTED, SUBMITTED),
        new AdviceGiven("experts", true, text, SUBMITTED.plusDays(20)));
  }

  static Partnership partnership() {
    return Partnership.unborn()
        .withParties(TreeMap.of(
            APPLICANT.id(), party(APPLICANT, PartnershipRole.COORDINATOR),
            PARTNER.id(), party(PARTNER, PartnershipRole.PARTNER)));
  }

  private static Party party(Organisation organisation, PartnershipRole role) {
    return Party.of(organisation)
        .withRoles(TreeMap.of(role, Vector.of(Tenure.since(LocalDate.of(2013, 1, 7)))));
  }

  static GrantFile file(GrantEvent... events) {
    return GrantFile.of(
        dossier(events),
        OFFER,
        "Buren koken voor elkaar",
        Vector.of(AUTHORITY, APPLICANT, PARTNER, EXPERTS));
  }

  public static Dossier<GrantApplication, GrantCommand, GrantEvent> dossier(GrantEvent... events) {
    Vector<Step<GrantCommand, GrantEvent>> steps = Vector.of(events)
        .zipWithIndex((event, index) -> Step.imported(
            index + 1,
            Stamp.of(
                SUBMITTED.plusDays(30L * index), "user-17", "zoals afgesproken met Jan Peeters"),
            GRANTS.policy().id(),
            Vector.of(event)));
    return Dossier.restore("G 2013/1", GRANTS, steps);
  }
}
