package be.socialinnovation.fund;

import be.socialinnovation.money.Percentage;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What the partners agreed on for who does not pay a call.
 *
 * @param cureDays how many business days after the notice of default the partner can still pay, not negative
 * @param interest the yearly rate of late interest, by the days from the due day over 365; income of the fund and no contribution
 * @param buyOut at which part of the lesser of contributions and fair value another partner buys a defaulter out, from 0 to 100 %
 * @param losesVote whether nobody votes for a partner in default
 * @param setOff whether what a defaulter owes is taken off its distributions
 */
@Value.Builder
public record DefaultTerms(
    int cureDays, Percentage interest, Percentage buyOut, boolean losesVote, boolean setOff)
    implements WithDefaultTerms {

  public DefaultTerms {
    Objects.requireNonNull(interest, "interest");
    Objects.requireNonNull(buyOut, "buyOut");
    if (cureDays < 0) {
      throw new IllegalArgumentException("days of cure must not be negative: " + cureDays);
    }
    if (!interest.isAtLeast(Percentage.ZERO)) {
      throw new IllegalArgumentException("a rate of interest must not be negative: " + interest);
    }
    FundTerms.requireShare(buyOut, "the share of a buy-out");
  }

  /**
   * An illustration: 10 business days of cure, 12 % of interest, a buy-out at 50 %, no vote, and set-off; figures of the Cornerstone
   * partnership agreement of Decile Hub.
   */
  public static DefaultTerms illustrative() {
    return new DefaultTerms(10, Percentage.of(12), Percentage.of(50), true, true);
  }

  /** A builder without defaults. */
  public static DefaultTermsBuilder builder() {
    return new DefaultTermsBuilder();
  }
}
