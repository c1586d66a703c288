package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantFixtures.GRANTS;
import static be.socialinnovation.grant.GrantFixtures.IN_TIME;
import static be.socialinnovation.grant.GrantFixtures.START;
import static be.socialinnovation.grant.GrantFixtures.aStudyCosting60000;
import static be.socialinnovation.grant.GrantFixtures.admissible;
import static be.socialinnovation.grant.GrantFixtures.advanced;
import static be.socialinnovation.grant.GrantFixtures.awarded;
import static be.socialinnovation.grant.GrantFixtures.closed;
import static be.socialinnovation.grant.GrantFixtures.contracted;
import static be.socialinnovation.grant.GrantFixtures.nothing;
import static be.socialinnovation.grant.GrantFixtures.submitted;
import static be.socialinnovation.grant.GrantRule.AID_ASKED_STAYS_WITHIN_THE_SCHEME;
import static be.socialinnovation.grant.GrantRule.APPLICANT_HAS_LEGAL_PERSONALITY;
import static be.socialinnovation.grant.GrantRule.APPLICATION_IS_COMPLETE;
import static be.socialinnovation.grant.GrantRule.APPLICATION_PRECEDES_THE_WORK;
import static be.socialinnovation.grant.GrantRule.AWARD_STAYS_WITHIN_WHAT_WAS_ASKED_AND_THE_SCHEME;
import static be.socialinnovation.grant.GrantRule.BALANCE_FOLLOWS_THE_CLOSING;
import static be.socialinnovation.grant.GrantRule.BUDGET_REACHES_THE_MINIMUM;
import static be.socialinnovation.grant.GrantRule.ONLY_THE_AUTHORITY_DECIDES;
import static be.socialinnovation.grant.GrantRule.PAYMENT_FOLLOWS_THE_START_OF_THE_WORK;
import static be.socialinnovation.grant.GrantRule.PAYMENT_IS_THE_TRANCHE_DUE;
import static be.socialinnovation.grant.GrantRule.SCHEME_HOLDS_ON_THE_DAY;
import static be.socialinnovation.grant.GrantRule.WORK_ENDS_IN_TIME;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.grant.GrantCommand.AwardGrant;
import be.socialinnovation.grant.GrantCommand.DeclareAdmissible;
import be.socialinnovation.grant.GrantCommand.DeclareInadmissible;
import be.socialinnovation.grant.GrantCommand.PayTranche;
import be.socialinnovation.grant.GrantCommand.RefuseGrant;
import be.socialinnovation.grant.GrantCommand.SignAgreement;
import be.socialinnovation.grant.GrantCommand.SubmitApplication;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class GrantRuleExamples {

  private static final GrantCommand SUBMIT = new SubmitApplication(aStudyCosting60000());
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
        .appendAll(balance());
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
        of(rule, SATISFIED, "the agency awards", admissible(), new AwardGrant("iwt", eur("1"))),
        of(rule, VIOLATED, "the platform awards", admissible(), new AwardGrant("sif", eur("1"))),
        of(rule, VIOLATED, "the platform refuses", admissible(), new RefuseGrant("sif", "no")),
        of(rule, VIOLATED, "the platform admits", submitted(), new DeclareAdmissible("sif")),
        of(
            rule,
            VIOLATED,
            "the platform does not admit",
            submitted(),
            new DeclareInadmissible("sif", "no")),
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
        of(
            rule,
            UNDETERMINED,
            "without an end",
            submitted(request.withEnd(Optional.empty())),
            ADMIT));
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
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), ADMIT));
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
        of(rule, UNDETERMINED, "nothing was submitted", nothing(), awardOf("1")));
  }

  private static GrantCommand awardOf(String amount) {
    return new AwardGrant("iwt", eur(amount));
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

  private static RuleExample of(
      GrantRule rule,
      Verdict verdict,
      String sentence,
      GrantApplication state,
      GrantCommand command) {
    return on(rule, verdict, sentence, state, command, IN_TIME);
  }

  private static RuleExample on(
      GrantRule rule,
      Verdict verdict,
      String sentence,
      GrantApplication state,
      GrantCommand command,
      LocalDate on) {
    return RuleExample.of(GRANTS, rule, verdict, sentence, state, command, on);
  }
}
