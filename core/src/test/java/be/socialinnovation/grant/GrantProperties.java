package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.GRANTS;
import static be.socialinnovation.grant.GrantFixtures.START;
import static be.socialinnovation.grant.GrantFixtures.aStudyCosting60000;
import static be.socialinnovation.grant.GrantStage.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.AidBounds;
import be.socialinnovation.aid.StateAidLaw;
import be.socialinnovation.grant.ApplicationCommand.AskInformation;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.DraftApplication;
import be.socialinnovation.grant.ApplicationCommand.GiveAdvice;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.ReviseDraft;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.MeetAwardCondition;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.ChangeCommand.DecideChange;
import be.socialinnovation.grant.ChangeCommand.RequestChange;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.grant.SettlementCommand.ReceiveRecovery;
import be.socialinnovation.grant.SettlementCommand.RejectReport;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
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
    Arbitrary<GrantRequest> submit = Combinators.combine(
            Arbitraries.of(1_000_000L, 1_000_001L, 6_000_000L),
            cents(),
            Arbitraries.of(0, 24, 25, 100))
        .as((costs, asked, share) -> request(costs, asked, share));
    return Arbitraries.frequencyOf(
            Tuple.of(6, submit.map(GrantProperties::submission)),
            Tuple.of(2, submit.map(DraftApplication::new)),
            Tuple.of(1, submit.map(ReviseDraft::new)),
            Tuple.of(1, by.map(id -> new AskInformation(id, "question", FROM.plusDays(60)))),
            Tuple.of(2, submit.map(request -> new GiveInformation(request, "answer"))),
            Tuple.of(6, by.map(DeclareAdmissible::new)),
            Tuple.of(1, by.map(id -> DeclareInadmissible.of(id, "reason"))),
            Tuple.of(2, by.map(id -> new GiveAdvice(id, true, "advice"))),
            Tuple.of(
                6,
                Combinators.combine(by, cents(), Arbitraries.of(true, false))
                    .as((id, amount, bare) -> bare
                        ? GrantFixtures.awardBy(id, eur(amount))
                        : GrantFixtures.awardBy(id, eur(amount))
                            .on("a")
                            .signedBy(FROM.plusDays(40)))),
            Tuple.of(2, by.map(id -> new MeetAwardCondition(id, "a"))),
            Tuple.of(1, by.map(LapseAward::new)),
            Tuple.of(1, by.map(id -> new RefuseGrant(id, "reason"))),
            Tuple.of(
                6,
                Arbitraries.of(true, true, false)
                    .map(person -> SignAgreement.of().withLegalPersonality(person))),
            Tuple.of(3, changes().map(change -> new RequestChange("C-1", change, "reason"))),
            Tuple.of(3, by.map(id -> new DecideChange("C-1", id, true, "reason"))),
            Tuple.of(12, cents().map(amount -> new PayTranche(eur((amount + 1) / 2)))),
            Tuple.of(
                5,
                Arbitraries.of(100L, 900_001L, 6_000_000L)
                    .map(costs -> new FileReport(ReportKind.FINAL, "R-1", eur(costs)))),
            Tuple.of(
                5,
                Combinators.combine(by, Arbitraries.of(0L, 100L, 900_001L, 6_000_000L))
                    .as((id, costs) -> new AcceptReport(id, eur(costs), eur(costs / 4)))),
            Tuple.of(1, by.map(id -> new RejectReport(id, "reason"))),
            Tuple.of(4, by.map(CloseGrant::new)),
            Tuple.of(
                2,
                Combinators.combine(by, cents())
                    .as((id, amount) -> new OrderRecovery(id, eur(amount), "reason"))),
            Tuple.of(3, cents().map(amount -> new ReceiveRecovery(eur(amount)))),
            Tuple.of(1, Arbitraries.just(new WithdrawApplication("reason"))))
        .list()
        .ofMinSize(20)
        .ofMaxSize(80);
  }

  private static GrantRequest request(long costs, long asked, int share) {
    return aStudyCosting60000()
        .withExternalKnowledge(eur(0))
        .withCosts(eur(costs))
        .withBudget(TreeMap.of("staff", eur(costs)))
        .withExternalKnowledge(eur(costs * share / 100))
        .withAsked(eur(asked));
  }

  private static GrantCommand submission(GrantRequest request) {
    return SubmitApplication.of(request).withOthers(OtherApplications.NONE);
  }

  private static Arbitrary<Change> changes() {
    return Arbitraries.of(
        new Change.PartnerJoins("p"),
        new Change.PartnerLeaves("p"),
        new Change.BudgetShift("staff", "rent", eur(1_000_000)),
        new Change.BudgetShift("rent", "staff", eur(1)),
        new Change.Extension(LocalDate.of(2018, 3, 1)));
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
    assertThat(application.award().isPresent()).isEqualTo(application.stage().isAwarded());
    application.award().ifPresent(award -> {
      GrantRequest request = application.request().orElseThrow();
      Money paid = application.totalPaid();
      assertThat(award.amount().isAtMost(request.asked())).isTrue();
      assertThat(award
              .amount()
              .isAtMost(
                  AidBounds.of(request.aidCase(), StateAidLaw.union(), Optional.of(award.on()))
                      .admissible()))
          .isTrue();
      assertThat(paid.isAtMost(award.amount())).isTrue();
      assertThat(application.totalOrdered().isAtMost(paid)).isTrue();
      assertThat(application.held().isNegative()).isFalse();
      assertThat(application.toRecover().isNegative()).isFalse();
      assertThat(application.held().isAtLeast(paid.minus(application.totalOrdered())))
          .isTrue();
      application
          .fixed()
          .ifPresent(aid -> assertThat(aid.isAtMost(award.amount())).isTrue());
      assertThat(application.paid().size()).isLessThanOrEqualTo(request.scheme().tranches());
      assertThat(application.stage() == RECOVERED)
          .isEqualTo(!application.ordered().isEmpty() && application.toRecover().isZero());
      assertThat(request.budget().isEmpty()
              || Money.sum(request.budget().values(), Money.EUR).equals(request.costs()))
          .isTrue();
    });
    application
        .standing("G-1")
        .ifPresent(standing -> assertThat(standing.awardedOn())
            .isEqualTo(application.aid().flatMap(it -> application.award().map(Award::on))));
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
        GrantFixtures.admissible().withAward(Award.of(eur(cents), START));
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

  @Property
  void the_final_aid_is_never_above_the_award_nor_the_rate_of_the_accepted_costs(
      @ForAll("awards") long award, @ForAll("awards") long costs) {
    GrantApplication application = GrantFixtures.admissible()
        .withAward(Award.of(eur(award), START))
        .withReports(Vector.of(Report.builder()
            .kind(ReportKind.FINAL)
            .reference("R-1")
            .costs(eur(costs))
            .filedOn(START)
            .accepted(new Report.AcceptedCosts(eur(costs), eur(0)))
            .build()));
    assertThat(application.finalAid())
        .contains(eur(Math.min(Math.min(award, costs / 2), 2_500_000)));
  }

  @Provide
  Arbitrary<List<GrantCommand>> moneyBack() {
    Arbitrary<Money> amounts = Arbitraries.of(1L, 400_000L, 700_000L, 1_500_000L)
        .map(cents -> Money.ofMinor(cents, Money.EUR));
    return Arbitraries.<GrantCommand>oneOf(
            amounts.map(amount -> new OrderRecovery("iwt", amount, "reason")),
            amounts.map(ReceiveRecovery::new),
            amounts.map(PayTranche::new))
        .list()
        .ofMaxSize(30);
  }

  @Property
  void no_more_comes_back_than_was_paid_and_none_of_it_twice(
      @ForAll("moneyBack") List<GrantCommand> commands) {
    GrantApplication application = GrantFixtures.closed("30000", "15000");
    for (GrantCommand command : commands) {
      application = GRANTS
          .decide(application, command, START)
          .getOrElse(Vector.empty())
          .foldLeft(application, GRANTS::evolve);
      assertThatItHolds(application);
    }
  }

  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(GrantProperties::leaves)
        : Stream.of(family);
  }
}
