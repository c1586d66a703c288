package be.socialinnovation.partnership;

import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.ContributionCommand.PromiseContribution;
import be.socialinnovation.partnership.FormingCommand.FileApplication;
import be.socialinnovation.partnership.FormingCommand.FormPartnership;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;

final class PartnershipFixtures {

  static final LocalDate DAY = LocalDate.of(2012, 10, 1);
  static final LocalDate LATER = LocalDate.of(2013, 3, 1);
  static final OrganisationId GOVERNMENT = OrganisationId.of("flemish-government");
  static final Organisation VERENIGDE_VERENIGINGEN =
      organisation("de Verenigde Verenigingen").withSector(Sector.CIVIL_SOCIETY);
  static final Organisation ACW = organisation("ACW").withSector(Sector.CIVIL_SOCIETY);
  static final Organisation TELENET = organisation("Telenet").withSector(Sector.BUSINESS);
  static final Organisation ZAPPWARE = organisation("Zappware").withSector(Sector.BUSINESS);
  static final Organisation NEWCOMER = organisation("newcomer").withSector(Sector.BUSINESS);
  static final Partnerships PARTNERSHIPS = Partnerships.under(PartnershipPolicy.vis2013());

  private PartnershipFixtures() {}

  /** The 22 as the article of 2013 spells them; the sectors are general knowledge, and that of VSGF is not established. */
  static Seq<Organisation> theFounding22() {
    Seq<Organisation> companies = Vector.of(
            "3E",
            "Blixt",
            "City-Live",
            "Eneco België",
            "Fifth Play",
            "i-propeller",
            "Impact Capital",
            "Joker",
            "PE Group",
            "Shortcut – change designers",
            "Telenet",
            "Tessenderlo Group",
            "Triodos Bank",
            "Urban Product",
            "Zappware")
        .map(name -> organisation(name).withSector(Sector.BUSINESS));
    Seq<Organisation> associations = Vector.of(
            "ACW", "BBLV", "FOV", "Gezinsbond", "Minderhedenforum", "Netwerk tegen Armoede")
        .map(name -> organisation(name).withSector(Sector.CIVIL_SOCIETY));
    return companies.appendAll(associations).append(organisation("VSGF"));
  }

  static Seq<Organisation> members(int companies, int associations, int unestablished) {
    return Vector.range(0, companies)
        .map(number -> organisation("company " + number).withSector(Sector.BUSINESS))
        .appendAll(Vector.range(0, associations)
            .map(number -> organisation("association " + number).withSector(Sector.CIVIL_SOCIETY)))
        .appendAll(Vector.range(0, unestablished).map(number -> organisation("unclear " + number)));
  }

  static Organisation organisation(String name) {
    return Organisation.of(id(name), name);
  }

  static OrganisationId id(String name) {
    return OrganisationId.of(name.replaceAll("[^A-Za-z0-9]+", "-"));
  }

  static FormPartnership form(Seq<Organisation> partners) {
    return new FormPartnership("Sociale Innovatiefabriek", partners, VERENIGDE_VERENIGINGEN);
  }

  static FileApplication file(Organisation filer) {
    return new FileApplication(filer, "Sociale Innovatiefabriek", GOVERNMENT);
  }

  static Partnership aPartnershipOf(Seq<Organisation> partners) {
    return PARTNERSHIPS.evolve(
        Partnership.unborn(),
        new FormingEvent.PartnershipFormed(
            "Sociale Innovatiefabriek", partners, VERENIGDE_VERENIGINGEN, DAY));
  }

  static Partnership aFiledPartnership() {
    return after(aPartnershipOf(theFounding22()), DAY, file(VERENIGDE_VERENIGINGEN));
  }

  /** ACW, Telenet and Zappware, coordinated by de Verenigde Verenigingen. */
  static Partnership aPartnershipOfThree() {
    return aPartnershipOf(Vector.of(ACW, TELENET, ZAPPWARE));
  }

  static Budget costing(String acw, String telenet, String zappware) {
    return Budget.of(TreeMap.of(
        ACW.id(),
        Money.eur(acw),
        TELENET.id(),
        Money.eur(telenet),
        ZAPPWARE.id(),
        Money.eur(zappware)));
  }

  static ProposeAgreement propose(Budget budget) {
    return new ProposeAgreement(AgreementTerms.customary(budget));
  }

  /** The three with an agreement in force, by which they bear 20, 50 and 30 of 100. */
  static Partnership anActivePartnership() {
    return after(
        aPartnershipOfThree(),
        DAY,
        propose(costing("20.00", "50.00", "30.00")),
        new SignAgreement(ACW.id()),
        new SignAgreement(TELENET.id()),
        new SignAgreement(ZAPPWARE.id()),
        new SignAgreement(VERENIGDE_VERENIGINGEN.id()));
  }

  static PromiseContribution cash(
      String contribution, Organisation party, String amount, LocalDate dueOn) {
    return new PromiseContribution(Pledge.builder()
        .contribution(contribution)
        .party(party.id())
        .form(ContributionForm.CASH)
        .amount(Money.eur(amount))
        .dueOn(dueOn)
        .build());
  }

  /** Work of which at most 45 counts. */
  static PromiseContribution inKind(
      String contribution, Organisation party, String amount, LocalDate dueOn) {
    return new PromiseContribution(Pledge.builder()
        .contribution(contribution)
        .party(party.id())
        .form(ContributionForm.IN_KIND)
        .amount(Money.eur(amount))
        .dueOn(dueOn)
        .cap(Money.eur("45.00"))
        .build());
  }

  static Seq<Vote> votes(Choice choice, Organisation... voters) {
    return Vector.of(voters).map(voter -> Vote.of(voter.id().text(), choice, "as we see it"));
  }

  static Seq<Vote> inFavour(Organisation... voters) {
    return votes(Choice.FOR, voters);
  }

  static Partnership after(Partnership partnership, LocalDate on, PartnershipCommand... commands) {
    return Vector.of(commands)
        .foldLeft(
            partnership,
            (state, command) -> PARTNERSHIPS
                .decide(state, command, on)
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString()))
                .foldLeft(state, PARTNERSHIPS::evolve));
  }
}
