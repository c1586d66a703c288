package be.socialinnovation.fund;

import be.socialinnovation.committee.Outcome.Result;
import be.socialinnovation.fund.RequestCommand.DeclineEngagement;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import java.time.LocalDate;
import java.util.Optional;

/** The rules about requests for money and how they are decided on, in the order in which they are reported. */
public enum RequestRule implements Guard<Fund, FundCommand, FundPolicy> {
  /** A request was made, and nobody has decided on it yet. */
  REQUEST_IS_OPEN(
      "FUND-66",
      FundSources.ONE_APPROVAL,
      RequestCommand.class,
      (fund, command, given) -> given
          .fact("engagement", command.engagement())
          .fact("standing", fund.request(command.engagement()).map(EngagementRequest::standing))
          .met(fund.request(command.engagement()).map(EngagementRequest::isOpen).orElse(false))),

  /** A request is declined when the committee, or the higher body in its place, was against it. */
  COMMITTEE_WAS_AGAINST_IT(
      "FUND-67", FundSources.CHARTERS, DeclineEngagement.class, (fund, command, given) -> {
        Result result = command.deciding().outcome().result();
        return given
            .fact("result", result)
            .met(result == Result.NOT_CARRIED || result == Result.VETOED);
      }),

  /** No more is approved than was asked. */
  APPROVAL_STAYS_WITHIN_THE_REQUEST(
      "FUND-68", FundSources.REQUESTS, ApproveEngagement.class, (fund, command, given) -> {
        Money asked = fund.asked(command.engagement())
            .map(EngagementTerms::amount)
            .orElse(Money.zero(fund.currency()));
        return given
            .fact("amount", command.amount())
            .fact("asked", asked)
            .met(FundRule.isWithin(command.amount(), asked));
      }),

  /** The last days that the conditions set are not over when money is approved on them. */
  LAST_DAYS_ARE_TO_COME(
      "FUND-69", FundSources.CONDITIONS, ApproveEngagement.class, (fund, command, given) -> {
        Optional<LocalDate> last = command.conditions().lastDay();
        return given
            .fact("day", given.on())
            .fact("last", last)
            .met(last.map(day -> !given.on().isAfter(day)).orElse(true));
      });

  private final Definition<Fund, FundCommand, FundPolicy> definition;

  <C extends FundCommand> RequestRule(
      String code, Source source, Class<C> command, Check<Fund, C, FundPolicy> check) {
    definition = Definition.of(code, source, FundTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Fund, FundCommand, FundPolicy> definition() {
    return definition;
  }
}
