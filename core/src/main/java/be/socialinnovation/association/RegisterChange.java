package be.socialinnovation.association;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What changes the register of members. */
public enum RegisterChange implements Labelled {
  /** Somebody becomes a member. */
  ADMISSION,
  /** A member leaves. */
  WITHDRAWAL,
  /** A member is excluded. */
  EXCLUSION;

  @Override
  public String label(Language language) {
    return AssociationTexts.TEXTS.text("change." + name(), language);
  }
}
