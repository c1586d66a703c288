package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.ExitCommand.CureBreach;
import be.socialinnovation.partnership.ExitCommand.DecideByVote;
import be.socialinnovation.partnership.ExitCommand.DeclareDefault;
import be.socialinnovation.partnership.ExitCommand.Dissolve;
import be.socialinnovation.partnership.ExitCommand.ExcludeParty;
import be.socialinnovation.partnership.ExitCommand.GiveNotice;
import be.socialinnovation.partnership.ExitCommand.NotifyBreach;
import be.socialinnovation.partnership.ExitCommand.Withdraw;
import be.socialinnovation.partnership.ExitEvent.BreachCured;
import be.socialinnovation.partnership.ExitEvent.BreachNotified;
import be.socialinnovation.partnership.ExitEvent.DefaultDeclared;
import be.socialinnovation.partnership.ExitEvent.NoticeGiven;
import be.socialinnovation.partnership.ExitEvent.PartnersVoted;
import be.socialinnovation.partnership.ExitEvent.PartnershipDissolved;
import be.socialinnovation.partnership.ExitEvent.PartyLeft;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* How a party leaves, and how the partnership ends. */
final class Leaving {

  private Leaving() {}

  static Seq<PartnershipEvent> events(Partnership partnership, ExitCommand command, LocalDate on) {
    if (command instanceof GiveNotice give) {
      return Vector.of(new NoticeGiven(give.party(), on));
    } else if (command instanceof Withdraw withdraw) {
      return left(partnership, withdraw.party(), withdraw.successor(), Departure.WITHDRAWAL, on);
    } else if (command instanceof NotifyBreach breach) {
      return Vector.of(new BreachNotified(breach.party(), breach.what(), on));
    } else if (command instanceof CureBreach cure) {
      return Vector.of(new BreachCured(cure.party(), cure.how(), on));
    } else if (command instanceof DeclareDefault declare) {
      return Vector.of(new DefaultDeclared(declare.party(), on));
    } else if (command instanceof ExcludeParty exclude) {
      return left(partnership, exclude.party(), exclude.successor(), Departure.EXCLUSION, on);
    } else if (command instanceof Dissolve dissolve) {
      return Vector.of(new PartnershipDissolved(dissolve.reason(), on));
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  /** The vote by which a command was decided; nothing where none was needed. */
  static Seq<PartnershipEvent> vote(
      Partnership partnership, PartnershipCommand command, PartnershipPolicy policy, LocalDate on) {
    return command instanceof DecideByVote decision
        ? Vector.ofAll(
            Ballot.of(partnership, decision, on)
                .deliberation(policy, on)
                .map(PartnersVoted::new)
                .stream())
        : Vector.empty();
  }

  /** What happens when a party leaves: the coordinator hands over first, or leaves the partnership suspended. */
  static Seq<PartnershipEvent> left(
      Partnership partnership,
      OrganisationId party,
      Optional<Organisation> successor,
      Departure how,
      LocalDate on) {
    boolean vacant =
        partnership.rolesOf(party, on).contains(PartnershipRole.COORDINATOR) && successor.isEmpty();
    PartnershipStage stage = vacant ? PartnershipStage.SUSPENDED : partnership.stage();
    return Vector.ofAll(successor.stream())
        .<PartnershipEvent>map(next -> RoleChanges.appointed(partnership, next, on))
        .append(new PartyLeft(party, how, on, stage));
  }

  static Partnership after(Partnership partnership, ExitEvent event) {
    if (event instanceof PartnersVoted) {
      return partnership;
    } else if (event instanceof NoticeGiven given) {
      return partnership.with(partnership.party(given.party()).withNoticeOn(given.on()));
    } else if (event instanceof PartyLeft left) {
      return partnership.with(partnership.party(left.party()).leaving(left.on()));
    } else if (event instanceof BreachNotified notified) {
      return partnership.with(partnership
          .party(notified.party())
          .withBreach(new Breach(notified.what(), notified.on())));
    } else if (event instanceof BreachCured cured) {
      return partnership.with(partnership.party(cured.party()).withBreach(Optional.empty()));
    } else if (event instanceof DefaultDeclared declared) {
      return partnership.with(partnership.party(declared.party()).withDefaultOn(declared.on()));
    } else if (event instanceof PartnershipDissolved dissolved) {
      return partnership.withParties(
          partnership.parties().mapValues(party -> party.leaving(dissolved.on())));
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }
}
