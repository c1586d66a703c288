package be.socialinnovation.json;

import be.socialinnovation.fund.AmendTerms;
import be.socialinnovation.fund.ApproveEngagement;
import be.socialinnovation.fund.CallCapital;
import be.socialinnovation.fund.CapitalCalled;
import be.socialinnovation.fund.Commit;
import be.socialinnovation.fund.CommitmentMade;
import be.socialinnovation.fund.ConditionCommand.AcceptMilestone;
import be.socialinnovation.fund.ConditionCommand.MeetCondition;
import be.socialinnovation.fund.ConditionEvent.ConditionMet;
import be.socialinnovation.fund.ConditionEvent.MilestoneAccepted;
import be.socialinnovation.fund.ConfirmEngagement;
import be.socialinnovation.fund.Disburse;
import be.socialinnovation.fund.Disbursed;
import be.socialinnovation.fund.Distribute;
import be.socialinnovation.fund.Distributed;
import be.socialinnovation.fund.EngagementApproved;
import be.socialinnovation.fund.EngagementConfirmed;
import be.socialinnovation.fund.EngagementLapsed;
import be.socialinnovation.fund.EngagementReleased;
import be.socialinnovation.fund.EstablishFund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEstablished;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.GrantPaid;
import be.socialinnovation.fund.LossWrittenOff;
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
import be.socialinnovation.fund.PaymentReceived;
import be.socialinnovation.fund.ReceivePayment;
import be.socialinnovation.fund.ReleaseEngagement;
import be.socialinnovation.fund.ReleaseLapsed;
import be.socialinnovation.fund.RequestCommand.DeclineEngagement;
import be.socialinnovation.fund.RequestCommand.RecordDiligence;
import be.socialinnovation.fund.RequestCommand.WithdrawRequest;
import be.socialinnovation.fund.RequestEngagement;
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
import be.socialinnovation.fund.TermsAmended;
import be.socialinnovation.fund.WriteOff;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.BiConsumer;

/** The type tags of funds. */
final class FundTags {

  private FundTags() {}

  static void addTo(BiConsumer<Class<?>, Class<?>> mixins) {
    mixins.accept(FundCommand.class, OfCommand.class);
    mixins.accept(FundEvent.class, OfEvent.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "establish-fund", value = EstablishFund.class),
    @JsonSubTypes.Type(name = "commit", value = Commit.class),
    @JsonSubTypes.Type(name = "call-capital", value = CallCapital.class),
    @JsonSubTypes.Type(name = "receive-payment", value = ReceivePayment.class),
    @JsonSubTypes.Type(name = "request-engagement", value = RequestEngagement.class),
    @JsonSubTypes.Type(name = "record-diligence", value = RecordDiligence.class),
    @JsonSubTypes.Type(name = "decline-engagement", value = DeclineEngagement.class),
    @JsonSubTypes.Type(name = "withdraw-request", value = WithdrawRequest.class),
    @JsonSubTypes.Type(name = "approve-engagement", value = ApproveEngagement.class),
    @JsonSubTypes.Type(name = "confirm-engagement", value = ConfirmEngagement.class),
    @JsonSubTypes.Type(name = "release-engagement", value = ReleaseEngagement.class),
    @JsonSubTypes.Type(name = "release-lapsed", value = ReleaseLapsed.class),
    @JsonSubTypes.Type(name = "disburse", value = Disburse.class),
    @JsonSubTypes.Type(name = "write-off", value = WriteOff.class),
    @JsonSubTypes.Type(name = "amend-terms", value = AmendTerms.class),
    @JsonSubTypes.Type(name = "transfer-commitment", value = TransferCommitment.class),
    @JsonSubTypes.Type(name = "receive-interest", value = ReceiveInterest.class),
    @JsonSubTypes.Type(name = "notice-default", value = NoticeDefault.class),
    @JsonSubTypes.Type(name = "declare-default", value = DeclareDefault.class),
    @JsonSubTypes.Type(name = "waive-default", value = WaiveDefault.class),
    @JsonSubTypes.Type(name = "call-shortfall", value = CallShortfall.class),
    @JsonSubTypes.Type(name = "buy-out", value = BuyOut.class),
    @JsonSubTypes.Type(name = "record-success", value = RecordSuccess.class),
    @JsonSubTypes.Type(name = "receive-repayment", value = ReceiveRepayment.class),
    @JsonSubTypes.Type(name = "write-down", value = WriteDown.class),
    @JsonSubTypes.Type(name = "reverse-write-down", value = ReverseWriteDown.class),
    @JsonSubTypes.Type(name = "recover", value = Recover.class),
    @JsonSubTypes.Type(name = "convert", value = Convert.class),
    @JsonSubTypes.Type(name = "exit", value = Exit.class),
    @JsonSubTypes.Type(name = "distribute", value = Distribute.class),
    @JsonSubTypes.Type(name = "meet-condition", value = MeetCondition.class),
    @JsonSubTypes.Type(name = "accept-milestone", value = AcceptMilestone.class)
  })
  interface OfCommand {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(name = "fund-established", value = FundEstablished.class),
    @JsonSubTypes.Type(name = "commitment-made", value = CommitmentMade.class),
    @JsonSubTypes.Type(name = "capital-called", value = CapitalCalled.class),
    @JsonSubTypes.Type(name = "payment-received", value = PaymentReceived.class),
    @JsonSubTypes.Type(name = "engagement-requested", value = EngagementRequested.class),
    @JsonSubTypes.Type(name = "diligence-recorded", value = DiligenceRecorded.class),
    @JsonSubTypes.Type(name = "engagement-declined", value = EngagementDeclined.class),
    @JsonSubTypes.Type(name = "request-withdrawn", value = RequestWithdrawn.class),
    @JsonSubTypes.Type(name = "engagement-lapsed", value = EngagementLapsed.class),
    @JsonSubTypes.Type(name = "engagement-approved", value = EngagementApproved.class),
    @JsonSubTypes.Type(name = "engagement-confirmed", value = EngagementConfirmed.class),
    @JsonSubTypes.Type(name = "engagement-released", value = EngagementReleased.class),
    @JsonSubTypes.Type(name = "disbursed", value = Disbursed.class),
    @JsonSubTypes.Type(name = "loss-written-off", value = LossWrittenOff.class),
    @JsonSubTypes.Type(name = "terms-amended", value = TermsAmended.class),
    @JsonSubTypes.Type(name = "commitment-transferred", value = CommitmentTransferred.class),
    @JsonSubTypes.Type(name = "interest-received", value = InterestReceived.class),
    @JsonSubTypes.Type(name = "default-noticed", value = DefaultNoticed.class),
    @JsonSubTypes.Type(name = "default-declared", value = DefaultDeclared.class),
    @JsonSubTypes.Type(name = "default-waived", value = DefaultWaived.class),
    @JsonSubTypes.Type(name = "shortfall-called", value = ShortfallCalled.class),
    @JsonSubTypes.Type(name = "bought-out", value = BoughtOut.class),
    @JsonSubTypes.Type(name = "grant-paid", value = GrantPaid.class),
    @JsonSubTypes.Type(name = "success-recorded", value = SuccessRecorded.class),
    @JsonSubTypes.Type(name = "repaid", value = Repaid.class),
    @JsonSubTypes.Type(name = "written-down", value = WrittenDown.class),
    @JsonSubTypes.Type(name = "write-down-reversed", value = WriteDownReversed.class),
    @JsonSubTypes.Type(name = "recovered", value = Recovered.class),
    @JsonSubTypes.Type(name = "converted", value = Converted.class),
    @JsonSubTypes.Type(name = "exited", value = Exited.class),
    @JsonSubTypes.Type(name = "distributed", value = Distributed.class),
    @JsonSubTypes.Type(name = "condition-met", value = ConditionMet.class),
    @JsonSubTypes.Type(name = "milestone-accepted", value = MilestoneAccepted.class)
  })
  interface OfEvent {}
}
