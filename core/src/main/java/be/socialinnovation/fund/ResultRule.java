package be.socialinnovation.fund;

import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.util.Optional;
import java.util.function.Function;

/** The rules about instruments and what comes of them, and about distributions, in the order in which they are reported. */
public enum ResultRule implements Guard<Fund, FundCommand, FundPolicy> {
  /** What makes a repayable advance due is defined before it is paid. */
  ADVANCE_DEFINES_ITS_SUCCESS(
      "FUND-40",
      FundSources.ADVANCES,
      RequestEngagement.class,
      (fund, command, given) -> given
          .fact("instrument", command.terms().instrument())
          .fact("success", command.terms().successEvent())
          .met(command.terms().instrument() != Instrument.REPAYABLE_ADVANCE
              || command.terms().successEvent().isPresent())),

  /** A guarantee with public money leaves a part of the loan to the lender. */
  GUARANTEE_LEAVES_A_PART_TO_THE_LENDER(
      "FUND-41", FundSources.GUARANTEES, ApproveEngagement.class, (fund, command, given) -> {
        Optional<EngagementTerms> guarantee = fund.asked(command.engagement())
            .filter(asked -> asked.instrument() == Instrument.GUARANTEE);
        Optional<Money> loan = guarantee.flatMap(EngagementTerms::guaranteedLoan);
        given
            .fact("amount", command.amount())
            .fact("loan", loan)
            .fact("limit", given.policy().publicGuarantee());
        return guarantee.isEmpty() || !fund.holdsPublicMoney()
            ? Verdict.SATISFIED
            : given.whenKnown(
                loan,
                whole -> given.met(whole.currency().equals(command.amount().currency())
                    && !given.policy().publicGuarantee().isExceededBy(command.amount(), whole)));
      }),

  /** A project repays what it was paid, and no more of it than is left. */
  REPAYMENT_STAYS_WITHIN_WHAT_IS_OUT(
      "FUND-42", FundSources.RESULTS, ReceiveRepayment.class, (fund, command, given) -> {
        Money value = of(fund, command, Engagement::exposure);
        return given
            .fact("principal", command.principal())
            .fact("engagement", command.engagement())
            .fact("value", value)
            .met(command.principal().isZero() || FundRule.isWithin(command.principal(), value));
      }),

  /** An advance is repaid once its success is recorded. */
  ADVANCE_IS_REPAID_ON_SUCCESS(
      "FUND-43",
      FundSources.ADVANCES,
      ReceiveRepayment.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("success", fund.asked(command.engagement()).flatMap(EngagementTerms::successEvent))
          .met(fund.engagement(command.engagement())
              .map(it -> it.instrument() != Instrument.REPAYABLE_ADVANCE || it.succeeded())
              .orElse(false))),

  /** The success is one that was defined beforehand, and is recorded once. */
  SUCCESS_WAS_DEFINED(
      "FUND-44",
      FundSources.ADVANCES,
      RecordSuccess.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("success", fund.asked(command.engagement()).flatMap(EngagementTerms::successEvent))
          .met(fund.engagement(command.engagement())
              .map(it -> it.terms().successEvent().isPresent() && !it.succeeded())
              .orElse(false))),

  /** An asset is written down by no more than its value. */
  WRITE_DOWN_STAYS_WITHIN_THE_VALUE(
      "FUND-45", FundSources.WRITE_OFFS, WriteDown.class, (fund, command, given) -> {
        Money value = of(fund, command, Engagement::exposure);
        return given
            .fact("amount", command.amount())
            .fact("engagement", command.engagement())
            .fact("value", value)
            .met(FundRule.isWithin(command.amount(), value));
      }),

  /** What is taken back was written down before. */
  REVERSAL_STAYS_WITHIN_THE_WRITE_DOWN(
      "FUND-46", FundSources.WRITE_OFFS, ReverseWriteDown.class, (fund, command, given) -> {
        Money down = of(fund, command, Engagement::writtenDown);
        return given
            .fact("amount", command.amount())
            .fact("engagement", command.engagement())
            .fact("down", down)
            .met(FundRule.isWithin(command.amount(), down));
      }),

  /** What is recovered was written off before. */
  RECOVERY_STAYS_WITHIN_THE_LOSS(
      "FUND-47", FundSources.RECOVERIES, Recover.class, (fund, command, given) -> {
        Money lost = of(fund, command, Engagement::unrecovered);
        return given
            .fact("amount", command.amount())
            .fact("engagement", command.engagement())
            .fact("lost", lost)
            .met(FundRule.isWithin(command.amount(), lost));
      }),

  /** Only a convertible loan that is still out becomes a stake. */
  LOAN_CAN_BE_CONVERTED(
      "FUND-48",
      FundSources.INSTRUMENTS,
      Convert.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("instrument", instrument(fund, command))
          .fact("value", of(fund, command, Engagement::exposure))
          .met(isAsset(fund, command, Instrument.CONVERTIBLE_LOAN))),

  /** Only a stake that the fund holds is sold. */
  STAKE_CAN_BE_SOLD(
      "FUND-49",
      FundSources.INSTRUMENTS,
      Exit.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("instrument", instrument(fund, command))
          .fact("value", of(fund, command, Engagement::exposure))
          .met(isAsset(fund, command, Instrument.EQUITY))),

  /** Partners get what the terms leave to them: capital first, and beyond it no more than was agreed. */
  DISTRIBUTION_STAYS_WITHIN_THE_TERMS(
      "FUND-50", FundSources.ASSET_LOCK, Distribute.class, (fund, command, given) -> {
        Money limit = Distributions.limit(fund);
        return given
            .fact("amount", command.amount())
            .fact("distribution", fund.terms().map(FundTerms::distribution))
            .fact("limit", limit)
            .met(FundRule.isWithin(command.amount(), limit));
      }),

  /** The cash covers the distribution. */
  CASH_COVERS_THE_DISTRIBUTION(
      "FUND-51",
      FundSources.LIQUIDITY,
      Distribute.class,
      (fund, command, given) -> given
          .fact("amount", command.amount())
          .fact("cash", fund.cash())
          .met(FundRule.isWithin(command.amount(), fund.cash()))),

  /** What is promised to projects stays covered: by what is left, or by what can be called again. */
  DISTRIBUTION_LEAVES_PROMISES_COVERED(
      "FUND-52", FundSources.ACCOUNTING, Distribute.class, (fund, command, given) -> {
        Money covered = fund.distributable(command.recallable());
        return given
            .fact("amount", command.amount())
            .fact("available", covered)
            .met(FundRule.isWithin(command.amount(), covered));
      }),

  /** What can be called again stays within the terms, and is distributed while the fund still invests. */
  RECALL_STAYS_WITHIN_THE_TERMS(
      "FUND-53", FundSources.TERMS, Distribute.class, (fund, command, given) -> {
        CapitalAccount line = fund.statement();
        boolean invests = fund.terms()
            .flatMap(FundTerms::investsUntil)
            .map(last -> !given.on().isAfter(last))
            .orElse(true);
        return given
            .fact("amount", command.amount())
            .fact("recallable", line.recallable())
            .fact("limit", fund.terms().map(terms -> terms.recycling().recallable()))
            .fact("committed", line.committed())
            .fact("last", fund.terms().flatMap(FundTerms::investsUntil))
            .met(!command.recallable()
                || (invests && isWithinRecall(fund, line.recallable(), command.amount())));
      });

  private final Definition<Fund, FundCommand, FundPolicy> definition;

  <C extends FundCommand> ResultRule(
      String code, Source source, Class<C> command, Check<Fund, C, FundPolicy> check) {
    definition = Definition.of(code, source, FundTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Fund, FundCommand, FundPolicy> definition() {
    return definition;
  }

  private static Money of(
      Fund fund, EngagementCommand command, Function<Engagement, Money> amount) {
    return fund.engagement(command.engagement()).map(amount).orElse(Money.zero(fund.currency()));
  }

  private static Optional<Instrument> instrument(Fund fund, EngagementCommand command) {
    return fund.engagement(command.engagement()).map(Engagement::instrument);
  }

  private static boolean isAsset(Fund fund, EngagementCommand command, Instrument instrument) {
    return fund.engagement(command.engagement())
        .map(it -> it.instrument() == instrument && it.outstanding().isPositive())
        .orElse(false);
  }

  private static boolean isWithinRecall(Fund fund, Money before, Money amount) {
    return fund.terms()
        .map(terms -> amount.currency().equals(before.currency())
            && !terms
                .recycling()
                .recallable()
                .isExceededBy(before.plus(amount), fund.statement().committed()))
        .orElse(false);
  }
}
