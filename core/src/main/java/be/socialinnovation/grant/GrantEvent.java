package be.socialinnovation.grant;

import be.socialinnovation.workflow.Event;

/** What happened to a grant application, in the same families as {@link GrantCommand}. */
public sealed interface GrantEvent extends Event
    permits ApplicationEvent, AwardEvent, ChangeEvent, SettlementEvent {}
