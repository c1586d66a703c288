package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.platform.PlatformFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.AidFixtures;
import be.socialinnovation.aid.Validity;
import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.grant.GrantApplication;
import be.socialinnovation.grant.GrantCall;
import be.socialinnovation.grant.GrantCommand;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.grant.PartScoring;
import be.socialinnovation.grant.Scorecard;
import be.socialinnovation.grant.Selection;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Stream;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/* What a call promises over all its applications together. All figures are invented. */
class CallProperties {

  private static final Source SOURCE =
      Source.of(Source.Kind.DESIGN, "een test", "un test", "a test");
  private static final PartScoring SCORING = PartScoring.builder()
      .code("one-part")
      .parts(TreeMap.of("quality", 10))
      .leastOfPart(Percentage.of(50))
      .leastOfTotal(Percentage.of(50))
      .validity(Validity.of(LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31)))
      .source(SOURCE)
      .build();

  private static GrantCall call(Selection selection) {
    return GrantCall.builder()
        .code("a-call")
        .scheme(AidFixtures.withoutLimits().code())
        .opens(LocalDate.of(2013, 1, 1))
        .deadline(LocalDate.of(2013, 12, 31))
        .envelope(eur("100000"))
        .scoring(SCORING)
        .selection(selection)
        .source(SOURCE)
        .build();
  }

  /* What is done to which application: an award, a refusal, a score or a renouncement. */
  record Deed(int kind, int application, int points) {

    GrantCommand command(Money asked) {
      return switch (kind) {
        case 0 -> new RefuseGrant("iwt", "too low");
        case 1, 2 ->
          ScoreApplication.of(
                  "iwt", Scorecard.ofPoints("panel", IN_JULY, TreeMap.of("quality", points)))
              .because("as it was found");
        case 3 -> new RenounceAward("another funder");
        default -> AwardGrant.of("iwt", asked);
      };
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(3, 10))
        .as(Deed::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Integer>> amounts() {
    return Arbitraries.integers().between(1, 30_000).list().ofSize(6);
  }

  @Property(tries = 150)
  void no_euro_of_an_envelope_is_promised_twice_and_nobody_is_passed_over(
      @ForAll Selection selection,
      @ForAll("amounts") List<Integer> amounts,
      @ForAll("deeds") List<Deed> deeds) {
    InnovationPlatform platform = Stream.range(0, 6)
        .foldLeft(
            anEmptyPlatform(),
            (before, i) -> after(
                before,
                IN_JULY,
                propose("P-" + i),
                apply(i, call(selection), amounts.get(i)),
                declareAdmissible("A-" + i)));
    for (Deed deed : deeds) {
      String id = "A-" + deed.application();
      GrantCommand command = deed.command(eur(amounts.get(deed.application()).toString()));
      var answer = platform.handle(new ForGrant(id, command), stamp(IN_JULY));
      if (command instanceof AwardGrant) {
        assertThat(answer.isRight()).isEqualTo(canBeAwarded(platform, id, selection));
      }
      platform = answer.map(Handled::platform).getOrElse(platform);
      assertThat(awarded(platform).isAtMost(eur("100000"))).isTrue();
    }
  }

  /* Two copies of one call with two envelopes: neither may be taken for the right one. */
  @Example
  void nobody_can_tell_what_is_left_where_two_applications_have_other_figures_of_one_call() {
    GrantCall call = call(Selection.FIRST_COME);
    InnovationPlatform platform = after(
        anEmptyPlatform(),
        IN_JULY,
        propose("P-0"),
        propose("P-1"),
        apply(0, call, 30_000),
        apply(1, call.withEnvelope(eur("900000")), 30_000),
        declareAdmissible("A-0"),
        declareAdmissible("A-1"));
    for (String id : List.of("A-0", "A-1")) {
      platform = after(platform, IN_JULY, new ForGrant(id, new Deed(1, 0, 8).command(eur("1"))));
      assertThat(platform
              .handle(new ForGrant(id, AwardGrant.of("iwt", eur("30000"))), stamp(IN_JULY))
              .getLeft()
              .findings()
              .map(finding -> finding.rule().code()))
          .containsExactly("GRANT-78", "GRANT-73");
    }
  }

  /* The rules told again, the plain way: scored well enough, and room for it and for all who may come first. */
  private static boolean canBeAwarded(InnovationPlatform platform, String id, Selection selection) {
    GrantApplication own = application(platform, id);
    if (own.stage() != GrantStage.ADMISSIBLE || own.score().isEmpty() || isTooLow(own)) {
      return false;
    }
    Money claimed = awarded(platform).plus(asked(own));
    for (String other : platform.grants().dossiers().keySet().remove(id)) {
      GrantApplication waiting = application(platform, other);
      if (waiting.stage() == GrantStage.ADMISSIBLE
          && !isTooLow(waiting)
          && mayComeFirst(other, waiting, id, own, selection)) {
        claimed = claimed.plus(asked(waiting));
      }
    }
    return claimed.isAtMost(eur("100000"));
  }

  private static boolean mayComeFirst(
      String other,
      GrantApplication waiting,
      String id,
      GrantApplication own,
      Selection selection) {
    boolean lower = other.compareTo(id) < 0;
    if (selection == Selection.FIRST_COME || waiting.score().isEmpty()) {
      return selection == Selection.RANKED || lower;
    }
    int difference = points(waiting) - points(own);
    return difference > 0 || (difference == 0 && lower);
  }

  private static int points(GrantApplication application) {
    return application.score().orElseThrow().card().points().get("quality").get();
  }

  private static boolean isTooLow(GrantApplication application) {
    return application.score().isPresent() && points(application) < 5;
  }

  private static Money asked(GrantApplication application) {
    return application.request().orElseThrow().asked();
  }

  private static GrantApplication application(InnovationPlatform platform, String id) {
    return platform.grants().dossier(id).state();
  }

  private static Money awarded(InnovationPlatform platform) {
    return Money.sum(
        platform
            .grants()
            .dossiers()
            .values()
            .flatMap(it -> Option.ofOptional(it.state().aid()))
            .toVector(),
        Money.EUR);
  }

  private static ForGrant apply(int number, GrantCall call, int amount) {
    SubmitApplication bare = (SubmitApplication)
        PlatformFixtures.apply("A-" + number, "P-" + number, STUDY).command();
    return new ForGrant(
        "A-" + number,
        SubmitApplication.of(bare.request()
            .withApplicant("applicant-" + number)
            .withCall(call)
            .withCarried(bare.request().costs())
            .withAsked(eur(Integer.toString(amount)))));
  }
}
