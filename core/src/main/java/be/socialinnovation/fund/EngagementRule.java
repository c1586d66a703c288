package be.socialinnovation.fund;

import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/** The rules about what an engagement rests on and on which conditions it is paid, in the order in which they are reported. */
public enum EngagementRule implements Guard<Fund, FundCommand, FundPolicy> {
  /** Money is approved for a project that is under way or parked. */
  PROJECT_IS_OPEN(
      "FUND-54",
      FundSources.ARTICLE,
      ApproveEngagement.class,
      (fund, command, given) -> given
          .fact("project", fund.asked(command.engagement()).map(EngagementTerms::project))
          .fact("stage", command.projectStage())
          .whenKnown(command.projectStage(), stage -> given.met(stage.isOpen()))),

  /** Money waits only for an application that is awarded or can still be. */
  GRANT_CAN_STILL_COME(
      "FUND-55", FundSources.CONDITIONS, ApproveEngagement.class, (fund, command, given) -> {
        Optional<String> awaited = awaited(fund, command);
        given
            .fact("application", awaited)
            .fact("stage", command.application().map(ApplicationFacts::stage));
        return awaited.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(command.application(), it -> given.met(it.isAlive()));
      }),

  /** The application is for the same project and the same kind of work. */
  GRANT_IS_FOR_THE_SAME_WORK(
      "FUND-56", FundSources.CONDITIONS, ApproveEngagement.class, (fund, command, given) -> {
        Optional<EngagementTerms> asked = fund.asked(command.engagement());
        Optional<String> awaited = awaited(fund, command);
        given
            .fact("application", awaited)
            .fact("project", asked.map(EngagementTerms::project))
            .fact("purpose", asked.map(EngagementTerms::purpose))
            .fact("otherProject", command.application().map(ApplicationFacts::project))
            .fact("otherPurpose", command.application().map(ApplicationFacts::purpose));
        return awaited.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(
                command.application(),
                it -> given.met(asked.map(it::isForTheWorkOf).orElse(false)));
      }),

  /** Everything was looked at that the terms ask for. */
  DILIGENCE_IS_COMPLETE(
      "FUND-57", FundSources.DILIGENCE, ApproveEngagement.class, (fund, command, given) -> {
        TreeSet<DiligenceTopic> missing = fund.terms()
            .map(FundTerms::diligence)
            .orElse(TreeSet.empty())
            .removeAll(diligence(fund, command).keySet());
        return given.fact("missing", missing).met(missing.isEmpty());
      }),

  /** Nothing was found that blocks. */
  NOTHING_BLOCKS(
      "FUND-58", FundSources.DILIGENCE, ApproveEngagement.class, (fund, command, given) -> {
        Seq<DiligenceTopic> blocking = diligence(fund, command)
            .filterValues(found -> found.finding() == DiligenceFinding.BLOCKING)
            .keySet()
            .toVector();
        return given.fact("topics", blocking).met(blocking.isEmpty());
      }),

  /** The tranches are the whole of what is approved. */
  TRANCHES_ARE_THE_WHOLE(
      "FUND-59", FundSources.CONDITIONS, ApproveEngagement.class, (fund, command, given) -> {
        Seq<Tranche> tranches = command.conditions().tranches();
        Vector<Money> amounts = tranches.map(Tranche::amount).toVector();
        return given
            .fact("amount", command.amount())
            .fact("tranches", amounts)
            .met(tranches.isEmpty()
                || (amounts.forAll(it -> it.currency().equals(command.amount().currency()))
                    && Money.sum(amounts, command.amount().currency()).equals(command.amount())));
      }),

  /** The reservation has not lapsed when the grant comes. */
  RESERVATION_HAS_NOT_LAPSED(
      "FUND-60", FundSources.CONDITIONS, ConfirmEngagement.class, (fund, command, given) -> {
        Optional<LocalDate> last = fund.engagement(command.engagement())
            .flatMap(engagement -> engagement.terms().conditions().confirmedBy());
        return given
            .fact("engagement", command.engagement())
            .fact("day", given.on())
            .fact("last", last)
            .met(last.map(day -> !given.on().isAfter(day)).orElse(true));
      }),

  /** There is an engagement that can no longer become firm. */
  SOMETHING_HAS_LAPSED(
      "FUND-65",
      FundSources.RELEASE,
      ReleaseLapsed.class,
      (fund, command, given) -> given
          .fact("day", given.on())
          .met(!fund.engagementsLapsedOn(given.on()).isEmpty())),

  /** What is met is a condition that was set and is still open. */
  CONDITION_IS_OPEN(
      "FUND-61", FundSources.CONDITIONS, MeetCondition.class, (fund, command, given) -> {
        TreeSet<String> open = open(fund, command.engagement());
        return given
            .fact("condition", command.condition())
            .fact("open", open)
            .met(open.contains(command.condition()));
      }),

  /** What is accepted is a milestone of the engagement that was not accepted yet. */
  MILESTONE_IS_OPEN(
      "FUND-62", FundSources.MILESTONES, AcceptMilestone.class, (fund, command, given) -> {
        Seq<String> open = fund.engagement(command.engagement())
            .map(Engagement::openMilestones)
            .orElse(Vector.empty());
        return given
            .fact("milestone", command.milestone())
            .fact("open", open)
            .met(open.contains(command.milestone()));
      }),

  /** Nothing is paid while a condition precedent is open. */
  CONDITIONS_ARE_MET("FUND-63", FundSources.CONDITIONS, Disburse.class, (fund, command, given) -> {
    TreeSet<String> open = open(fund, command.engagement());
    return given.fact("engagement", command.engagement()).fact("open", open).met(open.isEmpty());
  }),

  /** A tranche is paid once its milestone is accepted. */
  TRANCHE_IS_DUE("FUND-64", FundSources.MILESTONES, Disburse.class, (fund, command, given) -> {
    Money payable = fund.engagement(command.engagement())
        .map(Engagement::payable)
        .orElse(Money.zero(fund.currency()));
    return given
        .fact("amount", command.amount())
        .fact("engagement", command.engagement())
        .fact("payable", payable)
        .met(FundRule.isWithin(command.amount(), payable));
  });

  private final Definition<Fund, FundCommand, FundPolicy> definition;

  <C extends FundCommand> EngagementRule(
      String code, Source source, Class<C> command, Check<Fund, C, FundPolicy> check) {
    definition = Definition.of(code, source, FundTexts.TEXTS, command, check);
  }

  @Override
  public Definition<Fund, FundCommand, FundPolicy> definition() {
    return definition;
  }

  private static Optional<String> awaited(Fund fund, ApproveEngagement command) {
    return fund.asked(command.engagement()).flatMap(EngagementTerms::waitsForGrant);
  }

  private static TreeMap<DiligenceTopic, Diligence> diligence(
      Fund fund, ApproveEngagement command) {
    return fund.request(command.engagement())
        .map(EngagementRequest::diligence)
        .orElse(TreeMap.empty());
  }

  private static TreeSet<String> open(Fund fund, String engagement) {
    return fund.engagement(engagement).map(Engagement::openConditions).orElse(TreeSet.empty());
  }
}
