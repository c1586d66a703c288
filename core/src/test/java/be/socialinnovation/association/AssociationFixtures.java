package be.socialinnovation.association;

import be.socialinnovation.association.AssemblyCommand.ConveneAssembly;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationEvent.AssociationFounded;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

final class AssociationFixtures {

  static final LocalDate DAY = LocalDate.of(2013, 5, 15);
  static final LocalDate UNDER_THE_CODE = LocalDate.of(2021, 5, 15);
  static final Associations BELGIUM = Associations.under(AssociationPolicy.belgium());
  static final OrganisationId NEWCOMER = OrganisationId.of("newcomer");
  static final OrganisationId FIRST = OrganisationId.of("member-1");

  private AssociationFixtures() {}

  static FoundAssociation found(int members, int directors) {
    return FoundAssociation.of(
        "Sociale Innovatiefabriek",
        "social innovation in Flanders",
        members(members),
        directors(directors));
  }

  static Association anAssociationOf(int members) {
    return anAssociationOf(members, 2, DAY);
  }

  static Association anAssociationOf(int members, int directors, LocalDate foundedOn) {
    return BELGIUM.evolve(
        Association.unborn(),
        new AssociationFounded(
            "Sociale Innovatiefabriek",
            "social innovation in Flanders",
            members(members),
            directors(directors),
            foundedOn));
  }

  static Association after(Association association, AssociationCommand command, LocalDate on) {
    return BELGIUM.decide(association, command, on).get().foldLeft(association, BELGIUM::evolve);
  }

  /* The association after a meeting on a day that voted on an item. */
  static Association voted(Association association, PutToVote put, LocalDate on) {
    return after(convened(association, put.meeting(), put.item(), on), put, on);
  }

  static Association convened(
      Association association, String meeting, AgendaItem item, LocalDate on) {
    return after(association, ConveneAssembly.of(meeting, on, item), on.minusDays(20));
  }

  static Seq<Vote> votes(int inFavour, int against, int abstained) {
    return votes(1, inFavour, Choice.FOR)
        .appendAll(votes(inFavour + 1, against, Choice.AGAINST))
        .appendAll(votes(inFavour + against + 1, abstained, Choice.ABSTAIN));
  }

  private static Vector<Vote> votes(int from, int number, Choice choice) {
    return Vector.range(from, from + number)
        .map(it -> Vote.of("member-" + it, choice, "as discussed"));
  }

  static TreeSet<OrganisationId> members(int number) {
    return TreeSet.ofAll(
        Vector.rangeClosed(1, number).map(it -> OrganisationId.of("member-" + it)));
  }

  static TreeSet<String> directors(int number) {
    return TreeSet.ofAll(Vector.rangeClosed(1, number).map(it -> "director-" + it));
  }
}
