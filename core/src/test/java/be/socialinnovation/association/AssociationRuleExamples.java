package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.FIRST;
import static be.socialinnovation.association.AssociationFixtures.NEWCOMER;
import static be.socialinnovation.association.AssociationFixtures.UNDER_1921;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.found;
import static be.socialinnovation.association.AssociationRule.ADMITTED_IS_NOT_YET_A_MEMBER;
import static be.socialinnovation.association.AssociationRule.ASSOCIATION_HAS_ENOUGH_MEMBERS;
import static be.socialinnovation.association.AssociationRule.BOARD_HAS_ITS_NUMBER_OF_DIRECTORS;
import static be.socialinnovation.association.AssociationRule.DIRECTORS_ARE_FEWER_THAN_MEMBERS;
import static be.socialinnovation.association.AssociationRule.REGIME_TAKES_NEW_ASSOCIATIONS;
import static be.socialinnovation.association.AssociationRule.WITHDRAWING_IS_A_MEMBER;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

public final class AssociationRuleExamples {

  private AssociationRuleExamples() {}

  public static Seq<RuleExample> all() {
    return Vector.of(
        founding(ASSOCIATION_HAS_ENOUGH_MEMBERS, VIOLATED, "two founders are too few", 2, 1),
        founding(ASSOCIATION_HAS_ENOUGH_MEMBERS, SATISFIED, "three founders are just enough", 3, 2),
        founding(ASSOCIATION_HAS_ENOUGH_MEMBERS, SATISFIED, "four founders are enough", 4, 3),
        founding(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "three members, one director", 3, 1),
        founding(
            BOARD_HAS_ITS_NUMBER_OF_DIRECTORS,
            SATISFIED,
            "three members, exactly two directors",
            3,
            2),
        founding(
            BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "three members, three directors", 3, 3),
        founding(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "four members, two directors", 4, 2),
        founding(
            BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "four members, three directors", 4, 3),
        founding(
            BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "22 members, eleven directors", 22, 11),
        founding(
            DIRECTORS_ARE_FEWER_THAN_MEMBERS, SATISFIED, "one director fewer than members", 4, 3),
        founding(DIRECTORS_ARE_FEWER_THAN_MEMBERS, VIOLATED, "as many directors as members", 4, 4),
        founding(DIRECTORS_ARE_FEWER_THAN_MEMBERS, VIOLATED, "more directors than members", 4, 5),
        RuleExample.of(
            UNDER_1921,
            REGIME_TAKES_NEW_ASSOCIATIONS,
            SATISFIED,
            "founded on the last day of the old law for new associations",
            Association.unborn(),
            found(3, 2),
            LocalDate.of(2019, 4, 30)),
        RuleExample.of(
            UNDER_1921,
            REGIME_TAKES_NEW_ASSOCIATIONS,
            VIOLATED,
            "founded on the first day of the new code",
            Association.unborn(),
            found(3, 2),
            LocalDate.of(2019, 5, 1)),
        example(
            ADMITTED_IS_NOT_YET_A_MEMBER,
            SATISFIED,
            "a newcomer is admitted",
            anAssociationOf(3),
            new AdmitMember(NEWCOMER)),
        example(
            ADMITTED_IS_NOT_YET_A_MEMBER,
            VIOLATED,
            "a founder is admitted",
            anAssociationOf(3),
            new AdmitMember(FIRST)),
        example(
            WITHDRAWING_IS_A_MEMBER,
            SATISFIED,
            "one of three leaves, although two are then left",
            anAssociationOf(3),
            new WithdrawMember(FIRST)),
        example(
            WITHDRAWING_IS_A_MEMBER,
            VIOLATED,
            "an outsider leaves",
            anAssociationOf(3),
            new WithdrawMember(NEWCOMER)));
  }

  private static RuleExample founding(
      AssociationRule rule, Verdict verdict, String sentence, int members, int directors) {
    return example(rule, verdict, sentence, Association.unborn(), found(members, directors));
  }

  private static RuleExample example(
      AssociationRule rule,
      Verdict verdict,
      String sentence,
      Association state,
      AssociationCommand command) {
    return RuleExample.of(UNDER_1921, rule, verdict, sentence, state, command, DAY);
  }
}
