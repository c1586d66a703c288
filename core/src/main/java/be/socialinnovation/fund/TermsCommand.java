package be.socialinnovation.fund;

/** A command that puts terms in force. */
public sealed interface TermsCommand extends FundCommand permits AmendTerms, EstablishFund {

  /** The terms that would be in force. */
  FundTerms terms();
}
