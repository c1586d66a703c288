package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What a fund may pay out to the partners who put their money in it. */
public enum DistributionPolicy implements Labelled {
  /** Nothing: what comes back stays in the fund. */
  NONE,
  /** At most what they paid in. */
  RETURN_OF_CAPITAL,
  /** What they paid in, and profit. */
  PROFIT;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("distribution." + name(), language);
  }
}
