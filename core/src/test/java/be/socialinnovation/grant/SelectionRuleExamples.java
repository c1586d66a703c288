package be.socialinnovation.grant;

import static be.socialinnovation.grant.CallFixtures.points;
import static be.socialinnovation.grant.CallFixtures.studies;
import static be.socialinnovation.grant.GrantExample.of;
import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.grant.SelectionRule.*;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Optional;

final class SelectionRuleExamples {

  private SelectionRuleExamples() {}

  static Seq<RuleExample> all() {
    return scoring().appendAll(envelope());
  }

  private static GrantApplication competing() {
    return after(submitted(aStudyCosting60000().withCall(studies())), new DeclareAdmissible("iwt"));
  }

  private static Seq<RuleExample> scoring() {
    var score = ScoreApplication.of("iwt", points(7));
    var scored = after(competing(), score);
    var early = ScoreApplication.of("iwt", points(7).withOn(IN_TIME.minusDays(1)));
    var late = ScoreApplication.of("iwt", points(7).withOn(IN_TIME.plusDays(1)));
    var award = GrantFixtures.award(eur("30000"));
    return Vector.of(
        of(SCORING_IS_KNOWN, SATISFIED, "the call tells it", competing(), score),
        of(SCORING_IS_KNOWN, VIOLATED, "outside any call", admissible(), score),
        of(CARD_IS_GIVEN_IN_TIME, SATISFIED, "today", competing(), score),
        of(CARD_IS_GIVEN_IN_TIME, VIOLATED, "the day before", competing(), early),
        of(CARD_IS_GIVEN_IN_TIME, VIOLATED, "tomorrow", competing(), late),
        of(CARD_IS_GIVEN_IN_TIME, UNDETERMINED, "not admissible yet", submitted(), score),
        of(ANOTHER_SCORE_HAS_A_REASON, SATISFIED, "the first score", competing(), score),
        of(
            ANOTHER_SCORE_HAS_A_REASON,
            SATISFIED,
            "a second one, with a reason",
            scored,
            score.because("a sum was wrong")),
        of(ANOTHER_SCORE_HAS_A_REASON, VIOLATED, "a second one", scored, score),
        of(AWARD_RESTS_ON_A_SCORE, SATISFIED, "scored", scored, award),
        of(
            AWARD_RESTS_ON_A_SCORE,
            VIOLATED,
            "scored too low",
            after(competing(), ScoreApplication.of("iwt", points(5))),
            award),
        of(AWARD_RESTS_ON_A_SCORE, SATISFIED, "nothing asks for a score", admissible(), award),
        of(AWARD_RESTS_ON_A_SCORE, UNDETERMINED, "not scored yet", competing(), award));
  }

  private static Seq<RuleExample> envelope() {
    return Vector.of(
        of(
            NOBODY_AHEAD_CLAIMS_THE_ENVELOPE,
            SATISFIED,
            "outside any call",
            admissible(),
            award(eur("30000"))),
        ofAward(SATISFIED, "nobody else waits", "30000", "0", "0"),
        ofAward(SATISFIED, "all who come first fit too", "30000", "20000", "0"),
        ofAward(VIOLATED, "they fit but for a cent", "30000", "20000.01", "0"),
        ofAward(SATISFIED, "and all that nobody can place", "30000", "10000", "10000"),
        ofAward(UNDETERMINED, "they fit but for a cent", "30000", "10000", "10000.01"),
        of(
            NOBODY_AHEAD_CLAIMS_THE_ENVELOPE,
            UNDETERMINED,
            "nobody told how the call stands",
            competing(),
            award(eur("30000"))));
  }

  private static RuleExample ofAward(
      Verdict verdict, String sentence, String amount, String ahead, String unplaced) {
    var standing = new CallStanding(eur("0"), asked("A-2", ahead), asked("A-3", unplaced));
    return of(
        NOBODY_AHEAD_CLAIMS_THE_ENVELOPE,
        verdict,
        sentence,
        competing(),
        award(eur(amount)).withCall(Optional.of(standing)));
  }

  private static TreeMap<String, Money> asked(String id, String amount) {
    return eur(amount).isZero() ? TreeMap.empty() : TreeMap.of(id, eur(amount));
  }
}
