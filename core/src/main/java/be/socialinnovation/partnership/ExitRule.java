package be.socialinnovation.partnership;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Outcome;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DecideByVote;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.Dissolve;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.Leave;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold when a party leaves, is told off or is put out, and when the partnership ends, in the order of reporting. */
public enum ExitRule implements Guard<Partnership, PartnershipCommand, PartnershipPolicy> {
  /** A party gives notice once. */
  NOTICE_IS_GIVEN_ONCE(
      "PARTNERSHIP-40",
      PartnershipSources.AGREEMENTS,
      GiveNotice.class,
      (partnership, give, given) -> given
          .fact("party", give.party().text())
          .fact("notice", partnership.partyIn(give.party()).flatMap(Party::noticeOn))
          .met(partnership.partyIn(give.party()).flatMap(Party::noticeOn).isEmpty())),

  /** Whom an agreement binds leaves when its notice has run; others leave at once. */
  NOTICE_HAS_RUN(
      "PARTNERSHIP-41",
      PartnershipSources.AGREEMENTS,
      Withdraw.class,
      (partnership, withdraw, given) -> {
        Optional<LocalDate> notice = partnership.partyIn(withdraw.party()).flatMap(Party::noticeOn);
        Optional<Integer> days =
            partnership.agreement().map(agreed -> agreed.terms().withdrawalNoticeDays());
        Optional<LocalDate> first =
            notice.flatMap(from -> days.map(number -> from.plusDays(number)));
        return given
            .fact("notice", PartnershipTexts.orNone(notice))
            .fact("days", days)
            .fact("day", given.on())
            .met(!partnership.isBound(withdraw.party())
                || first.filter(day -> !given.on().isBefore(day)).isPresent());
      }),

  /** Only a coordinator that leaves names who coordinates after it: another organisation, and none in default. */
  SUCCESSOR_FOLLOWS_THE_COORDINATOR(
      "PARTNERSHIP-42",
      PartnershipSources.AGREEMENTS,
      Leave.class,
      (partnership, leave, given) -> given
          .fact("party", leave.party().text())
          .fact("successor", leave.successor().map(Organisation::name))
          .met(leave
              .successor()
              .map(Organisation::id)
              .map(next -> partnership.handsOver(leave.party(), next, given.on())
                  && !isInDefault(partnership.partyIn(next)))
              .orElse(true))),

  /** A party is told of a breach while no other waits to be remedied. */
  NO_OTHER_BREACH_IS_OPEN(
      "PARTNERSHIP-43",
      PartnershipSources.AGREEMENTS,
      NotifyBreach.class,
      (partnership, breach, given) -> given
          .fact("party", breach.party().text())
          .fact("open", open(partnership.partyIn(breach.party())).map(Breach::what))
          .met(open(partnership.partyIn(breach.party())).isEmpty())),

  /** A party remedies what it was told of, before it is in default. */
  BREACH_IS_OPEN(
      "PARTNERSHIP-44",
      PartnershipSources.AGREEMENTS,
      CureBreach.class,
      (partnership, cure, given) -> given
          .fact("party", cure.party().text())
          .fact(
              "default",
              PartnershipTexts.orNone(partnership.partyIn(cure.party()).flatMap(Party::defaultOn)))
          .met(open(partnership.partyIn(cure.party())).isPresent()
              && !isInDefault(partnership.partyIn(cure.party())))),

  /** A default is declared after the notice and the days to remedy it, and only of what was not remedied. */
  BREACH_WAS_NOT_CURED_IN_TIME(
      "PARTNERSHIP-45",
      PartnershipSources.AGREEMENTS,
      DeclareDefault.class,
      (partnership, declare, given) -> {
        Optional<LocalDate> notified =
            open(partnership.partyIn(declare.party())).map(Breach::notifiedOn);
        Optional<LocalDate> lastDay = notified.flatMap(from ->
            partnership.agreement().map(agreed -> from.plusDays(agreed.terms().cureDays())));
        return given
            .fact("notified", PartnershipTexts.orNone(notified))
            .fact("lastDay", PartnershipTexts.orNone(lastDay))
            .fact("day", given.on())
            .met(lastDay.filter(given.on()::isAfter).isPresent());
      }),

  /** A party is declared in default once. */
  DEFAULT_IS_DECLARED_ONCE(
      "PARTNERSHIP-46",
      PartnershipSources.AGREEMENTS,
      DeclareDefault.class,
      (partnership, declare, given) -> given
          .fact("party", declare.party().text())
          .fact("default", partnership.partyIn(declare.party()).flatMap(Party::defaultOn))
          .met(!isInDefault(partnership.partyIn(declare.party())))),

  /** Nobody but partners votes. */
  ONLY_PARTNERS_VOTE(
      "PARTNERSHIP-47",
      PartnershipSources.AGREEMENTS,
      DecideByVote.class,
      (partnership, decision, given) -> {
        TreeSet<String> strangers = Ballot.of(partnership, decision, given.on()).strangers();
        return given.fact("strangers", strangers).met(strangers.isEmpty());
      }),

  /** Each partner has one vote. */
  EACH_PARTNER_VOTES_ONCE(
      "PARTNERSHIP-48",
      PartnershipSources.AGREEMENTS,
      DecideByVote.class,
      (partnership, decision, given) -> {
        TreeSet<String> repeated = Ballot.of(partnership, decision, given.on()).repeated();
        return given.fact("repeated", repeated).met(repeated.isEmpty());
      }),

  /** A party in default, and the party concerned, has neither vote nor veto. */
  PARTY_IN_DEFAULT_HAS_NO_VOTE(
      "PARTNERSHIP-49",
      PartnershipSources.AGREEMENTS,
      DecideByVote.class,
      (partnership, decision, given) -> {
        TreeSet<String> inVain = Ballot.of(partnership, decision, given.on()).votedInVain();
        return given.fact("silenced", inVain).met(inVain.isEmpty());
      }),

  /** The partners decide by quorum and majority, and none of them vetoes; where nobody is left to vote, only the end needs no vote. */
  DECISION_IS_CARRIED(
      "PARTNERSHIP-50",
      PartnershipSources.AGREEMENTS,
      DecideByVote.class,
      (partnership, decision, given) -> {
        Optional<Outcome> outcome = Ballot.of(partnership, decision, given.on())
            .deliberation(given.policy(), given.on())
            .map(Deliberation::outcome);
        return given
            .fact("result", PartnershipTexts.orNone(outcome.map(Outcome::result)))
            .fact("present", PartnershipTexts.orNone(outcome.map(Outcome::present)))
            .fact("eligible", PartnershipTexts.orNone(outcome.map(Outcome::eligible)))
            .fact("presentNeeded", PartnershipTexts.orNone(outcome.map(Outcome::presentNeeded)))
            .fact("for", PartnershipTexts.orNone(outcome.map(Outcome::votesFor)))
            .fact("against", PartnershipTexts.orNone(outcome.map(Outcome::votesAgainst)))
            .fact("abstained", PartnershipTexts.orNone(outcome.map(Outcome::abstentions)))
            .fact("forNeeded", PartnershipTexts.orNone(outcome.map(Outcome::forNeeded)))
            .met(outcome.map(Outcome::isCarried).orElse(decision instanceof Dissolve));
      });

  private final Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition;

  <C extends PartnershipCommand> ExitRule(
      String code,
      Source source,
      Class<C> command,
      Check<Partnership, C, PartnershipPolicy> check) {
    definition = Definition.of(code, source, PartnershipTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition() {
    return definition;
  }

  private static boolean isInDefault(Optional<Party> party) {
    return party.filter(Party::isInDefault).isPresent();
  }

  private static Optional<Breach> open(Optional<Party> party) {
    return party.flatMap(Party::breach);
  }
}
