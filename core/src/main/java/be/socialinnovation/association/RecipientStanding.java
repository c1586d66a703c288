package be.socialinnovation.association;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What the recipient of a benefit is to the association. */
public enum RecipientStanding implements Labelled {
  /** One of its founders. */
  FOUNDER,
  /** A member. */
  MEMBER,
  /** A director. */
  DIRECTOR,
  /** Anybody else. */
  OTHER;

  @Override
  public String label(Language language) {
    return AssociationTexts.TEXTS.text("standing." + name(), language);
  }
}
