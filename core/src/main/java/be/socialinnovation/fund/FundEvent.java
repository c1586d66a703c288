package be.socialinnovation.fund;

import be.socialinnovation.workflow.Event;

/** What happened to a fund. */
public sealed interface FundEvent extends Event
    permits CapitalEvent, EngagementEvent, FundEstablished, TermsAmended {}
