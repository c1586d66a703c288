package be.socialinnovation.grant;

import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.MeetAwardCondition;
import be.socialinnovation.grant.AwardCommand.RenounceAward;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** The rules of an award until the agreement is signed, in the order in which they are reported. */
public enum AwardRule implements Guard<GrantApplication, GrantCommand, GrantPolicy> {
  /**
   * The award is at most what was asked, what the scheme pays, and what the law lets through on the day; what the scheme granted before
   * for the same work uses that up.
   */
  AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME(
      "GRANT-08",
      GrantSources.SCHEME,
      AwardGrant.class,
      SchemeRules.citing((application, award, given) -> {
        var asked = application
            .request()
            .map(request -> award.question(request, given.policy(), given.on()));
        given
            .fact("amount", award.amount())
            .fact("asked", application.request().map(GrantRequest::asked))
            .fact("before", asked.flatMap(AidQuestion::before));
        SchemeRules.note(given, asked.map(AidQuestion::bounds));
        return given.whenKnown(
            asked,
            question -> Verdict.together(Vector.of(
                given.met(
                    SchemeRules.isWithin(award.amount(), question.request().asked())),
                question.withinBounds())));
      })),

  /** The applicant has legal personality when the agreement is signed. */
  APPLICANT_HAS_LEGAL_PERSONALITY(
      "GRANT-09",
      GrantSources.LEGAL_PERSONALITY,
      SignAgreement.class,
      (application, sign, given) -> given.whenKnown(sign.legalPersonality(), given::met)),

  /** The award leaves time to sign. */
  SIGNATURE_IS_LEFT_TIME(
      "GRANT-21",
      GrantSources.AWARD,
      AwardGrant.class,
      (application, award, given) -> given
          .fact("signBy", award.signBy())
          .fact("day", given.on())
          .met(!award.signBy().map(given.on()::isAfter).orElse(false))),

  /** What is met is a condition that the award has and that is still open. */
  AWARD_CONDITION_IS_OPEN(
      "GRANT-22", GrantSources.AWARD, MeetAwardCondition.class, (application, meet, given) -> {
        TreeSet<String> open = open(application);
        return given
            .fact("condition", meet.condition())
            .fact("open", open)
            .met(open.contains(meet.condition()));
      }),

  /** Every condition of the award is met when the agreement is signed. */
  AWARD_CONDITIONS_ARE_MET(
      "GRANT-23", GrantSources.AWARD, SignAgreement.class, (application, sign, given) -> {
        TreeSet<String> open = open(application);
        return given.fact("open", open).met(open.isEmpty());
      }),

  /** The agreement is signed by the last day that the award leaves. */
  AGREEMENT_IS_SIGNED_IN_TIME(
      "GRANT-24",
      GrantSources.AWARD,
      SignAgreement.class,
      (application, sign, given) -> given
          .fact("signBy", application.award().flatMap(Award::signBy))
          .fact("day", given.on())
          .met(!isOverdue(application, given.on()))),

  /** An award lapses only after the last day on which it could be signed. */
  LAST_DAY_TO_SIGN_IS_OVER(
      "GRANT-25",
      GrantSources.AWARD,
      LapseAward.class,
      (application, lapse, given) -> given
          .fact("signBy", application.award().flatMap(Award::signBy))
          .fact("day", given.on())
          .met(isOverdue(application, given.on()))),

  /** An award is given up before any of it is paid; what is paid can only be ordered back. */
  NOTHING_IS_PAID(
      "GRANT-79",
      GrantSources.AWARD,
      RenounceAward.class,
      (application, renounce, given) ->
          given.fact("paid", application.totalPaid()).met(application.paid().isEmpty())),

  /** Where several apply together, all have signed their agreement. */
  COOPERATION_AGREEMENT_IS_SIGNED(
      "GRANT-26", GrantSources.COOPERATION, SignAgreement.class, (application, sign, given) -> {
        var partnership = application.request().flatMap(GrantRequest::partnership);
        given.fact("partnership", partnership);
        return partnership.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(sign.cooperationAgreement(), given::met);
      });

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> AwardRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }

  private static TreeSet<String> open(GrantApplication application) {
    return application.award().map(Award::openConditions).orElse(TreeSet.empty());
  }

  private static boolean isOverdue(GrantApplication application, LocalDate on) {
    return application.award().map(award -> award.isOverdueOn(on)).orElse(false);
  }
}
