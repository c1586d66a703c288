package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Enterprise;
import be.socialinnovation.organisation.EnterpriseLink;
import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.EnterpriseNature;
import be.socialinnovation.organisation.LinkKind;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Tenure;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/* Invented undertakings under the real regulations. */
final class DeMinimisFixtures {

  static final DeMinimisRegulations REGULATIONS = DeMinimisRegulations.shipped();
  static final OrganisationId SELF = OrganisationId.of("self");
  static final OrganisationId SISTER = OrganisationId.of("sister");
  static final OrganisationId OTHER = OrganisationId.of("other");
  static final EnterpriseLinks SISTERS = EnterpriseLinks.of(
      Vector.of(SELF, SISTER, OTHER)
          .map(id -> Enterprise.of(id, MemberState.BELGIUM, EnterpriseNature.ENTERPRISE)),
      Vector.of(link(SELF, SISTER)));
  /* The derived vector of 2023 and 2024. */
  static final Vector<DeMinimisAid> GRANTED =
      Vector.of(aid("a", "150000", "2023-02-01"), aid("b", "100000", "2024-05-10"));

  private DeMinimisFixtures() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static EnterpriseLink link(OrganisationId controlling, OrganisationId controlled) {
    return EnterpriseLink.builder()
        .controlling(controlling)
        .controlled(controlled)
        .kind(LinkKind.APPOINTS_BOARD)
        .tenure(Tenure.since(day("2000-01-01")))
        .build();
  }

  static DeMinimisAid aid(String id, String amount, String granted) {
    return DeMinimisAid.builder()
        .id(id)
        .undertaking(SELF)
        .granted(day(granted))
        .amount(Money.eur(amount))
        .memberState(MemberState.BELGIUM)
        .kind(DeMinimisKind.GENERAL)
        .build();
  }

  static WantedDeMinimis wanted(String amount) {
    return WantedDeMinimis.of(SELF, Money.eur(amount)).withDeclaration(alwaysDeclared());
  }

  /* A declaration that stands on every day, so that only the ceilings decide. */
  private static DeMinimisDeclaration alwaysDeclared() {
    return DeMinimisDeclaration.of(day("2000-01-01"), day("2100-01-01"), day("2000-01-01"));
  }

  static DeMinimisHistory history(Iterable<DeMinimisAid> aids) {
    return DeMinimisHistory.of(Vector.ofAll(aids), SISTERS);
  }

  static DeMinimisHistory history(DeMinimisAid... aids) {
    return history(Vector.of(aids));
  }

  static DeMinimisAnswer answer(DeMinimisHistory history, WantedDeMinimis wanted, String on) {
    return DeMinimisAnswer.of(history, wanted, REGULATIONS, day(on));
  }
}
