package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import be.socialinnovation.committee.Outcome;
import be.socialinnovation.committee.Outcome.Result;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/** The rules of a fund, in the order in which they are reported. */
public enum FundRule implements Guard<Fund, FundCommand, FundPolicy> {
  /** A non-profit association pays no profit to its members. */
  VEHICLE_MAY_PAY_WHAT_THE_TERMS_PROMISE(
      "FUND-01",
      FundSources.VZW,
      TermsCommand.class,
      (fund, command, given) -> given
          .citing(FundSources.distributionBan(command, given.on()))
          .fact("vehicle", command.terms().vehicle())
          .fact("distribution", command.terms().distribution())
          .met(command.terms().vehicle() != Vehicle.VZW
              || command.terms().distribution() != DistributionPolicy.PROFIT)),

  /** Every amount is in the currency of the fund. */
  AMOUNT_IS_IN_THE_CURRENCY_OF_THE_FUND(
      "FUND-02",
      FundSources.ONE_CURRENCY,
      AmountCommand.class,
      (fund, command, given) -> given
          .fact("amount", command.amount())
          .fact("currency", fund.currency().getCurrencyCode())
          .met(command.amount().currency().equals(fund.currency()))),

  /** A call has a number of its own, so that it is not made twice. */
  CALL_HAS_A_NEW_NUMBER(
      "FUND-03",
      FundSources.ONE_CALL,
      Call.class,
      (fund, command, given) -> given
          .fact("call", command.call())
          .fact("calls", fund.calls())
          .met(!fund.calls().contains(command.call()))),

  /** A call stays within what the partners have committed and was not called yet. */
  CALL_STAYS_WITHIN_THE_COMMITMENTS(
      "FUND-04", FundSources.PARTNERSHIP_AGREEMENTS, Call.class, (fund, command, given) -> {
        Money unfunded = fund.callable();
        return given
            .fact("amount", command.amount())
            .fact("unfunded", unfunded)
            .met(isWithin(command.amount(), unfunded));
      }),

  /** Partners get the notice that the terms promise, counted in business days from the day of the call. */
  CALL_GIVES_ENOUGH_NOTICE("FUND-05", FundSources.NOTICE, Call.class, (fund, command, given) -> {
    Optional<Integer> days =
        fund.terms().flatMap(terms -> terms.calendar().daysBetween(given.on(), command.dueOn()));
    int needed = fund.terms().map(FundTerms::noticeDays).orElse(0);
    return given
        .fact("call", command.call())
        .fact("dueOn", command.dueOn())
        .fact("days", days)
        .fact("needed", needed)
        .whenKnown(
            days, found -> given.met(found >= needed && !command.dueOn().isBefore(given.on())));
  }),

  /** A payment stays within what was called from the partner and is not paid yet. */
  PAYMENT_WAS_CALLED(
      "FUND-06", FundSources.PAID_IN, ReceivePayment.class, (fund, command, given) -> {
        Money outstanding = fund.statement(command.partner()).outstanding();
        return given
            .fact("amount", command.amount())
            .fact("partner", command.partner().text())
            .fact("outstanding", outstanding)
            .met(isWithin(command.amount(), outstanding));
      }),

  /** A request has an id of its own, so that nothing is asked or approved twice. */
  ENGAGEMENT_HAS_A_NEW_ID(
      "FUND-07",
      FundSources.ONE_APPROVAL,
      RequestEngagement.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .met(!fund.requests().containsKey(command.engagement()))),

  /** What is approved is still available: no euro is promised twice. */
  MONEY_IS_AVAILABLE(
      "FUND-08", FundSources.ACCOUNTING, ApproveEngagement.class, (fund, command, given) -> {
        Money available = fund.available();
        return given
            .fact("amount", command.amount())
            .fact("available", available)
            .met(isWithin(command.amount(), available));
      }),

  /** The committee decided under the charter of the fund. */
  COMMITTEE_DECIDED_UNDER_THE_CHARTER(
      "FUND-09",
      FundSources.CHARTERS,
      DeliberatedCommand.class,
      (fund, command, given) -> given.met(fund.terms()
          .map(terms -> terms.charter().equals(command.deliberation().charter()))
          .orElse(false))),

  /** Enough members of the committee were present. */
  COMMITTEE_IS_QUORATE(
      "FUND-10", FundSources.CHARTERS, DeliberatedCommand.class, (fund, command, given) -> {
        Outcome outcome = command.deciding().outcome();
        return given
            .fact("present", outcome.present())
            .fact("eligible", outcome.eligible())
            .fact("needed", outcome.presentNeeded())
            .fact("recused", outcome.recused())
            .met(outcome.isQuorate());
      }),

  /** Enough of the votes cast were in favour. */
  COMMITTEE_HAS_A_MAJORITY(
      "FUND-11", FundSources.CHARTERS, DecidedCommand.class, (fund, command, given) -> {
        Outcome outcome = command.deciding().outcome();
        return given
            .fact("for", outcome.votesFor())
            .fact("against", outcome.votesAgainst())
            .fact("abstained", outcome.abstentions())
            .fact("needed", outcome.forNeeded())
            .met(outcome.hasMajority());
      }),

  /** The committee decides by itself, or the higher body to which conflicts leave the decision; and nobody vetoes. */
  COMMITTEE_DECIDES_BY_ITSELF(
      "FUND-19", FundSources.CHARTERS, DecidedCommand.class, (fund, command, given) -> {
        Outcome outcome = command.deliberation().outcome();
        return given
            .fact("result", outcome.result())
            .fact("recused", outcome.recused())
            .fact("body", outcome.higherBody())
            .fact("decided", command.higher().map(higher -> higher.outcome().result()))
            .met(decides(command.deciding())
                && command.deciding().motion().equals(command.deliberation().motion()));
      }),

  /** The decision was taken, and has not lapsed. */
  DECISION_STILL_STANDS(
      "FUND-20",
      FundSources.CHARTERS,
      DeliberatedCommand.class,
      (fund, command, given) -> given
          .fact("decided", command.deciding().on())
          .fact("last", command.deciding().lastDay())
          .fact("day", given.on())
          .met(command.deciding().isValidOn(given.on()))),

  /** The engagement waits for the grant application. */
  ENGAGEMENT_WAITS_FOR_THE_GRANT(
      "FUND-12",
      FundSources.FIRM_ONCE,
      ConfirmEngagement.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("application", command.application())
          .fact("standing", fund.engagement(command.engagement()).map(Engagement::standing))
          .met(
              fund.engagementsWaitingFor(command.application()).containsKey(command.engagement()))),

  /** The authority has awarded the grant. */
  GRANT_IS_AWARDED(
      "FUND-13",
      FundSources.ARTICLE,
      ConfirmEngagement.class,
      (fund, command, given) -> given
          .fact("application", command.application())
          .whenKnown(command.grant(), grant -> given.met(grant.isAwardedOn(given.on())))),

  /** Something is still reserved that can be freed. */
  ENGAGEMENT_HAS_MONEY_TO_FREE(
      "FUND-14", FundSources.RELEASE, ReleaseEngagement.class, (fund, command, given) -> {
        Money reserved = reserved(fund, command.engagement());
        return given
            .fact("engagement", command.engagement())
            .fact("reserved", reserved)
            .met(reserved.isPositive());
      }),

  /** Only a firm engagement is paid out: not while it waits for the agency, not once it is released. */
  ENGAGEMENT_IS_FIRM(
      "FUND-15",
      FundSources.CONDITIONS,
      Disburse.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("standing", fund.engagement(command.engagement()).map(Engagement::standing))
          .fact("last", lastDays(fund, command.engagement()))
          .met(fund.engagement(command.engagement())
              .map(engagement -> engagement.standing() == Standing.FIRM)
              .orElse(false))),

  /** A disbursement stays within what was approved and is not disbursed yet. */
  DISBURSEMENT_STAYS_WITHIN_THE_APPROVAL(
      "FUND-16", FundSources.ACCOUNTING, Disburse.class, (fund, command, given) -> {
        Money reserved = reserved(fund, command.engagement());
        return given
            .fact("amount", command.amount())
            .fact("reserved", reserved)
            .met(isWithin(command.amount(), reserved));
      }),

  /** The cash covers the disbursement. */
  CASH_COVERS_THE_DISBURSEMENT(
      "FUND-17",
      FundSources.LIQUIDITY,
      Disburse.class,
      (fund, command, given) -> given
          .fact("amount", command.amount())
          .fact("cash", fund.cash())
          .met(isWithin(command.amount(), fund.cash()))),

  /** A loss stays within what was advanced and not written off yet. */
  LOSS_STAYS_WITHIN_WHAT_WAS_ADVANCED(
      "FUND-18", FundSources.WRITE_OFFS, WriteOff.class, (fund, command, given) -> {
        Money exposure = fund.engagement(command.engagement())
            .map(Engagement::outstanding)
            .orElse(Money.zero(fund.currency()));
        return given
            .fact("amount", command.amount())
            .fact("engagement", command.engagement())
            .fact("exposure", exposure)
            .met(isWithin(command.amount(), exposure));
      });

  private final Definition<Fund, FundCommand, FundPolicy> definition;

  <C extends FundCommand> FundRule(
      String code, Source source, Class<C> command, Check<Fund, C, FundPolicy> check) {
    Definition<Fund, FundCommand, FundPolicy> own =
        Definition.of(code, source, FundTexts.TEXTS, command, check);
    definition = source.equals(FundSources.VZW) ? own.citingAlso(FundSources.LATER_BANS) : own;
  }

  @Override
  public Definition<Fund, FundCommand, FundPolicy> definition() {
    return definition;
  }

  private static boolean decides(Deliberation deliberation) {
    Result result = deliberation.outcome().result();
    return result != Result.REFERRED && result != Result.VETOED;
  }

  /* The last day on which an engagement can be paid; none where there is no such day. */
  private static Seq<LocalDate> lastDays(Fund fund, String engagement) {
    return Vector.ofAll(
        fund.engagement(engagement).flatMap(it -> it.terms().conditions().lastDay()).stream());
  }

  static boolean isWithin(Money amount, Money limit) {
    return amount.currency().equals(limit.currency()) && amount.isAtMost(limit);
  }

  private static Money reserved(Fund fund, String engagement) {
    return fund.engagement(engagement)
        .map(Engagement::reserved)
        .orElse(Money.zero(fund.currency()));
  }
}
