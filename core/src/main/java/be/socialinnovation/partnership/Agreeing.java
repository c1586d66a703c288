package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.AgreementEvent.AgreementEnteredIntoForce;
import be.socialinnovation.partnership.AgreementEvent.AgreementProposed;
import be.socialinnovation.partnership.AgreementEvent.AgreementSigned;
import be.socialinnovation.partnership.AgreementEvent.PartyAcceded;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Optional;

/* How an agreement is proposed, signed and acceded to. */
final class Agreeing {

  private Agreeing() {}

  static AgreementEvent event(AgreementCommand command, LocalDate on) {
    if (command instanceof ProposeAgreement propose) {
      return new AgreementProposed(propose.terms(), on);
    } else if (command instanceof SignAgreement sign) {
      return new AgreementSigned(sign.party(), on);
    } else if (command instanceof Accede accede) {
      return new PartyAcceded(accede.organisation(), accede.role(), accede.costs(), on);
    }
    throw new IllegalStateException("a command must be one of its family: " + command);
  }

  static Partnership after(Partnership partnership, AgreementEvent event) {
    if (event instanceof AgreementProposed proposed) {
      return partnership
          .withAgreement(new Agreement(proposed.terms(), proposed.on(), Optional.empty()))
          .withParties(
              partnership.parties().mapValues(party -> party.withSignedOn(Optional.empty())));
    } else if (event instanceof AgreementSigned signed) {
      return partnership.with(partnership.party(signed.party()).withSignedOn(signed.on()));
    } else if (event instanceof AgreementEnteredIntoForce entered) {
      return inForce(partnership, entered.on());
    } else if (event instanceof PartyAcceded acceded) {
      Party party = partnership
          .partyOf(acceded.organisation())
          .takingOn(acceded.role(), acceded.on())
          .withSignedOn(acceded.on());
      return partnership.with(
          acceded.costs().map(costs -> party.bearing(costs, acceded.on())).orElse(party));
    }
    throw new IllegalStateException("an event must be one of its family: " + event);
  }

  private static Partnership inForce(Partnership partnership, LocalDate on) {
    Agreement agreement = partnership
        .agreement()
        .orElseThrow(() ->
            new IllegalArgumentException("an agreement must be proposed before it is in force"));
    return costs(partnership, agreement.terms().budget())
        .foldLeft(
            partnership.withAgreement(
                new Agreement(agreement.terms(), agreement.proposedOn(), Optional.of(on))),
            (bound, costs) -> bound.with(bound.party(costs._1()).bearing(costs._2(), on)));
  }

  /** What those who take part, or came in the place of others, bear of a budget that was proposed. */
  static TreeMap<OrganisationId, Money> costs(Partnership partnership, Budget budget) {
    return budget.costs().foldLeft(TreeMap.empty(), (costs, entry) -> {
      OrganisationId bearer = partnership.bearerOn(entry._1(), LocalDate.MAX);
      return partnership.takesPart(bearer, LocalDate.MAX)
          ? costs.put(bearer, costs.get(bearer).map(entry._2()::plus).getOrElse(entry._2()))
          : costs;
    });
  }
}
