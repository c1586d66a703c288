package be.socialinnovation.fund;

/** A command about the money that partners promise and pay. */
public sealed interface CapitalCommand extends FundCommand
    permits Call, Commit, Distribute, PartnerCommand, ReceivePayment {}
