package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;

/** A command that carries out what the committee of the fund has decided. */
public sealed interface DecidedCommand extends FundCommand permits AmendTerms, ApproveEngagement {

  /** How the committee decided. */
  Deliberation deliberation();
}
