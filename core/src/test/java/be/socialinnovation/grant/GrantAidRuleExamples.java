package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantAidRule.AID_ASKED_REACHES_THE_MINIMUM;
import static be.socialinnovation.grant.GrantAidRule.AID_OF_EACH_COMPANY_STAYS_WITHIN_ITS_CAP;
import static be.socialinnovation.grant.GrantAidRule.AWARD_FITS_BESIDE_OTHER_AID;
import static be.socialinnovation.grant.GrantAidRule.AWARD_FITS_DE_MINIMIS;
import static be.socialinnovation.grant.GrantAidRule.AWARD_FITS_THE_ENVELOPE;
import static be.socialinnovation.grant.GrantAidRule.AWARD_REACHES_THE_MINIMUM;
import static be.socialinnovation.grant.GrantAidRule.COSTS_STAY_WITHIN_THE_STAFF;
import static be.socialinnovation.grant.GrantAidRule.KINDS_OF_COST_STAY_WITHIN_THEIR_SHARE;
import static be.socialinnovation.grant.GrantExample.of;
import static be.socialinnovation.grant.GrantFixtures.IN_TIME;
import static be.socialinnovation.grant.GrantFixtures.STUDIES;
import static be.socialinnovation.grant.GrantFixtures.aStudyCosting60000;
import static be.socialinnovation.grant.GrantFixtures.award;
import static be.socialinnovation.grant.GrantFixtures.nothing;
import static be.socialinnovation.grant.GrantFixtures.submitted;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.aid.AidKind;
import be.socialinnovation.aid.AidOnCosts;
import be.socialinnovation.aid.CostShare;
import be.socialinnovation.aid.DeMinimisAid;
import be.socialinnovation.aid.DeMinimisDeclaration;
import be.socialinnovation.aid.DeMinimisKind;
import be.socialinnovation.aid.FteCosts;
import be.socialinnovation.aid.SchemeLimits;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.organisation.EnterpriseLinks;
import be.socialinnovation.organisation.MemberState;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.RuleExample;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

final class GrantAidRuleExamples {

  private static final GrantCommand ADMIT = new DeclareAdmissible("iwt");

  private GrantAidRuleExamples() {}

  static Seq<RuleExample> all() {
    return cumulation()
        .appendAll(deMinimis())
        .appendAll(minimum())
        .appendAll(envelope())
        .appendAll(shares())
        .appendAll(staff())
        .appendAll(companies());
  }

  /* An award of the same scheme for the same costs. */
  static PriorAward earlier(String amount) {
    return PriorAward.builder()
        .aid(AidOnCosts.stateAid("G-0", eur(amount), Percentage.of(70), "costs"))
        .beneficiary("thuisafgehaald")
        .scheme(STUDIES.code())
        .on(IN_TIME)
        .sameWork(true)
        .build();
  }

  /* An award of which nobody told the scheme or the costs, as a public register does not. */
  static PriorAward untold(String amount) {
    return earlier(amount)
        .withAid(AidOnCosts.builder()
            .id("register")
            .kind(AidKind.STATE_AID)
            .amount(eur(amount))
            .build())
        .withScheme(Optional.empty())
        .withSameWork(false);
  }

  static OtherAid beside(PriorAward... awards) {
    return OtherAid.NONE.and(Vector.of(awards));
  }

  /* The ceiling of a small enterprise for 60 000 euro is 42 000. */
  private static Vector<RuleExample> cumulation() {
    var rule = AWARD_FITS_BESIDE_OTHER_AID;
    PriorAward other = earlier("20000").withScheme("provincie");
    PriorAward fund = PriorAward.ofFund("F-1", eur("20000"), aStudyCosting60000(), IN_TIME);
    PriorAward elsewhere = other.withAid(other.aid().withCosts(TreeSet.empty()));
    var unsized = submitted(aStudyCosting60000().withSize(Optional.empty()));
    return Vector.of(
        of(rule, SATISFIED, "a cent below the ceiling", submitted(), given("21999.99", other)),
        of(rule, SATISFIED, "at the ceiling with it", submitted(), given("22000", other)),
        of(rule, VIOLATED, "a cent above", submitted(), given("22000.01", other)),
        of(rule, SATISFIED, "for other costs", submitted(), given("30000", elsewhere)),
        of(rule, SATISFIED, "beside public money of a fund", submitted(), given("22000", fund)),
        of(rule, UNDETERMINED, "a cent above with it", submitted(), given("22000.01", fund)),
        of(
            rule,
            VIOLATED,
            "with more public money than costs",
            submitted(),
            given("40000.01", fund)),
        of(
            rule,
            SATISFIED,
            "at it with an untold one",
            submitted(),
            given("22000", untold("20000"))),
        of(
            rule,
            UNDETERMINED,
            "a cent above with an untold one",
            submitted(),
            given("22000.01", untold("20000"))),
        of(
            rule,
            UNDETERMINED,
            "a size not told",
            unsized,
            given("30000", earlier("11000").withAid(it -> it.withIntensity(Percentage.of(50))))),
        of(
            rule,
            UNDETERMINED,
            "nobody told of other aid",
            submitted(),
            AwardGrant.of("iwt", eur("1"))),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), award(eur("1"))));
  }

  private static GrantCommand given(String amount, PriorAward... awards) {
    return award(eur(amount)).withRecorded(beside(awards));
  }

  /* A scheme as it could be: no published one is known to grant de minimis aid to an applicant. */
  static GrantRequest minimal() {
    return aStudyCosting60000()
        .withScheme(STUDIES.withDeMinimis(DeMinimisKind.GENERAL).withCategory(Optional.empty()))
        .withDeclaration(AidDeclaration.NO_OTHER_AID
            .withLinks(EnterpriseLinks.NONE)
            .withDeMinimis(DeMinimisDeclaration.of(
                LocalDate.of(2014, 1, 1), LocalDate.of(2017, 12, 31), IN_TIME))
            .withYearEnd(MonthDay.of(12, 31)));
  }

  static DeMinimisAid minimalAid(String id, String amount) {
    return DeMinimisAid.builder()
        .id(id)
        .undertaking(OrganisationId.of("thuisafgehaald"))
        .granted(LocalDate.of(2015, 1, 1))
        .amount(eur(amount))
        .memberState(MemberState.BELGIUM)
        .kind(DeMinimisKind.GENERAL)
        .build();
  }

  /* Regulation (EU) 1407/2013, art. 3(2): 200 000 euro over three fiscal years. */
  private static Vector<RuleExample> deMinimis() {
    var rule = AWARD_FITS_DE_MINIMIS;
    OtherAid before = new OtherAid(Vector.empty(), Vector.of(minimalAid("G-0", "180000")));
    var application = submitted(minimal());
    var undeclared = submitted(
        minimal().withDeclaration(AidDeclaration.NO_OTHER_AID.withLinks(EnterpriseLinks.NONE)));
    return Vector.of(
        of(rule, SATISFIED, "no de minimis aid", submitted(), award(eur("30000"))),
        of(rule, SATISFIED, "below", application, award(eur("19999.99")).withRecorded(before)),
        of(rule, SATISFIED, "exactly", application, award(eur("20000")).withRecorded(before)),
        of(
            rule,
            VIOLATED,
            "a cent above",
            application,
            award(eur("20000.01")).withRecorded(before)),
        of(rule, UNDETERMINED, "without a declaration", undeclared, award(eur("1"))),
        of(
            rule,
            UNDETERMINED,
            "nobody told of other aid",
            application,
            AwardGrant.of("iwt", eur("1"))),
        of(
            rule,
            UNDETERMINED,
            "to nobody who can be an undertaking",
            submitted(minimal().withApplicant("the neighbours")),
            award(eur("1"))),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), award(eur("1"))));
  }

  private static GrantRequest limited(SchemeLimits limits) {
    return aStudyCosting60000().withScheme(STUDIES.withLimits(limits));
  }

  private static Vector<RuleExample> minimum() {
    var asked = AID_ASKED_REACHES_THE_MINIMUM;
    var awarded = AWARD_REACHES_THE_MINIMUM;
    GrantRequest request = limited(SchemeLimits.NONE.withMinimumAid(eur("25000")));
    return Vector.of(
        of(asked, VIOLATED, "below", submitted(request.withAsked(eur("24999.99"))), ADMIT),
        of(asked, SATISFIED, "at", submitted(request.withAsked(eur("25000"))), ADMIT),
        of(asked, SATISFIED, "above", submitted(request.withAsked(eur("25000.01"))), ADMIT),
        of(asked, SATISFIED, "no smallest aid", submitted(), ADMIT),
        of(asked, UNDETERMINED, "nothing was submitted", nothing(), ADMIT),
        of(awarded, VIOLATED, "below", submitted(request), award(eur("24999.99"))),
        of(awarded, SATISFIED, "at", submitted(request), award(eur("25000"))),
        of(awarded, SATISFIED, "above", submitted(request), award(eur("25000.01"))),
        of(awarded, SATISFIED, "no smallest aid", submitted(), award(eur("0.01"))),
        of(awarded, UNDETERMINED, "nothing was submitted", nothing(), award(eur("1"))));
  }

  private static Vector<RuleExample> envelope() {
    var rule = AWARD_FITS_THE_ENVELOPE;
    var application = submitted(limited(SchemeLimits.NONE.withEnvelope(eur("800000"))));
    PriorAward others = earlier("780000")
        .withBeneficiary("someone")
        .withSameWork(false)
        .withAid(it -> it.withCosts(TreeSet.empty()));
    return Vector.of(
        of(rule, SATISFIED, "below", application, given("19999.99", others)),
        of(rule, SATISFIED, "all that is left", application, given("20000", others)),
        of(rule, VIOLATED, "a cent more", application, given("20000.01", others)),
        of(
            rule,
            SATISFIED,
            "all that is left beside what may be of it",
            application,
            given("10000", others, untold("10000"))),
        of(
            rule,
            UNDETERMINED,
            "a cent more than that leaves",
            application,
            given("10000.01", others, untold("10000"))),
        of(
            rule,
            VIOLATED,
            "more than there is whatever that is",
            application,
            given("20000.01", others, untold("10000"))),
        of(rule, SATISFIED, "no envelope", submitted(), given("30000", others)),
        of(rule, UNDETERMINED, "nobody told", application, AwardGrant.of("iwt", eur("1"))),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), award(eur("1"))));
  }

  /* Sociaal Innovatiefonds Gent 2024-26, stad.gent: investments are at most 20 % of the project. */
  private static Vector<RuleExample> shares() {
    var rule = KINDS_OF_COST_STAY_WITHIN_THEIR_SHARE;
    GrantRequest request = limited(SchemeLimits.NONE.withShares(
        Vector.of(new CostShare(CostShare.Kind.INVESTMENT, Percentage.of(20)))));
    CostDetails none = CostDetails.builder().build();
    return Vector.of(
        of(
            rule,
            SATISFIED,
            "below",
            submitted(request.withDetails(none.withInvestment(eur("11999.99")))),
            ADMIT),
        of(
            rule,
            SATISFIED,
            "a fifth",
            submitted(request.withDetails(none.withInvestment(eur("12000")))),
            ADMIT),
        of(
            rule,
            VIOLATED,
            "a cent more",
            submitted(request.withDetails(none.withInvestment(eur("12000.01")))),
            ADMIT),
        of(rule, SATISFIED, "nothing limited", submitted(), ADMIT),
        of(rule, UNDETERMINED, "not told", submitted(request), ADMIT),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), ADMIT));
  }

  /* VIS, vlaio.be: at most 40 000 euro for a full-time equivalent, of which 20 000 indirect. */
  private static Vector<RuleExample> staff() {
    var rule = COSTS_STAY_WITHIN_THE_STAFF;
    GrantRequest request =
        limited(SchemeLimits.NONE.withPerFte(new FteCosts(eur("40000"), eur("20000"))));
    CostDetails two =
        CostDetails.builder().personYears(Ratio.of(3, 2)).indirect(eur("30000")).build();
    return Vector.of(
        of(rule, SATISFIED, "at both", submitted(request.withDetails(two)), ADMIT),
        of(
            rule,
            SATISFIED,
            "a cent below",
            submitted(
                request.withCosts(eur("59999.99")).withDetails(two.withIndirect(eur("29999.99")))),
            ADMIT),
        of(
            rule,
            VIOLATED,
            "a cent above",
            submitted(request.withCosts(eur("60000.01")).withDetails(two)),
            ADMIT),
        of(
            rule,
            VIOLATED,
            "a cent too much indirect",
            submitted(request.withDetails(two.withIndirect(eur("30000.01")))),
            ADMIT),
        of(rule, SATISFIED, "no figure", submitted(), ADMIT),
        of(
            rule,
            UNDETERMINED,
            "staff not told",
            submitted(request.withDetails(two.withPersonYears(Optional.empty()))),
            ADMIT),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), ADMIT));
  }

  /* O&O-haalbaarheidsstudie, vlaio.be: at most 50 000 euro for each company. */
  private static Vector<RuleExample> companies() {
    var rule = AID_OF_EACH_COMPANY_STAYS_WITHIN_ITS_CAP;
    GrantRequest alone = limited(SchemeLimits.NONE.withPerPartner(eur("50000")))
        .withCosts(eur("200000"))
        .withSize(SizeClass.SMALL);
    GrantRequest together = alone.withPartners(TreeSet.of("joker")).withAsked(eur("80000"));
    return Vector.of(
        of(rule, SATISFIED, "alone, below", submitted(alone.withAsked(eur("49999.99"))), ADMIT),
        of(rule, SATISFIED, "alone, at", submitted(alone.withAsked(eur("50000"))), ADMIT),
        of(rule, VIOLATED, "alone, above", submitted(alone.withAsked(eur("50000.01"))), ADMIT),
        of(rule, SATISFIED, "one at its cap", submitted(split(together, "50000", "30000")), ADMIT),
        of(
            rule,
            VIOLATED,
            "one above its cap, though together they are not",
            submitted(split(together, "50000.01", "29999.99")),
            ADMIT),
        of(rule, VIOLATED, "not all of it", submitted(split(together, "40000", "30000")), ADMIT),
        of(rule, UNDETERMINED, "not told", submitted(together), ADMIT),
        of(rule, SATISFIED, "no cap", submitted(), ADMIT),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), ADMIT));
  }

  private static GrantRequest split(GrantRequest request, String own, String joker) {
    return request.withDetails(CostDetails.builder()
        .aidByCompany(TreeMap.of("thuisafgehaald", eur(own), "joker", eur(joker)))
        .build());
  }
}
