package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** In which form the fund pays a project, and so what it still has once it has paid. */
public enum Instrument implements Labelled {
  /** Given: an expense on the day it is disbursed, borne by the partners from then on. */
  GRANT,
  /** Advanced until success: an asset at what was disbursed, until it is written off. */
  REPAYABLE_ADVANCE;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("instrument." + name(), language);
  }
}
