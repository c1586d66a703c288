package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How one organisation comes in the place of another. */
public enum SuccessionKind implements Labelled {
  /** Several organisations became a new one, as municipalities do. */
  MERGER,
  /** An organisation that goes on took the other over. */
  ABSORPTION;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("succession." + name(), language);
  }
}
