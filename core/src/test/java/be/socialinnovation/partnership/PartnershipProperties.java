package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.PartnershipFixtures.DAY;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.file;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.partnership.ExitCommand.ExcludeParty;
import be.socialinnovation.partnership.ExitCommand.Leave;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PartnershipProperties {

  private static final Partnerships SMALL =
      Partnerships.under(PartnershipPolicy.vis2013().withMinimumCompanies(2));
  private static final Instant ENTERED = Instant.parse("2017-12-31T00:00:00Z");

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wishes.lists();
  }

  @Provide
  Arbitrary<List<Wish>> lateWishes() {
    return Wishes.late();
  }

  private static Dossier<Partnership, PartnershipCommand, PartnershipEvent> after(
      List<Wish> wishes) {
    var dossier = Dossier.open("any", SMALL);
    for (Wish wish : wishes) {
      dossier = dossier
          .handle(wish.command(), Stamp.of(wish.on(), ENTERED, "user-1", "a wish"))
          .getOrElse(dossier);
    }
    return dossier;
  }

  @Property
  void a_decision_is_the_same_each_time_and_events_give_the_state_back(
      @ForAll("wishes") List<Wish> wishes) {
    Partnership state = Partnership.unborn();
    Vector<PartnershipEvent> events = Vector.empty();
    for (Wish wish : wishes) {
      var decision = SMALL.decide(state, wish.command(), wish.on());
      assertThat(SMALL.decide(state, wish.command(), wish.on())).isEqualTo(decision);
      assertThat(decision.isRight())
          .isEqualTo(SMALL.assess(state, wish.command(), wish.on()).isAllowed());
      Seq<PartnershipEvent> happened = decision.getOrElse(Vector.empty());
      events = events.appendAll(happened);
      state = happened.foldLeft(state, SMALL::evolve);
      assertSound(state);
      Statistics.label("stage").collect(state.stage());
    }
    Statistics.label("stage").coverage(stages -> {
      stages.check(PartnershipStage.ACTIVE).percentage(share -> share > 5);
      stages.check(PartnershipStage.SUSPENDED).percentage(share -> share > 1);
    });
    assertThat(events.foldLeft(Partnership.unborn(), SMALL::evolve)).isEqualTo(state);
  }

  private static void assertSound(Partnership state) {
    PartnershipStage stage = state.stage();
    assertThat(state.name().isPresent()).isEqualTo(stage != PartnershipStage.UNBORN);
    assertThat(state.holdersOf(PartnershipRole.COORDINATOR, LocalDate.MAX))
        .hasSize(stage == PartnershipStage.FORMED || stage == PartnershipStage.ACTIVE ? 1 : 0);
    assertThat(state
            .parties()
            .forAll(entry -> entry._1().equals(entry._2().organisation().id())))
        .isTrue();
    assertThat(state
            .budgetOn(LocalDate.MAX)
            .map(budget -> budget
                .costs()
                .keySet()
                .reject(bearer -> state.takesPart(bearer, LocalDate.MAX))
                .toVector())
            .orElse(Vector.empty()))
        .isEmpty();
    assertThat(state
            .successions()
            .exists(succession -> state.takesPart(succession.predecessor(), LocalDate.MAX)))
        .isFalse();
    HelixCoverage coverage = state.coverageOn(LocalDate.MAX);
    assertThat(coverage.present().addAll(coverage.missing())).containsExactly(Sector.values());
    assertThat(coverage.members().values().sum().intValue() + coverage.unestablished())
        .isEqualTo(state.membersOn(LocalDate.MAX).size());
  }

  @Property
  void what_is_asked_of_a_day_is_what_a_naive_replay_up_to_it_says(
      @ForAll("lateWishes") List<Wish> wishes, @ForAll @IntRange(max = 700) int after) {
    LocalDate day = DAY.plusDays(after);
    var dossier = after(wishes);
    var steps = dossier.steps();
    assertThat(answers(dossier.state(), day)).isEqualTo(answers(replayed(steps, day), day));
    Statistics.label("entered late")
        .collect(steps
            .zip(steps.drop(1))
            .exists(pair -> pair._2().stamp().on().isBefore(pair._1().stamp().on())));
    Statistics.label("entered late")
        .coverage(late -> late.check(true).percentage(share -> share > 20));
  }

  @Property(tries = 300)
  void a_late_entry_changes_no_answer_about_the_days_before_it(
      @ForAll("lateWishes") List<Wish> wishes) {
    var dossier = Dossier.open("any", SMALL);
    for (Wish wish : wishes) {
      LocalDate before = wish.on().minusDays(1);
      var next = dossier
          .handle(wish.command(), Stamp.of(wish.on(), ENTERED, "user-1", "a wish"))
          .getOrElse(dossier);
      assertThat(answers(next.state(), before)).isEqualTo(answers(dossier.state(), before));
      dossier = next;
    }
  }

  private static Partnership replayed(
      Seq<Step<PartnershipCommand, PartnershipEvent>> steps, LocalDate day) {
    return steps
        .sortBy(step -> step.stamp().on())
        .filter(step -> !step.stamp().on().isAfter(day))
        .flatMap(Step::events)
        .foldLeft(Partnership.unborn(), SMALL::evolve);
  }

  /** Everything that can be asked of a day. */
  private static Vector<Object> answers(Partnership partnership, LocalDate day) {
    return Vector.<Object>of(
            partnership.membersOn(day),
            partnership.partiesOn(day),
            partnership.coordinatorOn(day),
            partnership.coverageOn(day),
            partnership.budgetOn(day),
            partnership.contributionsOn(day))
        .appendAll(Wishes.ORGANISATIONS
            .map(Organisation::id)
            .map(id -> Vector.of(
                partnership.rolesOf(id, day),
                partnership.bearerOn(id, day),
                partnership.liabilityCapOf(id, day, Rounding.DOWN),
                partnership.obligationsOf(id, day))));
  }

  @Property
  void a_preview_is_what_happens_when_the_exit_is_carried_out(@ForAll("wishes") List<Wish> wishes) {
    Partnership state = Partnership.unborn();
    for (Wish wish : wishes) {
      var decision = SMALL.decide(state, wish.command(), wish.on());
      if (wish.command() instanceof Leave exit) {
        assertPreviewed(state, exit, wish.on());
        assertPreviewed(state, excluded(state, exit, wish.on()), wish.on());
      }
      state = decision.getOrElse(Vector.empty()).foldLeft(state, SMALL::evolve);
    }
  }

  private static void assertPreviewed(Partnership state, Leave exit, LocalDate on) {
    for (Seq<PartnershipEvent> events : SMALL.decide(state, exit, on)) {
      ExitPreview preview = SMALL.exitOf(state, exit.party(), exit.successor(), on);
      assertThat(events.foldLeft(state, SMALL::evolve)).isEqualTo(preview.after());
      Statistics.label("exit").collect(exit.getClass().getSimpleName(), state.stage());
    }
  }

  /** The exit of the same party by the votes of all others that have one. */
  private static ExcludeParty excluded(Partnership state, Leave exit, LocalDate on) {
    Organisation[] voters = state
        .membersOn(on)
        .reject(member ->
            member.id().equals(exit.party()) || state.party(member.id()).isInDefault())
        .toJavaArray(Organisation[]::new);
    return new ExcludeParty(exit.party(), PartnershipFixtures.inFavour(voters), exit.successor());
  }

  @Property
  void the_promises_of_the_parties_sum_to_the_total(
      @ForAll("wishes") List<Wish> wishes, @ForAll @IntRange(max = 700) int after) {
    Promises view = after(wishes).state().contributionsOn(DAY.plusDays(after));
    assertThat(view.byParty().values().reduceOption(Promises.Sums::plus).toJavaOptional())
        .isEqualTo(view.total());
    for (Promises.Line line : view.lines()) {
      assertThat(line.sums().counted()).isLessThanOrEqualTo(line.sums().delivered());
      assertThat(line.sums().late()).isLessThanOrEqualTo(line.sums().missing());
    }
  }

  @Property
  void nobody_can_tell_exactly_when_the_unknown_sectors_could_tip_the_balance(
      @ForAll @IntRange(max = 12) int companies,
      @ForAll @IntRange(max = 4) int associations,
      @ForAll @IntRange(max = 12) int unclear) {
    Verdict atBest = companyVerdict(members(companies + unclear, associations, 0));
    Verdict atWorst = companyVerdict(members(companies, associations + unclear, 0));
    assertThat(companyVerdict(members(companies, associations, unclear)))
        .isEqualTo(atBest == atWorst ? atBest : Verdict.UNDETERMINED);
  }

  private static Verdict companyVerdict(Seq<Organisation> members) {
    return PARTNERSHIPS
        .assess(aPartnershipOf(members), file(VERENIGDE_VERENIGINGEN), DAY)
        .findings()
        .find(finding ->
            finding.rule().equals(PartnershipRule.ENOUGH_COMPANIES_ARE_MEMBERS_AT_APPLICATION))
        .map(Finding::verdict)
        .get();
  }

  @Example
  void every_command_and_every_event_has_its_place_in_the_lifecycle() {
    assertThat(Partnerships.LIFECYCLE.rows().map(row -> row.command().getName()).toSet())
        .isEqualTo(leaves(PartnershipCommand.class).toSet());
    assertThat(Partnerships.LIFECYCLE.rows().map(row -> row.event().getName()).toSet())
        .isEqualTo(leaves(PartnershipEvent.class).toSet());
  }

  private static Seq<String> leaves(Class<?> family) {
    return Vector.of(family.getPermittedSubclasses())
        .flatMap(member -> member.isSealed() ? leaves(member) : Vector.of(member.getName()));
  }
}
