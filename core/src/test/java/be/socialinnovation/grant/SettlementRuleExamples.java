package be.socialinnovation.grant;

import static be.socialinnovation.grant.GrantExample.of;
import static be.socialinnovation.grant.GrantExample.on;
import static be.socialinnovation.grant.GrantFixtures.*;
import static be.socialinnovation.grant.SettlementRule.*;
import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.grant.SettlementCommand.ReceiveRecovery;
import be.socialinnovation.grant.SettlementCommand.RejectReport;
import be.socialinnovation.workflow.RuleExample;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;

final class SettlementRuleExamples {

  private SettlementRuleExamples() {}

  static Seq<RuleExample> all() {
    return reports().appendAll(recovery()).appendAll(interim());
  }

  private static Seq<RuleExample> reports() {
    var contracted = contracted("30000");
    var reported = reported(contracted, ReportKind.FINAL, "60000");
    var accepted = accepted(contracted, "60000", "16000");
    GrantCommand file = new FileReport(ReportKind.FINAL, "R-2", eur("60000"));
    GrantCommand close = new CloseGrant("iwt");
    GrantCommand reject = new RejectReport("iwt", "no invoices");
    return Vector.of(
        of(EARLIER_REPORT_IS_JUDGED, SATISFIED, "the first", contracted, file),
        of(EARLIER_REPORT_IS_JUDGED, SATISFIED, "after a rejection", after(reported, reject), file),
        of(EARLIER_REPORT_IS_JUDGED, VIOLATED, "one waits", reported, file),
        of(FINAL_REPORT_IS_THE_LAST, SATISFIED, "none accepted", contracted, file),
        of(FINAL_REPORT_IS_THE_LAST, VIOLATED, "one accepted", accepted, file),
        of(REPORT_WAITS_TO_BE_JUDGED, SATISFIED, "one waits", reported, accept("60000")),
        of(REPORT_WAITS_TO_BE_JUDGED, VIOLATED, "none was filed", contracted, reject),
        of(REPORT_WAITS_TO_BE_JUDGED, VIOLATED, "accepted before", accepted, accept("60000")),
        of(ACCEPTED_COSTS_WERE_REPORTED, SATISFIED, "a cent below", reported, accept("59999.99")),
        of(ACCEPTED_COSTS_WERE_REPORTED, SATISFIED, "all of it", reported, accept("60000")),
        of(ACCEPTED_COSTS_WERE_REPORTED, VIOLATED, "a cent above", reported, accept("60000.01")),
        of(ACCEPTED_COSTS_WERE_REPORTED, UNDETERMINED, "none filed", contracted, accept("1")),
        of(NO_CHANGE_WAITS, SATISFIED, "none was asked", accepted, close),
        of(
            NO_CHANGE_WAITS,
            VIOLATED,
            "one waits",
            asked(accepted, "C-1", new Change.PartnerJoins("hogeschool-delta")),
            close),
        of(FINAL_REPORT_IS_ACCEPTED, SATISFIED, "accepted", accepted, close),
        of(FINAL_REPORT_IS_ACCEPTED, VIOLATED, "not judged yet", reported, close),
        of(
            FINAL_REPORT_IS_ACCEPTED,
            VIOLATED,
            "an interim report",
            after(reported(contracted, ReportKind.INTERIM, "60000"), accept("60000")),
            close));
  }

  private static Seq<RuleExample> recovery() {
    var closed = closed("30000", "15000");
    var recovering = recovering("10000");
    return Vector.of(
        of(RECOVERY_STAYS_WITHIN_WHAT_WAS_PAID, SATISFIED, "below", closed, order("14999.99")),
        of(RECOVERY_STAYS_WITHIN_WHAT_WAS_PAID, SATISFIED, "all of it", closed, order("15000")),
        of(
            RECOVERY_STAYS_WITHIN_WHAT_WAS_PAID,
            VIOLATED,
            "a cent above",
            closed,
            order("15000.01")),
        of(RECOVERY_STAYS_WITHIN_WHAT_WAS_PAID, SATISFIED, "the rest", recovering, order("5000")),
        of(RECOVERY_STAYS_WITHIN_WHAT_WAS_PAID, VIOLATED, "twice", recovering, order("5000.01")),
        of(RECEIPT_STAYS_WITHIN_WHAT_WAS_ORDERED, SATISFIED, "a part", recovering, back("9999.99")),
        of(
            RECEIPT_STAYS_WITHIN_WHAT_WAS_ORDERED,
            SATISFIED,
            "all of it",
            recovering,
            back("10000")),
        of(
            RECEIPT_STAYS_WITHIN_WHAT_WAS_ORDERED,
            VIOLATED,
            "a cent above",
            recovering,
            back("10000.01")));
  }

  private static Seq<RuleExample> interim() {
    var rule = TRANCHE_FOLLOWS_A_REPORT;
    var three = contracted(aStudyCosting60000().withScheme(scheme -> scheme.withTranches(3)));
    var advanced = GRANTS
        .decide(three, new PayTranche(eur("10000")), START)
        .get()
        .foldLeft(three, GRANTS::evolve);
    var reported = after(reported(advanced, ReportKind.INTERIM, "20000"), accept("20000"));
    GrantCommand pay = new PayTranche(eur("10000"));
    return Vector.of(
        on(rule, SATISFIED, "the advance", three, pay, START),
        on(rule, VIOLATED, "the second without a report", advanced, pay, START),
        on(rule, SATISFIED, "the second on a report", reported, pay, START),
        RuleExample.of(
            Grants.under(GrantPolicy.flanders2016().withTranchesAgainstReports(false)),
            rule,
            SATISFIED,
            "where no report is asked",
            advanced,
            pay,
            START));
  }

  private static GrantCommand accept(String costs) {
    return new AcceptReport("iwt", eur(costs), eur("0"));
  }

  private static GrantCommand order(String amount) {
    return new OrderRecovery("iwt", eur(amount), "spent on a party");
  }

  private static GrantCommand back(String amount) {
    return new ReceiveRecovery(eur(amount));
  }
}
