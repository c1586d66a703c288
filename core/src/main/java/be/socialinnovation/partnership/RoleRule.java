package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.PartnershipCommand.BringsIn;
import be.socialinnovation.partnership.PartnershipCommand.OfParty;
import be.socialinnovation.partnership.PartnershipCommand.TakesRole;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.ChangeRole;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/** What must hold when roles begin, end or pass to another organisation, in the order of reporting. */
public enum RoleRule implements Guard<Partnership, PartnershipCommand, PartnershipPolicy> {
  /** Who acts in the partnership, or is acted on, takes part on the day. */
  PARTY_TAKES_PART(
      "PARTNERSHIP-20",
      PartnershipSources.AGREEMENTS,
      OfParty.class,
      (partnership, command, given) -> given
          .fact("party", command.party().text())
          .fact("day", given.on())
          .met(partnership.takesPart(command.party(), given.on()))),

  /** Who comes in still exists: no other organisation came in its place. */
  NEWCOMER_STILL_EXISTS(
      "PARTNERSHIP-21",
      PartnershipSources.IDENTITY,
      BringsIn.class,
      (partnership, command, given) -> {
        Seq<Organisation> gone =
            command.newcomers().filter(newcomer -> partnership.isSucceeded(newcomer.id()));
        return given.fact("gone", gone.map(Organisation::name)).met(gone.isEmpty());
      }),

  /** Who comes in does not take part already under another id, unless it comes in the place of that party. */
  NEWCOMER_IS_KNOWN_UNDER_ONE_ID(
      "PARTNERSHIP-22",
      PartnershipSources.IDENTITY,
      BringsIn.class,
      (partnership, command, given) -> {
        Seq<Organisation> known = command
            .newcomers()
            .flatMap(newcomer -> partnership
                .partiesOn(given.on())
                .filter(party -> PartnershipRule.isUnderAnotherId(newcomer, party)
                    && !isSucceededBy(command, party)));
        return given.fact("known", known.map(party -> party.id().text())).met(known.isEmpty());
      }),

  /** Supporters and associated partners come and go; partners only while no agreement binds them; the other roles are not taken on. */
  ROLE_IS_FREE_TO_COME_AND_GO(
      "PARTNERSHIP-23",
      PartnershipSources.AGREEMENTS,
      ChangeRole.class,
      (partnership, change, given) -> given
          .fact("role", change.role())
          .fact("stage", partnership.stage())
          .met(partnership.leavesFree(change.role(), change.holder()))),

  /** A role is taken on by somebody who does not hold it. */
  ROLE_IS_NOT_HELD_YET(
      "PARTNERSHIP-24",
      PartnershipSources.AGREEMENTS,
      TakesRole.class,
      (partnership, take, given) -> given
          .fact("organisation", take.organisation().name())
          .fact("role", take.role())
          .met(!partnership.rolesOf(take.organisation().id(), given.on()).contains(take.role()))),

  /** A role is given up by somebody who holds it. */
  ROLE_IS_HELD(
      "PARTNERSHIP-25",
      PartnershipSources.AGREEMENTS,
      GiveUpRole.class,
      (partnership, giveUp, given) -> given
          .fact("party", giveUp.party().text())
          .fact("role", giveUp.role())
          .met(partnership.rolesOf(giveUp.party(), given.on()).contains(giveUp.role()))),

  /** Who is appointed does not coordinate already. */
  COORDINATOR_IS_ANOTHER(
      "PARTNERSHIP-26",
      PartnershipSources.AGREEMENTS,
      AppointCoordinator.class,
      (partnership, appoint, given) -> given
          .fact("organisation", appoint.organisation().name())
          .met(!partnership
              .rolesOf(appoint.organisation().id(), given.on())
              .contains(PartnershipRole.COORDINATOR))),

  /** Who is appointed is not in default. */
  COORDINATOR_IS_NOT_IN_DEFAULT(
      "PARTNERSHIP-28",
      PartnershipSources.AGREEMENTS,
      AppointCoordinator.class,
      (partnership, appoint, given) -> {
        Optional<LocalDate> since =
            partnership.partyIn(appoint.organisation().id()).flatMap(Party::defaultOn);
        return given
            .fact("organisation", appoint.organisation().name())
            .fact("default", since)
            .met(since.isEmpty());
      }),

  /** Who is succeeded takes part or did, still exists, and is another than the successor. */
  PREDECESSOR_IS_A_PARTY_OF_ITS_OWN(
      "PARTNERSHIP-27",
      PartnershipSources.IDENTITY,
      Succeed.class,
      (partnership, succeed, given) -> given
          .fact("predecessor", succeed.predecessor().text())
          .fact("successor", succeed.successor().id().text())
          .met(partnership.parties().containsKey(succeed.predecessor())
              && !partnership.isSucceeded(succeed.predecessor())
              && !succeed.predecessor().equals(succeed.successor().id())));

  private final Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition;

  <C extends PartnershipCommand> RoleRule(
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

  private static boolean isSucceededBy(BringsIn command, Organisation party) {
    return command instanceof Succeed succeed && succeed.predecessor().equals(party.id());
  }
}
