package be.socialinnovation.platform;

import static be.socialinnovation.platform.PlatformFixtures.*;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.aid.FundingLine;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.fund.Engagement;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.Standing;
import be.socialinnovation.grant.GrantStanding;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectCommand.StartsWork;
import be.socialinnovation.project.ProjectStage;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Event;
import be.socialinnovation.workflow.Refusal;
import be.socialinnovation.workflow.State;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

class PlatformProperties {

  @Provide
  Arbitrary<List<Wish>> stories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, Wish.KINDS - 1),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(true, true, false),
            Arbitraries.integers().between(0, 7))
        .as(Wish::new)
        .list()
        .ofMaxSize(100)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /* Applications that are admissible, and engagements that wait for them, so that much can happen soon. */
  private static InnovationPlatform aLivelyPlatform() {
    return after(
        aStudyAppliedFor(),
        IN_JUNE,
        apply("A-2", "P-2", STUDY),
        declareAdmissible("A-2"),
        askWaiting("E-2", "P-2", "A-2"),
        approve("E-2"));
  }

  @Property(tries = 150)
  void no_sequence_of_requests_breaks_what_always_holds(
      @ForAll boolean lively, @ForAll("stories") List<Wish> wishes) {
    InnovationPlatform platform = lively ? aLivelyPlatform() : aPlatform();
    LocalDate on = IN_JUNE;
    for (Wish wish : wishes) {
      on = on.plusDays(wish.daysLater());
      Request request = wish.on(platform, on);
      Either<Refusal, Handled> answer = platform.handle(request, stamp(on));
      assertThat(platform.handle(request, stamp(on))).isEqualTo(answer);
      assertThat(platform.assess(request, on).isAllowed()).isEqualTo(answer.isRight());
      assertThat(answer.map(Handled::unsettled).getOrElse(Vector.empty())).isEmpty();
      requireOnlyGrown(platform, request, answer);
      platform = answer.map(Handled::platform).getOrElse(platform);
      requireInvariants(platform);
    }
    assertThat(restored(platform)).isEqualTo(platform);
    requireSameStates(platform, restored(platform));
    requireReplay(platform);
  }

  /* A step more in the case itself, one more for each consequence, and not a step anywhere else. */
  private static void requireOnlyGrown(
      InnovationPlatform before, Request request, Either<Refusal, Handled> answer) {
    if (answer.isRight()) {
      Handled handled = answer.get();
      var asked = handled.consequences().map(Consequence::request).prepend(request);
      assertThat(steps(handled.platform())).isEqualTo(steps(before) + asked.size());
      for (Request each : asked) {
        var old = before.cases(each).dossier(each.id()).steps();
        var now = handled.platform().cases(each).dossier(each.id()).steps();
        assertThat(now.take(old.size())).isEqualTo(old);
      }
    }
  }

  private static int steps(InnovationPlatform platform) {
    return dossiers(platform).map(dossier -> dossier.steps().size()).sum().intValue();
  }

  private static Seq<Dossier<?, ?, ? extends Event>> dossiers(InnovationPlatform platform) {
    return Vector.<Dossier<?, ?, ? extends Event>>ofAll(
            platform.projects().dossiers().values())
        .appendAll(platform.grants().dossiers().values())
        .appendAll(platform.funds().dossiers().values());
  }

  private static void requireInvariants(InnovationPlatform platform) {
    for (Dossier<Fund, ?, ?> dossier : platform.funds().dossiers().values()) {
      Fund fund = dossier.state();
      assertThat(fund.cash().isNegative()).isFalse();
      assertThat(fund.available().isNegative()).isFalse();
      fund.engagements().values().forEach(engagement -> requireSettled(platform, engagement));
    }
    requireNothingCountedTwice(platform);
  }

  private static void requireSettled(InnovationPlatform platform, Engagement engagement) {
    engagement
        .terms()
        .waitsForGrant()
        .map(id -> platform.grants().dossier(id).state())
        .ifPresent(grant -> {
          if (engagement.standing() == Standing.FIRM) {
            assertThat(grant.award().isPresent() || engagement.disbursed().isPositive())
                .isTrue();
          } else if (engagement.standing() == Standing.CONDITIONAL) {
            assertThat(grant.award()).isEmpty();
            assertThat(grant.stage().name()).isIn("SUBMITTED", "ADMISSIBLE");
          }
        });
    if (platform.projects().dossier(engagement.project()).state().stage() == ProjectStage.STOPPED) {
      assertThat(engagement.reserved().isZero()).isTrue();
    }
  }

  /* An award closes one plan, and no more than what the funds approved for a project stands in its plans. */
  private static void requireNothingCountedTwice(InnovationPlatform platform) {
    platform.projects().dossiers().forEach((id, dossier) -> {
      Seq<StartsWork> works = dossier
          .steps()
          .flatMap(step -> Vector.ofAll(step.command().stream()))
          .filter(StartsWork.class::isInstance)
          .map(StartsWork.class::cast);
      assertThat(works
              .filter(work -> work.publicAid().orElseThrow().isPositive())
              .map(work -> work.grant().map(GrantStanding::application)))
          .doesNotHaveDuplicates()
          .allMatch(Optional::isPresent);
      Money counted = Money.sum(
          works
              .flatMap(work -> work.financing().orElseThrow().lines())
              .filter(line -> line.source() == FundingSource.FUND)
              .map(FundingLine::amount),
          Money.EUR);
      Money approved = Money.sum(
          platform
              .funds()
              .dossiers()
              .values()
              .flatMap(fund -> fund.state().engagementsWith(id).values().map(Engagement::approved)),
          Money.EUR);
      assertThat(counted.isAtMost(approved)).isTrue();
    });
  }

  private static InnovationPlatform restored(InnovationPlatform platform) {
    InnovationPlatform empty = anEmptyPlatform();
    return empty
        .withProjects(restored(platform.projects(), empty.projects()))
        .withGrants(restored(platform.grants(), empty.grants()))
        .withFunds(restored(platform.funds(), empty.funds()));
  }

  private static <S extends State, C, E extends Event> Cases<S, C, E> restored(
      Cases<S, C, E> kept, Cases<S, C, E> empty) {
    return kept.dossiers()
        .values()
        .foldLeft(
            empty,
            (cases, dossier) ->
                cases.with(Dossier.restore(dossier.id(), cases.workflow(), dossier.steps())));
  }

  private static void requireSameStates(InnovationPlatform one, InnovationPlatform other) {
    assertThat(dossiers(one).map(dossier -> (Object) dossier.state()))
        .isEqualTo(dossiers(other).map(dossier -> (Object) dossier.state()));
  }

  private static void requireReplay(InnovationPlatform platform) {
    requireReplay(platform.projects());
    requireReplay(platform.grants());
    requireReplay(platform.funds());
  }

  private static <S extends State, C, E extends Event> void requireReplay(Cases<S, C, E> cases) {
    cases
        .dossiers()
        .values()
        .forEach(dossier -> assertThat(dossier.replayUnder(cases.workflow()))
            .allMatch(replayed -> replayed.isSame()));
  }
}
