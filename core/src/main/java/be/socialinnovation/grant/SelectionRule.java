package be.socialinnovation.grant;

import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.time.LocalDate;

/** The rules by which applications are scored and compete for an envelope, in the order in which they are reported. */
public enum SelectionRule implements Guard<GrantApplication, GrantCommand, GrantPolicy> {
  /** An application is scored in a way that its call or the policy tells. */
  SCORING_IS_KNOWN(
      "GRANT-74", CallSources.SCORING, ScoreApplication.class, (application, score, given) -> {
        var scoring = Competing.scoring(application, given.policy());
        return given
            .fact("scheme", application.request().map(GrantRequest::scheme))
            .met(scoring.isPresent());
      }),

  /** The experts scored an admissible application, and not in the future. */
  CARD_IS_GIVEN_IN_TIME(
      "GRANT-75", CallSources.SCORING, ScoreApplication.class, (application, score, given) -> {
        LocalDate scored = score.card().on();
        return given
            .fact("scored", scored)
            .fact("admissible", application.admissibleOn())
            .fact("day", given.on())
            .whenKnown(
                application.admissibleOn(),
                first -> given.met(!scored.isBefore(first) && !scored.isAfter(given.on())));
      }),

  /** Who scores again says why. */
  ANOTHER_SCORE_HAS_A_REASON(
      "GRANT-76",
      CallSources.SCORING,
      ScoreApplication.class,
      (application, score, given) -> given
          .fact("before", application.score().map(earlier -> earlier.card().on()))
          .met(application.score().isEmpty() || score.reason().isPresent())),

  /** Where applications are scored, an award rests on a score that can be supported. */
  AWARD_RESTS_ON_A_SCORE(
      "GRANT-77", CallSources.SCORING, AwardGrant.class, (application, award, given) -> {
        var scoring = Competing.scoring(application, given.policy());
        given
            .fact("scoring", scoring.map(Scoring::code))
            .fact("assessor", application.score().map(score -> score.card().by()));
        return scoring.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(application.score(), score -> score.judgement().verdict());
      }),

  /** The envelope of the call has room for the award and for all who come before it and are still undecided. */
  NOBODY_AHEAD_CLAIMS_THE_ENVELOPE(
      "GRANT-78", CallSources.CALL, AwardGrant.class, (application, award, given) -> {
        var call = application.request().flatMap(GrantRequest::call);
        return call.isEmpty()
            ? Verdict.SATISFIED
            : judge(call.get(), award, given.fact("amount", award.amount()));
      });

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> SelectionRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }

  private static Verdict judge(GrantCall call, AwardGrant award, Given<GrantPolicy> given) {
    var left = award.call().map(standing -> call.leftAfter(standing.awarded()));
    Verdict verdict = given.whenKnown(
        award.call(), standing -> standing.roomFor(award.amount(), left.orElseThrow()));
    var others = award.call().map(standing -> standing.ahead(verdict));
    given
        .fact("left", left)
        .fact("others", others.map(it -> it.keySet().toVector()))
        .fact("asked", others.map(it -> Money.sum(it.values(), call.envelope().currency())));
    return verdict;
  }
}
