package be.socialinnovation.fund;

import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.ConditionEvent.ConditionMet;
import be.socialinnovation.fund.ConditionEvent.MilestoneAccepted;
import be.socialinnovation.fund.PartnerCommand.BuyOut;
import be.socialinnovation.fund.PartnerCommand.CallShortfall;
import be.socialinnovation.fund.PartnerCommand.DeclareDefault;
import be.socialinnovation.fund.PartnerCommand.NoticeDefault;
import be.socialinnovation.fund.PartnerCommand.ReceiveInterest;
import be.socialinnovation.fund.PartnerCommand.TransferCommitment;
import be.socialinnovation.fund.PartnerCommand.WaiveDefault;
import be.socialinnovation.fund.PartnerEvent.BoughtOut;
import be.socialinnovation.fund.PartnerEvent.CommitmentTransferred;
import be.socialinnovation.fund.PartnerEvent.DefaultDeclared;
import be.socialinnovation.fund.PartnerEvent.DefaultNoticed;
import be.socialinnovation.fund.PartnerEvent.DefaultWaived;
import be.socialinnovation.fund.PartnerEvent.InterestReceived;
import be.socialinnovation.fund.PartnerEvent.ShortfallCalled;
import be.socialinnovation.fund.RequestCommand.DeclineEngagement;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.fund.RequestCommand.WithdrawRequest;
import be.socialinnovation.fund.RequestEvent.DiligenceRecorded;
import be.socialinnovation.fund.RequestEvent.EngagementDeclined;
import be.socialinnovation.fund.RequestEvent.EngagementRequested;
import be.socialinnovation.fund.RequestEvent.RequestWithdrawn;
import be.socialinnovation.fund.ResultCommand.Convert;
import be.socialinnovation.fund.ResultCommand.Exit;
import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.fund.ResultCommand.RecordSuccess;
import be.socialinnovation.fund.ResultCommand.Recover;
import be.socialinnovation.fund.ResultCommand.ReverseWriteDown;
import be.socialinnovation.fund.ResultCommand.WriteDown;
import be.socialinnovation.fund.ResultEvent.Converted;
import be.socialinnovation.fund.ResultEvent.Exited;
import be.socialinnovation.fund.ResultEvent.Recovered;
import be.socialinnovation.fund.ResultEvent.Repaid;
import be.socialinnovation.fund.ResultEvent.SuccessRecorded;
import be.socialinnovation.fund.ResultEvent.WriteDownReversed;
import be.socialinnovation.fund.ResultEvent.WrittenDown;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Lifecycle;
import be.socialinnovation.workflow.Workflow;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/** How funds are decided: commitments, calls, payments, engagements with projects, and losses. */
public final class Funds extends Workflow<Fund, FundCommand, FundEvent, FundPolicy> {

  private static final Vector<FundStage> OPEN = Vector.of(FundStage.OPEN);

  /** The life of a fund as a table. */
  public static final Lifecycle<FundStage, FundCommand, FundEvent> LIFECYCLE =
      Lifecycle.<FundStage, FundCommand, FundEvent>over(FundStage.class)
          .move(FundStage.UNBORN, EstablishFund.class, FundEstablished.class, FundStage.OPEN)
          .stay(OPEN, AmendTerms.class, TermsAmended.class)
          .stay(OPEN, Commit.class, CommitmentMade.class)
          .stay(OPEN, CallCapital.class, CapitalCalled.class)
          .stay(OPEN, ReceivePayment.class, PaymentReceived.class)
          .stay(OPEN, TransferCommitment.class, CommitmentTransferred.class)
          .stay(OPEN, ReceiveInterest.class, InterestReceived.class)
          .stay(OPEN, NoticeDefault.class, DefaultNoticed.class)
          .stay(OPEN, DeclareDefault.class, DefaultDeclared.class)
          .stay(OPEN, WaiveDefault.class, DefaultWaived.class)
          .stay(OPEN, CallShortfall.class, ShortfallCalled.class)
          .stay(OPEN, BuyOut.class, BoughtOut.class)
          .stay(OPEN, RequestEngagement.class, EngagementRequested.class)
          .stay(OPEN, RecordDiligence.class, DiligenceRecorded.class)
          .stay(OPEN, DeclineEngagement.class, EngagementDeclined.class)
          .stay(OPEN, WithdrawRequest.class, RequestWithdrawn.class)
          .stay(OPEN, ApproveEngagement.class, EngagementApproved.class)
          .stay(OPEN, MeetCondition.class, ConditionMet.class)
          .stay(OPEN, AcceptMilestone.class, MilestoneAccepted.class)
          .stay(OPEN, ConfirmEngagement.class, EngagementConfirmed.class)
          .stay(OPEN, ReleaseEngagement.class, EngagementReleased.class)
          .stay(OPEN, ReleaseLapsed.class, EngagementLapsed.class)
          .stay(OPEN, Disburse.class, Disbursed.class)
          .stay(OPEN, Disburse.class, GrantPaid.class)
          .stay(OPEN, RecordSuccess.class, SuccessRecorded.class)
          .stay(OPEN, ReceiveRepayment.class, Repaid.class)
          .stay(OPEN, WriteDown.class, WrittenDown.class)
          .stay(OPEN, ReverseWriteDown.class, WriteDownReversed.class)
          .stay(OPEN, WriteOff.class, LossWrittenOff.class)
          .stay(OPEN, Recover.class, Recovered.class)
          .stay(OPEN, Convert.class, Converted.class)
          .stay(OPEN, Exit.class, Exited.class)
          .stay(OPEN, Distribute.class, Distributed.class);

  private Funds(FundPolicy policy, Seq<? extends Guard<Fund, FundCommand, FundPolicy>> guards) {
    super("fund", policy, LIFECYCLE, FundTexts.TEXTS, guards);
  }

  /** Funds under a policy. */
  public static Funds under(FundPolicy policy) {
    return new Funds(
        policy,
        Vector.<Guard<Fund, FundCommand, FundPolicy>>of(FundRule.values())
            .appendAll(Vector.of(TermsRule.values()))
            .appendAll(Vector.of(PartnerRule.values()))
            .appendAll(Vector.of(ResultRule.values()))
            .appendAll(Vector.of(RequestRule.values()))
            .appendAll(Vector.of(EngagementRule.values())));
  }

  /** The same workflow with a host's own rules after ours. */
  public Funds and(Seq<? extends Guard<Fund, FundCommand, FundPolicy>> more) {
    return new Funds(policy(), guards().appendAll(more));
  }

  @Override
  public Fund birth() {
    return Fund.unborn();
  }

  /* What has lapsed is released before anything is decided, but by a release, which does nothing else. */
  @Override
  protected Seq<FundEvent> ahead(Fund fund, FundCommand command, LocalDate on) {
    return command instanceof ReleaseEngagement || command instanceof ReleaseLapsed
        ? Vector.empty()
        : Engagements.lapsed(fund, on);
  }

  @Override
  protected Seq<FundEvent> events(Fund fund, FundCommand command, LocalDate on) {
    return command instanceof ReleaseLapsed
        ? Engagements.lapsed(fund, on)
        : Vector.of(event(fund, command, on));
  }

  private static FundEvent event(Fund fund, FundCommand command, LocalDate on) {
    if (command instanceof EstablishFund establish) {
      return new FundEstablished(establish.terms());
    } else if (command instanceof AmendTerms amend) {
      return new TermsAmended(amend.terms());
    } else if (command instanceof CapitalCommand capital) {
      return Capital.event(fund, capital, on);
    } else if (command instanceof EngagementCommand engagement) {
      return Engagements.event(fund, engagement);
    }
    throw new IllegalArgumentException("a command of a fund must be known: " + command);
  }

  @Override
  public Fund evolve(Fund fund, FundEvent event) {
    Fund next = fund.withStage(LIFECYCLE.landing(fund.stage(), event));
    if (event instanceof FundEstablished established) {
      Money nothing = Money.zero(established.terms().currency());
      return next.withTerms(established.terms())
          .withCash(nothing)
          .withSurplus(nothing)
          .withLostBySurplus(nothing);
    } else if (event instanceof TermsAmended amended) {
      return next.withTerms(amended.terms());
    } else if (event instanceof CapitalEvent capital) {
      return Capital.evolve(next, capital);
    } else if (event instanceof EngagementEvent engagement) {
      return Engagements.evolve(next, engagement);
    }
    throw new IllegalArgumentException("an event of a fund must be known: " + event);
  }
}
