package be.socialinnovation.fund;

/** What somebody wants to happen to a fund. */
public sealed interface FundCommand
    permits AmountCommand,
        CapitalCommand,
        DeliberatedCommand,
        EngagementCommand,
        ReleaseLapsed,
        TermsCommand {}
