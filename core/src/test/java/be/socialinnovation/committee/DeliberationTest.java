package be.socialinnovation.committee;

import static be.socialinnovation.committee.Choice.ABSTAIN;
import static be.socialinnovation.committee.Choice.AGAINST;
import static be.socialinnovation.committee.Choice.FOR;
import static be.socialinnovation.committee.Choice.VETO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.committee.Outcome.Result;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.Tenure;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeliberationTest {

  private static final LocalDate DAY = LocalDate.of(2013, 9, 2);
  private static final OrganisationId APPLICANT = OrganisationId.of("applicant");
  private static final OrganisationId ANOTHER = OrganisationId.of("another");
  private static final Motion MOTION = Motion.of("money for a study", APPLICANT);

  private static final Charter SEVEN = Charter.of(
      TreeSet.of("a", "b", "c", "d", "e", "f", "g"),
      Threshold.atLeast(Ratio.of(1, 2)),
      QuorumBase.ALL_MEMBERS,
      Threshold.MORE_THAN_HALF);

  private static Vote vote(String member, Choice choice) {
    return Vote.of(member, choice, "as argued");
  }

  private static Outcome outcome(Charter charter, Choice... choices) {
    return deliberation(charter, choices).outcome();
  }

  private static Deliberation deliberation(Charter charter, Choice... choices) {
    Vector<Vote> votes = Vector.of(choices)
        .zipWithIndex((choice, i) -> vote(String.valueOf((char) ('a' + i)), choice));
    return Deliberation.of(charter, MOTION, DAY).withVotes(votes);
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
              SEVEN.withQuorumBase(base),
              MOTION,
              DAY,
              vote("a", FOR),
              vote("b", FOR),
              vote("c", FOR))
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
              SEVEN.withMembers(TreeSet.of("a", "b")), MOTION, DAY, vote)
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
      Outcome outcome = Deliberation.of(one, MOTION, DAY)
          .withRecusal(Recusal.of("a", "stake"))
          .outcome();
      assertThat(outcome.eligible()).isZero();
      assertThat(outcome.result()).isEqualTo(Result.NOT_QUORATE);
    }
  }

  @Nested
  class An_affiliation {

    private final Charter charter = SEVEN
        .withQuorumBase(QuorumBase.MEMBERS_NOT_RECUSED)
        .withConflicts(ConflictRules.excluding(AffiliationKind.MANDATE, AffiliationKind.STAKE)
            .lookingBack(12));

    private Deliberation with(AffiliationKind kind, OrganisationId organisation, Tenure tenure) {
      return deliberation(charter, FOR, FOR, AGAINST, AGAINST, FOR)
          .withAffiliations(Vector.of(Affiliation.of("e", organisation, kind, tenure)));
    }

    @Test
    void with_the_applicant_keeps_a_member_away_and_its_vote_does_not_count() {
      Outcome outcome =
          with(AffiliationKind.MANDATE, APPLICANT, Tenure.since(DAY)).outcome();
      assertThat(outcome.recused()).containsExactly("e");
      assertThat(outcome.struck()).containsExactly("e");
      assertThat(outcome.eligible()).isEqualTo(6);
      assertThat(outcome.votesFor()).isEqualTo(2);
      assertThat(outcome.result()).isEqualTo(Result.NOT_CARRIED);
      assertThat(outcome.text(Language.EN)).endsWith("conflict of interest: e; recused: e");
    }

    @Test
    void with_another_organisation_keeps_nobody_away() {
      Outcome outcome =
          with(AffiliationKind.MANDATE, ANOTHER, Tenure.since(DAY)).outcome();
      assertThat(outcome.recused()).isEmpty();
      assertThat(outcome.result()).isEqualTo(Result.CARRIED);
    }

    @Test
    void of_a_kind_that_the_charter_does_not_mind_is_only_told() {
      Deliberation deliberation = with(AffiliationKind.MEMBERSHIP, APPLICANT, Tenure.since(DAY));
      assertThat(deliberation.conflicts()).isEmpty();
      assertThat(deliberation.disclosures()).hasSize(1);
      assertThat(deliberation.outcome().isCarried()).isTrue();
    }

    @Test
    void counts_until_the_look_back_has_run_out() {
      LocalDate yearAgo = DAY.minusMonths(12);
      LocalDate before = yearAgo.minusYears(3);
      assertThat(endedOn(before, yearAgo.plusDays(1)).recused()).containsExactly("e");
      assertThat(endedOn(before, yearAgo).recused()).isEmpty();
      assertThat(with(AffiliationKind.STAKE, APPLICANT, Tenure.since(DAY.plusDays(1)))
              .recused())
          .isEmpty();
    }

    private Deliberation endedOn(LocalDate from, LocalDate until) {
      return with(AffiliationKind.STAKE, APPLICANT, Tenure.between(from, until));
    }

    @Test
    void of_a_stranger_is_harmless_and_none_is_printed() {
      Affiliation tie = Affiliation.of("x", APPLICANT, AffiliationKind.STAKE, Tenure.since(DAY));
      Deliberation deliberation =
          deliberation(charter, FOR, FOR, FOR, FOR).withAffiliations(Vector.of(tie));
      assertThat(deliberation.recused()).isEmpty();
      assertThat(tie).hasToString("an affiliation of x");
    }

    @Test
    void that_has_ended_stands_in_the_minutes_with_its_last_day() {
      assertThat(
              endedOn(DAY.minusYears(3), DAY.minusDays(31)).minutes(Language.EN).lines())
          .contains("e is kept away by a conflict of interest: stake at applicant, "
              + "from 2 September 2010 to 1 August 2013");
    }

    @Test
    void stands_in_the_minutes_with_what_it_led_to() {
      Deliberation deliberation = with(AffiliationKind.MANDATE, APPLICANT, Tenure.since(DAY))
          .withRecusal(Recusal.of("g", "sister of the promoter"));
      assertThat(deliberation.minutes(Language.EN).lines())
          .contains(
              "g declared a conflict of interest and left: sister of the promoter",
              "e is kept away by a conflict of interest: mandate at applicant, since 2 September 2013",
              "a: for (as argued)",
              "e: for (as argued), not counted because of the conflict of interest")
          .last()
          .isEqualTo(deliberation.outcome().toString());
      for (Language language : Language.values()) {
        assertThat(deliberation.minutes(language)).doesNotContain("{").contains("g", "e", "a");
      }
    }
  }

  @Nested
  class Too_few_who_remain {

    private final Charter charter = SEVEN
        .withQuorumBase(QuorumBase.MEMBERS_NOT_RECUSED)
        .withHigherBody(HigherBody.unless(Threshold.MORE_THAN_HALF, "general-assembly"));

    private Deliberation recusing(Charter under, String... members) {
      return Vector.of(members)
          .foldLeft(
              Deliberation.of(under, MOTION, DAY, vote("a", FOR), vote("b", FOR), vote("c", FOR)),
              (it, member) -> it.withRecusal(Recusal.of(member, "stake")));
    }

    @Test
    void leave_the_decision_to_the_higher_body() {
      Outcome four = recusing(charter, "d", "e", "f", "g").outcome();
      assertThat(four.result()).isEqualTo(Result.REFERRED);
      assertThat(four.higherBody()).contains("general-assembly");
      assertThat(four.isCarried()).isFalse();
      for (Language language : Language.values()) {
        assertThat(four.text(language)).contains("general-assembly").doesNotContain("{");
      }
      assertThat(recusing(charter, "e", "f", "g").outcome().result()).isEqualTo(Result.CARRIED);
    }

    @Test
    void may_be_counted_among_those_present() {
      HigherBody present = new HigherBody(
          "general-assembly", Threshold.atLeast(Ratio.of(1, 2)), RemainingBase.MEMBERS_PRESENT);
      Charter ofPresent = charter.withHigherBody(present);
      assertThat(recusing(ofPresent, "d", "e", "f").outcome().result()).isEqualTo(Result.CARRIED);
      assertThat(recusing(ofPresent, "d", "e", "f", "g").outcome().result())
          .isEqualTo(Result.REFERRED);
    }

    @Test
    void are_not_counted_among_those_present_when_a_tie_kept_them_away_and_they_never_came() {
      Charter ofPresent = charter
          .withConflicts(ConflictRules.excluding(AffiliationKind.MANDATE))
          .withHigherBody(new HigherBody(
              "general-assembly",
              Threshold.atLeast(Ratio.of(1, 2)),
              RemainingBase.MEMBERS_PRESENT));
      Deliberation threeCame = Deliberation.of(
              ofPresent, MOTION, DAY, vote("a", FOR), vote("b", FOR), vote("c", FOR))
          .withAffiliations(tied("d", "e", "f", "g"));
      assertThat(threeCame.outcome().result()).isEqualTo(Result.CARRIED);
      assertThat(threeCame.withAffiliations(tied("b", "c")).outcome().result())
          .isEqualTo(Result.REFERRED);
      assertThat(Deliberation.of(ofPresent, MOTION, DAY)
              .withAffiliations(tied("g"))
              .outcome()
              .result())
          .isEqualTo(Result.NOT_QUORATE);
    }

    private static Vector<Affiliation> tied(String... members) {
      return Vector.of(members)
          .map(member ->
              Affiliation.of(member, APPLICANT, AffiliationKind.MANDATE, Tenure.since(DAY)));
    }

    @Test
    void are_no_matter_of_who_is_merely_absent() {
      assertThat(Deliberation.of(charter, MOTION, DAY, vote("a", FOR)).outcome().result())
          .isEqualTo(Result.NOT_QUORATE);
    }
  }

  @Nested
  class A_veto {

    private final Charter charter = SEVEN.withVetoHolders(TreeSet.of("b"));

    @Test
    void stops_what_the_majority_wants() {
      Outcome outcome = outcome(charter, FOR, VETO, FOR, FOR);
      assertThat(outcome.votesAgainst()).isEqualTo(1);
      assertThat(outcome.hasMajority()).isTrue();
      assertThat(outcome.result()).isEqualTo(Result.VETOED);
      assertThat(outcome(charter, FOR, AGAINST, FOR, FOR).isCarried()).isTrue();
    }

    @Test
    void is_only_for_whom_the_charter_gives_one() {
      assertThatIllegalArgumentException().isThrownBy(() -> outcome(charter, VETO, FOR, FOR, FOR));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SEVEN.withVetoHolders(TreeSet.of("stranger")));
    }
  }

  @Nested
  class A_casting_vote {

    private final Charter charter = SEVEN.withCastingVote("a");

    @Test
    void breaks_a_tie_and_nothing_else() {
      Outcome tie = outcome(charter, FOR, FOR, AGAINST, AGAINST);
      assertThat(tie.isCarried()).isTrue();
      assertThat(tie.text(Language.EN)).endsWith("carried by the casting vote");
      assertThat(outcome(charter, AGAINST, FOR, FOR, AGAINST).isCarried()).isFalse();
      assertThat(outcome(charter, FOR, AGAINST, AGAINST, AGAINST).isCarried()).isFalse();
    }

    @Test
    void is_a_members_and_goes_with_a_simple_majority() {
      assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withCastingVote("stranger"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> charter.withMajority(Threshold.TWO_THIRDS));
    }
  }

  @Nested
  class An_abstention {

    @Test
    void weighs_against_where_it_is_a_vote_cast() {
      Charter cast = SEVEN.withAbstentions(AbstentionMeaning.NOT_IN_FAVOUR);
      assertThat(outcome(SEVEN, FOR, FOR, ABSTAIN, ABSTAIN, AGAINST).isCarried())
          .isTrue();
      assertThat(outcome(cast, FOR, FOR, ABSTAIN, ABSTAIN, AGAINST).forNeeded()).isEqualTo(3);
      assertThat(outcome(cast, FOR, FOR, ABSTAIN, ABSTAIN, AGAINST).isCarried()).isFalse();
      assertThat(outcome(cast, FOR, FOR, FOR, ABSTAIN, AGAINST).isCarried()).isTrue();
    }
  }

  @Nested
  class A_decision {

    @Test
    void can_be_acted_on_until_it_lapses() {
      Deliberation lasting = deliberation(SEVEN.withValidityDays(90), FOR, FOR, FOR, FOR);
      assertThat(lasting.lastDay()).contains(DAY.plusDays(90));
      assertThat(lasting.isValidOn(DAY.minusDays(1))).isFalse();
      assertThat(lasting.isValidOn(DAY)).isTrue();
      assertThat(lasting.isValidOn(DAY.plusDays(90))).isTrue();
      assertThat(lasting.isValidOn(DAY.plusDays(91))).isFalse();
      assertThat(deliberation(SEVEN, FOR).isValidOn(DAY.plusYears(9))).isTrue();
      assertThatIllegalArgumentException().isThrownBy(() -> SEVEN.withValidityDays(0));
    }
  }

  @Nested
  class What_cannot_be {

    @Test
    void is_a_vote_by_a_recused_member_a_stranger_or_twice() {
      Deliberation deliberation = Deliberation.of(SEVEN, MOTION, DAY, vote("a", FOR));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> deliberation.withRecusal(Recusal.of("a", "stake")));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deliberation.of(SEVEN, MOTION, DAY, vote("x", FOR)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deliberation.of(SEVEN, MOTION, DAY, vote("a", FOR), vote("a", FOR)));
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
      assertThatIllegalArgumentException().isThrownBy(() -> Motion.of(" ", APPLICANT));
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
