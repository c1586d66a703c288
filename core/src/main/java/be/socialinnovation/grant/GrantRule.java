package be.socialinnovation.grant;

import be.socialinnovation.aid.AidBound;
import be.socialinnovation.aid.AidBounds;
import be.socialinnovation.aid.AidRule;
import be.socialinnovation.aid.Scheme;
import be.socialinnovation.aid.YearlyLimit;
import be.socialinnovation.grant.ApplicationCommand.AskInformation;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.GrantCommand.AuthorityDecision;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import java.util.Optional;

/** The rules of a grant application until it is admissible, in the order in which they are reported. */
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
              request -> given.met(AidBounds.ofScheme(request.aidCase()).reachesMinimumBudget()))),

  /** The work takes neither less nor more time than the scheme allows. */
  WORK_ENDS_IN_TIME("GRANT-06", DeclareAdmissible.class, (application, declare, given) -> {
    var request = application.request();
    var start = request.flatMap(GrantRequest::start);
    var end = request.flatMap(GrantRequest::end);
    return given
        .fact("start", start)
        .fact("end", end)
        .fact("shortest", request.flatMap(asked -> asked.scheme().shortestMonths()))
        .fact("longest", request.flatMap(asked -> asked.scheme().longestMonths()))
        .whenKnown(
            request,
            asked -> given.whenKnown(
                start,
                first -> given.whenKnown(
                    end, last -> given.met(asked.scheme().allowsDuration(first, last)))));
  }),

  /**
   * The aid asked is at most what the scheme pays for the budget and what the law lets through on the day. What was granted before counts
   * when it is awarded.
   */
  AID_ASKED_STAYS_WITHIN_THE_SCHEME(
      "GRANT-07", DeclareAdmissible.class, (application, declare, given) -> {
        var bounds = application
            .request()
            .map(request ->
                AidBounds.of(request.aidCase(), given.policy().law(), Optional.of(given.on())));
        given.fact("asked", application.request().map(GrantRequest::asked));
        SchemeRules.note(given, bounds);
        return given.whenKnown(
            application.request(),
            request -> Verdict.together(bounds
                .get()
                .bounds()
                .reject(it ->
                    it.kind() == AidBound.Kind.YEARLY || it.kind() == AidBound.Kind.THREE_YEARS)
                .map(it -> it.verdictOn(request.asked()))));
      }),

  /** The work starts no earlier than the day from which the scheme accepts costs. */
  WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED(
      "GRANT-13",
      GrantSources.EARLIEST_START,
      DeclareAdmissible.class,
      (application, declare, given) -> {
        var start = application.request().flatMap(GrantRequest::start);
        var accepted = application.costsAcceptedFrom();
        return given
            .fact("submitted", application.submittedOn())
            .fact("from", accepted)
            .fact("start", start)
            .whenKnown(
                start, first -> given.whenKnown(accepted, day -> given.met(!first.isBefore(day))));
      }),

  /** No other application for the same project and purpose waits for a decision. */
  NO_OTHER_APPLICATION_WAITS(
      "GRANT-14",
      GrantSources.ONE_AT_A_TIME,
      SubmitApplication.class,
      (application, submit, given) -> given
          .fact("project", submit.request().project())
          .fact("purpose", submit.request().purpose())
          .fact("others", submit.others().map(OtherApplications::undecided))
          .whenKnown(submit.others(), others -> given.met(others.undecided().isEmpty()))),

  /** The applicant has no more applications under the scheme in the calendar year than it can have. */
  APPLICATIONS_STAY_WITHIN_THE_YEAR(
      "GRANT-15", GrantSources.PER_YEAR, SubmitApplication.class, (application, submit, given) -> {
        Scheme scheme = submit.request().scheme();
        var limit = scheme.limits().perYear().filter(it -> it.projects().isPresent());
        given
            .citing(scheme.source())
            .fact("applicant", submit.request().applicant())
            .fact("scheme", scheme)
            .fact("limit", limit.flatMap(YearlyLimit::projects))
            .fact("others", submit.others().map(OtherApplications::thisYear))
            .fact("year", Integer.toString(given.on().getYear()));
        return limit.isEmpty()
            ? Verdict.SATISFIED
            : given.whenKnown(
                submit.others(),
                others -> given.met(limit.get().allowsOneMore(others.thisYear().size())));
      }),

  /** The applicant is no undertaking in difficulty. */
  APPLICANT_IS_NOT_IN_DIFFICULTY(
      "GRANT-16",
      GrantSources.DIFFICULTY,
      DeclareAdmissible.class,
      (application, declare, given) -> given
          .fact("applicant", application.request().map(GrantRequest::applicant))
          .whenKnown(
              application.request(),
              request -> answer(AidRule.BENEFICIARY_IS_NOT_IN_DIFFICULTY, request, given))),

  /** The applicant can carry the part of the costs that no aid pays. */
  REST_IS_COVERED(
      "GRANT-17",
      GrantSources.REST,
      DeclareAdmissible.class,
      (application, declare, given) -> given
          .fact("applicant", application.request().map(GrantRequest::applicant))
          .fact("rest", application.request().map(GrantRequest::rest))
          .fact("carried", application.request().flatMap(GrantRequest::carried))
          .whenKnown(
              application.request(), request -> answer(AidRule.REST_IS_CARRIED, request, given))),

  /** The applicant is left time to answer. */
  ANSWER_IS_LEFT_TIME(
      "GRANT-18",
      GrantSources.INFORMATION,
      AskInformation.class,
      (application, ask, given) -> given
          .fact("until", ask.until())
          .fact("day", given.on())
          .met(!ask.until().isBefore(given.on()))),

  /** The answer comes by the last day that the authority set. */
  ANSWER_COMES_IN_TIME(
      "GRANT-19",
      GrantSources.INFORMATION,
      GiveInformation.class,
      (application, give, given) -> given
          .fact("day", given.on())
          .fact("until", application.question().map(Question::until))
          .whenKnown(
              application.question(),
              question -> given.met(!given.on().isAfter(question.until())))),

  /** What is completed is the same application still. */
  ANSWER_KEEPS_THE_APPLICATION(
      "GRANT-20",
      GrantSources.INFORMATION,
      GiveInformation.class,
      (application, give, given) -> given
          .fact("project", application.request().map(GrantRequest::project))
          .fact("other", give.request().project())
          .whenKnown(
              application.request(), request -> given.met(give.request().isVersionOf(request))));

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> GrantRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  <C extends GrantCommand> GrantRule(
      String code, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    this(code, GrantSources.SCHEME, command, SchemeRules.citing(check));
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }

  /* One truth: what the rule on aid says of all that is asked. */
  private static Verdict answer(AidRule rule, GrantRequest request, Given<GrantPolicy> given) {
    return request.aidAnswer(given.policy().law(), given.on()).finding(rule).verdict();
  }
}
