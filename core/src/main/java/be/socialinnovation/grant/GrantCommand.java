package be.socialinnovation.grant;

/**
 * What somebody wants of a grant application. The families say what a command does; the one in here says what several have in common,
 * so that one rule judges them all.
 */
public sealed interface GrantCommand
    permits ApplicationCommand,
        AwardCommand,
        ChangeCommand,
        SettlementCommand,
        GrantCommand.AuthorityDecision {

  /** A decision on the application; only the authority of the scheme may take one. */
  sealed interface AuthorityDecision extends GrantCommand
      permits ApplicationCommand.AskInformation,
          ApplicationCommand.DeclareAdmissible,
          ApplicationCommand.DeclareInadmissible,
          ApplicationCommand.ScoreApplication,
          AwardCommand.AwardGrant,
          AwardCommand.RefuseGrant,
          AwardCommand.MeetAwardCondition,
          AwardCommand.LapseAward,
          ChangeCommand.DecideChange,
          SettlementCommand.AcceptReport,
          SettlementCommand.RejectReport,
          SettlementCommand.CloseGrant,
          SettlementCommand.OrderRecovery {

    /** The id of whoever decides. */
    String by();
  }
}
