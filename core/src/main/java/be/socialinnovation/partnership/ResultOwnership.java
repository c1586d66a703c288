package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Who owns what the common work yields. */
public enum ResultOwnership implements Labelled {
  /** The party that generated it. */
  GENERATOR,
  /** The parties together: each may use it without profit, and exploits it otherwise after notice and for fair compensation. */
  JOINT;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("ownership." + name(), language);
  }
}
