package be.socialinnovation.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.kitty.Kitty;
import be.socialinnovation.workflow.kitty.KittyCommand;
import be.socialinnovation.workflow.kitty.KittyCommand.Lock;
import be.socialinnovation.workflow.kitty.KittyCommand.PutIn;
import be.socialinnovation.workflow.kitty.KittyCommand.Start;
import be.socialinnovation.workflow.kitty.KittyCommand.TakeOut;
import be.socialinnovation.workflow.kitty.KittyCommand.Unlock;
import be.socialinnovation.workflow.kitty.KittyEvent;
import be.socialinnovation.workflow.kitty.KittyStage;
import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class DossierProperties {

  record Request(int day, KittyCommand command, int takesBack) {}

  @Property(tries = 500)
  void told_again_from_its_steps_a_dossier_has_the_same_state(
      @ForAll("requests") List<Request> requests) {
    Dossier<Kitty, KittyCommand, KittyEvent> dossier = told(requests);
    assertThat(Dossier.restore("K-1", KittySteps.UP_TO_TEN, dossier.steps()).state())
        .isEqualTo(dossier.state());
    assertThat(dossier.asOf(LocalDate.of(2014, 1, 1))).isEqualTo(dossier.state());
  }

  @Property(tries = 500)
  void late_entries_and_reversals_never_bring_the_kitty_below_zero_on_any_day(
      @ForAll("requests") List<Request> requests) {
    Dossier<Kitty, KittyCommand, KittyEvent> dossier = told(requests);
    for (int day = 1; day <= 28; day++) {
      assertThat(dossier.asOf(KittySteps.march(day)).balance().isNegative()).isFalse();
    }
  }

  @Property(tries = 500)
  void what_was_known_then_is_what_was_held_then(@ForAll("requests") List<Request> requests) {
    Dossier<Kitty, KittyCommand, KittyEvent> dossier = told(requests);
    dossier.steps().forEach(step -> {
      Dossier<Kitty, KittyCommand, KittyEvent> then =
          dossier.knownAt(step.stamp().at());
      assertThat(then.steps()).isEqualTo(dossier.steps().take(step.version()));
    });
  }

  @Property(tries = 200)
  void deciding_twice_gives_the_same_answer(@ForAll("requests") List<Request> requests) {
    assertThat(told(requests)).isEqualTo(told(requests));
  }

  @Property(tries = 500)
  void an_assessment_finds_what_the_decision_finds_for_late_entries_too(
      @ForAll("requests") List<Request> requests, @ForAll("requests") List<Request> asked) {
    Dossier<Kitty, KittyCommand, KittyEvent> dossier = told(requests);
    for (Request request : asked) {
      LocalDate day = KittySteps.march(request.day());
      Stamp stamp = Stamp.of(day, Instant.parse("2013-07-01T00:00:00Z"), "user-1", "at random");
      assertThat(dossier.assess(request.command(), day).inTheWay())
          .isEqualTo(dossier
              .handle(request.command(), stamp)
              .fold(Refusal::findings, taken -> Vector.empty()));
    }
  }

  private static Dossier<Kitty, KittyCommand, KittyEvent> told(List<Request> requests) {
    Dossier<Kitty, KittyCommand, KittyEvent> dossier = Dossier.open("K-1", KittySteps.UP_TO_TEN);
    Instant at = Instant.parse("2013-06-01T00:00:00Z");
    for (Request request : requests) {
      at = at.plusSeconds(60);
      Stamp stamp = Stamp.of(KittySteps.march(request.day()), at, "user-1", "at random");
      dossier = canTakeBack(dossier, request)
          ? dossier.takeBack(request.takesBack(), stamp).getOrElse(dossier)
          : dossier.handle(request.command(), stamp).getOrElse(dossier);
    }
    return dossier;
  }

  private static boolean canTakeBack(
      Dossier<Kitty, KittyCommand, KittyEvent> dossier, Request request) {
    return dossier
            .steps()
            .exists(step ->
                step.version() == request.takesBack() && step.takesBack().isEmpty())
        && !dossier
            .steps()
            .exists(step -> step.takesBack().equals(Optional.of(request.takesBack())));
  }

  @Provide
  Arbitrary<List<Request>> requests() {
    Arbitrary<Money> amounts =
        Arbitraries.longs().between(1, 1_200).map(cents -> Money.ofMinor(cents, Money.EUR));
    Arbitrary<KittyCommand> commands = Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just(new Start())),
        Tuple.of(6, amounts.map(PutIn::new)),
        Tuple.of(6, amounts.map(amount -> new TakeOut(amount, Optional.of(true)))),
        Tuple.of(1, Arbitraries.just(new Lock())),
        Tuple.of(1, Arbitraries.of(KittyStage.OPEN, KittyStage.SPENDING).map(Unlock::new)));
    return Combinators.combine(
            Arbitraries.integers().between(1, 28),
            commands,
            Arbitraries.integers().between(0, 12))
        .as(Request::new)
        .list()
        .ofMaxSize(25);
  }
}
