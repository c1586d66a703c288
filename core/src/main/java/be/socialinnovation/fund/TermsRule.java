package be.socialinnovation.fund;

import be.socialinnovation.aid.MoneyOrigin;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.util.Optional;

/** What the terms of a fund bind it to, in the order in which it is reported. */
public enum TermsRule implements Guard<Fund, FundCommand, FundPolicy> {
  /** The fund stays in the currency in which its books are kept. */
  CURRENCY_STAYS(
      "FUND-21",
      FundSources.ONE_CURRENCY,
      AmendTerms.class,
      (fund, command, given) -> given
          .fact("currency", fund.currency().getCurrencyCode())
          .fact("amended", command.terms().currency().getCurrencyCode())
          .met(command.terms().currency().equals(fund.currency()))),

  /** Who takes losses first has committed at least that much. */
  FIRST_LOSS_IS_COMMITTED(
      "FUND-22", FundSources.FIRST_LOSS, DecidedCommand.class, (fund, command, given) -> {
        TreeMap<String, Money> missing = inForce(fund, command)
            .map(loss -> loss.providers()
                .filter((partner, amount) ->
                    !FundRule.isWithin(amount, fund.statement(partner).committed()))
                .mapKeys(partner -> partner.text()))
            .orElse(TreeMap.empty());
        return given.fact("providers", missing.keySet()).met(missing.isEmpty());
      }),

  /** Public partners take no more of the first losses than the rules on State aid allow. */
  PUBLIC_FIRST_LOSS_IS_LIMITED(
      "FUND-23", FundSources.PUBLIC_MONEY, DecidedCommand.class, (fund, command, given) -> {
        Money taken = inForce(fund, command)
            .map(loss -> Money.sum(
                loss.providers().filterKeys(partner -> isPublic(fund, partner)).values(),
                fund.currency()))
            .orElse(Money.zero(fund.currency()));
        Money committed = fund.statement().committed();
        Percentage limit = given.policy().publicFirstLoss();
        return given
            .fact("taken", taken)
            .fact("committed", committed)
            .fact("limit", limit)
            .met(!limit.isExceededBy(taken, committed));
      }),

  /** A partner's money has one origin. */
  PARTNER_KEEPS_ONE_ORIGIN(
      "FUND-24",
      FundSources.ORIGIN,
      Commit.class,
      (fund, command, given) -> given
          .fact("partner", command.partner().text())
          .fact("origin", command.origin())
          .met(fund.register()
              .partner(command.partner())
              .map(partner -> partner.origin() == command.origin())
              .orElse(true))),

  /** The fund pays in a form that its terms allow. */
  INSTRUMENT_IS_ALLOWED(
      "FUND-25", FundSources.TERMS, AskedCommand.class, (fund, command, given) -> {
        Optional<Instrument> instrument = command.asked(fund).map(EngagementTerms::instrument);
        TreeSet<Instrument> allowed =
            fund.terms().map(FundTerms::instruments).orElse(TreeSet.empty());
        return given
            .fact("instrument", instrument)
            .fact("allowed", allowed)
            .met(instrument.map(allowed::contains).orElse(false));
      }),

  /** Money is asked and approved within the investment period. */
  INVESTMENT_PERIOD_IS_OPEN(
      "FUND-26",
      FundSources.TERMS,
      AskedCommand.class,
      (fund, command, given) -> given
          .fact("day", given.on())
          .fact("last", fund.terms().flatMap(FundTerms::investsUntil))
          .met(fund.terms()
              .flatMap(FundTerms::investsUntil)
              .map(last -> !given.on().isAfter(last))
              .orElse(true))),

  /** No project gets more than its part of the commitments. */
  PROJECT_STAYS_WITHIN_ITS_SHARE(
      "FUND-27", FundSources.TERMS, ApproveEngagement.class, (fund, command, given) -> {
        Optional<String> project = fund.asked(command.engagement()).map(EngagementTerms::project);
        Money promised = Money.sum(
            fund.engagements()
                .values()
                .filter(engagement -> project.equals(Optional.of(engagement.project())))
                .map(Engagement::promised),
            fund.currency());
        Money committed = fund.statement().committed();
        Percentage limit = fund.terms().map(FundTerms::concentration).orElse(Percentage.HUNDRED);
        return given
            .fact("amount", command.amount())
            .fact("promised", promised)
            .fact("project", project)
            .fact("limit", limit)
            .fact("committed", committed)
            .met(isShare(limit, promised, command.amount(), committed));
      }),

  /** What came back is promised again only as far as the terms allow. */
  RECYCLING_STAYS_WITHIN_THE_TERMS(
      "FUND-28", FundSources.TERMS, ApproveEngagement.class, (fund, command, given) -> {
        Money promised =
            Money.sum(fund.engagements().values().map(Engagement::promised), fund.currency());
        Money committed = fund.statement().committed();
        Percentage limit = Percentage.HUNDRED.plus(
            fund.terms().map(terms -> terms.recycling().recommitted()).orElse(Percentage.ZERO));
        return given
            .fact("amount", command.amount())
            .fact("promised", promised)
            .fact("limit", limit)
            .fact("committed", committed)
            .met(isShare(limit, promised, command.amount(), committed));
      });

  private final Definition<Fund, FundCommand, FundPolicy> definition;

  <C extends FundCommand> TermsRule(
      String code, Source source, Class<C> command, Check<Fund, C, FundPolicy> check) {
    definition = Definition.of(code, source, FundTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Fund, FundCommand, FundPolicy> definition() {
    return definition;
  }

  private static Optional<FirstLoss> inForce(Fund fund, DecidedCommand command) {
    return command instanceof AmendTerms amend
        ? amend.terms().firstLoss()
        : fund.terms().flatMap(FundTerms::firstLoss);
  }

  private static boolean isPublic(Fund fund, OrganisationId partner) {
    return fund.register()
        .partner(partner)
        .map(it -> it.origin() == MoneyOrigin.PUBLIC)
        .orElse(false);
  }

  private static boolean isShare(Percentage limit, Money promised, Money amount, Money committed) {
    return amount.currency().equals(committed.currency())
        && !limit.isExceededBy(promised.plus(amount), committed);
  }
}
