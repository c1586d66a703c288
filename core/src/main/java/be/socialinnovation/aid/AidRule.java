package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.util.Optional;

/** The rules on an aid that is asked: the bounds of the scheme and of the block exemption, and what the beneficiary must be. */
public enum AidRule implements Guard<AidCase, WantedAid, StateAidLaw> {
  /** The figures of the scheme are known to hold on the day. */
  FIGURES_HOLD_ON_THE_DAY("AID-01", AidSources.FIGURES, (facts, wanted, given) -> {
    Scheme scheme = facts.scheme();
    return given
        .citing(scheme.source())
        .fact("scheme", scheme)
        .fact("day", given.on())
        .fact("from", scheme.validity().knownFrom())
        .fact("to", scheme.validity().validTo())
        .whenKnown(Optional.of(scheme.validity().on(given.on())), verdict -> verdict);
  }),

  /** The budget is at least the smallest that the scheme accepts. */
  BUDGET_REACHES_THE_MINIMUM("AID-02", AidBound.Kind.MINIMUM_BUDGET),

  /** The aid is at least the smallest that the scheme pays. */
  AID_REACHES_THE_MINIMUM("AID-03", AidSources.SCHEME, (facts, wanted, given) -> {
    Optional<Money> minimum = facts.scheme().limits().minimumAid();
    return given
        .citing(facts.scheme().source())
        .fact("asked", wanted.amount())
        .fact("minimum", minimum)
        .met(minimum.map(wanted.amount()::isAtLeast).orElse(true));
  }),

  /** The aid stays within the rate of the scheme with the bonuses that are earned. */
  AID_STAYS_WITHIN_THE_RATE("AID-04", AidBound.Kind.RATE),

  /** The aid is at most the cap of the scheme. */
  AID_STAYS_WITHIN_THE_CAP("AID-05", AidBound.Kind.CAP),

  /** The aid is at most what the scheme pays for the companies that take part. */
  AID_STAYS_WITHIN_THE_PARTNER_CAPS("AID-06", AidBound.Kind.PARTNER_CAP),

  /** The aid fits what the applicant can still get in the calendar year. */
  AID_STAYS_WITHIN_THE_YEAR("AID-07", AidBound.Kind.YEARLY),

  /** The aid stays within the highest intensity that the block exemption lets through. */
  AID_STAYS_WITHIN_THE_CEILING("AID-08", AidBound.Kind.CEILING),

  /** The aid does not exceed the threshold above which it must be notified. */
  AID_STAYS_WITHIN_THE_THRESHOLD("AID-09", AidBound.Kind.THRESHOLD),

  /** The aid fits what the undertaking can still get in three years, where there is such a limit. */
  AID_STAYS_WITHIN_THREE_YEARS("AID-10", AidBound.Kind.THREE_YEARS),

  /** The beneficiary is no undertaking in difficulty. */
  BENEFICIARY_IS_NOT_IN_DIFFICULTY(
      "AID-11",
      AidSources.DIFFICULTY,
      (facts, wanted, given) ->
          given.whenKnown(wanted.inDifficulty(), difficulty -> given.met(!difficulty))),

  /** The beneficiary can carry the part of the costs that the aid does not pay. */
  REST_IS_CARRIED("AID-12", AidSources.CAPITAL, (facts, wanted, given) -> {
    Money rest = facts.costs().minus(wanted.amount());
    return given
        .fact("rest", rest)
        .fact("carried", wanted.carried())
        .whenKnown(wanted.carried(), shown -> given.met(shown.isAtLeast(rest)));
  });

  private final Definition<AidCase, WantedAid, StateAidLaw> definition;

  AidRule(String code, AidBound.Kind kind) {
    this(code, sourceOf(kind), (facts, wanted, given) -> within(kind, facts, wanted, given));
  }

  AidRule(String code, Source source, Check<AidCase, WantedAid, StateAidLaw> check) {
    Definition<AidCase, WantedAid, StateAidLaw> plain =
        Definition.of(code, source, AidTexts.TEXTS, WantedAid.class, check);
    definition = source.equals(AidSources.RULE_SET)
        ? plain.citingAlso(StateAidLaw.union().exemptions().flatMap(BlockExemption::sources))
        : plain;
  }

  private static Source sourceOf(AidBound.Kind kind) {
    return switch (kind) {
      case CEILING, THRESHOLD, THREE_YEARS -> AidSources.RULE_SET;
      default -> AidSources.SCHEME;
    };
  }

  private static Verdict within(
      AidBound.Kind kind, AidCase facts, WantedAid wanted, Given<StateAidLaw> given) {
    given.fact("asked", wanted.amount());
    Optional<AidBound> bound =
        AidBounds.of(facts, given.policy(), Optional.of(given.on())).bound(kind);
    if (bound.isEmpty()) {
      return Verdict.SATISFIED;
    }
    given.citing(bound.get().source()).fact("limit", bound.get().possible());
    bound.get().basis().forEach(fact -> given.fact(fact.name(), fact.value()));
    return bound.get().verdictOn(wanted.amount());
  }

  @Override
  public Definition<AidCase, WantedAid, StateAidLaw> definition() {
    return definition;
  }
}
