package be.socialinnovation.fund;

import be.socialinnovation.committee.Affiliation;
import be.socialinnovation.committee.Vote;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.Remedy;
import be.socialinnovation.fund.PartnerCommand.Succession;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.Optional;

/** The rules about one partner: who may leave, and what follows when it does not pay, in the order in which they are reported. */
public enum PartnerRule implements Guard<Fund, FundCommand, FundPolicy> {
  /** Notice of default goes to who has not paid in time, when it is known by when that can be cured. */
  PARTNER_IS_OVERDUE(
      "FUND-29", FundSources.DEFAULTS, NoticeDefault.class, (fund, command, given) -> {
        Money overdue = overdue(fund, command, given.on());
        Optional<LocalDate> cureBy = Capital.cureBy(fund, given.on());
        return given
            .fact("partner", command.partner().text())
            .fact("overdue", overdue)
            .fact("cureBy", cureBy)
            .whenKnown(cureBy, day -> given.met(overdue.isPositive()));
      }),

  /** Nobody gets notice twice of the same default. */
  NOTICE_IS_THE_FIRST(
      "FUND-30",
      FundSources.DEFAULTS,
      NoticeDefault.class,
      (fund, command, given) -> given
          .fact("partner", command.partner().text())
          .fact("noticed", standing(fund, command).map(Default::noticedOn))
          .met(standing(fund, command).isEmpty())),

  /** A partner is in default once notice and cure have passed without payment. */
  NOTICE_AND_CURE_HAVE_PASSED(
      "FUND-31", FundSources.DEFAULTS, DeclareDefault.class, (fund, command, given) -> {
        Optional<LocalDate> cureBy = standing(fund, command).map(Default::cureBy);
        return given
            .fact("partner", command.partner().text())
            .fact("day", given.on())
            .fact("cureBy", cureBy)
            .met(cureBy.map(given.on()::isAfter).orElse(false));
      }),

  /** Who is in default already is not declared so again. */
  DEFAULT_IS_NOT_DECLARED_YET(
      "FUND-32",
      FundSources.DEFAULTS,
      DeclareDefault.class,
      (fund, command, given) ->
          given.fact("partner", command.partner().text()).met(!isInDefault(fund, command))),

  /** There is a notice or a default to waive. */
  DEFAULT_CAN_BE_WAIVED(
      "FUND-33",
      FundSources.DEFAULTS,
      WaiveDefault.class,
      (fund, command, given) -> given
          .fact("partner", command.partner().text())
          .met(standing(fund, command).isPresent())),

  /** Remedies are for a partner in default. */
  PARTNER_IS_IN_DEFAULT(
      "FUND-34",
      FundSources.DEFAULTS,
      Remedy.class,
      (fund, command, given) ->
          given.fact("partner", command.partner().text()).met(isInDefault(fund, command))),

  /** What is called from the others is what the defaulter did not pay, and is called once. */
  SHORTFALL_IS_OPEN(
      "FUND-35", FundSources.DEFAULTS, CallShortfall.class, (fund, command, given) -> {
        Money shortfall = fund.register()
            .partner(command.partner())
            .map(Partner::shortfall)
            .orElse(Money.zero(fund.currency()));
        return given
            .fact("amount", command.amount())
            .fact("partner", command.partner().text())
            .fact("shortfall", shortfall)
            .met(FundRule.isWithin(command.amount(), shortfall));
      }),

  /** Who transfers its commitment has one and is not in default. */
  PARTNER_CAN_TRANSFER(
      "FUND-36",
      FundSources.TRANSFERS,
      TransferCommitment.class,
      (fund, command, given) -> given
          .fact("partner", command.partner().text())
          .fact("committed", fund.statement(command.partner()).committed())
          .met(fund.register().partner(command.partner()).isPresent()
              && !isInDefault(fund, command))),

  /** Who takes the place of a partner has no default of its own, and money of the same origin. */
  SUCCESSOR_CAN_TAKE_OVER(
      "FUND-37", FundSources.TRANSFERS, Succession.class, (fund, command, given) -> {
        Optional<Partner> successor = fund.register().partner(command.successor());
        return given
            .fact("successor", command.successor().text())
            .fact("origin", successor.map(Partner::origin))
            .fact("noticed", successor.flatMap(Partner::inDefault).map(Default::noticedOn))
            .met(successor
                .map(it -> it.inDefault().isEmpty()
                    && fund.register()
                        .partner(command.partner())
                        .map(partner -> partner.origin() == it.origin())
                        .orElse(true))
                .orElse(true));
      }),

  /** Interest is received as far as it is owed. */
  INTEREST_IS_OWED(
      "FUND-38", FundSources.LATE_INTEREST, ReceiveInterest.class, (fund, command, given) -> {
        Money owed = fund.statement(command.partner()).interest();
        return given
            .fact("amount", command.amount())
            .fact("partner", command.partner().text())
            .fact("owed", owed)
            .met(FundRule.isWithin(command.amount(), owed));
      }),

  /** Nobody votes for a partner in default, where the terms say so. */
  NOBODY_VOTES_FOR_A_DEFAULTER(
      "FUND-39", FundSources.LOSS_OF_VOTE, DeliberatedCommand.class, (fund, command, given) -> {
        Seq<String> defaulters = command
            .deliberation()
            .affiliations()
            .filter(tie -> tie.tenure().covers(command.deliberation().on())
                && command.deliberation().votes().map(Vote::member).contains(tie.member())
                && losesVote(fund, tie.organisation()))
            .map(Affiliation::organisation)
            .map(OrganisationId::text)
            .distinct();
        return given.fact("partners", defaulters).met(defaulters.isEmpty());
      });

  private final Definition<Fund, FundCommand, FundPolicy> definition;

  <C extends FundCommand> PartnerRule(
      String code, Source source, Class<C> command, Check<Fund, C, FundPolicy> check) {
    definition = Definition.of(code, source, FundTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Fund, FundCommand, FundPolicy> definition() {
    return definition;
  }

  private static Optional<Default> standing(Fund fund, PartnerCommand command) {
    return fund.register().partner(command.partner()).flatMap(Partner::inDefault);
  }

  private static boolean isInDefault(Fund fund, PartnerCommand command) {
    return standing(fund, command).map(Default::declared).orElse(false);
  }

  private static boolean losesVote(Fund fund, OrganisationId partner) {
    return fund.terms().map(terms -> terms.defaults().losesVote()).orElse(false)
        && fund.register().partner(partner).map(Partner::isInDefault).orElse(false);
  }

  private static Money overdue(Fund fund, PartnerCommand command, LocalDate on) {
    return fund.register()
        .partner(command.partner())
        .map(partner -> partner.overdueOn(on))
        .orElse(Money.zero(fund.currency()));
  }
}
