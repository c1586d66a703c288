package be.socialinnovation.association;

import be.socialinnovation.association.AssemblyCommand.ConveneAssembly;
import be.socialinnovation.association.AssemblyCommand.PutToVote;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The rules of the general assembly of an association, in the order of reporting. Quorum and majority are no rules: a vote that misses
 * them has been held, and its outcome is what the dossier keeps.
 */
public enum AssemblyRule implements Guard<Association, AssociationCommand, AssociationPolicy> {
  /** No two meetings have one id. */
  MEETING_HAS_AN_ID_OF_ITS_OWN(
      "ASSOCIATION-10",
      AssociationSources.MINUTES,
      ConveneAssembly.class,
      (association, convene, given) -> given
          .fact("meeting", convene.meeting())
          .met(association.meeting(convene.meeting()).isEmpty())),

  /** The members are convened early enough. */
  NOTICE_IS_LONG_ENOUGH(
      "ASSOCIATION-11",
      LegalTopic.CONVENING,
      ConveneAssembly.class,
      (association, convene, law, given) -> {
        long days = ChronoUnit.DAYS.between(given.on(), convene.day());
        return given
            .fact("day", convene.day())
            .fact("days", days)
            .fact("minimum", law.noticeDays())
            .met(days >= law.noticeDays());
      }),

  /** A second meeting leaves enough time after the first. */
  SECOND_MEETING_LEAVES_TIME_AFTER_THE_FIRST(
      "ASSOCIATION-12",
      LegalTopic.STATUTES,
      ConveneAssembly.class,
      (association, convene, law, given) -> {
        Optional<LocalDate> first =
            convene.secondOf().flatMap(association::meeting).map(Meeting::day);
        Optional<Long> days = first.map(day -> ChronoUnit.DAYS.between(day, convene.day()));
        return given
            .fact("first", first)
            .fact("day", convene.day())
            .fact("days", days)
            .fact("minimum", law.secondMeetingDays())
            .met(convene.secondOf().isEmpty()
                || days.map(between -> between >= law.secondMeetingDays()).orElse(false));
      }),

  /** A second meeting takes up an item that lacked its quorum at the first, and there is no third. */
  SECOND_MEETING_TAKES_UP_WHAT_LACKED_ITS_QUORUM(
      "ASSOCIATION-13",
      LegalTopic.STATUTES,
      ConveneAssembly.class,
      (association, convene, law, given) -> given
          .fact("first", convene.secondOf())
          .fact("items", convene.agenda().map(AgendaItem::title))
          .met(convene
              .secondOf()
              .map(first ->
                  convene.agenda().exists(item -> association.awaitsSecondMeeting(first, item)))
              .orElse(true))),

  /** A vote is held in a meeting that was convened, on its day. */
  MEETING_IS_HELD_ON_ITS_DAY(
      "ASSOCIATION-14", LegalTopic.CONVENING, PutToVote.class, (association, put, law, given) -> {
        Optional<LocalDate> convened = association.meeting(put.meeting()).map(Meeting::day);
        return given
            .fact("meeting", put.meeting())
            .fact("convened", convened)
            .fact("day", given.on())
            .met(convened.equals(Optional.of(given.on())));
      }),

  /** Nothing is put to the vote that is not on the agenda. */
  ITEM_IS_ON_THE_AGENDA(
      "ASSOCIATION-15",
      LegalTopic.CONVENING,
      PutToVote.class,
      (association, put, law, given) -> given
          .fact("meeting", put.meeting())
          .fact("item", put.item().title())
          .met(association
              .meeting(put.meeting())
              .map(meeting -> meeting.agenda().contains(put.item()))
              .orElse(false))),

  /** An item is put to the vote once in a meeting. */
  ITEM_IS_NOT_YET_VOTED_ON(
      "ASSOCIATION-16",
      AssociationSources.MINUTES,
      PutToVote.class,
      (association, put, given) -> given
          .fact("meeting", put.meeting())
          .fact("item", put.item().title())
          .met(association
              .meeting(put.meeting())
              .flatMap(meeting -> meeting.resultOf(put.item()))
              .isEmpty())),

  /** Only members on the day of the meeting vote; without any there is no assembly. */
  VOTERS_ARE_MEMBERS(
      "ASSOCIATION-17", LegalTopic.VOTING, PutToVote.class, (association, put, law, given) -> {
        TreeSet<OrganisationId> members = association.membersOn(given.on());
        TreeSet<String> strangers =
            Vote.votersIn(put.votes()).removeAll(members.map(OrganisationId::text));
        return given
            .fact("strangers", strangers)
            .fact("members", members.size())
            .fact("day", given.on())
            .met(!members.isEmpty() && strangers.isEmpty());
      }),

  /** Every member has one vote. */
  MEMBERS_VOTE_ONCE(
      "ASSOCIATION-18", LegalTopic.VOTING, PutToVote.class, (association, put, law, given) -> {
        TreeSet<String> repeated = Vote.repeatedIn(put.votes());
        return given.fact("repeated", repeated).met(repeated.isEmpty());
      }),

  /** What is voted on can still happen: a member is excluded, a director dismissed, and somebody else appointed. */
  ITEM_CAN_TAKE_EFFECT(
      "ASSOCIATION-19",
      AssociationSources.MINUTES,
      PutToVote.class,
      (association, put, given) -> given
          .fact("item", put.item().title())
          .fact("day", given.on())
          .met(Effects.canFollow(put.item(), association, given.on()))),

  /** A member is heard before it is excluded, where the law asks for that. */
  EXCLUDED_MEMBER_WAS_HEARD(
      "ASSOCIATION-20", LegalTopic.EXCLUSION, PutToVote.class, (association, put, law, given) -> {
        given.fact("item", put.item().title());
        return law.hearing() && put.item().kind() == ItemKind.EXCLUSION
            ? given.whenKnown(put.heard(), given::met)
            : given.met(true);
      });

  private final Definition<Association, AssociationCommand, AssociationPolicy> definition;

  <C extends AssociationCommand> AssemblyRule(
      String code,
      Source source,
      Class<C> command,
      Check<Association, C, AssociationPolicy> check) {
    definition = Definition.of(code, source, AssociationTexts.TEXTS, command, check);
  }

  <C extends AssociationCommand> AssemblyRule(
      String code, LegalTopic topic, Class<C> command, LegalCheck<C> check) {
    definition = AssociationSources.byLaw(code, topic, command, check);
  }

  @Override
  public Definition<Association, AssociationCommand, AssociationPolicy> definition() {
    return definition;
  }
}
