package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * One line of a funding plan: who pays which part of the accepted costs, and how sure that is.
 *
 * @param source the kind of money
 * @param from who pays: the id of the authority, the fund, the partner or the promoter
 * @param origin whether it is public money, which the rules on State aid count; public aid always is
 * @param amount what the line covers, more than nothing
 * @param certainty how far the money has come
 */
@Value.Builder
public record FundingLine(
    FundingSource source, String from, MoneyOrigin origin, Money amount, Certainty certainty)
    implements WithFundingLine {

  /** Refuses a line without a payer, without a positive amount, or of private public aid, with {@link IllegalArgumentException}. */
  public FundingLine {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(certainty, "certainty");
    if (from.isBlank()) {
      throw new IllegalArgumentException("a funding line must say who pays: \"" + from + "\"");
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("a funding line must cover a positive amount: " + amount);
    }
    if (source == FundingSource.PUBLIC_AID && origin != MoneyOrigin.PUBLIC) {
      throw new IllegalArgumentException("public aid must be public money: " + origin);
    }
  }

  /** A line of a funding plan. */
  public static FundingLine of(
      FundingSource source, String from, MoneyOrigin origin, Money amount, Certainty certainty) {
    return new FundingLine(source, from, origin, amount, certainty);
  }

  /** Aid of a public authority. */
  public static FundingLine publicAid(String authority, Money amount, Certainty certainty) {
    return new FundingLine(
        FundingSource.PUBLIC_AID, authority, MoneyOrigin.PUBLIC, amount, certainty);
  }

  /** A builder, in which everything must be set. */
  public static FundingLineBuilder builder() {
    return new FundingLineBuilder();
  }

  /** The line in a language: kind of money, payer, amount, certainty; and that it is public money where the kind does not say so. */
  public String text(Language language) {
    String marked = origin == MoneyOrigin.PUBLIC && source != FundingSource.PUBLIC_AID
        ? " (" + origin.label(language) + ")"
        : "";
    return source.label(language) + ", " + from + marked + language.colon()
        + language.format(amount) + ", " + certainty.label(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
