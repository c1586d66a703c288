package be.socialinnovation.fund;

/** A command that carries out what the committee of the fund has decided. */
public sealed interface DecidedCommand extends DeliberatedCommand
    permits AmendTerms, ApproveEngagement {}
