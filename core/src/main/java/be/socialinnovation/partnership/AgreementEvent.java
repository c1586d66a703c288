package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What happened to the agreement of a partnership. */
public sealed interface AgreementEvent extends PartnershipEvent {

  /**
   * An agreement was proposed; what was signed before counts no more.
   *
   * @param terms its clauses
   * @param on the day of the proposal
   */
  record AgreementProposed(AgreementTerms terms, LocalDate on) implements AgreementEvent {

    public AgreementProposed {
      Objects.requireNonNull(terms, "terms");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("total", PartnershipTexts.orNone(terms.budget().total())));
    }
  }

  /**
   * A party signed.
   *
   * @param party the party
   * @param on the day of the signature
   */
  record AgreementSigned(OrganisationId party, LocalDate on) implements AgreementEvent {

    public AgreementSigned {
      Objects.requireNonNull(party, "party");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("party", party.text()));
    }
  }

  /**
   * Everybody whose signature was needed has signed.
   *
   * @param on the first day on which the agreement binds
   */
  record AgreementEnteredIntoForce(LocalDate on) implements AgreementEvent {

    public AgreementEnteredIntoForce {
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * An organisation acceded to the agreement.
   *
   * @param organisation the organisation
   * @param role partner or associated partner
   * @param costs the part of the costs that it bears; empty when it bears none
   * @param on the day of the accession
   */
  record PartyAcceded(
      Organisation organisation, PartnershipRole role, Optional<Money> costs, LocalDate on)
      implements AgreementEvent {

    /** Refuses a role in which nobody accedes with {@link IllegalArgumentException}. */
    public PartyAcceded {
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(costs, "costs");
      Objects.requireNonNull(on, "on");
      if (!role.isBound()) {
        throw new IllegalArgumentException("a role must be one that an agreement binds: " + role);
      }
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("organisation", organisation.name()), Fact.of("role", role));
    }
  }
}
