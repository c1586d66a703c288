package be.socialinnovation.grant;

import be.socialinnovation.aid.AidBounds;
import be.socialinnovation.grant.GrantCommand.AuthorityDecision;
import be.socialinnovation.grant.GrantCommand.AwardGrant;
import be.socialinnovation.grant.GrantCommand.DeclareAdmissible;
import be.socialinnovation.grant.GrantCommand.PayTranche;
import be.socialinnovation.grant.GrantCommand.SignAgreement;
import be.socialinnovation.grant.GrantCommand.SubmitApplication;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;

/** The rules of a grant application. */
public enum GrantRule implements Guard<GrantApplication, GrantCommand, GrantPolicy> {
  /** The figures of the scheme are known to hold on the day, or the policy uses them as an illustration. */
  SCHEME_HOLDS_ON_THE_DAY(
      "GRANT-01", GrantSources.FIGURES, SubmitApplication.class, (application, submit, given) -> {
        var scheme = submit.request().scheme();
        given
            .fact("scheme", scheme)
            .fact("day", given.on())
            .fact("from", scheme.validity().knownFrom())
            .fact("to", scheme.validity().validTo());
        return given.policy().illustrative()
            ? Verdict.SATISFIED
            : scheme.validity().on(given.on());
      }),

  /** Only the authority of the scheme decides; advice of the platform opens nothing. */
  ONLY_THE_AUTHORITY_DECIDES(
      "GRANT-02",
      GrantSources.PLATFORMS,
      AuthorityDecision.class,
      (application, decision, given) -> given
          .fact("by", decision.by())
          .fact("authority", application.authority())
          .whenKnown(
              application.authority(), authority -> given.met(authority.equals(decision.by())))),

  /** A written application says all that it must. */
  APPLICATION_IS_COMPLETE(
      "GRANT-03",
      GrantSources.INCENTIVE_EFFECT,
      DeclareAdmissible.class,
      (application, declare, given) -> given
          .fact("missing", application.request().map(GrantRequest::missing))
          .whenKnown(application.request(), request -> given.met(request.isComplete()))),

  /** The application was submitted before the work starts. */
  APPLICATION_PRECEDES_THE_WORK(
      "GRANT-04",
      GrantSources.INCENTIVE_EFFECT,
      DeclareAdmissible.class,
      (application, declare, given) -> {
        var start = application.request().flatMap(GrantRequest::start);
        var submitted = application.submittedOn();
        return given
            .fact("submitted", submitted)
            .fact("start", start)
            .whenKnown(
                start, first -> given.whenKnown(submitted, day -> given.met(day.isBefore(first))));
      }),

  /** The budget is at least the smallest that the scheme accepts. */
  BUDGET_REACHES_THE_MINIMUM(
      "GRANT-05",
      DeclareAdmissible.class,
      (application, declare, given) -> given
          .fact("costs", application.request().map(GrantRequest::costs))
          .fact(
              "minimum",
              application.request().flatMap(request -> request.scheme().minimumBudget()))
          .whenKnown(
              application.request(),
              request -> given.met(request.bounds().reachesMinimumBudget()))),

  /** The work takes no longer than the scheme allows. */
  WORK_ENDS_IN_TIME("GRANT-06", DeclareAdmissible.class, (application, declare, given) -> {
    var request = application.request();
    var start = request.flatMap(GrantRequest::start);
    var end = request.flatMap(GrantRequest::end);
    return given
        .fact("start", start)
        .fact("end", end)
        .fact("months", request.flatMap(asked -> asked.scheme().longestMonths()))
        .whenKnown(
            request,
            asked -> given.whenKnown(
                start,
                first -> given.whenKnown(
                    end, last -> given.met(asked.scheme().allowsDuration(first, last)))));
  }),

  /** The aid asked is at most what the scheme pays for the budget. */
  AID_ASKED_STAYS_WITHIN_THE_SCHEME(
      "GRANT-07", DeclareAdmissible.class, (application, declare, given) -> {
        var bounds = application.request().map(GrantRequest::bounds);
        return given
            .fact("asked", application.request().map(GrantRequest::asked))
            .fact("admissible", bounds.map(AidBounds::admissible))
            .fact("bounds", bounds.map(all -> all.biting().map(bound -> bound.kind())))
            .whenKnown(
                application.request(),
                request -> given.met(request.asked().isAtMost(request.bounds().admissible())));
      }),

  /** The award is at most what was asked and what the scheme pays. */
  AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME(
      "GRANT-08",
      AwardGrant.class,
      (application, award, given) -> given
          .fact("amount", award.amount())
          .fact("asked", application.request().map(GrantRequest::asked))
          .fact(
              "admissible",
              application.request().map(request -> request.bounds().admissible()))
          .whenKnown(
              application.request(),
              request ->
                  given.met(award.amount().currency().equals(request.asked().currency())
                      && award
                          .amount()
                          .isAtMost(request.asked().min(request.bounds().admissible()))))),

  /** The applicant has legal personality when the agreement is signed. */
  APPLICANT_HAS_LEGAL_PERSONALITY(
      "GRANT-09",
      GrantSources.LEGAL_PERSONALITY,
      SignAgreement.class,
      (application, sign, given) -> given.whenKnown(sign.legalPersonality(), given::met)),

  /** The payment is the tranche that is due, so that all tranches together are the award. */
  PAYMENT_IS_THE_TRANCHE_DUE("GRANT-10", PayTranche.class, (application, pay, given) -> {
    Money due = application.nextTranche().orElse(Money.zero(pay.amount().currency()));
    return given.fact("amount", pay.amount()).fact("due", due).met(pay.amount().equals(due));
  }),

  /** No tranche is paid before the work has started. */
  PAYMENT_FOLLOWS_THE_START_OF_THE_WORK("GRANT-11", PayTranche.class, (application, pay, given) -> {
    var start = application.request().flatMap(GrantRequest::start);
    return given
        .fact("day", given.on())
        .fact("start", start)
        .whenKnown(start, first -> given.met(!given.on().isBefore(first)));
  }),

  /** The last tranche, the balance, is paid after the final report and the closing. */
  BALANCE_FOLLOWS_THE_CLOSING(
      "GRANT-12",
      PayTranche.class,
      (application, pay, given) -> given
          .fact("stage", application.stage())
          .met(!application.isBalanceNext() || application.stage() == GrantStage.CLOSED));

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> GrantRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  /* A rule of the scheme that is applied for: a finding cites the source of that scheme's own figures. */
  <C extends GrantCommand> GrantRule(
      String code, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    this(
        code,
        GrantSources.SCHEME,
        command,
        (application, asked, given) -> check.judge(
            application,
            asked,
            application
                .request()
                .map(request -> given.citing(request.scheme().source()))
                .orElse(given)));
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }
}
