package be.socialinnovation.grant;

import static be.socialinnovation.grant.AwardRule.APPLICANT_HAS_LEGAL_PERSONALITY;
import static be.socialinnovation.grant.AwardRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME;
import static be.socialinnovation.grant.GrantExample.of;
import static be.socialinnovation.grant.GrantExample.on;
import static be.socialinnovation.grant.GrantFixtures.IN_TIME;
import static be.socialinnovation.grant.GrantFixtures.START;
import static be.socialinnovation.grant.GrantFixtures.STUDIES;
import static be.socialinnovation.grant.GrantFixtures.aStudyCosting60000;
import static be.socialinnovation.grant.GrantFixtures.admissible;
import static be.socialinnovation.grant.GrantFixtures.advanced;
import static be.socialinnovation.grant.GrantFixtures.after;
import static be.socialinnovation.grant.GrantFixtures.awarded;
import static be.socialinnovation.grant.GrantFixtures.closed;
import static be.socialinnovation.grant.GrantFixtures.contracted;
import static be.socialinnovation.grant.GrantFixtures.nothing;
import static be.socialinnovation.grant.GrantFixtures.submitted;
import static be.socialinnovation.grant.GrantRule.AID_ASKED_STAYS_WITHIN_THE_SCHEME;
import static be.socialinnovation.grant.GrantRule.APPLICATION_IS_COMPLETE;
import static be.socialinnovation.grant.GrantRule.APPLICATION_PRECEDES_THE_WORK;
import static be.socialinnovation.grant.GrantRule.BUDGET_REACHES_THE_MINIMUM;
import static be.socialinnovation.grant.GrantRule.ONLY_THE_AUTHORITY_DECIDES;
import static be.socialinnovation.grant.GrantRule.SCHEME_HOLDS_ON_THE_DAY;
import static be.socialinnovation.grant.GrantRule.WORK_ENDS_IN_TIME;
import static be.socialinnovation.grant.SettlementRule.BALANCE_FOLLOWS_THE_CLOSING;
import static be.socialinnovation.grant.SettlementRule.PAYMENT_FOLLOWS_THE_START_OF_THE_WORK;
import static be.socialinnovation.grant.SettlementRule.PAYMENT_IS_THE_TRANCHE_DUE;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.aid.AidRate;
import be.socialinnovation.aid.SchemeLimits;
import be.socialinnovation.grant.ApplicationCommand.AskInformation;
import be.socialinnovation.grant.ApplicationCommand.DeclareAdmissible;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.GiveInformation;
import be.socialinnovation.grant.ApplicationCommand.SubmitApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.RuleExample;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class GrantRuleExamples {

  private static final GrantCommand SUBMIT = SubmitApplication.of(aStudyCosting60000());
  private static final GrantCommand ADMIT = new DeclareAdmissible("iwt");

  private GrantRuleExamples() {}

  public static Seq<RuleExample> all() {
    return scheme()
        .appendAll(authority())
        .appendAll(application())
        .appendAll(budget())
        .appendAll(duration())
        .appendAll(asked())
        .appendAll(award())
        .appendAll(agreement())
        .appendAll(payment())
        .appendAll(balance())
        .appendAll(eligibility())
        .appendAll(others())
        .appendAll(perYear())
        .appendAll(declarations())
        .appendAll(information())
        .appendAll(SelectionRuleExamples.all())
        .appendAll(AwardRuleExamples.all())
        .appendAll(GrantAidRuleExamples.all())
        .appendAll(ChangeRuleExamples.all())
        .appendAll(SettlementRuleExamples.all());
  }

  private static Vector<RuleExample> scheme() {
    var rule = SCHEME_HOLDS_ON_THE_DAY;
    var illustrative = Grants.under(GrantPolicy.illustrative2013());
    return Vector.of(
        on(rule, SATISFIED, "on the last day", nothing(), SUBMIT, LocalDate.of(2017, 12, 31)),
        on(
            rule,
            VIOLATED,
            "on the day after the last",
            nothing(),
            SUBMIT,
            LocalDate.of(2018, 1, 1)),
        on(
            rule,
            UNDETERMINED,
            "before the published years",
            nothing(),
            SUBMIT,
            LocalDate.of(2015, 12, 31)),
        on(
            rule,
            SATISFIED,
            "on the first published day",
            nothing(),
            SUBMIT,
            LocalDate.of(2016, 1, 1)),
        RuleExample.of(
            illustrative,
            rule,
            SATISFIED,
            "as an illustration in 2013",
            nothing(),
            SUBMIT,
            LocalDate.of(2013, 9, 1)));
  }

  private static Vector<RuleExample> authority() {
    var rule = ONLY_THE_AUTHORITY_DECIDES;
    return Vector.of(
        of(
            rule,
            SATISFIED,
            "the agency awards",
            admissible(),
            GrantFixtures.awardBy("iwt", eur("1"))),
        of(
            rule,
            VIOLATED,
            "the platform awards",
            admissible(),
            GrantFixtures.awardBy("sif", eur("1"))),
        of(rule, VIOLATED, "the platform refuses", admissible(), new RefuseGrant("sif", "no")),
        of(rule, VIOLATED, "the platform admits", submitted(), new DeclareAdmissible("sif")),
        of(
            rule,
            VIOLATED,
            "the platform does not admit",
            submitted(),
            DeclareInadmissible.of("sif", "no")),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), new RefuseGrant("iwt", "no")));
  }

  private static Vector<RuleExample> application() {
    var complete = APPLICATION_IS_COMPLETE;
    var before = APPLICATION_PRECEDES_THE_WORK;
    var request = aStudyCosting60000();
    return Vector.of(
        of(complete, SATISFIED, "with every part", submitted(), ADMIT),
        of(
            complete,
            VIOLATED,
            "without location and costs",
            submitted(request.withLocation(Optional.empty()).withCostList(Optional.empty())),
            ADMIT),
        of(complete, UNDETERMINED, "nothing was submitted", nothing(), ADMIT),
        of(
            before,
            SATISFIED,
            "a day before",
            submitted(request.withStart(IN_TIME.plusDays(1))),
            ADMIT),
        of(before, VIOLATED, "on the day itself", submitted(request.withStart(IN_TIME)), ADMIT),
        of(
            before,
            VIOLATED,
            "a day after",
            submitted(request.withStart(IN_TIME.minusDays(1))),
            ADMIT),
        of(
            before,
            UNDETERMINED,
            "without a start",
            submitted(request.withStart(Optional.empty())),
            ADMIT));
  }

  private static Vector<RuleExample> budget() {
    var rule = BUDGET_REACHES_THE_MINIMUM;
    return Vector.of(
        of(rule, SATISFIED, "above the minimum", aBudgetOf("10000.01"), ADMIT),
        of(rule, SATISFIED, "at the minimum", aBudgetOf("10000"), ADMIT),
        of(rule, VIOLATED, "a cent below", aBudgetOf("9999.99"), ADMIT),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), ADMIT));
  }

  private static GrantApplication aBudgetOf(String costs) {
    return submitted(aStudyCosting60000().withExternalKnowledge(eur("0")).withCosts(eur(costs)));
  }

  private static Vector<RuleExample> duration() {
    var rule = WORK_ENDS_IN_TIME;
    var request = aStudyCosting60000();
    return Vector.of(
        of(
            rule,
            SATISFIED,
            "a day short of twelve months",
            until(LocalDate.of(2018, 2, 27)),
            ADMIT),
        of(rule, SATISFIED, "twelve months", until(LocalDate.of(2018, 2, 28)), ADMIT),
        of(rule, VIOLATED, "twelve months and a day", until(LocalDate.of(2018, 3, 1)), ADMIT),
        of(rule, VIOLATED, "a day short of three months", atLeastThree("2017-05-30"), ADMIT),
        of(rule, SATISFIED, "three months", atLeastThree("2017-05-31"), ADMIT),
        of(rule, SATISFIED, "three months and a day", atLeastThree("2017-06-01"), ADMIT),
        of(
            rule,
            UNDETERMINED,
            "without an end",
            submitted(request.withEnd(Optional.empty())),
            ADMIT));
  }

  private static GrantApplication atLeastThree(String end) {
    return submitted(aStudyCosting60000()
        .withScheme(STUDIES.withShortestMonths(3))
        .withEnd(LocalDate.parse(end)));
  }

  private static GrantApplication until(LocalDate end) {
    return submitted(aStudyCosting60000().withStart(START).withEnd(end));
  }

  private static Vector<RuleExample> asked() {
    var rule = AID_ASKED_STAYS_WITHIN_THE_SCHEME;
    return Vector.of(
        of(rule, SATISFIED, "a cent below half the costs", asking("29999.99", "16000"), ADMIT),
        of(rule, SATISFIED, "half the costs", asking("30000", "16000"), ADMIT),
        of(rule, VIOLATED, "a cent above half the costs", asking("30000.01", "16000"), ADMIT),
        of(rule, SATISFIED, "at the higher cap's share", asking("30000", "15000"), ADMIT),
        of(rule, VIOLATED, "a cent below that share", asking("30000", "14999.99"), ADMIT),
        of(rule, SATISFIED, "the lower cap", asking("25000", "14999.99"), ADMIT),
        of(rule, SATISFIED, "at the ceiling of a large one", large("30000", "50"), ADMIT),
        of(rule, VIOLATED, "a cent above that ceiling", large("30000.01", "80"), ADMIT),
        of(rule, UNDETERMINED, "above what is sure of a size not told", unsized("30000.01"), ADMIT),
        of(rule, SATISFIED, "at what is sure of a size not told", unsized("30000"), ADMIT),
        of(rule, VIOLATED, "above what any size may have", unsized("42000.01"), ADMIT),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), ADMIT));
  }

  private static GrantApplication large(String asked, String rate) {
    return submitted(generous(rate, asked).withSize(SizeClass.LARGE));
  }

  private static GrantApplication unsized(String asked) {
    return submitted(generous("80", asked).withSize(Optional.empty()));
  }

  /* A scheme that pays more than the law may let through. */
  static GrantRequest generous(String rate, String asked) {
    return aStudyCosting60000()
        .withScheme(STUDIES.withRate(AidRate.of(Long.parseLong(rate))))
        .withAsked(eur(asked));
  }

  private static GrantApplication asking(String amount, String external) {
    return submitted(
        aStudyCosting60000().withAsked(eur(amount)).withExternalKnowledge(eur(external)));
  }

  private static Vector<RuleExample> award() {
    var rule = AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME;
    return Vector.of(
        of(rule, SATISFIED, "a cent below", asking("28000", "16000"), awardOf("27999.99")),
        of(rule, SATISFIED, "what was asked", asking("28000", "16000"), awardOf("28000")),
        of(rule, VIOLATED, "a cent above", asking("28000", "16000"), awardOf("28000.01")),
        of(rule, VIOLATED, "above the cap", asking("30000", "14000"), awardOf("25000.01")),
        of(rule, SATISFIED, "at the cap", asking("30000", "14000"), awardOf("25000")),
        of(
            rule,
            SATISFIED,
            "at the law's ceiling",
            submitted(generous("80", "48000")),
            awardOf("42000")),
        of(
            rule,
            VIOLATED,
            "a cent above it",
            submitted(generous("80", "48000")),
            awardOf("42000.01")),
        of(rule, UNDETERMINED, "of a size not told", unsized("48000"), awardOf("30000.01")),
        of(
            rule,
            UNDETERMINED,
            "of which other aid nobody told",
            submitted(),
            AwardGrant.of("iwt", eur("1"))),
        of(
            rule,
            UNDETERMINED,
            "where the applicant declares nothing",
            submitted(aStudyCosting60000().withDeclaration(Optional.empty())),
            awardOf("1")),
        of(rule, SATISFIED, "with what it granted before", submitted(), afterTwenty("10000")),
        of(rule, VIOLATED, "a cent more than that leaves", submitted(), afterTwenty("10000.01")),
        of(rule, SATISFIED, "with what it may have granted", submitted(), besideTwenty("10000")),
        of(
            rule,
            UNDETERMINED,
            "a cent more than that may leave",
            submitted(),
            besideTwenty("10000.01")),
        of(
            rule,
            VIOLATED,
            "more than it pays whatever it granted",
            submitted(),
            besideTwenty("30000.01")),
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), awardOf("1")));
  }

  private static GrantCommand afterTwenty(String amount) {
    return GrantFixtures.award(eur(amount))
        .withRecorded(OtherAid.NONE.and(Vector.of(GrantAidRuleExamples.earlier("20000"))));
  }

  private static GrantCommand besideTwenty(String amount) {
    return GrantFixtures.award(eur(amount))
        .withRecorded(OtherAid.NONE.and(Vector.of(GrantAidRuleExamples.untold("20000"))));
  }

  private static GrantCommand awardOf(String amount) {
    return GrantFixtures.awardBy("iwt", eur(amount));
  }

  private static Vector<RuleExample> agreement() {
    var rule = APPLICANT_HAS_LEGAL_PERSONALITY;
    var sign = SignAgreement.of();
    return Vector.of(
        of(rule, SATISFIED, "a vzw", awarded("30000"), sign.withLegalPersonality(true)),
        of(
            rule,
            VIOLATED,
            "a group of neighbours",
            awarded("30000"),
            sign.withLegalPersonality(false)),
        of(rule, UNDETERMINED, "nobody told", awarded("30000"), sign));
  }

  private static Vector<RuleExample> payment() {
    var due = PAYMENT_IS_THE_TRANCHE_DUE;
    var start = PAYMENT_FOLLOWS_THE_START_OF_THE_WORK;
    var contracted = contracted("30000");
    return Vector.of(
        of(due, SATISFIED, "half the award", contracted, payment("15000")),
        of(due, VIOLATED, "a cent less", contracted, payment("14999.99")),
        of(due, VIOLATED, "a cent more", contracted, payment("15000.01")),
        of(due, VIOLATED, "before any award", admissible(), payment("15000")),
        of(due, SATISFIED, "the rest last", closed("29999.99", "14999.99"), payment("15000")),
        on(start, SATISFIED, "on the first day", contracted, payment("15000"), START),
        on(start, SATISFIED, "on the day after", contracted, payment("15000"), START.plusDays(1)),
        on(start, VIOLATED, "on the day before", contracted, payment("15000"), START.minusDays(1)),
        of(start, UNDETERMINED, "nothing was submitted", nothing(), payment("15000")));
  }

  private static Vector<RuleExample> balance() {
    var rule = BALANCE_FOLLOWS_THE_CLOSING;
    return Vector.of(
        of(rule, SATISFIED, "an advance comes before", contracted("30000"), payment("15000")),
        of(
            rule,
            VIOLATED,
            "the balance while the work runs",
            advanced("30000", "15000"),
            payment("15000")),
        of(
            rule,
            SATISFIED,
            "the balance after closing",
            closed("30000", "15000"),
            payment("15000")));
  }

  private static GrantCommand payment(String amount) {
    return new PayTranche(eur(amount));
  }

  private static Vector<RuleExample> eligibility() {
    var rule = GrantRule.WORK_STARTS_WHEN_COSTS_ARE_ACCEPTED;
    var request = aStudyCosting60000();
    LocalDate first = LocalDate.of(2017, 3, 1);
    return Vector.of(
        of(rule, SATISFIED, "on the first day", submitted(request.withStart(first)), ADMIT),
        of(rule, SATISFIED, "a day later", submitted(request.withStart(first.plusDays(1))), ADMIT),
        of(
            rule,
            VIOLATED,
            "the day before, after submission",
            submitted(request.withStart(first.minusDays(1))),
            ADMIT),
        of(
            rule,
            UNDETERMINED,
            "without a start",
            submitted(request.withStart(Optional.empty())),
            ADMIT));
  }

  private static GrantCommand submit(GrantRequest request, String undecided, String... thisYear) {
    return SubmitApplication.of(request)
        .withOthers(new OtherApplications(
            undecided.isEmpty() ? TreeSet.empty() : TreeSet.of(undecided), TreeSet.of(thisYear)));
  }

  private static Vector<RuleExample> others() {
    var rule = GrantRule.NO_OTHER_APPLICATION_WAITS;
    var request = aStudyCosting60000();
    return Vector.of(
        of(rule, SATISFIED, "the only one", nothing(), submit(request, "")),
        of(rule, VIOLATED, "another one waits", nothing(), submit(request, "G-0")),
        of(rule, UNDETERMINED, "nobody told", nothing(), SUBMIT));
  }

  private static Vector<RuleExample> perYear() {
    var rule = GrantRule.APPLICATIONS_STAY_WITHIN_THE_YEAR;
    var request = aStudyCosting60000();
    var unlimited = SubmitApplication.of(request.withScheme(STUDIES.withLimits(SchemeLimits.NONE)));
    return Vector.of(
        of(rule, SATISFIED, "the first of two", nothing(), submit(request, "")),
        of(rule, SATISFIED, "the second of two", nothing(), submit(request, "", "G-1")),
        of(rule, VIOLATED, "the third", nothing(), submit(request, "", "G-1", "G-2")),
        of(rule, SATISFIED, "where nothing is limited", nothing(), unlimited),
        of(rule, UNDETERMINED, "nobody told", nothing(), SUBMIT));
  }

  private static Vector<RuleExample> declarations() {
    var difficulty = GrantRule.APPLICANT_IS_NOT_IN_DIFFICULTY;
    var rest = GrantRule.REST_IS_COVERED;
    var request = aStudyCosting60000();
    return Vector.of(
        of(difficulty, SATISFIED, "declared sound", submitted(), ADMIT),
        of(
            difficulty,
            VIOLATED,
            "declared in difficulty",
            submitted(request.withInDifficulty(true)),
            ADMIT),
        of(
            difficulty,
            UNDETERMINED,
            "not declared",
            submitted(request.withInDifficulty(Optional.empty())),
            ADMIT),
        of(rest, SATISFIED, "more shown", submitted(), ADMIT),
        of(rest, SATISFIED, "just enough", submitted(request.withCarried(eur("30000"))), ADMIT),
        of(
            rest,
            VIOLATED,
            "a cent too little",
            submitted(request.withCarried(eur("29999.99"))),
            ADMIT),
        of(
            rest,
            UNDETERMINED,
            "not shown",
            submitted(request.withCarried(Optional.empty())),
            ADMIT));
  }

  private static Vector<RuleExample> information() {
    var time = GrantRule.ANSWER_IS_LEFT_TIME;
    var inTime = GrantRule.ANSWER_COMES_IN_TIME;
    var same = GrantRule.ANSWER_KEEPS_THE_APPLICATION;
    var request = aStudyCosting60000();
    LocalDate until = IN_TIME.plusDays(14);
    var asked = after(submitted(), new AskInformation("iwt", "who cooks?", until));
    GrantCommand give = new GiveInformation(request.withLocation("Gent"), "the neighbours");
    return Vector.of(
        of(time, SATISFIED, "until today", submitted(), new AskInformation("iwt", "?", IN_TIME)),
        of(
            time,
            VIOLATED,
            "until yesterday",
            submitted(),
            new AskInformation("iwt", "?", IN_TIME.minusDays(1))),
        on(inTime, SATISFIED, "on the last day", asked, give, until),
        on(inTime, VIOLATED, "the day after", asked, give, until.plusDays(1)),
        of(inTime, UNDETERMINED, "nothing was asked", submitted(), give),
        of(same, SATISFIED, "in another town", asked, give),
        of(
            same,
            VIOLATED,
            "for another project",
            asked,
            new GiveInformation(request.withProject("P-2"), "that one")),
        of(same, UNDETERMINED, "nothing was submitted", nothing(), give));
  }
}
