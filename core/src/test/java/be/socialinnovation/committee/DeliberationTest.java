package be.socialinnovation.committee;

import static be.socialinnovation.committee.Choice.ABSTAIN;
import static be.socialinnovation.committee.Choice.AGAINST;
import static be.socialinnovation.committee.Choice.FOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.committee.Outcome.Result;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeliberationTest {

  private static final Charter SEVEN = Charter.builder()
      .members(TreeSet.of("a", "b", "c", "d", "e", "f", "g"))
      .quorum(Threshold.atLeast(Ratio.of(1, 2)))
      .quorumBase(QuorumBase.ALL_MEMBERS)
      .majority(Threshold.MORE_THAN_HALF)
      .build();

  private static Vote vote(String member, Choice choice) {
    return Vote.of(member, choice, "as argued");
  }

  private static Outcome outcome(Charter charter, Choice... choices) {
    return deliberation(charter, choices).outcome();
  }

  private static Deliberation deliberation(Charter charter, Choice... choices) {
    Vector<Vote> votes = Vector.of(choices)
        .zipWithIndex((choice, i) -> vote(String.valueOf((char) ('a' + i)), choice));
    return new Deliberation(charter, Vector.empty(), votes);
  }

  @Nested
  class A_committee_of_seven_with_a_quorum_of_half {

    @Test
    void explains_itself_in_numbers() {
      Outcome outcome = outcome(SEVEN, FOR, FOR, FOR, AGAINST, AGAINST);
      assertThat(outcome)
          .hasToString("5 of 7 eligible present, 4 needed; 3 for, 2 against, 0 abstained; carried");
      assertThat(outcome.isCarried()).isTrue();
      for (Language language : Language.values()) {
        assertThat(outcome.text(language)).doesNotContain("{");
      }
    }

    @Test
    void needs_four_present() {
      assertThat(outcome(SEVEN, FOR, FOR, FOR).result()).isEqualTo(Result.NOT_QUORATE);
      assertThat(outcome(SEVEN, FOR, FOR, FOR, ABSTAIN).result()).isEqualTo(Result.CARRIED);
      assertThat(outcome(SEVEN, FOR, FOR, FOR).presentNeeded()).isEqualTo(4);
    }

    @Test
    void does_not_carry_a_tie() {
      assertThat(outcome(SEVEN, FOR, FOR, AGAINST, AGAINST).result()).isEqualTo(Result.NOT_CARRIED);
      assertThat(outcome(SEVEN, FOR, FOR, AGAINST, AGAINST).forNeeded()).isEqualTo(3);
    }

    @Test
    void counts_abstentions_as_present_but_not_as_votes_cast() {
      Outcome outcome = outcome(SEVEN, FOR, ABSTAIN, ABSTAIN, ABSTAIN);
      assertThat(outcome.present()).isEqualTo(4);
      assertThat(outcome.forNeeded()).isEqualTo(1);
      assertThat(outcome.isCarried()).isTrue();
    }

    @Test
    void carries_nothing_by_abstentions_alone() {
      assertThat(outcome(SEVEN, ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN).result())
          .isEqualTo(Result.NOT_CARRIED);
    }
  }

  @Nested
  class A_majority_of_two_thirds {

    private final Charter charter = SEVEN.withMajority(Threshold.TWO_THIRDS);

    @Test
    void is_met_by_exactly_two_thirds_and_not_below() {
      assertThat(outcome(charter, FOR, FOR, FOR, FOR, AGAINST, AGAINST).isCarried())
          .isTrue();
      assertThat(outcome(charter, FOR, FOR, FOR, AGAINST, AGAINST).isCarried()).isFalse();
      assertThat(outcome(charter, FOR, FOR, FOR, FOR, AGAINST, AGAINST, AGAINST).isCarried())
          .isFalse();
    }
  }

  @Nested
  class A_recusal {

    private static Deliberation ofThree(QuorumBase base) {
      return Deliberation.of(
              SEVEN.withQuorumBase(base), vote("a", FOR), vote("b", FOR), vote("c", FOR))
          .withRecusal(Recusal.of("f", "mandate at the applicant"))
          .withRecusal(Recusal.of("g", "mandate at a partner"));
    }

    @Test
    void changes_the_result_under_one_convention_and_not_under_the_other() {
      Outcome all = ofThree(QuorumBase.ALL_MEMBERS).outcome();
      Outcome rest = ofThree(QuorumBase.MEMBERS_NOT_RECUSED).outcome();
      assertThat(all.eligible()).isEqualTo(7);
      assertThat(all.presentNeeded()).isEqualTo(4);
      assertThat(all.result()).isEqualTo(Result.NOT_QUORATE);
      assertThat(rest.eligible()).isEqualTo(5);
      assertThat(rest.presentNeeded()).isEqualTo(3);
      assertThat(rest.result()).isEqualTo(Result.CARRIED);
    }

    @Test
    void keeps_its_reason_to_itself_when_printed() {
      Recusal recusal = Recusal.of("b", "married to the applicant");
      Vote vote = Vote.of("a", Choice.FOR, "knows the promoter well");
      Deliberation deliberation = Deliberation.of(
              Charter.builder()
                  .members(TreeSet.of("a", "b"))
                  .quorum(Threshold.MORE_THAN_HALF)
                  .quorumBase(QuorumBase.MEMBERS_NOT_RECUSED)
                  .majority(Threshold.MORE_THAN_HALF)
                  .build(),
              vote)
          .withRecusal(recusal);
      assertThat(recusal).hasToString("b recused");
      assertThat(vote).hasToString("a FOR");
      assertThat(deliberation).hasToString(deliberation.outcome().toString());
    }

    @Test
    void is_listed_in_the_outcome() {
      Outcome outcome = ofThree(QuorumBase.ALL_MEMBERS).outcome();
      assertThat(outcome.recused()).containsExactly("f", "g");
      for (Language language : Language.values()) {
        assertThat(outcome.text(language)).contains("f, g").doesNotContain("{");
      }
    }

    @Test
    void of_everybody_leaves_no_quorum() {
      Charter one =
          SEVEN.withMembers(TreeSet.of("a")).withQuorumBase(QuorumBase.MEMBERS_NOT_RECUSED);
      Outcome outcome =
          Deliberation.of(one).withRecusal(Recusal.of("a", "stake")).outcome();
      assertThat(outcome.eligible()).isZero();
      assertThat(outcome.result()).isEqualTo(Result.NOT_QUORATE);
    }
  }

  @Nested
  class What_cannot_be {

    @Test
    void is_a_vote_by_a_recused_member_a_stranger_or_twice() {
      Deliberation deliberation = Deliberation.of(SEVEN, vote("a", FOR));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deliberation.withRecusal(Recusal.of("a", "stake")));
      assertThatIllegalArgumentException().isThrownBy(() -> Deliberation.of(SEVEN, vote("x", FOR)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deliberation.of(SEVEN, vote("a", FOR), vote("a", FOR)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deliberation.withRecusal(Recusal.of("x", "stake")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deliberation
              .withRecusal(Recusal.of("b", "stake"))
              .withRecusal(Recusal.of("b", "stake")));
    }

    @Test
    void is_a_vote_or_recusal_without_a_reason() {
      assertThatIllegalArgumentException().isThrownBy(() -> Vote.of("a", FOR, " "));
      assertThatIllegalArgumentException().isThrownBy(() -> Recusal.of("a", ""));
    }

    @Test
    void is_a_charter_without_members_or_with_half_as_its_majority() {
      assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withMembers(TreeSet.empty()));
      assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withMembers(TreeSet.of("")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SEVEN.withMajority(Threshold.atLeast(Ratio.of(1, 2))));
    }
  }

  @Nested
  class A_threshold {

    @Test
    void is_compared_exactly() {
      assertThat(Threshold.atLeast(Ratio.of(1, 2)).needed(7)).isEqualTo(4);
      assertThat(Threshold.atLeast(Ratio.of(1, 2)).needed(6)).isEqualTo(3);
      assertThat(Threshold.MORE_THAN_HALF.needed(6)).isEqualTo(4);
      assertThat(Threshold.MORE_THAN_HALF.needed(7)).isEqualTo(4);
      assertThat(Threshold.TWO_THIRDS.needed(22)).isEqualTo(15);
      assertThat(Threshold.TWO_THIRDS.needed(21)).isEqualTo(14);
      assertThat(Threshold.atLeast(Ratio.of(1, 1)).needed(5)).isEqualTo(5);
    }

    @Test
    void always_needs_one() {
      assertThat(Threshold.TWO_THIRDS.needed(0)).isEqualTo(1);
      assertThat(Threshold.TWO_THIRDS.isReachedBy(0, 0)).isFalse();
    }

    @Test
    void is_above_zero_and_can_be_met() {
      assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast(Ratio.of(0, 1)));
      assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast(Ratio.of(3, 2)));
      assertThatIllegalArgumentException().isThrownBy(() -> Threshold.moreThan(Ratio.of(1, 1)));
      assertThatIllegalArgumentException().isThrownBy(() -> Threshold.TWO_THIRDS.needed(-1));
    }
  }
}
