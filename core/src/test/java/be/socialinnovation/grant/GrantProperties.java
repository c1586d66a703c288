package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.GRANTS;
import static be.socialinnovation.grant.GrantFixtures.START;
import static be.socialinnovation.grant.GrantFixtures.aStudyCosting60000;
import static be.socialinnovation.grant.GrantStage.AWARDED;
import static be.socialinnovation.grant.GrantStage.CLOSED;
import static be.socialinnovation.grant.GrantStage.CONTRACTED;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.grant.GrantCommand.AwardGrant;
import be.socialinnovation.grant.GrantCommand.CloseGrant;
import be.socialinnovation.grant.GrantCommand.DeclareAdmissible;
import be.socialinnovation.grant.GrantCommand.DeclareInadmissible;
import be.socialinnovation.grant.GrantCommand.GiveAdvice;
import be.socialinnovation.grant.GrantCommand.PayTranche;
import be.socialinnovation.grant.GrantCommand.RefuseGrant;
import be.socialinnovation.grant.GrantCommand.SignAgreement;
import be.socialinnovation.grant.GrantCommand.SubmitApplication;
import be.socialinnovation.grant.GrantCommand.WithdrawApplication;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class GrantProperties {

  private static final LocalDate FROM = START.minusDays(5);

  @Provide
  Arbitrary<List<GrantCommand>> commands() {
    Arbitrary<String> by = Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.just("iwt")), Tuple.of(1, Arbitraries.just("sif")));
    Arbitrary<GrantCommand> submit = Combinators.combine(
            Arbitraries.of(1_000_000L, 1_000_001L, 6_000_000L),
            cents(),
            Arbitraries.of(0, 24, 25, 100))
        .as((costs, asked, share) -> new SubmitApplication(aStudyCosting60000()
            .withExternalKnowledge(eur(0))
            .withCosts(eur(costs))
            .withExternalKnowledge(eur(costs * share / 100))
            .withAsked(eur(asked))));
    return Arbitraries.frequencyOf(
            Tuple.of(6, submit),
            Tuple.of(6, by.map(DeclareAdmissible::new)),
            Tuple.of(1, by.map(id -> new DeclareInadmissible(id, "reason"))),
            Tuple.of(3, by.map(id -> new GiveAdvice(id, true, "advice"))),
            Tuple.of(
                6,
                Combinators.combine(by, cents())
                    .as((id, amount) -> new AwardGrant(id, eur(amount)))),
            Tuple.of(1, by.map(id -> new RefuseGrant(id, "reason"))),
            Tuple.of(
                6,
                Arbitraries.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())
                    .map(SignAgreement::new)),
            Tuple.of(9, cents().map(amount -> new PayTranche(eur((amount + 1) / 2)))),
            Tuple.of(3, Arbitraries.just(new CloseGrant("R-1"))),
            Tuple.of(1, Arbitraries.just(new WithdrawApplication("reason"))))
        .list()
        .ofMinSize(20)
        .ofMaxSize(80);
  }

  private static Arbitrary<Long> cents() {
    return Arbitraries.of(1L, 2L, 500_000L, 3_000_001L);
  }

  private static Money eur(long cents) {
    return Money.ofMinor(cents, Money.EUR);
  }

  @Property
  void no_sequence_of_commands_breaks_an_invariant(
      @ForAll("commands") List<GrantCommand> commands) {
    GrantApplication application = GRANTS.birth();
    Vector<GrantEvent> history = Vector.empty();
    LocalDate on = FROM;
    for (GrantCommand command : commands) {
      var decision = GRANTS.decide(application, command, on);
      assertThat(GRANTS.decide(application, command, on)).isEqualTo(decision);
      assertThat(GRANTS.assess(application, command, on).isAllowed()).isEqualTo(decision.isRight());
      Seq<GrantEvent> events = decision.getOrElse(Vector.empty());
      history = history.appendAll(events);
      application = events.foldLeft(application, GRANTS::evolve);
      assertThatItHolds(application);
      on = on.plusDays(1);
    }
    assertThat(history.foldLeft(GRANTS.birth(), GRANTS::evolve)).isEqualTo(application);
  }

  private static void assertThatItHolds(GrantApplication application) {
    assertThat(application.award().isPresent())
        .isEqualTo(Vector.of(AWARDED, CONTRACTED, CLOSED).contains(application.stage()));
    application.award().ifPresent(award -> {
      GrantRequest request = application.request().orElseThrow();
      Money paid = Money.sum(application.paid().map(DatedAmount::amount), Money.EUR);
      assertThat(award.amount().isAtMost(request.asked())).isTrue();
      assertThat(award.amount().isAtMost(request.bounds().admissible())).isTrue();
      assertThat(paid.isAtMost(award.amount())).isTrue();
      assertThat(application.nextTranche().isEmpty()).isEqualTo(paid.equals(award.amount()));
      assertThat(application.paid().size()).isLessThanOrEqualTo(request.scheme().tranches());
      assertThat(application.stage() == CLOSED
              || paid.isLessThan(award.amount())
              || award.amount().minor() == 1)
          .isTrue();
    });
    application
        .standing("G-1")
        .ifPresent(standing ->
            assertThat(standing.awardedOn()).isEqualTo(application.award().map(DatedAmount::on)));
  }

  @Property
  void every_finding_speaks_every_language_in_every_stage(
      @ForAll("commands") List<GrantCommand> commands) {
    GrantApplication application = GRANTS.birth();
    for (GrantCommand command : commands) {
      var assessment = GRANTS.assess(application, command, START);
      for (Language language : Language.values()) {
        assertThat(assessment.text(language)).doesNotContain("{");
      }
      application = GRANTS
          .decide(application, command, START)
          .getOrElse(Vector.empty())
          .foldLeft(application, GRANTS::evolve);
    }
  }

  @Property
  void equal_tranches_and_the_rest_pay_every_award_to_the_cent(@ForAll("awards") long cents) {
    GrantApplication application =
        GrantFixtures.admissible().withAward(new DatedAmount(eur(cents), START));
    while (application.nextTranche().isPresent()) {
      Money next = application.nextTranche().get();
      application = application.withPaid(application.paid().append(new DatedAmount(next, START)));
    }
    assertThat(Money.sum(application.paid().map(DatedAmount::amount), Money.EUR))
        .isEqualTo(eur(cents));
    assertThat(application.paid().size()).isBetween(1, 2);
  }

  @Provide
  Arbitrary<Long> awards() {
    return Arbitraries.longs().between(1, 5_000_000);
  }

  @Example
  void every_command_and_every_event_has_its_row_in_the_lifecycle() {
    var rows = Grants.LIFECYCLE.rows();
    assertThat(leaves(GrantCommand.class).toList())
        .allMatch(leaf -> rows.exists(row -> row.command().equals(leaf)));
    assertThat(leaves(GrantEvent.class).toList())
        .allMatch(leaf -> rows.exists(row -> row.event().equals(leaf)));
  }

  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(GrantProperties::leaves)
        : Stream.of(family);
  }
}
