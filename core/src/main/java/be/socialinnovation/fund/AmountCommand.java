package be.socialinnovation.fund;

import be.socialinnovation.money.Money;

/** A command about an amount of money, which has to be in the currency of the fund. */
public sealed interface AmountCommand extends FundCommand
    permits ApproveEngagement,
        CallCapital,
        Commit,
        Disburse,
        PartnerCommand.CallShortfall,
        PartnerCommand.ReceiveInterest,
        ReceivePayment,
        WriteOff {

  /** The amount, more than nothing. */
  Money amount();
}
