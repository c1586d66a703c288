package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How far the fund is bound to an engagement. */
public enum Standing implements Labelled {
  /** Approved and reserved, but waiting for the award of a grant. */
  CONDITIONAL,
  /** Approved, and nothing left to wait for: it can be disbursed. */
  FIRM,
  /** Ended: what was not disbursed is free again. */
  RELEASED;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("standing." + name(), language);
  }
}
