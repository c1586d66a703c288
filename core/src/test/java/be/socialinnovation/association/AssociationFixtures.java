package be.socialinnovation.association;

import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationEvent.AssociationFounded;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

final class AssociationFixtures {

  static final LocalDate DAY = LocalDate.of(2013, 5, 15);
  static final Associations UNDER_1921 = Associations.under(AssociationPolicy.law1921());
  static final OrganisationId NEWCOMER = OrganisationId.of("newcomer");
  static final OrganisationId FIRST = OrganisationId.of("member-1");

  private AssociationFixtures() {}

  static FoundAssociation found(int members, int directors) {
    return new FoundAssociation(
        "Sociale Innovatiefabriek",
        "social innovation in Flanders",
        members(members),
        directors(directors));
  }

  static Association anAssociationOf(int members) {
    return UNDER_1921.evolve(
        Association.unborn(),
        new AssociationFounded(
            "Sociale Innovatiefabriek",
            "social innovation in Flanders",
            members(members),
            directors(2),
            DAY));
  }

  static TreeSet<OrganisationId> members(int number) {
    return TreeSet.ofAll(
        Vector.rangeClosed(1, number).map(it -> OrganisationId.of("member-" + it)));
  }

  private static TreeSet<String> directors(int number) {
    return TreeSet.ofAll(Vector.rangeClosed(1, number).map(it -> "director-" + it));
  }
}
