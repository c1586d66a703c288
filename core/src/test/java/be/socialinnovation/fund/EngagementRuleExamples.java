package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.afterOn;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.approveWaiting;
import static be.socialinnovation.fund.FundFixtures.asked;
import static be.socialinnovation.fund.FundFixtures.awarded;
import static be.socialinnovation.fund.FundFixtures.requestWaiting;
import static be.socialinnovation.fund.FundFixtures.votes;
import static be.socialinnovation.fund.FundFixtures.withCash;
import static be.socialinnovation.workflow.Verdict.SATISFIED;
import static be.socialinnovation.workflow.Verdict.UNDETERMINED;
import static be.socialinnovation.workflow.Verdict.VIOLATED;

import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.grant.GrantPurpose;
import be.socialinnovation.grant.GrantStage;
import be.socialinnovation.money.Money;
import be.socialinnovation.project.ProjectStage;
import be.socialinnovation.workflow.RuleExample;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

final class EngagementRuleExamples {

  static final Conditions STRICT = Conditions.builder()
      .precedent(TreeSet.of("agreement signed"))
      .tranches(
          Vector.of(Tranche.of("M1", Money.eur("60.00")), Tranche.of("M2", Money.eur("40.00"))))
      .build();
  private static final Fund FUND = withCash("22000.00");
  private static final ApproveEngagement APPROVE = approve("e-1", "100.00");
  private static final ApproveEngagement WAITING = approveWaiting("e-1", "100.00");
  private static final Fund ASKED = after(FUND, requestWaiting("e-1", "100.00", "grant-1"));
  private static final Fund APPROVED = after(FUND, APPROVE.withConditions(STRICT));
  private static final Fund MET =
      after(APPROVED, MeetCondition.of("e-1", "agreement signed"), AcceptMilestone.of("e-1", "M1"));

  private EngagementRuleExamples() {}

  static Seq<RuleExample> all() {
    return briefed().appendAll(examined()).appendAll(lapsing()).appendAll(meeting());
  }

  private static RuleExample of(
      EngagementRule rule, Verdict verdict, String sentence, Fund fund, FundCommand command) {
    return RuleExample.of(FUNDS, rule, verdict, sentence, asked(fund, command), command, DAY);
  }

  private static Money euro(String amount) {
    return Money.eur(amount);
  }

  private static ApproveEngagement told(GrantStage stage, String project, GrantPurpose purpose) {
    return WAITING.withApplication(ApplicationFacts.of(stage, project, purpose));
  }

  private static Vector<RuleExample> briefed() {
    EngagementRule open = EngagementRule.PROJECT_IS_OPEN;
    EngagementRule come = EngagementRule.GRANT_CAN_STILL_COME;
    EngagementRule same = EngagementRule.GRANT_IS_FOR_THE_SAME_WORK;
    GrantPurpose study = GrantPurpose.FEASIBILITY_STUDY;
    ApproveEngagement untold = WAITING.withApplication(Optional.empty());
    return Vector.of(
        of(
            open,
            SATISFIED,
            "a parked project",
            FUND,
            APPROVE.withProjectStage(ProjectStage.PARKED)),
        of(open, VIOLATED, "a stopped one", FUND, APPROVE.withProjectStage(ProjectStage.STOPPED)),
        of(open, UNDETERMINED, "untold", FUND, APPROVE.withProjectStage(Optional.empty())),
        of(come, SATISFIED, "no grant to wait for", FUND, APPROVE),
        of(come, SATISFIED, "submitted", ASKED, told(GrantStage.SUBMITTED, "project-1", study)),
        of(come, SATISFIED, "awarded", ASKED, told(GrantStage.AWARDED, "project-1", study)),
        of(come, VIOLATED, "refused", ASKED, told(GrantStage.REFUSED, "project-1", study)),
        of(come, VIOLATED, "withdrawn", ASKED, told(GrantStage.WITHDRAWN, "project-1", study)),
        of(come, UNDETERMINED, "untold", ASKED, untold),
        of(same, SATISFIED, "no grant to wait for", FUND, APPROVE),
        of(same, SATISFIED, "the same project and work", ASKED, WAITING),
        of(same, VIOLATED, "another project", ASKED, told(GrantStage.AWARDED, "project-2", study)),
        of(
            same,
            VIOLATED,
            "another kind of work",
            ASKED,
            told(GrantStage.AWARDED, "project-1", GrantPurpose.INNOVATION_TRAJECTORY)),
        of(same, UNDETERMINED, "untold", ASKED, untold));
  }

  private static Vector<RuleExample> examined() {
    EngagementRule complete = EngagementRule.DILIGENCE_IS_COMPLETE;
    EngagementRule blocks = EngagementRule.NOTHING_BLOCKS;
    EngagementRule whole = EngagementRule.TRANCHES_ARE_THE_WHOLE;
    Fund asking = after(
        FUND,
        AmendTerms.of(
            TERMS.withDiligence(TreeSet.of(DiligenceTopic.IMPACT, DiligenceTopic.LEGAL)),
            votes("fff")));
    return Vector.of(
        of(
            complete,
            SATISFIED,
            "both topics",
            found(asking, DiligenceFinding.SOUND, DiligenceFinding.CONCERN),
            APPROVE),
        of(complete, SATISFIED, "nothing asked", FUND, APPROVE),
        of(
            complete,
            VIOLATED,
            "one of two topics",
            found(asking, DiligenceTopic.IMPACT, DiligenceFinding.SOUND),
            APPROVE),
        of(
            blocks,
            SATISFIED,
            "a concern",
            found(FUND, DiligenceFinding.CONCERN, DiligenceFinding.CONCERN),
            APPROVE),
        of(
            blocks,
            VIOLATED,
            "something that blocks",
            found(FUND, DiligenceFinding.SOUND, DiligenceFinding.BLOCKING),
            APPROVE),
        of(
            blocks,
            SATISFIED,
            "what blocked and was cleared",
            found(
                found(FUND, DiligenceFinding.SOUND, DiligenceFinding.BLOCKING),
                DiligenceTopic.LEGAL,
                DiligenceFinding.CONCERN),
            APPROVE),
        of(whole, SATISFIED, "no tranches", FUND, APPROVE),
        of(whole, SATISFIED, "60 and 40 of 100", FUND, APPROVE.withConditions(STRICT)),
        of(
            whole,
            VIOLATED,
            "60 and 40 of a cent more",
            FUND,
            APPROVE.withConditions(STRICT).withAmount(euro("100.01"))),
        of(
            whole,
            VIOLATED,
            "tranches in another currency",
            FUND,
            APPROVE.withConditions(
                STRICT.withTranches(Vector.of(Tranche.of("M1", Money.of("100", "USD")))))));
  }

  private static Fund found(Fund fund, DiligenceFinding impact, DiligenceFinding legal) {
    return found(
        found(asked(fund, APPROVE), DiligenceTopic.IMPACT, impact), DiligenceTopic.LEGAL, legal);
  }

  private static Fund found(Fund fund, DiligenceTopic topic, DiligenceFinding finding) {
    return after(
        asked(fund, APPROVE),
        RecordDiligence.builder()
            .engagement("e-1")
            .topic(topic)
            .finding(finding)
            .note("as it was found")
            .build());
  }

  private static Vector<RuleExample> lapsing() {
    EngagementRule lapsed = EngagementRule.RESERVATION_HAS_NOT_LAPSED;
    EngagementRule some = EngagementRule.SOMETHING_HAS_LAPSED;
    ReleaseLapsed release = new ReleaseLapsed();
    ConfirmEngagement confirm =
        ConfirmEngagement.of("e-1", "grant-1").withGrant(awarded("grant-1", DAY));
    return Vector.of(
        of(lapsed, SATISFIED, "no last day", after(ASKED, WAITING), confirm),
        of(lapsed, SATISFIED, "the last day", until(DAY), confirm),
        of(lapsed, VIOLATED, "the day after it", until(DAY.minusDays(1)), confirm),
        of(some, VIOLATED, "no last day", after(ASKED, WAITING), release),
        of(some, VIOLATED, "the last day", until(DAY), release),
        of(some, SATISFIED, "the day after it", until(DAY.minusDays(1)), release),
        of(
            some,
            VIOLATED,
            "firm before its last day",
            afterOn(
                DAY.minusDays(1),
                until(DAY.minusDays(1)),
                confirm.withGrant(awarded("grant-1", DAY.minusDays(1)))),
            release));
  }

  private static Fund until(LocalDate last) {
    return afterOn(
        DAY.minusDays(1),
        ASKED,
        WAITING
            .withConditions(Conditions.NONE.withConfirmedBy(last))
            .withDeliberation(votes("fff").withOn(DAY.minusDays(1))));
  }

  private static Vector<RuleExample> meeting() {
    EngagementRule condition = EngagementRule.CONDITION_IS_OPEN;
    EngagementRule milestone = EngagementRule.MILESTONE_IS_OPEN;
    EngagementRule met = EngagementRule.CONDITIONS_ARE_MET;
    EngagementRule due = EngagementRule.TRANCHE_IS_DUE;
    MeetCondition signed = MeetCondition.of("e-1", "agreement signed");
    AcceptMilestone first = AcceptMilestone.of("e-1", "M1");
    Disburse sixty = Disburse.of("e-1", euro("60.00"));
    return Vector.of(
        of(condition, SATISFIED, "as it was set", APPROVED, signed),
        of(condition, VIOLATED, "met before", MET, signed),
        of(condition, VIOLATED, "never set", APPROVED, MeetCondition.of("e-1", "insured")),
        of(condition, VIOLATED, "an engagement that does not exist", FUND, signed),
        of(milestone, SATISFIED, "the first one", APPROVED, first),
        of(milestone, VIOLATED, "accepted before", MET, first),
        of(milestone, VIOLATED, "never set", APPROVED, AcceptMilestone.of("e-1", "M3")),
        of(milestone, VIOLATED, "an engagement that does not exist", FUND, first),
        of(met, SATISFIED, "met", MET, sixty),
        of(met, VIOLATED, "one still open", APPROVED, sixty),
        of(due, SATISFIED, "the first tranche", MET, sixty),
        of(due, VIOLATED, "a cent of the second", MET, Disburse.of("e-1", euro("60.01"))),
        of(due, VIOLATED, "no milestone accepted", APPROVED, Disburse.of("e-1", euro("0.01"))),
        of(
            due,
            SATISFIED,
            "no tranches",
            after(FUND, APPROVE),
            Disburse.of("e-1", euro("100.00"))));
  }
}
