package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** In which form the fund pays a project, and so what it still has once it has paid; the package documentation has the table. */
public enum Instrument implements Labelled {
  /** Given: an expense on the day it is disbursed, borne by the partners from then on. */
  GRANT,
  /** Advanced until success, which is defined beforehand: an asset at what was disbursed, until it is repaid or written off. */
  REPAYABLE_ADVANCE,
  /** Lent, to be repaid on a schedule: an asset at what was disbursed. */
  LOAN,
  /** Lent, to be repaid or to become a stake: an asset at what was disbursed. */
  CONVERTIBLE_LOAN,
  /** A stake in the undertaking: an asset at what was disbursed, until the exit. */
  EQUITY,
  /** A promise to pay a lender when the project does not: reserved until then, and a claim on the project once it was called. */
  GUARANTEE;

  /** Whether the fund has something once it has paid: of a grant it has not. */
  public boolean isAsset() {
    return this != GRANT;
  }

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("instrument." + name(), language);
  }
}
