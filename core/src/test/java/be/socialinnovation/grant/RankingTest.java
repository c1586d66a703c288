package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.AXES;
import static be.socialinnovation.grant.CallFixtures.ON;
import static be.socialinnovation.grant.CallFixtures.entry;
import static be.socialinnovation.grant.CallFixtures.ranked;
import static be.socialinnovation.grant.CallFixtures.withFair;
import static be.socialinnovation.grant.CallFixtures.withPoints;
import static be.socialinnovation.grant.CallFixtures.without;
import static be.socialinnovation.grant.Exhaustion.FIRST_MISFIT_ENDS;
import static be.socialinnovation.grant.Exhaustion.MISFITS_ARE_SKIPPED;
import static be.socialinnovation.grant.RankingStatus.CANNOT_TELL;
import static be.socialinnovation.grant.RankingStatus.ENVELOPE_EXHAUSTED;
import static be.socialinnovation.grant.RankingStatus.FUNDED;
import static be.socialinnovation.grant.RankingStatus.NOT_SUPPORTABLE;
import static be.socialinnovation.money.Money.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final GrantCall CALL = ranked().withEnvelope(eur("500000"));

  private static Ranking of(GrantCall call, Exhaustion exhaustion, RankingEntry... entries) {
    return Ranking.of(call, Vector.of(entries), exhaustion, ON);
  }

  private static Seq<String> ids(Ranking ranking) {
    return ranking.answers().map(answer -> answer.entry().application());
  }

  private static Seq<RankingStatus> statuses(Ranking ranking) {
    return ranking.answers().map(Ranked::status);
  }

  @Nested
  class An_envelope_that_does_not_reach_everybody {

    private final RankingEntry first = entry("B", "300000", withPoints(10, 10));
    private final RankingEntry second = entry("C", "200000.01", withPoints(9, 9));
    private final RankingEntry third = entry("A", "200000", withPoints(8, 8));

    @Test
    void goes_to_the_highest_scores_until_the_first_that_does_not_fit() {
      Ranking ranking = of(CALL, FIRST_MISFIT_ENDS, third, second, first);
      assertThat(ids(ranking)).containsExactly("B", "C", "A");
      assertThat(statuses(ranking)).containsExactly(FUNDED, ENVELOPE_EXHAUSTED, ENVELOPE_EXHAUSTED);
      assertThat(ranking.left()).isEqualTo(eur("200000"));
    }

    @Test
    void may_skip_what_does_not_fit() {
      Ranking ranking = of(CALL, MISFITS_ARE_SKIPPED, first, second, third);
      assertThat(statuses(ranking)).containsExactly(FUNDED, ENVELOPE_EXHAUSTED, FUNDED);
      assertThat(ranking.funded()).isEqualTo(eur("500000"));
      assertThat(ranking.left()).isEqualTo(eur("0"));
    }

    @Test
    void says_what_was_left_and_which_rule_stands_in_the_way() {
      Ranked refused =
          of(CALL, FIRST_MISFIT_ENDS, first, second, third).answerOn("C").get();
      assertThat(refused.place()).contains(2);
      assertThat(refused.left()).isEqualTo(eur("200000"));
      assertThat(refused.inTheWay().map(Finding::rule))
          .containsExactly(CallRule.AWARD_STAYS_WITHIN_WHAT_IS_LEFT);
    }

    @Test
    void is_told_in_a_table_in_each_language() {
      Ranking ranking = of(CALL, FIRST_MISFIT_ENDS, first, second, third);
      for (Language language : Language.values()) {
        assertThat(ranking.text(language))
            .contains("60/60", language.format(eur("200000.01")), FUNDED.label(language))
            .doesNotContain("{", "}");
      }
    }
  }

  @Nested
  class Applications_that_are_not_supportable {

    private final RankingEntry good = entry("G", "300000", withPoints(6, 6));

    @Test
    void get_nothing_however_much_is_left_and_hear_why() {
      Ranking ranking = of(CALL, FIRST_MISFIT_ENDS, entry("A", "100", withPoints(4, 10)), good);
      Ranked refused = ranking.answerOn("A").get();
      assertThat(ids(ranking)).containsExactly("G", "A");
      assertThat(refused.status()).isEqualTo(NOT_SUPPORTABLE);
      assertThat(refused.place()).isEmpty();
      assertThat(refused.inTheWay().map(Finding::rule))
          .containsExactly(ScoringRule.EACH_PART_REACHES_ITS_MINIMUM);
    }

    @Test
    void may_ask_more_than_the_call_pays_for_one_project() {
      Ranking ranking =
          of(CALL, FIRST_MISFIT_ENDS, entry("A", "300000.01", withPoints(9, 9)), good);
      assertThat(ranking.answerOn("A").get().status()).isEqualTo(NOT_SUPPORTABLE);
      assertThat(ranking.answerOn("A").get().inTheWay().map(Finding::rule))
          .containsExactly(CallRule.AID_STAYS_WITHIN_THE_MOST_PER_PROJECT);
      assertThat(ranking.answerOn("G").get().status()).isEqualTo(FUNDED);
    }

    @Test
    void leave_the_ranking_open_while_nobody_can_tell() {
      Ranking open =
          of(CALL, FIRST_MISFIT_ENDS, entry("A", "1", without(withPoints(9, 9), "P1")), good);
      assertThat(statuses(open)).containsExactly(FUNDED, CANNOT_TELL);
      assertThat(open.isFinal()).isFalse();
      assertThat(of(CALL, FIRST_MISFIT_ENDS, good).isFinal()).isTrue();
    }
  }

  @Nested
  class Equal_scores {

    @Test
    void are_ordered_by_submission_and_then_by_id() {
      RankingEntry late = entry("A", "1", withPoints(8, 8));
      Ranking ranking = of(
          CALL,
          FIRST_MISFIT_ENDS,
          late,
          entry("C", "1", withPoints(8, 8)).withSubmittedOn(late.submittedOn().minusDays(1)),
          entry("B", "1", withPoints(8, 8)));
      assertThat(ids(ranking)).containsExactly("C", "A", "B");
    }
  }

  @Nested
  class A_call_of_first_come_first_served {

    @Test
    void looks_at_the_day_and_not_at_the_score() {
      RankingEntry low = entry("B", "1", withPoints(6, 6));
      RankingEntry high =
          entry("A", "1", withPoints(9, 9)).withSubmittedOn(low.submittedOn().plusDays(1));
      assertThat(ids(of(CALL.withSelection(Selection.FIRST_COME), FIRST_MISFIT_ENDS, high, low)))
          .containsExactly("B", "A");
    }
  }

  @Nested
  class What_cannot_be_ranked {

    private final RankingEntry good = entry("G", "300000", withPoints(6, 6));

    @Test
    void is_a_call_that_does_not_say_how_it_selects() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(GrantCall.ewi2013(), FIRST_MISFIT_ENDS));
    }

    @Test
    void is_an_application_listed_twice_or_in_another_currency() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(CALL, FIRST_MISFIT_ENDS, good, good.withAmount(eur("1"))));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(CALL, FIRST_MISFIT_ENDS, good.withAmount(Money.of("1", "USD"))));
    }

    @Test
    void is_an_application_scored_in_another_way() {
      RankingEntry other = good.withApplication("H").withJudgement(AXES.judge(withFair(0, 0)));
      assertThatIllegalArgumentException().isThrownBy(() -> of(CALL, FIRST_MISFIT_ENDS, other));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of(CALL.withScoring(Optional.empty()), FIRST_MISFIT_ENDS, good, other));
    }
  }
}
