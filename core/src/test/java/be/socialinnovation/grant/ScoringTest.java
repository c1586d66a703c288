package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.AXES;
import static be.socialinnovation.grant.CallFixtures.ON;
import static be.socialinnovation.grant.CallFixtures.PARTS;
import static be.socialinnovation.grant.CallFixtures.criteria;
import static be.socialinnovation.grant.CallFixtures.each;
import static be.socialinnovation.grant.CallFixtures.withFair;
import static be.socialinnovation.grant.CallFixtures.withPoints;
import static be.socialinnovation.grant.CallFixtures.without;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScoringTest {

  @Nested
  class The_scoring_by_axes_of_2022 {

    // pnoconsultants.com: at least -3 on each axis and -5 together, so that -3 and -3 is not enough
    @Test
    void refuses_an_application_that_passes_each_axis_and_fails_together() {
      Judgement judgement = AXES.judge(withFair(3, 3));
      assertThat(judgement.verdict()).isEqualTo(VIOLATED);
      assertThat(judgement.assessment().inTheWay().map(Finding::rule))
          .containsExactly(ScoringRule.QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER);
    }

    @Test
    void supports_an_application_at_the_minimum_together() {
      assertThat(AXES.judge(withFair(3, 2)).verdict()).isEqualTo(SATISFIED);
      assertThat(AXES.judge(withFair(2, 3)).total()).contains(Ratio.of(-5, 1));
    }

    @Test
    void refuses_the_best_of_applications_for_one_critical_mark() {
      Scorecard best = Scorecard.ofMarks(
          "expert-1",
          ON,
          AXES.criteria().mapValues(axis -> Mark.VERY_GOOD).put("A1", Mark.CRITICAL));
      assertThat(AXES.judge(best).verdict()).isEqualTo(VIOLATED);
      assertThat(AXES.judge(best).total()).contains(Ratio.of(12, 1));
    }

    @Test
    void lets_additionality_count_in_no_sum() {
      Scorecard card = withFair(3, 2);
      assertThat(AXES.judge(card.withMarks(card.marks().put("A1", Mark.FAIR).put("A2", Mark.FAIR)))
              .verdict())
          .isEqualTo(SATISFIED);
    }

    @Test
    void cannot_tell_while_a_criterion_is_not_scored() {
      assertThat(AXES.judge(without(withFair(0, 0), "A1")).verdict()).isEqualTo(UNDETERMINED);
    }

    @Test
    void tells_no_sum_of_an_axis_with_a_critical_mark() {
      Scorecard card = withFair(0, 0);
      assertThat(
              AXES.sum(ScoringAxis.QUALITY, card.withMarks(card.marks().put("Q1", Mark.CRITICAL))))
          .isEmpty();
    }

    @Test
    void has_fourteen_criteria() {
      assertThat(AXES.criteria()).hasSize(14);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AxisScoring.vlaio2022(criteria().remove("A2")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AxisScoring.vlaio2022(criteria().put("A3", ScoringAxis.ADDITIONALITY)));
    }

    @Test
    void gives_way_to_the_source_of_a_host_that_scores_by_figures_of_its_own() {
      Source own = Source.of(Source.Kind.DESIGN, "reglement", "règlement", "rules");
      assertThat(AXES.withSource(own).judge(withFair(0, 0)).assessment().findings())
          .allMatch(finding -> finding.source().equals(own));
    }
  }

  @Nested
  class The_scoring_by_parts {

    // vlaio.be: at least 50 % on each of six parts and 60 % in total
    @Test
    void asks_for_both_minima() {
      assertThat(PARTS.judge(withPoints(6, 6)).verdict()).isEqualTo(SATISFIED);
      assertThat(PARTS.judge(withPoints(5, 6)).verdict()).isEqualTo(VIOLATED);
      assertThat(PARTS.judge(withPoints(4, 10)).verdict()).isEqualTo(VIOLATED);
      assertThat(PARTS.judge(withPoints(5, 7)).verdict()).isEqualTo(SATISFIED);
    }

    @Test
    void rounds_nothing() {
      PartScoring odd = PartScoring.universityColleges2020(each("P", 6, 333_333));
      Scorecard half = Scorecard.ofPoints("expert-1", ON, each("P", 6, 333_333).put("P1", 166_666));
      assertThat(odd.below(half)).containsExactly("P1");
      assertThat(odd.below(half.withPoints(half.points().put("P1", 166_667)))).isEmpty();
    }

    @Test
    void weighs_a_part_by_its_maximum() {
      PartScoring weighted = PARTS.withParts(TreeMap.of("A", 90, "B", 10));
      Scorecard card = Scorecard.ofPoints("expert-1", ON, TreeMap.of("A", 90, "B", 5));
      assertThat(weighted.total(card)).contains(Ratio.of(95, 100));
    }

    @Test
    void has_six_parts_each_of_at_least_a_point() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartScoring.universityColleges2020(each("P", 5, 10)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PartScoring.universityColleges2020(each("P", 6, 0)));
    }
  }

  @Test
  void a_card_has_no_negative_points() {
    assertThatIllegalArgumentException().isThrownBy(() -> withPoints(-1, 6));
  }
}
