package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.partnership.AgreementCommand.Accede;
import be.socialinnovation.partnership.AgreementCommand.ProposeAgreement;
import be.socialinnovation.partnership.AgreementCommand.SignAgreement;
import be.socialinnovation.partnership.PartnershipCommand.JudgesBudget;
import be.socialinnovation.partnership.PartnershipCommand.NamesAmounts;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Currency;
import java.util.Optional;

/** What must hold of the agreement between the parties and of its amounts, in the order of reporting. */
public enum AgreementRule implements Guard<Partnership, PartnershipCommand, PartnershipPolicy> {
  /** Who bears a part of the costs, or brings something in, takes part. */
  BUDGET_IS_BORNE_BY_PARTIES(
      "PARTNERSHIP-30",
      PartnershipSources.AGREEMENTS,
      ProposeAgreement.class,
      (partnership, propose, given) -> {
        Seq<OrganisationId> strangers = propose
            .terms()
            .budget()
            .costs()
            .keySet()
            .addAll(propose.terms().background().keySet())
            .filter(party -> !partnership.takesPart(party, given.on()))
            .toVector();
        return given
            .fact("strangers", strangers.map(OrganisationId::text))
            .met(strangers.isEmpty());
      }),

  /** Where the bonus for cooperation is claimed, nobody bears more of the budget than the policy allows. */
  NOBODY_BEARS_TOO_LARGE_A_SHARE(
      "PARTNERSHIP-31",
      PartnershipSources.COLLABORATION_2008,
      JudgesBudget.class,
      (partnership, command, given) -> {
        Optional<Budget> budget = claimed(partnership, command);
        Optional<OrganisationId> largest = budget.flatMap(Budget::largestBearer);
        Optional<Money> part =
            largest.flatMap(bearer -> budget.map(it -> it.costs().get(bearer).get()));
        Optional<Money> total = budget.flatMap(Budget::total);
        Percentage limit = given.policy().largestShare();
        return given
            .citing(PartnershipSources.collaborationOn(given.on()))
            .fact("party", largest.map(OrganisationId::text))
            .fact(
                "share",
                part.flatMap(some ->
                    total.map(all -> Percentage.from(Ratio.of(some, all), Rounding.HALF_UP))))
            .fact("limit", limit)
            .met(part.isEmpty() || !limit.isExceededBy(part.get(), total.get()));
      },
      PartnershipSources.COLLABORATION_2014),

  /** Where the bonus for cooperation is claimed, enough companies bear a part of the budget; who is paid for work does not cooperate. */
  COOPERATION_IS_BETWEEN_COMPANIES(
      "PARTNERSHIP-32",
      PartnershipSources.COLLABORATION_2008,
      JudgesBudget.class,
      (partnership, command, given) -> {
        Optional<Budget> budget = claimed(partnership, command);
        Seq<Organisation> bearers = budget
            .map(Budget::cooperating)
            .orElse(Vector.empty())
            .flatMap(partnership.parties()::get)
            .map(Party::organisation);
        int companies = bearers.count(PartnershipRule::isCompany);
        Seq<Organisation> unestablished =
            bearers.filter(bearer -> bearer.sector().isEmpty());
        int minimum = given.policy().minimumCooperating();
        given
            .citing(PartnershipSources.collaborationOn(given.on()))
            .fact("companies", companies)
            .fact("minimum", minimum)
            .fact("unestablished", unestablished.map(Organisation::name));
        return budget.isPresent()
                && companies < minimum
                && companies + unestablished.size() >= minimum
            ? Verdict.UNDETERMINED
            : given.met(budget.isEmpty() || companies >= minimum);
      },
      PartnershipSources.COLLABORATION_2014),

  /** A party signs what was proposed, once. */
  SIGNATURE_IS_AWAITED(
      "PARTNERSHIP-33",
      PartnershipSources.AGREEMENTS,
      SignAgreement.class,
      (partnership, sign, given) -> given
          .fact(
              "proposed",
              PartnershipTexts.orNone(partnership.agreement().map(Agreement::proposedOn)))
          .fact(
              "signed",
              PartnershipTexts.orNone(partnership.partyIn(sign.party()).flatMap(Party::signedOn)))
          .met(partnership.agreement().isPresent()
              && partnership
                  .parties()
                  .get(sign.party())
                  .forAll(party -> party.signedOn().isEmpty()))),

  /** Who accedes becomes a partner or an associated partner. */
  ACCESSION_IS_TO_A_BOUND_ROLE(
      "PARTNERSHIP-34",
      PartnershipSources.AGREEMENTS,
      Accede.class,
      (partnership, accede, given) ->
          given.fact("role", accede.role()).met(accede.role().isBound())),

  /** Every amount of a partnership is in one currency. */
  AMOUNTS_ARE_IN_ONE_CURRENCY(
      "PARTNERSHIP-35",
      PartnershipSources.CURRENCY,
      NamesAmounts.class,
      (partnership, command, given) -> {
        Seq<String> currencies = command
            .amounts()
            .map(Money::currency)
            .appendAll(Vector.ofAll(partnership.currency().stream()))
            .map(Currency::getCurrencyCode)
            .distinct();
        return given.fact("currencies", currencies).met(currencies.size() <= 1);
      });

  private final Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition;

  <C extends PartnershipCommand> AgreementRule(
      String code,
      Source source,
      Class<C> command,
      Check<Partnership, C, PartnershipPolicy> check,
      Source... others) {
    definition = Definition.<Partnership, PartnershipCommand, C, PartnershipPolicy>of(
            code, source, PartnershipTexts.TEXTS, command, check)
        .citingAlso(Vector.of(others));
  }

  @Override
  public Definition<Partnership, PartnershipCommand, PartnershipPolicy> definition() {
    return definition;
  }

  private static Optional<Budget> claimed(Partnership partnership, JudgesBudget command) {
    return command.budgetOf(partnership).filter(Budget::claimsCooperationBonus);
  }
}
