package be.socialinnovation.fund;

import be.socialinnovation.committee.Deliberation;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts other terms in force, on the decision of the committee. What comes later is judged by them; what was done before stays.
 *
 * @param terms what the partners agree on from now on
 * @param deliberation how the committee decided, under the charter that is still in force
 * @param higher how the higher body decided, where conflicts left the decision to it
 */
public record AmendTerms(FundTerms terms, Deliberation deliberation, Optional<Deliberation> higher)
    implements TermsCommand, DecidedCommand {

  public AmendTerms {
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(deliberation, "deliberation");
    Objects.requireNonNull(higher, "higher");
  }

  /** The request to amend the terms of a fund. */
  public static AmendTerms of(FundTerms terms, Deliberation deliberation) {
    return new AmendTerms(terms, deliberation, Optional.empty());
  }

  /** The same request, with how the higher body decided. */
  public AmendTerms withHigher(Deliberation decision) {
    return new AmendTerms(terms, deliberation, Optional.of(decision));
  }
}
