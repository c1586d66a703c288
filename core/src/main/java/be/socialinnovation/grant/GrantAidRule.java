package be.socialinnovation.grant;

import be.socialinnovation.aid.CostShare;
import be.socialinnovation.aid.CumulationAnswer;
import be.socialinnovation.aid.DeMinimisAnswer;
import be.socialinnovation.aid.FteCosts;
import be.socialinnovation.aid.Scheme;
import be.socialinnovation.aid.SchemeLimits;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Optional;

/** The rules that a grant takes over from the law on aid and from the limits of its scheme, in the order in which they are reported. */
public enum GrantAidRule implements Guard<GrantApplication, GrantCommand, GrantPolicy> {
  /** The award fits beside other public money for the same costs. */
  AWARD_FITS_BESIDE_OTHER_AID(
      "GRANT-40", GrantSources.CUMULATION, AwardGrant.class, (application, award, given) -> {
        var asked = question(application, award, given);
        var answers = asked.map(AidQuestion::cumulation).orElse(Vector.empty());
        given
            .fact("amount", award.amount())
            .fact("most", answers.headOption().map(CumulationAnswer::admissible).toJavaOptional())
            .fact(
                "unmet",
                answers.headOption().map(it -> unmet(it.assessment(), given)).toJavaOptional());
        return given.whenKnown(
            asked, it -> it.isComparable() ? it.withinCumulation() : Verdict.SATISFIED);
      }),

  /** The award of a de minimis scheme fits what the single undertaking can still get. */
  AWARD_FITS_DE_MINIMIS(
      "GRANT-41", GrantSources.DE_MINIMIS, AwardGrant.class, (application, award, given) -> {
        var asked = question(application, award, given);
        var answer = asked.flatMap(AidQuestion::deMinimis);
        given
            .fact("amount", award.amount())
            .fact(
                "set",
                answer.flatMap(DeMinimisAnswer::tally).map(it -> it.regulation().code()))
            .fact("counted", answer.flatMap(DeMinimisAnswer::tally).map(it -> it.counted()))
            .fact("most", answer.flatMap(DeMinimisAnswer::largestAdmissible))
            .fact("unmet", answer.map(it -> unmet(it.assessment(), given)));
        return given.whenKnown(
            asked,
            it -> it.isDeMinimis()
                ? given.whenKnown(answer, DeMinimisAnswer::verdict)
                : Verdict.SATISFIED);
      }),

  /** The aid asked is at least the smallest that the scheme pays. */
  AID_ASKED_REACHES_THE_MINIMUM(
      "GRANT-42", DeclareAdmissible.class, (application, declare, given) -> {
        var minimum = limits(application).flatMap(SchemeLimits::minimumAid);
        var asked = application.request().map(GrantRequest::asked);
        return given
            .fact("asked", asked)
            .fact("minimum", minimum)
            .whenKnown(asked, amount -> given.met(minimum.map(amount::isAtLeast).orElse(true)));
      }),

  /** The award is at least the smallest aid that the scheme pays. */
  AWARD_REACHES_THE_MINIMUM("GRANT-43", AwardGrant.class, (application, award, given) -> {
    var minimum = limits(application).flatMap(SchemeLimits::minimumAid);
    return given
        .fact("amount", award.amount())
        .fact("minimum", minimum)
        .whenKnown(
            application.request(),
            request -> given.met(!isComparable(request, award)
                || minimum.map(award.amount()::isAtLeast).orElse(true)));
  }),

  /** The award fits what is left of all that the scheme pays. */
  AWARD_FITS_THE_ENVELOPE("GRANT-44", AwardGrant.class, (application, award, given) -> {
    var envelope = limits(application).flatMap(SchemeLimits::envelope);
    var asked = question(application, award, given);
    given
        .fact("amount", award.amount())
        .fact("spent", asked.flatMap(AidQuestion::spent))
        .fact("envelope", envelope);
    return given.whenKnown(
        asked,
        it -> envelope
            .filter(most -> it.isComparable())
            .map(it::withinEnvelope)
            .orElse(Verdict.SATISFIED));
  }),

  /** No kind of cost that the scheme limits is a larger part of all costs than it may be. */
  KINDS_OF_COST_STAY_WITHIN_THEIR_SHARE(
      "GRANT-45", DeclareAdmissible.class, (application, declare, given) -> {
        Seq<CostShare> shares =
            limits(application).map(SchemeLimits::shares).orElse(Vector.empty());
        var details = application.request().flatMap(GrantRequest::details);
        given
            .fact("kinds", shares.map(CostShare::kind))
            .fact("parts", shares.map(share -> details.flatMap(it -> it.of(share.kind()))))
            .fact("costs", application.request().map(GrantRequest::costs))
            .fact("highest", shares.map(CostShare::highest));
        return given.whenKnown(
            application.request(),
            request -> Verdict.together(shares.map(share -> given.whenKnown(
                details.flatMap(it -> it.of(share.kind())),
                part -> given.met(share.allows(part, request.costs()))))));
      }),

  /** The costs are no more than the scheme accepts for those who work on it. */
  COSTS_STAY_WITHIN_THE_STAFF(
      "GRANT-46", DeclareAdmissible.class, (application, declare, given) -> {
        Optional<FteCosts> perFte = limits(application).flatMap(SchemeLimits::perFte);
        var details = application.request().flatMap(GrantRequest::details);
        var indirect = details.flatMap(CostDetails::indirect);
        var years = details.flatMap(CostDetails::personYears);
        given
            .fact("costs", application.request().map(GrantRequest::costs))
            .fact("indirect", indirect)
            .fact("years", years.map(Object::toString))
            .fact("highest", perFte.map(FteCosts::highest))
            .fact("highestIndirect", perFte.map(FteCosts::indirect));
        return given.whenKnown(
            application.request(),
            request -> perFte.isEmpty()
                ? Verdict.SATISFIED
                : given.whenKnown(
                    years,
                    number -> given.whenKnown(
                        indirect,
                        part -> given.met(perFte.get().allows(request.costs(), part, number)))));
      }),

  /** The aid that is asked for each company is at most what the scheme pays for one, and together it is all that is asked. */
  AID_OF_EACH_COMPANY_STAYS_WITHIN_ITS_CAP(
      "GRANT-47", DeclareAdmissible.class, (application, declare, given) -> {
        var each = limits(application).flatMap(SchemeLimits::perPartner);
        var split = application.request().flatMap(GrantAidRule::aidByCompany);
        given
            .fact("each", each)
            .fact(
                "above",
                each.flatMap(most -> split.map(all ->
                    all.filterValues(it -> !SchemeRules.isWithin(it, most)).keySet())))
            .fact("split", split.map(TreeMap::values))
            .fact("asked", application.request().map(GrantRequest::asked));
        return given.whenKnown(
            application.request(),
            request -> each.isEmpty()
                ? Verdict.SATISFIED
                : given.whenKnown(
                    split,
                    all -> given.met(all.values().forAll(it -> SchemeRules.isWithin(it, each.get()))
                        && Money.sum(all.values(), request.asked().currency())
                            .equals(request.asked()))));
      });

  private final Definition<GrantApplication, GrantCommand, GrantPolicy> definition;

  <C extends GrantCommand> GrantAidRule(
      String code, Source source, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    definition = Definition.of(code, source, GrantTexts.TEXTS, command, check);
  }

  <C extends GrantCommand> GrantAidRule(
      String code, Class<C> command, Check<GrantApplication, C, GrantPolicy> check) {
    this(code, GrantSources.SCHEME, command, SchemeRules.citing(check));
  }

  @Override
  public Definition<GrantApplication, GrantCommand, GrantPolicy> definition() {
    return definition;
  }

  private static Optional<SchemeLimits> limits(GrantApplication application) {
    return application.request().map(GrantRequest::scheme).map(Scheme::limits);
  }

  private static Optional<AidQuestion> question(
      GrantApplication application, AwardGrant award, Given<GrantPolicy> given) {
    return application
        .request()
        .map(request -> award.question(request, given.policy(), given.on()));
  }

  private static boolean isComparable(GrantRequest request, AwardGrant award) {
    return award.amount().currency().equals(request.costs().currency());
  }

  /* Who applies alone asks all of it for itself. */
  private static Optional<TreeMap<String, Money>> aidByCompany(GrantRequest request) {
    return request
        .details()
        .flatMap(CostDetails::aidByCompany)
        .or(() -> request.partners().isEmpty()
            ? Optional.of(TreeMap.of(request.applicant(), request.asked()))
            : Optional.empty());
  }

  /* What an answer of the rules on aid finds in the way, in its own words; the first is what is cited. */
  private static Seq<Term> unmet(Assessment answer, Given<GrantPolicy> given) {
    answer.inTheWay().headOption().forEach(finding -> given.citing(finding.source()));
    return answer.inTheWay().map(SchemeRules::term);
  }
}
