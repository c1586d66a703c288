package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The legal form in which a fund holds its money. */
public enum Vehicle implements Labelled {
  /** A non-profit association (vzw, ASBL). */
  VZW,
  /** A cooperative company. */
  COOPERATIVE,
  /** An account in the name of a foundation. */
  FOUNDATION_ACCOUNT,
  /** A company with shares, other than a cooperative. */
  COMPANY;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("vehicle." + name(), language);
  }
}
