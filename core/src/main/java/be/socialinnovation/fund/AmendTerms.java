package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import java.util.Objects;

/**
 * Puts other terms in force, on the decision of the committee. What comes later is judged by them; what was done before stays.
 *
 * @param terms what the partners agree on from now on
 * @param deliberation how the committee decided, under the charter that is still in force
 */
public record AmendTerms(FundTerms terms, Deliberation deliberation)
    implements TermsCommand, DecidedCommand {

  public AmendTerms {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(deliberation, "deliberation");
  }

  /** The request to amend the terms of a fund. */
  public static AmendTerms of(FundTerms terms, Deliberation deliberation) {
    return new AmendTerms(terms, deliberation);
  }
}
