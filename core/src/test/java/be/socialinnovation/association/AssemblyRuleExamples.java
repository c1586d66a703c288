package be.socialinnovation.association;

import static be.socialinnovation.association.AssemblyRule.EXCLUDED_MEMBER_WAS_HEARD;
import static be.socialinnovation.association.AssemblyRule.ITEM_CAN_TAKE_EFFECT;
import static be.socialinnovation.association.AssemblyRule.ITEM_IS_NOT_YET_VOTED_ON;
import static be.socialinnovation.association.AssemblyRule.ITEM_IS_ON_THE_AGENDA;
import static be.socialinnovation.association.AssemblyRule.MEETING_HAS_AN_ID_OF_ITS_OWN;
import static be.socialinnovation.association.AssemblyRule.MEETING_IS_HELD_ON_ITS_DAY;
import static be.socialinnovation.association.AssemblyRule.MEMBERS_VOTE_ONCE;
import static be.socialinnovation.association.AssemblyRule.NOTICE_IS_LONG_ENOUGH;
import static be.socialinnovation.association.AssemblyRule.SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST;
import static be.socialinnovation.association.AssemblyRule.SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM;
import static be.socialinnovation.association.AssemblyRule.VOTERS_ARE_MEMBERS;
import static be.socialinnovation.association.AssociationFixtures.BELGIUM;
import static be.socialinnovation.association.AssociationFixtures.DAY;
import static be.socialinnovation.association.AssociationFixtures.FIRST;
import static be.socialinnovation.association.AssociationFixtures.NEWCOMER;
import static be.socialinnovation.association.AssociationFixtures.UNDER_THE_CODE;
import static be.socialinnovation.association.AssociationFixtures.after;
import static be.socialinnovation.association.AssociationFixtures.anAssociationOf;
import static be.socialinnovation.association.AssociationFixtures.convened;
import static be.socialinnovation.association.AssociationFixtures.voted;
import static be.socialinnovation.association.AssociationFixtures.votes;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.association.AgendaItem.Appointment;
import be.socialinnovation.association.AgendaItem.ChangeOfStatutes;
import be.socialinnovation.association.AgendaItem.Dismissal;
import be.socialinnovation.association.AgendaItem.Exclusion;
import be.socialinnovation.association.AgendaItem.Resolution;
import be.socialinnovation.association.AssemblyCommand.ConveneAssembly;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.association.AssociationCommand.WithdrawMember;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

public final class AssemblyRuleExamples {

  private static final LocalDate HELD = LocalDate.of(2014, 6, 2);
  private static final AgendaItem CHANGE = new ChangeOfStatutes("another seat", false);
  private static final AgendaItem ACCOUNTS = new Resolution("the accounts of 2013");
  private static final Association SIX = anAssociationOf(6, 3, DAY);

  private AssemblyRuleExamples() {}

  public static Seq<RuleExample> all() {
    return convening().appendAll(secondMeetings()).appendAll(voting()).appendAll(effects());
  }

  private static Seq<RuleExample> convening() {
    return Vector.of(
        convening(MEETING_HAS_AN_ID_OF_ITS_OWN, SATISFIED, "the first of its id", SIX, HELD, 20),
        convening(
            MEETING_HAS_AN_ID_OF_ITS_OWN,
            VIOLATED,
            "a second one of the same id",
            convened(SIX, "M", ACCOUNTS, HELD),
            HELD,
            20),
        convening(NOTICE_IS_LONG_ENOUGH, VIOLATED, "1921: seven days before", SIX, HELD, 7),
        convening(NOTICE_IS_LONG_ENOUGH, SATISFIED, "1921: eight days before", SIX, HELD, 8),
        convening(NOTICE_IS_LONG_ENOUGH, SATISFIED, "1921: nine days before", SIX, HELD, 9),
        convening(NOTICE_IS_LONG_ENOUGH, VIOLATED, "1921: the day after", SIX, HELD, -1),
        convening(NOTICE_IS_LONG_ENOUGH, VIOLATED, "2019: 14 days before", SIX, UNDER_THE_CODE, 14),
        convening(
            NOTICE_IS_LONG_ENOUGH, SATISFIED, "2019: 15 days before", SIX, UNDER_THE_CODE, 15),
        convening(
            NOTICE_IS_LONG_ENOUGH, SATISFIED, "2019: 16 days before", SIX, UNDER_THE_CODE, 16));
  }

  private static RuleExample convening(
      AssemblyRule rule,
      Verdict verdict,
      String sentence,
      Association association,
      LocalDate day,
      int noticeDays) {
    return RuleExample.of(
        BELGIUM,
        rule,
        verdict,
        sentence,
        association,
        ConveneAssembly.of("M", day, ACCOUNTS),
        day.minusDays(noticeDays));
  }

  private static Seq<RuleExample> secondMeetings() {
    return Vector.of(
        second(SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST, VIOLATED, "14 days later", 14, CHANGE),
        second(SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST, SATISFIED, "15 days later", 15, CHANGE),
        second(SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST, SATISFIED, "16 days later", 16, CHANGE),
        convening(
            SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST, SATISFIED, "it is no second", SIX, HELD, 8),
        RuleExample.of(
            BELGIUM,
            SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST,
            VIOLATED,
            "there was no first",
            SIX,
            ConveneAssembly.of("M2", HELD, CHANGE).asSecondOf("M1"),
            HELD.minusDays(20)),
        second(
            SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM,
            SATISFIED,
            "what lacked its quorum",
            15,
            CHANGE),
        second(
            SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM,
            VIOLATED,
            "another change than the one that lacked it",
            15,
            new ChangeOfStatutes("another name", false)),
        convening(
            SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM,
            SATISFIED,
            "it is no second",
            SIX,
            HELD,
            8),
        RuleExample.of(
            BELGIUM,
            SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM,
            VIOLATED,
            "the first had its quorum and rejected it",
            voted(SIX, PutToVote.of("M1", CHANGE, votes(0, 4, 0)), HELD),
            ConveneAssembly.of("M2", HELD.plusDays(15), CHANGE).asSecondOf("M1"),
            HELD));
  }

  private static RuleExample second(
      AssemblyRule rule, Verdict verdict, String sentence, int daysLater, AgendaItem item) {
    return RuleExample.of(
        BELGIUM,
        rule,
        verdict,
        sentence,
        voted(SIX, PutToVote.of("M1", CHANGE, votes(3, 0, 0)), HELD),
        ConveneAssembly.of("M2", HELD.plusDays(daysLater), item).asSecondOf("M1"),
        HELD);
  }

  private static Seq<RuleExample> voting() {
    Association convened = convened(SIX, "M", ACCOUNTS, HELD);
    PutToVote put = PutToVote.of("M", ACCOUNTS, votes(3, 2, 1));
    Association without = after(convened, new WithdrawMember(FIRST), HELD);
    Association empty = anAssociationOf(0);
    return Vector.of(
        voting(MEETING_IS_HELD_ON_ITS_DAY, SATISFIED, "on its day", convened, put, HELD),
        voting(
            MEETING_IS_HELD_ON_ITS_DAY, VIOLATED, "a day early", convened, put, HELD.minusDays(1)),
        voting(MEETING_IS_HELD_ON_ITS_DAY, VIOLATED, "a day late", convened, put, HELD.plusDays(1)),
        voting(MEETING_IS_HELD_ON_ITS_DAY, VIOLATED, "it was not convened", SIX, put, HELD),
        voting(ITEM_IS_ON_THE_AGENDA, SATISFIED, "what is on it", convened, put, HELD),
        voting(
            ITEM_IS_ON_THE_AGENDA,
            VIOLATED,
            "what is not on it",
            convened,
            PutToVote.of("M", CHANGE, votes(6, 0, 0)),
            HELD),
        voting(ITEM_IS_ON_THE_AGENDA, VIOLATED, "there is no agenda", SIX, put, HELD),
        voting(ITEM_IS_NOT_YET_VOTED_ON, SATISFIED, "for the first time", convened, put, HELD),
        voting(
            ITEM_IS_NOT_YET_VOTED_ON, VIOLATED, "once more", after(convened, put, HELD), put, HELD),
        voting(VOTERS_ARE_MEMBERS, SATISFIED, "six members", convened, put, HELD),
        voting(VOTERS_ARE_MEMBERS, VIOLATED, "one left on that very day", without, put, HELD),
        voting(
            VOTERS_ARE_MEMBERS,
            SATISFIED,
            "nobody came",
            convened,
            PutToVote.of("M", ACCOUNTS, votes(0, 0, 0)),
            HELD),
        voting(
            VOTERS_ARE_MEMBERS,
            VIOLATED,
            "nobody is left to come",
            empty,
            PutToVote.of("M", ACCOUNTS, votes(0, 0, 0)),
            HELD),
        voting(MEMBERS_VOTE_ONCE, SATISFIED, "each once", convened, put, HELD),
        voting(
            MEMBERS_VOTE_ONCE,
            VIOLATED,
            "one twice",
            convened,
            PutToVote.of(
                "M", ACCOUNTS, Vector.<Vote>ofAll(votes(2, 0, 0)).appendAll(votes(1, 0, 0))),
            HELD));
  }

  private static Seq<RuleExample> effects() {
    return Vector.of(
        effect(SATISFIED, "a member is excluded", new Exclusion(FIRST)),
        effect(VIOLATED, "an outsider is excluded", new Exclusion(NEWCOMER)),
        effect(SATISFIED, "a director is dismissed", new Dismissal("director-1")),
        effect(VIOLATED, "somebody else is dismissed", new Dismissal("director-9")),
        effect(SATISFIED, "somebody is appointed", new Appointment("director-9")),
        effect(VIOLATED, "a director is appointed", new Appointment("director-1")),
        effect(SATISFIED, "a resolution is taken", ACCOUNTS),
        hearing(SATISFIED, "1921 asks for no hearing", excluding(), HELD),
        hearing(UNDETERMINED, "2019: nobody said", excluding(), UNDER_THE_CODE),
        hearing(VIOLATED, "2019: not heard", excluding().withHeard(false), UNDER_THE_CODE),
        hearing(SATISFIED, "2019: heard", excluding().withHeard(true), UNDER_THE_CODE),
        hearing(
            SATISFIED,
            "2019: no exclusion",
            PutToVote.of("M", CHANGE, votes(6, 0, 0)),
            UNDER_THE_CODE));
  }

  private static PutToVote excluding() {
    return PutToVote.of("M", new Exclusion(FIRST), votes(6, 0, 0));
  }

  private static RuleExample effect(Verdict verdict, String sentence, AgendaItem item) {
    return voting(
        ITEM_CAN_TAKE_EFFECT,
        verdict,
        sentence,
        SIX,
        PutToVote.of("M", item, votes(6, 0, 0)),
        HELD);
  }

  private static RuleExample hearing(
      Verdict verdict, String sentence, PutToVote put, LocalDate on) {
    return voting(EXCLUDED_MEMBER_WAS_HEARD, verdict, sentence, SIX, put, on);
  }

  private static RuleExample voting(
      AssemblyRule rule,
      Verdict verdict,
      String sentence,
      Association association,
      PutToVote put,
      LocalDate on) {
    return RuleExample.of(BELGIUM, rule, verdict, sentence, association, put, on);
  }
}
