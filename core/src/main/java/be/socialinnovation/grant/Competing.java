package be.socialinnovation.grant;

import be.socialinnovation.grant.ApplicationCommand.ScoreApplication;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.workflow.Finding;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* What the rules of calls and scorings say of the steps of an application. */
final class Competing {

  private Competing() {}

  /* How an application is scored: as its call tells, or else as the policy tells of its scheme; empty when it is not scored. */
  static Optional<Scoring> scoring(GrantApplication application, GrantPolicy policy) {
    return application
        .request()
        .flatMap(request -> request
            .call()
            .flatMap(GrantCall::scoring)
            .or(() -> policy.scoring().get(request.scheme().code()).toJavaOptional()));
  }

  static Seq<Finding> asked(
      GrantApplication application, GrantCommand command, GrantPolicy policy, LocalDate on) {
    if (command instanceof SubmitApplication submit) {
      return ofSubmission(submit.request(), on);
    } else if (command instanceof ScoreApplication score) {
      return ofCard(scoring(application, policy), score.card());
    } else if (command instanceof AwardGrant award) {
      return ofAward(application, award, on);
    }
    return Vector.empty();
  }

  private static Seq<Finding> ofSubmission(GrantRequest request, LocalDate on) {
    var question = new CallQuestion.Submission(request.asked(), request.start(), request.end());
    return findings(
        request.call().map(call -> call.assess(Optional.empty(), question, on).findings()));
  }

  /* A low score is put on record like a high one; one that is not whole is not. */
  private static Seq<Finding> ofCard(Optional<Scoring> scoring, Scorecard card) {
    return findings(scoring.map(known -> known.judge(card).assessment().findings()))
        .filter(finding -> finding.rule() == ScoringRule.SCORING_HOLDS_ON_THE_DAY
            || finding.rule() == ScoringRule.CARD_SCORES_WHAT_IS_ASKED);
  }

  private static Seq<Finding> ofAward(
      GrantApplication application, AwardGrant award, LocalDate on) {
    var ofCall = application
        .request()
        .flatMap(GrantRequest::call)
        .map(call -> call.assess(
                award.call().map(CallStanding::awarded), new CallQuestion.Award(award.amount()), on)
            .findings());
    var ofScore =
        application.score().map(score -> score.judgement().assessment().findings());
    return findings(ofCall).appendAll(findings(ofScore));
  }

  private static Seq<Finding> findings(Optional<Seq<Finding>> asked) {
    return asked.orElse(Vector.empty());
  }
}
