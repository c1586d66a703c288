package be.socialinnovation.partnership;

import static be.socialinnovation.partnership.ExitRule.BREACH_IS_OPEN;
import static be.socialinnovation.partnership.ExitRule.BREACH_WAS_NOT_CURED_IN_TIME;
import static be.socialinnovation.partnership.ExitRule.DECISION_IS_CARRIED;
import static be.socialinnovation.partnership.ExitRule.DEFAULT_IS_DECLARED_ONCE;
import static be.socialinnovation.partnership.ExitRule.EACH_PARTNER_VOTES_ONCE;
import static be.socialinnovation.partnership.ExitRule.NOTICE_HAS_RUN;
import static be.socialinnovation.partnership.ExitRule.NOTICE_IS_GIVEN_ONCE;
import static be.socialinnovation.partnership.ExitRule.NO_OTHER_BREACH_IS_OPEN;
import static be.socialinnovation.partnership.ExitRule.ONLY_PARTNERS_VOTE;
import static be.socialinnovation.partnership.ExitRule.PARTY_IN_DEFAULT_HAS_NO_VOTE;
import static be.socialinnovation.partnership.ExitRule.SUCCESSOR_FOLLOWS_THE_COORDINATOR;
import static be.socialinnovation.partnership.PartnershipFixtures.ACW;
import static be.socialinnovation.partnership.PartnershipFixtures.LATER;
import static be.socialinnovation.partnership.PartnershipFixtures.NEWCOMER;
import static be.socialinnovation.partnership.PartnershipFixtures.PARTNERSHIPS;
import static be.socialinnovation.partnership.PartnershipFixtures.TELENET;
import static be.socialinnovation.partnership.PartnershipFixtures.VERENIGDE_VERENIGINGEN;
import static be.socialinnovation.partnership.PartnershipFixtures.ZAPPWARE;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOf;
import static be.socialinnovation.partnership.PartnershipFixtures.aPartnershipOfThree;
import static be.socialinnovation.partnership.PartnershipFixtures.after;
import static be.socialinnovation.partnership.PartnershipFixtures.anActivePartnership;
import static be.socialinnovation.partnership.PartnershipFixtures.inFavour;
import static be.socialinnovation.partnership.PartnershipFixtures.members;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.committee.Choice;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.Dissolve;
import be.socialinnovation.partnership.ExitCommand.ExcludeParty;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

final class ExitRuleExamples {

  private static final Seq<Organisation> SIX = members(6, 0, 0);

  private ExitRuleExamples() {}

  static Seq<RuleExample> all() {
    return notices()
        .appendAll(successors())
        .appendAll(breaches())
        .appendAll(ballots())
        .appendAll(outcomes());
  }

  private static Seq<RuleExample> notices() {
    Partnership given = after(anActivePartnership(), LATER, new GiveNotice(ACW.id()));
    return Vector.of(
        example(
            NOTICE_IS_GIVEN_ONCE,
            SATISFIED,
            "a partner gives notice",
            anActivePartnership(),
            new GiveNotice(ACW.id())),
        example(
            NOTICE_IS_GIVEN_ONCE,
            VIOLATED,
            "a partner gives notice again",
            given,
            new GiveNotice(ACW.id())),
        on(
            LATER.plusDays(29),
            NOTICE_HAS_RUN,
            VIOLATED,
            "the day before the notice of 30 days has run",
            given,
            Withdraw.of(ACW.id())),
        on(
            LATER.plusDays(30),
            NOTICE_HAS_RUN,
            SATISFIED,
            "the day on which it has run",
            given,
            Withdraw.of(ACW.id())),
        on(
            LATER.plusDays(31),
            NOTICE_HAS_RUN,
            SATISFIED,
            "the day after",
            given,
            Withdraw.of(ACW.id())),
        example(
            NOTICE_HAS_RUN,
            VIOLATED,
            "a partner leaves without notice",
            anActivePartnership(),
            Withdraw.of(ACW.id())),
        example(
            NOTICE_HAS_RUN,
            SATISFIED,
            "a partner leaves at once while there is no agreement",
            aPartnershipOfThree(),
            Withdraw.of(ACW.id())));
  }

  private static Seq<RuleExample> successors() {
    return Vector.of(
        successor(SATISFIED, "the coordinator names a partner", VERENIGDE_VERENIGINGEN, ACW),
        successor(SATISFIED, "the coordinator names a newcomer", VERENIGDE_VERENIGINGEN, NEWCOMER),
        example(
            SUCCESSOR_FOLLOWS_THE_COORDINATOR,
            SATISFIED,
            "the coordinator names nobody",
            aPartnershipOfThree(),
            Withdraw.of(VERENIGDE_VERENIGINGEN.id())),
        successor(
            VIOLATED,
            "the coordinator names itself",
            VERENIGDE_VERENIGINGEN,
            VERENIGDE_VERENIGINGEN),
        successor(VIOLATED, "a partner names a coordinator", ACW, TELENET),
        example(
            SUCCESSOR_FOLLOWS_THE_COORDINATOR,
            VIOLATED,
            "the coordinator names a party in default",
            inDefault(),
            new Withdraw(VERENIGDE_VERENIGINGEN.id(), Optional.of(ZAPPWARE))));
  }

  private static RuleExample successor(
      Verdict verdict, String sentence, Organisation leaver, Organisation successor) {
    return example(
        SUCCESSOR_FOLLOWS_THE_COORDINATOR,
        verdict,
        sentence,
        aPartnershipOfThree(),
        new Withdraw(leaver.id(), Optional.of(successor)));
  }

  private static Partnership inBreach() {
    return after(anActivePartnership(), LATER, new NotifyBreach(ZAPPWARE.id(), "no report"));
  }

  private static Partnership inDefault() {
    return after(
        inBreach(), LATER.plusDays(31), new DeclareDefault(ZAPPWARE.id(), inFavour(ACW, TELENET)));
  }

  private static Seq<RuleExample> breaches() {
    DeclareDefault declared = new DeclareDefault(ZAPPWARE.id(), inFavour(ACW, TELENET));
    CureBreach cured = new CureBreach(ZAPPWARE.id(), "reported");
    return Vector.of(
        example(
            NO_OTHER_BREACH_IS_OPEN,
            SATISFIED,
            "a first breach",
            anActivePartnership(),
            new NotifyBreach(ZAPPWARE.id(), "no report")),
        example(
            NO_OTHER_BREACH_IS_OPEN,
            VIOLATED,
            "a second while the first is open",
            inBreach(),
            new NotifyBreach(ZAPPWARE.id(), "no money")),
        example(BREACH_IS_OPEN, SATISFIED, "a breach is cured", inBreach(), cured),
        example(BREACH_IS_OPEN, VIOLATED, "nothing to cure", anActivePartnership(), cured),
        on(
            LATER.plusDays(31),
            BREACH_IS_OPEN,
            VIOLATED,
            "a cure after the default",
            inDefault(),
            cured),
        on(
            LATER.plusDays(29),
            BREACH_WAS_NOT_CURED_IN_TIME,
            VIOLATED,
            "the day before the last of the 30",
            inBreach(),
            declared),
        on(
            LATER.plusDays(30),
            BREACH_WAS_NOT_CURED_IN_TIME,
            VIOLATED,
            "the last day, on which it can still be cured",
            inBreach(),
            declared),
        on(
            LATER.plusDays(31),
            BREACH_WAS_NOT_CURED_IN_TIME,
            SATISFIED,
            "the day after",
            inBreach(),
            declared),
        on(
            LATER.plusDays(31),
            BREACH_WAS_NOT_CURED_IN_TIME,
            VIOLATED,
            "the breach was cured",
            after(inBreach(), LATER.plusDays(30), cured),
            declared),
        on(
            LATER.plusDays(31),
            DEFAULT_IS_DECLARED_ONCE,
            SATISFIED,
            "a first default",
            inBreach(),
            declared),
        on(
            LATER.plusDays(31),
            DEFAULT_IS_DECLARED_ONCE,
            VIOLATED,
            "the same once more",
            inDefault(),
            declared));
  }

  private static Seq<RuleExample> ballots() {
    return Vector.of(
        example(
            ONLY_PARTNERS_VOTE,
            SATISFIED,
            "partners vote",
            aPartnershipOfThree(),
            new Dissolve("done", inFavour(ACW, TELENET))),
        example(
            ONLY_PARTNERS_VOTE,
            VIOLATED,
            "a coordinator that is no partner votes",
            aPartnershipOfThree(),
            new Dissolve("done", inFavour(ACW, TELENET, VERENIGDE_VERENIGINGEN))),
        example(
            EACH_PARTNER_VOTES_ONCE,
            SATISFIED,
            "each partner votes",
            aPartnershipOfThree(),
            new Dissolve("done", inFavour(ACW, TELENET, ZAPPWARE))),
        example(
            EACH_PARTNER_VOTES_ONCE,
            VIOLATED,
            "a partner votes twice",
            aPartnershipOfThree(),
            new Dissolve("done", inFavour(ACW, ACW, TELENET))),
        on(
            LATER.plusDays(31),
            PARTY_IN_DEFAULT_HAS_NO_VOTE,
            SATISFIED,
            "the two that are not in default vote",
            inDefault(),
            new Dissolve("done", inFavour(ACW, TELENET))),
        on(
            LATER.plusDays(31),
            PARTY_IN_DEFAULT_HAS_NO_VOTE,
            VIOLATED,
            "the party in default vetoes",
            inDefault(),
            new Dissolve(
                "done", inFavour(ACW, TELENET).appendAll(votes(Choice.VETO, Vector.of(ZAPPWARE))))),
        example(
            PARTY_IN_DEFAULT_HAS_NO_VOTE,
            VIOLATED,
            "a party votes on its own exclusion",
            aPartnershipOfThree(),
            new ExcludeParty(ZAPPWARE.id(), inFavour(ZAPPWARE), Optional.empty())));
  }

  private static Seq<RuleExample> outcomes() {
    Partnership empty = after(
        aPartnershipOfThree(),
        LATER,
        new GiveUpRole(ACW.id(), PartnershipRole.PARTNER),
        new GiveUpRole(TELENET.id(), PartnershipRole.PARTNER),
        new GiveUpRole(ZAPPWARE.id(), PartnershipRole.PARTNER));
    return Vector.of(
        outcome(VIOLATED, "three of six are too few to decide", 3, 0, 0),
        outcome(SATISFIED, "four of six are just enough", 4, 0, 0),
        outcome(VIOLATED, "three of five votes are less than two thirds", 3, 2, 0),
        outcome(SATISFIED, "four of six votes are two thirds", 4, 2, 0),
        outcome(SATISFIED, "five of six votes are more", 5, 1, 0),
        outcome(VIOLATED, "one veto stops five", 5, 0, 1),
        example(
            DECISION_IS_CARRIED,
            SATISFIED,
            "nobody is left to vote on the end",
            empty,
            new Dissolve("nobody left", Vector.empty())),
        example(
            DECISION_IS_CARRIED,
            VIOLATED,
            "nobody is left to vote on an exclusion",
            empty,
            new ExcludeParty(VERENIGDE_VERENIGINGEN.id(), Vector.empty(), Optional.empty())));
  }

  private static RuleExample outcome(
      Verdict verdict, String sentence, int inFavour, int against, int vetoes) {
    Seq<Vote> votes = votes(Choice.FOR, SIX.take(inFavour))
        .appendAll(votes(Choice.AGAINST, SIX.drop(inFavour).take(against)))
        .appendAll(votes(Choice.VETO, SIX.takeRight(vetoes)));
    return example(
        DECISION_IS_CARRIED, verdict, sentence, aPartnershipOf(SIX), new Dissolve("done", votes));
  }

  private static Seq<Vote> votes(Choice choice, Seq<Organisation> voters) {
    return PartnershipFixtures.votes(choice, voters.toJavaArray(Organisation[]::new));
  }

  private static RuleExample example(
      ExitRule rule,
      Verdict verdict,
      String sentence,
      Partnership state,
      PartnershipCommand command) {
    return on(LATER, rule, verdict, sentence, state, command);
  }

  private static RuleExample on(
      LocalDate day,
      ExitRule rule,
      Verdict verdict,
      String sentence,
      Partnership state,
      PartnershipCommand command) {
    return RuleExample.of(PARTNERSHIPS, rule, verdict, sentence, state, command, day);
  }
}
