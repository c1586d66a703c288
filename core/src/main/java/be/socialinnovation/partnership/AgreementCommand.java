package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/** What somebody wants to happen to the agreement of a partnership. */
public sealed interface AgreementCommand extends PartnershipCommand {

  /**
   * An agreement is proposed, in the place of any proposal before it.
   *
   * @param terms its clauses
   */
  record ProposeAgreement(AgreementTerms terms)
      implements AgreementCommand,
          PartnershipCommand.JudgesBudget,
          PartnershipCommand.NamesAmounts {

    public ProposeAgreement {
      Objects.requireNonNull(terms, "terms");
    }

    @Override
    public Optional<Budget> budgetOf(Partnership partnership) {
      return Optional.of(terms.budget());
    }

    @Override
    public Seq<Money> amounts() {
      return terms.budget().costs().values();
    }
  }

  /**
   * A party wants to sign the agreement that was proposed.
   *
   * @param party the party
   */
  record SignAgreement(OrganisationId party)
      implements AgreementCommand, PartnershipCommand.OfParty {

    public SignAgreement {
      Objects.requireNonNull(party, "party");
    }
  }

  /**
   * An organisation wants to accede to the agreement in force, by a document that it and the coordinator sign on the day.
   *
   * @param organisation the organisation
   * @param role partner or associated partner
   * @param costs the part of the costs that it bears; empty when it bears none
   */
  record Accede(Organisation organisation, PartnershipRole role, Optional<Money> costs)
      implements AgreementCommand, PartnershipCommand.TakesRole, PartnershipCommand.NamesAmounts {

    /** Refuses costs that are not more than nothing with {@link IllegalArgumentException}. */
    public Accede {
      Objects.requireNonNull(organisation, "organisation");
      Objects.requireNonNull(role, "role");
      costs.ifPresent(PartnershipTexts::requirePositive);
    }

    @Override
    public Seq<Money> amounts() {
      return Vector.ofAll(costs.stream());
    }
  }
}
