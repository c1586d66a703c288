package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import java.util.Objects;

/**
 * One line of a funding plan: who pays which part of the accepted costs, and how sure that is.
 *
 * @param source the kind of money
 * @param from who pays: the id of the authority, the fund, the partner or the promoter
 * @param amount what the line covers, more than nothing
 * @param certainty how far the money has come
 */
public record FundingLine(FundingSource source, String from, Money amount, Certainty certainty) {

  public FundingLine {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(certainty, "certainty");
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a funding line must cover a positive amount: " + amount);
    }
  }

  /** A line of a funding plan. */
  public static FundingLine of(
      FundingSource source, String from, Money amount, Certainty certainty) {
    return new FundingLine(source, from, amount, certainty);
  }
}
