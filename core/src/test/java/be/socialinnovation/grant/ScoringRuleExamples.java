package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.AXES;
import static be.socialinnovation.grant.CallFixtures.PARTS;
import static be.socialinnovation.grant.CallFixtures.withFair;
import static be.socialinnovation.grant.CallFixtures.withPoints;
import static be.socialinnovation.grant.CallFixtures.without;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

public final class ScoringRuleExamples {

  private ScoringRuleExamples() {}

  public static Seq<RuleExample> all() {
    return days().appendAll(card()).appendAll(axes()).appendAll(parts());
  }

  private static Seq<RuleExample> days() {
    ScoringRule rule = ScoringRule.SCORING_HOLDS_ON_THE_DAY;
    return Vector.of(
        of(
            rule,
            VIOLATED,
            "the day before the first",
            AXES,
            withFair(0, 0).withOn(LocalDate.of(2021, 12, 31))),
        of(rule, SATISFIED, "the first day", AXES, withFair(0, 0).withOn(LocalDate.of(2022, 1, 1))),
        of(
            rule,
            UNDETERMINED,
            "a day before the scoring is known to hold",
            PARTS,
            withPoints(10, 10).withOn(LocalDate.of(2020, 11, 30))));
  }

  private static Seq<RuleExample> card() {
    ScoringRule rule = ScoringRule.CARD_SCORES_WHAT_IS_ASKED;
    Scorecard marks = withFair(0, 0);
    Scorecard points = withPoints(10, 10);
    return Vector.of(
        of(rule, SATISFIED, "all fourteen criteria", AXES, marks),
        of(rule, UNDETERMINED, "thirteen criteria", AXES, without(marks, "A2")),
        of(
            rule,
            VIOLATED,
            "a criterion too many",
            AXES,
            marks.withMarks(marks.marks().put("X", Mark.GOOD))),
        of(rule, VIOLATED, "points where marks are asked", AXES, points),
        of(rule, SATISFIED, "all six parts, at their maximum", PARTS, points),
        of(rule, VIOLATED, "a point above the maximum", PARTS, withPoints(11, 10)),
        of(
            rule,
            VIOLATED,
            "a part that is not asked",
            PARTS,
            points.withPoints(points.points().put("X", 0))),
        of(rule, VIOLATED, "marks where points are asked", PARTS, marks));
  }

  private static Seq<RuleExample> axes() {
    Scorecard passing = withFair(3, 2);
    Scorecard critical =
        passing.withMarks(passing.marks().put("A1", Mark.CRITICAL).put("Q6", Mark.GOOD));
    return Vector.of(
        of(ScoringRule.NO_CRITERION_IS_CRITICAL, SATISFIED, "none", AXES, passing),
        of(ScoringRule.NO_CRITERION_IS_CRITICAL, VIOLATED, "one on any axis", AXES, critical),
        of(
            ScoringRule.NO_CRITERION_IS_CRITICAL,
            VIOLATED,
            "one, while another is not scored",
            AXES,
            without(critical, "Q1")),
        of(
            ScoringRule.NO_CRITERION_IS_CRITICAL,
            UNDETERMINED,
            "none, while one is not scored",
            AXES,
            without(passing, "Q1")),
        of(ScoringRule.QUALITY_REACHES_ITS_MINIMUM, SATISFIED, "above", AXES, withFair(2, 0)),
        of(ScoringRule.QUALITY_REACHES_ITS_MINIMUM, SATISFIED, "at", AXES, withFair(3, 0)),
        of(ScoringRule.QUALITY_REACHES_ITS_MINIMUM, VIOLATED, "below", AXES, withFair(4, 0)),
        of(
            ScoringRule.QUALITY_REACHES_ITS_MINIMUM,
            UNDETERMINED,
            "not scored on quality",
            AXES,
            without(passing, "Q1")),
        of(ScoringRule.IMPACT_REACHES_ITS_MINIMUM, SATISFIED, "above", AXES, withFair(0, 2)),
        of(ScoringRule.IMPACT_REACHES_ITS_MINIMUM, SATISFIED, "at", AXES, withFair(0, 3)),
        of(ScoringRule.IMPACT_REACHES_ITS_MINIMUM, VIOLATED, "below", AXES, withFair(0, 4)),
        of(
            ScoringRule.IMPACT_REACHES_ITS_MINIMUM,
            UNDETERMINED,
            "not scored on impact",
            AXES,
            without(passing, "I1")),
        of(
            ScoringRule.QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER,
            SATISFIED,
            "above",
            AXES,
            withFair(2, 2)),
        of(
            ScoringRule.QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER,
            SATISFIED,
            "at",
            AXES,
            withFair(3, 2)),
        of(
            ScoringRule.QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER,
            VIOLATED,
            "below, though each axis is at its own minimum",
            AXES,
            withFair(3, 3)),
        of(
            ScoringRule.QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER,
            UNDETERMINED,
            "not scored on one of the two",
            AXES,
            without(passing, "I1")));
  }

  private static Seq<RuleExample> parts() {
    Scorecard unscored = without(withPoints(10, 6), "P1");
    return Vector.of(
        of(ScoringRule.EACH_PART_REACHES_ITS_MINIMUM, SATISFIED, "above", PARTS, withPoints(6, 6)),
        of(ScoringRule.EACH_PART_REACHES_ITS_MINIMUM, SATISFIED, "at", PARTS, withPoints(5, 7)),
        of(ScoringRule.EACH_PART_REACHES_ITS_MINIMUM, VIOLATED, "below", PARTS, withPoints(4, 10)),
        of(
            ScoringRule.EACH_PART_REACHES_ITS_MINIMUM,
            VIOLATED,
            "one below, while another is not scored",
            PARTS,
            without(withPoints(4, 10), "P2")),
        of(
            ScoringRule.EACH_PART_REACHES_ITS_MINIMUM,
            UNDETERMINED,
            "none below, while one is not scored",
            PARTS,
            unscored),
        of(ScoringRule.TOTAL_REACHES_ITS_MINIMUM, SATISFIED, "37 of 60", PARTS, withPoints(7, 6)),
        of(ScoringRule.TOTAL_REACHES_ITS_MINIMUM, SATISFIED, "36 of 60", PARTS, withPoints(6, 6)),
        of(ScoringRule.TOTAL_REACHES_ITS_MINIMUM, VIOLATED, "35 of 60", PARTS, withPoints(5, 6)),
        of(ScoringRule.TOTAL_REACHES_ITS_MINIMUM, UNDETERMINED, "not all", PARTS, unscored));
  }

  private static RuleExample of(
      ScoringRule rule, Verdict verdict, String sentence, Scoring scoring, Scorecard card) {
    return RuleExample.of(rule, verdict, sentence, () -> scoring.judge(card).assessment());
  }
}
