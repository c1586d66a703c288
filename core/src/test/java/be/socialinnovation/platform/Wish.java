package be.socialinnovation.platform;

import static be.socialinnovation.money.Money.eur;
import static be.socialinnovation.platform.PlatformFixtures.*;

import be.socialinnovation.aid.Certainty;
import be.socialinnovation.aid.FundingPlan;
import be.socialinnovation.aid.FundingSource;
import be.socialinnovation.fund.CallCapital;
import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Disburse;
import be.socialinnovation.fund.ReceivePayment;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.fund.RequestEngagement;
import be.socialinnovation.fund.WriteOff;
import be.socialinnovation.grant.ApplicationCommand.DeclareInadmissible;
import be.socialinnovation.grant.ApplicationCommand.WithdrawApplication;
import be.socialinnovation.grant.AwardCommand.AwardGrant;
import be.socialinnovation.grant.AwardCommand.LapseAward;
import be.socialinnovation.grant.AwardCommand.RefuseGrant;
import be.socialinnovation.grant.AwardCommand.SignAgreement;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.ReportKind;
import be.socialinnovation.grant.SettlementCommand.AcceptReport;
import be.socialinnovation.grant.SettlementCommand.CloseGrant;
import be.socialinnovation.grant.SettlementCommand.FileReport;
import be.socialinnovation.grant.SettlementCommand.OrderRecovery;
import be.socialinnovation.grant.SettlementCommand.PayTranche;
import be.socialinnovation.platform.Request.ForFund;
import be.socialinnovation.platform.Request.ForGrant;
import be.socialinnovation.platform.Request.ForProject;
import be.socialinnovation.project.ProjectCommand.Park;
import be.socialinnovation.project.ProjectCommand.ReportStudy;
import be.socialinnovation.project.ProjectCommand.Resume;
import be.socialinnovation.project.ProjectCommand.StartStudy;
import be.socialinnovation.project.ProjectCommand.StartTrajectory;
import be.socialinnovation.project.ProjectCommand.Stop;
import be.socialinnovation.project.StudyOutcome;
import be.socialinnovation.project.StudyReport;
import java.time.LocalDate;

/* What becomes a request of the platform as it then is: two projects, four applications, six engagements, a fund. */
record Wish(int kind, int which, boolean other, int daysLater) {

  static final int KINDS = 31;

  Request on(InnovationPlatform platform, LocalDate day) {
    String project = "P-" + (1 + which % 2);
    String application = "A-" + (1 + which % 4);
    String engagement = "E-" + (1 + which);
    GrantPurpose purpose = which < 4 ? STUDY : TRAJECTORY;
    return switch (kind) {
      case 0, 1 -> apply(application, project, purpose);
      case 2, 3 -> declareAdmissible(application);
      case 4 -> new ForGrant(application, DeclareInadmissible.of("iwt", "incomplete"));
      case 5, 6 -> award(application);
      case 7 -> new ForGrant(application, new RefuseGrant("iwt", "no budget"));
      case 8 -> new ForGrant(application, new WithdrawApplication("another scheme"));
      case 9 -> new ForGrant(application, SignAgreement.of().withLegalPersonality(true));
      case 10 -> new ForGrant(application, new PayTranche(eur("15000")));
      case 11 -> new ForGrant(application, new CloseGrant("iwt"));
      case 12, 13, 30 -> approvalOn(platform, engagement, project, application, purpose);
      case 14 -> new ForFund("F-1", ConfirmEngagement.of(engagement, application));
      case 15 -> new ForFund("F-1", ReleaseEngagement.of(engagement, "no longer needed"));
      case 16 -> new ForFund("F-1", Disburse.of(engagement, eur(other ? "24000" : "9000")));
      case 17 -> new ForFund("F-1", WriteOff.of(engagement, eur("9000"), "no-go"));
      case 18 ->
        other
            ? new ForFund("F-1", CallCapital.of("call-" + day, eur("30000"), day, "more"))
            : new ForFund("F-1", ReceivePayment.of(PARTNERS.get(which % 3), eur("10000")));
      case 19, 20 -> new ForProject(project, study(day));
      case 21 ->
        new ForProject(
            project,
            ReportStudy.of(
                StudyReport.of(other ? StudyOutcome.GO : StudyOutcome.PIVOT, "final report")));
      case 22 -> new ForProject(project, StartTrajectory.of(workFrom(day)).withFinancing(own()));
      case 23 -> filePlan(project, "on " + day);
      case 24 ->
        new ForGrant(application, AwardGrant.of("iwt", eur("30000")).signedBy(day.plusDays(2)));
      case 25 -> new ForGrant(application, new LapseAward("iwt"));
      case 26 -> new ForGrant(application, new FileReport(ReportKind.FINAL, "R-17", eur("60000")));
      case 27 ->
        new ForGrant(
            application, new AcceptReport("iwt", eur(other ? "60000" : "20000"), eur("0")));
      case 28 -> new ForGrant(application, new OrderRecovery("iwt", eur("15000"), "misused"));
      default ->
        new ForProject(
            project, which < 3 ? new Park() : which < 5 || other ? new Resume() : new Stop());
    };
  }

  private Request approvalOn(
      InnovationPlatform platform,
      String engagement,
      String project,
      String application,
      GrantPurpose purpose) {
    if (fund(platform, "F-1").request(engagement).isPresent()) {
      return approve(engagement);
    }
    RequestEngagement request = request(engagement, project, purpose);
    return new ForFund(
        "F-1",
        other && platform.grants().has(application) ? waitingFor(application, request) : request);
  }

  private StartStudy study(LocalDate day) {
    return StartStudy.of(workFrom(day.plusMonths(1).withDayOfMonth(1))).withFinancing(own());
  }

  /* What would close the plan with the aid and one engagement, or the invention that more than that is there. */
  private FundingPlan own() {
    FundingPlan own = FundingPlan.of(eur("60000"), OWN);
    return other
        ? own
        : own.withLine(line(FundingSource.PUBLIC_AID, "iwt", "54000", Certainty.PAID));
  }
}
