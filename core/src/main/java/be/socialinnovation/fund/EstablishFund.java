package be.socialinnovation.fund;

import java.util.Objects;

/**
 * Establishes the fund on terms.
 *
 * @param terms what the partners agreed on
 */
public record EstablishFund(FundTerms terms) implements TermsCommand {

  public EstablishFund {
    Objects.requireNonNull(terms, "terms");
  }

  /** The request to establish a fund on these terms. */
  public static EstablishFund of(FundTerms terms) {
    return new EstablishFund(terms);
  }
}
