package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.BELGIUM;
import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.found;
import static be.socialinnovation.association.AssociationFixtures.voted;
import static be.socialinnovation.association.AssociationFixtures.votes;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.association.AgendaItem.Appointment;
import be.socialinnovation.association.AgendaItem.Dismissal;
import be.socialinnovation.association.AgendaItem.Exclusion;
import be.socialinnovation.association.AssemblyCommand.ConveneAssembly;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.ConfirmCompliance;
import be.socialinnovation.association.AssociationCommand.EnterInRegister;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AssociationProperties {

  private static final LocalDate START = LocalDate.of(2019, 11, 1);
  private static final int DAYS = 170;

  @Property(tries = 300)
  void what_is_asked_as_of_a_day_is_what_a_replay_up_to_that_day_says(
      @ForAll("requests") List<Request> requests) {
    var dossier = handled(requests);
    Association last = dossier.state();
    for (int day = -1; day <= DAYS; day++) {
      LocalDate on = START.plusDays(day);
      Association then = dossier.asOf(on);
      assertThat(last.membersOn(on)).isEqualTo(then.membersOn(on));
      assertThat(last.directorsOn(on)).isEqualTo(then.directorsOn(on));
      assertThat(last.register(on)).isEqualTo(then.register(on));
      assertThat(then.membersOn(on)).hasSize(then.register().members().size());
    }
  }

  @Property(tries = 300)
  void late_entries_are_told_where_they_belong(
      @ForAll("requests") List<Request> requests, @ForAll("offsets") List<Integer> offsets) {
    var dossier = founded();
    Instant at = START.plusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC);
    for (var late : Vector.ofAll(requests).zip(offsets)) {
      LocalDate on = START.plusDays(late._2());
      at = at.plusSeconds(1);
      dossier = dossier
          .handle(late._1().command().apply(on), Stamp.of(on, at, "user-1", "found in the files"))
          .getOrElse(dossier);
    }
    for (int day = -1; day <= DAYS; day++) {
      LocalDate on = START.plusDays(day);
      Association then = dossier.asOf(on);
      assertThat(dossier.state().membersOn(on)).isEqualTo(then.membersOn(on));
      assertThat(dossier.state().directorsOn(on)).isEqualTo(then.directorsOn(on));
      assertThat(dossier.state().register(on)).isEqualTo(then.register(on));
    }
  }

  @Property(tries = 300)
  void deciding_is_deterministic_and_the_events_give_the_state_back(
      @ForAll("requests") List<Request> requests) {
    var dossier = handled(requests);
    Statistics.collect(dossier.steps().last().events().last().getClass().getSimpleName());
    Association state = Association.unborn();
    for (var step : dossier.steps()) {
      var decision = BELGIUM.decide(state, step.command().get(), step.stamp().on());
      assertThat(decision.get()).isEqualTo(step.events());
      state = step.events().foldLeft(state, BELGIUM::evolve);
    }
    assertThat(state).isEqualTo(dossier.state());
  }

  @Property(tries = 300)
  void a_request_is_allowed_when_its_checklist_says_so(@ForAll("requests") List<Request> requests) {
    Association state = handled(requests).state();
    for (Request request : requests) {
      LocalDate on = START.plusDays(DAYS);
      AssociationCommand command = request.command().apply(on);
      assertThat(BELGIUM.decide(state, command, on).isRight())
          .isEqualTo(BELGIUM.assess(state, command, on).isAllowed());
    }
  }

  @Property
  void the_order_of_the_votes_changes_nothing(
      @ForAll("choices") List<Choice> choices, @ForAll("items") AgendaItem item) {
    Association six = anAssociationOf(6, 3, START);
    LocalDate on = START.plusDays(40);
    Vector<Vote> votes = Vector.ofAll(choices)
        .zipWithIndex()
        .map(pair -> Vote.of("member-" + (pair._2() + 1), pair._1(), "as discussed"));
    assertThat(voted(six, PutToVote.of("M", item, votes).withHeard(true), on))
        .isEqualTo(voted(six, PutToVote.of("M", item, votes.reverse()).withHeard(true), on));
  }

  @Example
  void every_command_and_every_event_has_its_place_in_the_lifecycle() {
    assertThat(Associations.LIFECYCLE.rows().map(row -> row.command().getName()).toSet())
        .isEqualTo(leaves(AssociationCommand.class).toSet());
    assertThat(Associations.LIFECYCLE.rows().map(row -> row.event().getName()).toSet())
        .isEqualTo(leaves(AssociationEvent.class).toSet());
  }

  private static Dossier<Association, AssociationCommand, AssociationEvent> founded() {
    return Dossier.open("V-1", BELGIUM)
        .handle(found(4, 3), Stamp.of(DAY, "user-1", "founding assembly"))
        .get();
  }

  private static Dossier<Association, AssociationCommand, AssociationEvent> handled(
      List<Request> requests) {
    var dossier = founded();
    LocalDate on = START;
    for (Request request : requests) {
      on = on.plusDays(request.daysLater());
      dossier = dossier
          .handle(request.command().apply(on), Stamp.of(on, "user-1", "as asked"))
          .getOrElse(dossier);
    }
    return dossier;
  }

  private static Seq<String> leaves(Class<?> family) {
    return Vector.of(family.getPermittedSubclasses())
        .flatMap(member -> member.isSealed() ? leaves(member) : Vector.of(member.getName()));
  }

  @Provide
  Arbitrary<List<Choice>> choices() {
    return Arbitraries.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN).list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<Integer>> offsets() {
    return Arbitraries.integers().between(0, 30).list().ofSize(20);
  }

  @Provide
  Arbitrary<AgendaItem> items() {
    return Arbitraries.oneOf(
        organisations().map(Exclusion::new),
        Arbitraries.integers().between(1, 3).map(it -> new Dismissal("director-" + it)),
        Arbitraries.integers().between(4, 5).map(it -> new Appointment("director-" + it)));
  }

  @Provide
  Arbitrary<List<Request>> requests() {
    Arbitrary<Seq<Request>> one = Arbitraries.oneOf(
            organisations().map(AdmitMember::new),
            organisations().map(WithdrawMember::new),
            Combinators.combine(organisations(), Arbitraries.of(RegisterChange.class))
                .as(EnterInRegister::new),
            Arbitraries.of(new ConfirmCompliance()))
        .flatMap(command ->
            Arbitraries.integers().between(0, 3).map(days -> request(days, on -> command)));
    return Arbitraries.oneOf(one, one, meetings())
        .list()
        .ofMaxSize(10)
        .map(several -> Vector.ofAll(several).flatMap(requests -> requests).toJavaList());
  }

  /* A convening and the vote that it is for come together: by chance no vote would be held on the day of its meeting. */
  private Arbitrary<Seq<Request>> meetings() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9), Arbitraries.integers().between(2, 4), items())
        .as((meeting, inFavour, item) -> request(
                0, on -> ConveneAssembly.of("M" + meeting, on.plusDays(15), item))
            .appendAll(request(
                15,
                on -> PutToVote.of("M" + meeting, item, votes(inFavour, 0, 0)).withHeard(true))));
  }

  private static Seq<Request> request(
      int daysLater, Function<LocalDate, AssociationCommand> command) {
    return Vector.of(new Request(daysLater, command));
  }

  private static Arbitrary<OrganisationId> organisations() {
    return Arbitraries.integers()
        .between(1, 6)
        .map(number -> OrganisationId.of("member-" + number));
  }

  record Request(int daysLater, Function<LocalDate, AssociationCommand> command) {}
}
