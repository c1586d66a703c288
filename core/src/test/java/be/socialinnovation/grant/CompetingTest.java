package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.points;
import static be.socialinnovation.grant.CallFixtures.studies;
import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.aid.Validity;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompetingTest {

  private final GrantRequest request = aStudyCosting60000().withCall(studies());

  private static Seq<Rule> inTheWay(GrantApplication application, GrantCommand command) {
    return inTheWay(application, command, IN_TIME);
  }

  private static Seq<Rule> inTheWay(
      GrantApplication application, GrantCommand command, LocalDate on) {
    return GRANTS
        .decide(application, command, on)
        .fold(refusal -> refusal.findings().map(Finding::rule), events -> Vector.empty());
  }

  private GrantApplication admitted() {
    return after(submitted(request), new DeclareAdmissible("iwt"));
  }

  private GrantApplication scored(int each) {
    return after(admitted(), ScoreApplication.of("iwt", points(each)));
  }

  private static AwardGrant award(String amount) {
    return GrantFixtures.award(eur(amount)).withCall(Optional.of(CallStanding.untouched(eur("0"))));
  }

  @Nested
  class An_application_in_a_call {

    private final SubmitApplication submit =
        SubmitApplication.of(request).withOthers(OtherApplications.NONE);

    @Test
    void is_taken_from_the_first_day_of_the_call_to_its_last() {
      assertThat(inTheWay(nothing(), submit, LocalDate.of(2017, 1, 15)))
          .containsExactly(CallRule.SUBMISSION_FALLS_WITHIN_THE_CALL);
      assertThat(inTheWay(nothing(), submit, LocalDate.of(2017, 1, 16))).isEmpty();
      assertThat(inTheWay(nothing(), submit, LocalDate.of(2017, 2, 28))).isEmpty();
      assertThat(inTheWay(nothing(), submit, LocalDate.of(2017, 3, 1)))
          .containsExactly(CallRule.SUBMISSION_FALLS_WITHIN_THE_CALL);
    }

    @Test
    void asks_no_more_than_the_call_pays_for_a_project_and_no_longer_work() {
      var tooMuch =
          submit.request().withAsked(eur("30000.01")).withCall(studies().withLongestMonths(11));
      assertThat(
              inTheWay(nothing(), SubmitApplication.of(tooMuch).withOthers(OtherApplications.NONE)))
          .containsExactly(
              CallRule.AID_STAYS_WITHIN_THE_MOST_PER_PROJECT,
              CallRule.WORK_TAKES_NO_LONGER_THAN_THE_CALL_ALLOWS);
    }

    @Test
    void stays_in_its_call_when_it_is_completed() {
      assertThat(request.isVersionOf(request.withCall(Optional.empty()))).isFalse();
    }

    @Test
    void names_a_call_of_its_own_scheme() {
      GrantCall other = studies().withScheme("another");
      assertThatIllegalArgumentException().isThrownBy(() -> request.withCall(other));
    }
  }

  @Nested
  class An_award {

    @Test
    void waits_for_a_score() {
      assertThat(inTheWay(admitted(), award("30000")))
          .containsExactly(SelectionRule.AWARD_RESTS_ON_A_SCORE);
      assertThat(inTheWay(scored(7), award("30000"))).isEmpty();
    }

    @Test
    void needs_a_score_that_can_be_supported() {
      assertThat(inTheWay(scored(5), award("30000")))
          .containsExactly(
              SelectionRule.AWARD_RESTS_ON_A_SCORE, ScoringRule.TOTAL_REACHES_ITS_MINIMUM);
      assertThat(inTheWay(scored(4), award("30000")))
          .containsExactly(
              SelectionRule.AWARD_RESTS_ON_A_SCORE,
              ScoringRule.EACH_PART_REACHES_ITS_MINIMUM,
              ScoringRule.TOTAL_REACHES_ITS_MINIMUM);
    }

    /* The trap of 2022: -3 and -3 pass each axis and fail the total; -3 and -2 do not. */
    @Test
    void fails_when_each_axis_passes_and_the_total_does_not() {
      var axes = Grants.under(GrantPolicy.flanders2016()
          .withScoring(TreeMap.of(
              request.scheme().code(),
              CallFixtures.AXES.withValidity(Validity.of(IN_TIME, IN_TIME)))));
      var admissible = admissible();
      var trap = ScoreApplication.of("iwt", CallFixtures.withFair(3, 3).withOn(IN_TIME));
      var passes = ScoreApplication.of("iwt", CallFixtures.withFair(3, 2).withOn(IN_TIME));
      var award = GrantFixtures.award(eur("30000"));
      var trapped = axes.decide(admissible, trap, IN_TIME).get().foldLeft(admissible, axes::evolve);
      var supported =
          axes.decide(admissible, passes, IN_TIME).get().foldLeft(admissible, axes::evolve);
      assertThat(axes.decide(trapped, award, IN_TIME).getLeft().findings().map(Finding::rule))
          .containsExactly(
              SelectionRule.AWARD_RESTS_ON_A_SCORE,
              ScoringRule.QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER);
      assertThat(axes.decide(supported, award, IN_TIME).isRight()).isTrue();
    }

    @Test
    void leaves_the_envelope_to_those_ahead() {
      var ahead = new CallStanding(eur("10000"), TreeMap.of("A-2", eur("20000")), TreeMap.empty());
      AwardGrant award = GrantFixtures.award(eur("20000"));
      assertThat(inTheWay(scored(7), award.withCall(Optional.of(ahead)))).isEmpty();
      assertThat(inTheWay(
              scored(7), GrantFixtures.award(eur("20000.01")).withCall(Optional.of(ahead))))
          .containsExactly(SelectionRule.NOBODY_AHEAD_CLAIMS_THE_ENVELOPE);
    }

    @Test
    void stays_within_what_is_left_of_the_envelope() {
      var almostGone = CallStanding.untouched(eur("20000.01"));
      assertThat(inTheWay(
              scored(7), GrantFixtures.award(eur("30000")).withCall(Optional.of(almostGone))))
          .containsExactly(CallRule.AWARD_STAYS_WITHIN_WHAT_IS_LEFT);
    }

    @Test
    void that_is_renounced_leaves_nothing_to_count_on() {
      var renounced = after(contracted("30000"), new RenounceAward("another funder pays all"));
      assertThat(renounced.stage()).isEqualTo(GrantStage.WITHDRAWN);
      assertThat(renounced.aid()).isEmpty();
    }
  }

  @Nested
  class A_score {

    @Test
    void must_be_whole_to_be_put_on_record() {
      var half = ScoreApplication.of("iwt", CallFixtures.without(points(7), "P3"));
      assertThat(inTheWay(admitted(), half)).containsExactly(ScoringRule.CARD_SCORES_WHAT_IS_ASKED);
    }

    @Test
    void may_be_too_low_for_support() {
      assertThat(inTheWay(admitted(), ScoreApplication.of("iwt", points(1)))).isEmpty();
    }

    @Test
    void takes_the_place_of_an_earlier_one_for_a_reason() {
      var again =
          after(scored(4), ScoreApplication.of("iwt", points(8)).because("two cards were swapped"));
      assertThat(again.score().map(Score::card)).contains(points(8));
      assertThat(inTheWay(again, award("30000"))).isEmpty();
    }

    @Test
    void is_among_the_findings_of_the_checklist_before_anything_is_submitted() {
      var checklist = GRANTS.checklist(
          SubmitApplication.of(request).withOthers(OtherApplications.NONE), IN_TIME);
      assertThat(checklist.with(Verdict.UNDETERMINED).map(Finding::rule))
          .contains(SelectionRule.AWARD_RESTS_ON_A_SCORE, CallRule.AWARD_STAYS_WITHIN_WHAT_IS_LEFT);
      assertThat(checklist.with(Verdict.SATISFIED).map(Finding::rule))
          .contains(CallRule.SUBMISSION_FALLS_WITHIN_THE_CALL);
    }
  }
}
