package be.socialinnovation.fund;

/** A command about the money that the fund promises and pays to projects. */
public sealed interface EngagementCommand extends FundCommand
    permits AskedCommand,
        ConditionCommand,
        ConfirmEngagement,
        Disburse,
        ReleaseEngagement,
        RequestCommand,
        ResultCommand {

  /** The id under which the engagement is known, once in a fund. */
  String engagement();
}
