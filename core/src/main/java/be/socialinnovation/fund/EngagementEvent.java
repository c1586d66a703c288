package be.socialinnovation.fund;

/** What happened to the money that the fund promises and pays to projects. */
public sealed interface EngagementEvent extends FundEvent
    permits ConditionEvent,
        Disbursed,
        EngagementApproved,
        EngagementConfirmed,
        EngagementLapsed,
        EngagementReleased,
        GrantPaid,
        RequestEvent,
        ResultEvent {

  /** The id of the engagement to which it happened. */
  String engagement();
}
