package be.socialinnovation.fund;

import be.socialinnovation.money.Money;

/** A command about an amount of money, which has to be in the currency of the fund. */
public sealed interface AmountCommand extends FundCommand
    permits AskedCommand,
        CallCapital,
        Commit,
        Disburse,
        Distribute,
        PartnerCommand.CallShortfall,
        PartnerCommand.ReceiveInterest,
        ReceivePayment,
        ResultCommand.Exit,
        ResultCommand.ReceiveRepayment,
        ResultCommand.Recover,
        ResultCommand.ReverseWriteDown,
        ResultCommand.WriteDown,
        WriteOff {

  /** The amount, of which more than nothing is asked but for the proceeds of an exit. */
  Money amount();
}
