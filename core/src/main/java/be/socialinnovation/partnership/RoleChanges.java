package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.partnership.RoleCommand.AppointCoordinator;
import be.socialinnovation.partnership.RoleCommand.GiveUpRole;
import be.socialinnovation.partnership.RoleCommand.Succeed;
import be.socialinnovation.partnership.RoleCommand.TakeOnRole;
import be.socialinnovation.partnership.RoleEvent.CoordinatorAppointed;
import be.socialinnovation.partnership.RoleEvent.PartySucceeded;
import be.socialinnovation.partnership.RoleEvent.RoleGivenUp;
import be.socialinnovation.partnership.RoleEvent.RoleTakenOn;
import java.time.LocalDate;

/* How roles begin, end and pass from one organisation to another. */
final class RoleChanges {

  private RoleChanges() {}

  static RoleEvent event(Partnership partnership, RoleCommand command, LocalDate on) {
    if (command instanceof TakeOnRole take) {
      return new RoleTakenOn(take.organisation(), take.role(), on);
    } else if (command instanceof GiveUpRole giveUp) {
      return new RoleGivenUp(giveUp.party(), giveUp.role(), on);
    } else if (command instanceof AppointCoordinator appoint) {
      return appointed(partnership, appoint.organisation(), on);
    } else if (command instanceof Succeed succeed) {
      return new PartySucceeded(succeed.predecessor(), succeed.successor(), succeed.kind(), on);
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static CoordinatorAppointed appointed(
      Partnership partnership, Organisation organisation, LocalDate on) {
    return new CoordinatorAppointed(
        organisation,
        on,
        partnership.isInForce() ? PartnershipStage.ACTIVE : PartnershipStage.FORMED);
  }

  static Partnership after(Partnership partnership, RoleEvent event) {
    if (event instanceof RoleTakenOn taken) {
      return taken(partnership, taken.organisation(), taken.role(), taken.on());
    } else if (event instanceof RoleGivenUp givenUp) {
      return partnership.with(
          partnership.party(givenUp.party()).givingUp(givenUp.role(), givenUp.on()));
    } else if (event instanceof CoordinatorAppointed appointed) {
      return taken(
          ended(partnership, PartnershipRole.COORDINATOR, appointed.on()),
          appointed.organisation(),
          PartnershipRole.COORDINATOR,
          appointed.on());
    } else if (event instanceof PartySucceeded succeeded) {
      return succeeded(partnership, succeeded);
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }

  static Partnership taken(
      Partnership partnership, Organisation organisation, PartnershipRole role, LocalDate on) {
    return partnership.with(partnership.partyOf(organisation).takingOn(role, on));
  }

  /** The partnership in which nobody holds a role from a day on. */
  static Partnership ended(Partnership partnership, PartnershipRole role, LocalDate on) {
    return partnership
        .parties()
        .values()
        .filter(party -> party.lasting().contains(role))
        .foldLeft(partnership, (changed, party) -> changed.with(party.givingUp(role, on)));
  }

  private static Partnership succeeded(Partnership partnership, PartySucceeded event) {
    Party predecessor = partnership.party(event.predecessor());
    Succession succession =
        new Succession(event.predecessor(), event.successor().id(), event.kind(), event.on());
    return partnership
        .withSuccessions(partnership.successions().append(succession))
        .with(predecessor.leaving(event.on()))
        .with(partnership.partyOf(event.successor()).succeeding(predecessor, event.on()));
  }
}
