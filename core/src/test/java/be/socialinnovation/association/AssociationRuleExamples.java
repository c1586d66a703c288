package be.socialinnovation.association;

import static be.socialinnovation.association.AssociationFixtures.BELGIUM;
import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.FIRST;
import static be.socialinnovation.association.AssociationFixtures.NEWCOMER;
import static be.socialinnovation.association.AssociationFixtures.UNDER_THE_CODE;
import static be.socialinnovation.association.AssociationFixtures.after;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.found;
import static be.socialinnovation.association.AssociationFixtures.voted;
import static be.socialinnovation.association.AssociationFixtures.votes;
import static be.socialinnovation.association.AssociationRule.ADMITTED_IS_NOT_YET_A_MEMBER;
import static be.socialinnovation.association.AssociationRule.ASSOCIATION_HAS_ENOUGH_MEMBERS;
import static be.socialinnovation.association.AssociationRule.BENEFIT_IS_NO_DISTRIBUTION;
import static be.socialinnovation.association.AssociationRule.BOARD_HAS_ITS_NUMBER_OF_DIRECTORS;
import static be.socialinnovation.association.AssociationRule.CHANGE_AWAITS_ITS_ENTRY;
import static be.socialinnovation.association.AssociationRule.DIRECTORS_ARE_FEWER_THAN_MEMBERS;
import static be.socialinnovation.association.AssociationRule.FOUNDING_APPLICATION_IS_APPROVED;
import static be.socialinnovation.association.AssociationRule.REGISTER_IS_UP_TO_DATE;
import static be.socialinnovation.association.AssociationRule.STATUTES_ARE_ADAPTED_TO_THE_LAW;
import static be.socialinnovation.association.AssociationRule.WITHDRAWING_IS_A_MEMBER;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.association.AgendaItem.ChangeOfStatutes;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssociationCommand.AdmitMember;
import be.socialinnovation.association.AssociationCommand.ConfirmCompliance;
import be.socialinnovation.association.AssociationCommand.EnterInRegister;
import be.socialinnovation.association.AssociationCommand.FoundAssociation;
import be.socialinnovation.association.AssociationCommand.GrantBenefit;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

public final class AssociationRuleExamples {

  private static final LocalDate ADAPTED = LocalDate.of(2023, 12, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 1, 1);
  private static final Recipient MEMBER = new Recipient.Organisation(FIRST);
  private static final Recipient DIRECTOR = new Recipient.Person("director-1");
  private static final Recipient STRANGER = new Recipient.Organisation(NEWCOMER);

  private AssociationRuleExamples() {}

  public static Seq<RuleExample> all() {
    return numbers()
        .appendAll(applications())
        .appendAll(statutes())
        .appendAll(memberships())
        .appendAll(register())
        .appendAll(benefits());
  }

  private static Seq<RuleExample> applications() {
    FoundingApplication filed = FoundingApplication.of("consortium");
    return Vector.of(
        applying(SATISFIED, "an association founded on its own", found(4, 3)),
        applying(
            SATISFIED, "the authority has approved", found(4, 3).outOf(filed.withApproved(true))),
        applying(
            VIOLATED,
            "the authority has not approved",
            found(4, 3).outOf(filed.withApproved(false))),
        applying(UNDETERMINED, "nobody has told", found(4, 3).outOf(filed)));
  }

  private static RuleExample applying(Verdict verdict, String sentence, FoundAssociation found) {
    return RuleExample.of(
        BELGIUM,
        FOUNDING_APPLICATION_IS_APPROVED,
        verdict,
        sentence,
        Association.unborn(),
        found,
        DAY);
  }

  private static Seq<RuleExample> numbers() {
    return Vector.of(
        founding(ASSOCIATION_HAS_ENOUGH_MEMBERS, VIOLATED, "1921: two founders", 2, 1),
        founding(ASSOCIATION_HAS_ENOUGH_MEMBERS, SATISFIED, "1921: three founders", 3, 2),
        founding(ASSOCIATION_HAS_ENOUGH_MEMBERS, SATISFIED, "1921: four founders", 4, 3),
        anew(ASSOCIATION_HAS_ENOUGH_MEMBERS, VIOLATED, "2019: one founder", 1, 3),
        anew(ASSOCIATION_HAS_ENOUGH_MEMBERS, SATISFIED, "2019: two founders", 2, 2),
        anew(ASSOCIATION_HAS_ENOUGH_MEMBERS, SATISFIED, "2019: three founders", 3, 3),
        founding(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "1921: one for three members", 3, 1),
        founding(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "1921: two for three members", 3, 2),
        founding(
            BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "1921: three for three members", 3, 3),
        founding(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "1921: two for four members", 4, 2),
        founding(
            BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "1921: three for four members", 4, 3),
        founding(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "1921: eleven for 22", 22, 11),
        anew(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "2019: one for two members", 2, 1),
        anew(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "2019: two for two members", 2, 2),
        anew(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "2019: three for two members", 2, 3),
        anew(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, VIOLATED, "2019: two for three members", 3, 2),
        anew(BOARD_HAS_ITS_NUMBER_OF_DIRECTORS, SATISFIED, "2019: three for three members", 3, 3),
        founding(DIRECTORS_ARE_FEWER_THAN_MEMBERS, SATISFIED, "1921: one director fewer", 4, 3),
        founding(DIRECTORS_ARE_FEWER_THAN_MEMBERS, VIOLATED, "1921: as many as members", 4, 4),
        founding(DIRECTORS_ARE_FEWER_THAN_MEMBERS, VIOLATED, "1921: more than members", 4, 5),
        anew(DIRECTORS_ARE_FEWER_THAN_MEMBERS, SATISFIED, "2019: more than members", 2, 3));
  }

  private static Seq<RuleExample> statutes() {
    Association old = anAssociationOf(4, 3, DAY);
    return Vector.of(
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW,
            SATISFIED,
            "the old law still holds",
            old,
            LocalDate.of(2019, 12, 31)),
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW, SATISFIED, "the last day to adapt them", old, LAST),
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW, VIOLATED, "the day after", old, LAST.plusDays(1)),
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW,
            SATISFIED,
            "the day after, but they were adapted",
            changed(old, true),
            LAST.plusDays(1)),
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW,
            VIOLATED,
            "the day after, and changed without being adapted",
            changed(old, false),
            LAST.plusDays(1)),
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW,
            VIOLATED,
            "founded on the last day of the old law for new associations",
            anAssociationOf(4, 3, LocalDate.of(2019, 4, 30)),
            LAST.plusDays(1)),
        confirming(
            STATUTES_ARE_ADAPTED_TO_THE_LAW,
            SATISFIED,
            "founded under the code, with nothing to adapt",
            anAssociationOf(4, 3, LocalDate.of(2019, 5, 1)),
            LAST.plusDays(1)));
  }

  private static Association changed(Association association, boolean adaptation) {
    return voted(
        association,
        PutToVote.of("M", new ChangeOfStatutes("all of them", adaptation), votes(4, 0, 0)),
        ADAPTED);
  }

  private static Seq<RuleExample> memberships() {
    return Vector.of(
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

  private static Seq<RuleExample> register() {
    Association admitted = after(anAssociationOf(4, 3, DAY), new AdmitMember(NEWCOMER), DAY);
    Association entered =
        after(admitted, new EnterInRegister(NEWCOMER, RegisterChange.ADMISSION), DAY.plusDays(9));
    return Vector.of(
        confirming(
            REGISTER_IS_UP_TO_DATE,
            SATISFIED,
            "a week after an admission",
            admitted,
            DAY.plusDays(7)),
        confirming(
            REGISTER_IS_UP_TO_DATE, SATISFIED, "eight days after it", admitted, DAY.plusDays(8)),
        confirming(
            REGISTER_IS_UP_TO_DATE, VIOLATED, "nine days after it", admitted, DAY.plusDays(9)),
        confirming(
            REGISTER_IS_UP_TO_DATE,
            SATISFIED,
            "entered late, but entered",
            entered,
            DAY.plusDays(9)),
        example(
            CHANGE_AWAITS_ITS_ENTRY,
            SATISFIED,
            "an admission is entered",
            admitted,
            new EnterInRegister(NEWCOMER, RegisterChange.ADMISSION)),
        example(
            CHANGE_AWAITS_ITS_ENTRY,
            VIOLATED,
            "an admission is entered as a withdrawal",
            admitted,
            new EnterInRegister(NEWCOMER, RegisterChange.WITHDRAWAL)),
        example(
            CHANGE_AWAITS_ITS_ENTRY,
            VIOLATED,
            "an admission is entered twice",
            entered,
            new EnterInRegister(NEWCOMER, RegisterChange.ADMISSION)));
  }

  private static Seq<RuleExample> benefits() {
    GrantBenefit service = giving(MEMBER, BenefitNature.SERVICE, "0.00");
    GrantBenefit gift = giving(STRANGER, BenefitNature.GIFT_TO_THE_PURPOSE, "0.00");
    GrantBenefit toAStranger = giving(STRANGER, BenefitNature.SERVICE, "0.00");
    return Vector.of(
        benefit(VIOLATED, "a member pays a cent too little", DAY, money(MEMBER, "999.99")),
        benefit(SATISFIED, "a member pays what it is worth", DAY, money(MEMBER, "1000.00")),
        benefit(SATISFIED, "a member pays a cent more", DAY, money(MEMBER, "1000.01")),
        benefit(UNDETERMINED, "1921: a director gets money", DAY, money(DIRECTOR, "0.00")),
        benefit(UNDETERMINED, "1921: somebody else gets money", DAY, money(STRANGER, "0.00")),
        benefit(VIOLATED, "2019: a director gets money", UNDER_THE_CODE, money(DIRECTOR, "0.00")),
        benefit(
            VIOLATED, "2019: somebody else gets money", UNDER_THE_CODE, money(STRANGER, "999.99")),
        benefit(SATISFIED, "2019: somebody else buys", UNDER_THE_CODE, money(STRANGER, "1000.00")),
        benefit(
            SATISFIED,
            "2019: a gift that serves the purpose",
            UNDER_THE_CODE,
            gift.withWithinPurpose(true)),
        benefit(UNDETERMINED, "2019: a gift that nobody judged", UNDER_THE_CODE, gift),
        benefit(
            VIOLATED,
            "2019: a gift that does not serve it",
            UNDER_THE_CODE,
            gift.withWithinPurpose(false)),
        benefit(
            SATISFIED, "a free service within the purpose", DAY, service.withWithinPurpose(true)),
        benefit(VIOLATED, "a free service outside it", DAY, service.withWithinPurpose(false)),
        benefit(UNDETERMINED, "a free service that nobody judged", DAY, service),
        benefit(
            UNDETERMINED,
            "1921: a free service outside the purpose, to somebody else",
            DAY,
            toAStranger.withWithinPurpose(false)));
  }

  private static GrantBenefit money(Recipient recipient, String consideration) {
    return giving(recipient, BenefitNature.MONEY_OR_GOODS, consideration);
  }

  private static GrantBenefit giving(
      Recipient recipient, BenefitNature nature, String consideration) {
    return GrantBenefit.of(
        new Benefit(recipient, nature, Money.eur("1000.00"), Money.eur(consideration)));
  }

  private static RuleExample benefit(
      Verdict verdict, String sentence, LocalDate on, GrantBenefit grant) {
    return RuleExample.of(
        BELGIUM, BENEFIT_IS_NO_DISTRIBUTION, verdict, sentence, anAssociationOf(3), grant, on);
  }

  private static RuleExample confirming(
      AssociationRule rule,
      Verdict verdict,
      String sentence,
      Association association,
      LocalDate on) {
    return RuleExample.of(
        BELGIUM, rule, verdict, sentence, association, new ConfirmCompliance(), on);
  }

  private static RuleExample founding(
      AssociationRule rule, Verdict verdict, String sentence, int members, int directors) {
    return example(rule, verdict, sentence, Association.unborn(), found(members, directors));
  }

  private static RuleExample anew(
      AssociationRule rule, Verdict verdict, String sentence, int members, int directors) {
    return RuleExample.of(
        BELGIUM,
        rule,
        verdict,
        sentence,
        Association.unborn(),
        found(members, directors),
        LocalDate.of(2019, 5, 1));
  }

  private static RuleExample example(
      AssociationRule rule,
      Verdict verdict,
      String sentence,
      Association state,
      AssociationCommand command) {
    return RuleExample.of(BELGIUM, rule, verdict, sentence, state, command, DAY);
  }
}
