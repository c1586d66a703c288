package be.socialinnovation.fund;

/** What happened to the money that partners promise and pay. */
public sealed interface CapitalEvent extends FundEvent
    permits CapitalCalled, CommitmentMade, Distributed, PartnerEvent, PaymentReceived {}
