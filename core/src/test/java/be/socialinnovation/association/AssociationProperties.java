package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.UNDER_1921;
import static be.socialinnovation.association.AssociationFixtures.found;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssociationProperties {

  @Property
  void no_sequence_of_commands_breaks_an_association(@ForAll("requests") List<Request> requests) {
    Association state = Association.unborn();
    Vector<AssociationEvent> events = Vector.empty();
    TreeSet<OrganisationId> members = TreeSet.empty();
    LocalDate on = DAY;
    for (Request request : requests) {
      on = on.plusDays(request.daysLater());
      var decision = UNDER_1921.decide(state, request.command(), on);
      assertThat(UNDER_1921.decide(state, request.command(), on)).isEqualTo(decision);
      assertThat(decision.isRight())
          .isEqualTo(UNDER_1921.assess(state, request.command(), on).isAllowed());
      Seq<AssociationEvent> happened = decision.getOrElse(Vector.empty());
      events = events.appendAll(happened);
      state = happened.foldLeft(state, UNDER_1921::evolve);
      members = happened.foldLeft(members, AssociationProperties::naively);
      assertThat(state.membersOn(on)).isEqualTo(members);
      assertThat(state.membersOn(DAY.minusDays(1))).isEmpty();
      assertThat(state.register().values().forAll(AssociationProperties::followEachOther))
          .isTrue();
    }
    assertThat(events.foldLeft(Association.unborn(), UNDER_1921::evolve)).isEqualTo(state);
  }

  private static TreeSet<OrganisationId> naively(
      TreeSet<OrganisationId> members, AssociationEvent event) {
    if (event instanceof AssociationEvent.AssociationFounded founded) {
      return founded.founders();
    } else if (event instanceof AssociationEvent.MemberAdmitted admitted) {
      return members.add(admitted.member());
    }
    return members.remove(((AssociationEvent.MemberWithdrawn) event).member());
  }

  private static boolean followEachOther(Seq<Membership> memberships) {
    return memberships
        .zip(memberships.drop(1))
        .forAll(pair ->
            pair._1().leftOn().filter(left -> !left.isAfter(pair._2().from())).isPresent());
  }

  @Example
  void every_command_and_every_event_has_its_place_in_the_lifecycle() {
    assertThat(Associations.LIFECYCLE.rows().map(row -> row.command().getName()).toSet())
        .isEqualTo(leaves(AssociationCommand.class).toSet());
    assertThat(Associations.LIFECYCLE.rows().map(row -> row.event().getName()).toSet())
        .isEqualTo(leaves(AssociationEvent.class).toSet());
  }

  private static Seq<String> leaves(Class<?> family) {
    return Vector.of(family.getPermittedSubclasses())
        .flatMap(member -> member.isSealed() ? leaves(member) : Vector.of(member.getName()));
  }

  @Provide
  Arbitrary<List<Request>> requests() {
    Arbitrary<OrganisationId> organisations =
        Arbitraries.integers().between(1, 6).map(number -> OrganisationId.of("member-" + number));
    Arbitrary<AssociationCommand> commands = Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.integers().between(1, 5), Arbitraries.integers().between(0, 5))
            .as(AssociationFixtures::found),
        organisations.map(AdmitMember::new),
        organisations.map(WithdrawMember::new));
    Arbitrary<List<Request>> more = Combinators.combine(
            commands, Arbitraries.integers().between(0, 3))
        .as(Request::new)
        .list()
        .ofMaxSize(30);
    return Combinators.combine(more, Arbitraries.of(true, false))
        .as((requests, born) -> born
            ? Stream.concat(Stream.of(new Request(found(3, 2), 0)), requests.stream())
                .toList()
            : requests);
  }

  record Request(AssociationCommand command, int daysLater) {}
}
