package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** In what form a party contributes. */
public enum ContributionForm implements Labelled {
  /** Money, which can be called. */
  CASH,
  /** Hours, premises, licences: it counts up to the value that was accepted, and is never called or paid out as money. */
  IN_KIND;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("contribution." + name(), language);
  }
}
