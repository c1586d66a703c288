package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.PartnershipCommand.FileApplication;
import be.socialinnovation.partnership.PartnershipCommand.FormPartnership;
import be.socialinnovation.partnership.PartnershipEvent.PartnershipFormed;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

final class PartnershipFixtures {

  static final LocalDate DAY = LocalDate.of(2012, 10, 1);
  static final OrganisationId GOVERNMENT = OrganisationId.of("flemish-government");
  static final Organisation VERENIGDE_VERENIGINGEN =
      organisation("de Verenigde Verenigingen").withSector(Sector.CIVIL_SOCIETY);
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
    return Organisation.of(OrganisationId.of(name.replaceAll("[^A-Za-z0-9]+", "-")), name);
  }

  static FormPartnership form(Seq<Organisation> members) {
    return new FormPartnership("Sociale Innovatiefabriek", members);
  }

  static FileApplication file(Organisation filer) {
    return new FileApplication(filer, "Sociale Innovatiefabriek", GOVERNMENT);
  }

  static Partnership aPartnershipOf(Seq<Organisation> members) {
    return PARTNERSHIPS.evolve(
        Partnership.unborn(), new PartnershipFormed("Sociale Innovatiefabriek", members));
  }

  static Partnership aFiledPartnership() {
    return PARTNERSHIPS.evolve(
        aPartnershipOf(theFounding22()),
        new PartnershipEvent.ApplicationFiled(new Application(
            VERENIGDE_VERENIGINGEN,
            "Sociale Innovatiefabriek",
            GOVERNMENT,
            DAY,
            Optional.empty())));
  }
}
