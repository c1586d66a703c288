package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Where the money of a payer comes from, which decides whether the rules on State aid count it. */
public enum MoneyOrigin implements Labelled {
  /** State resources: of an authority, or of a body that acts for one. */
  PUBLIC,
  /** Anybody else's money. */
  PRIVATE;

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("origin." + name(), language);
  }
}
