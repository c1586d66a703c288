package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How a party left. */
public enum Departure implements Labelled {
  /** By its own will. */
  WITHDRAWAL,
  /** By a vote of the partners. */
  EXCLUSION;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("exit." + name(), language);
  }
}
