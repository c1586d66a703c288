package be.socialinnovation.association;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

/** Where an association stands in its life. */
public enum AssociationStage implements Stage {
  /** Before it is founded. */
  UNBORN,
  /** Founded: members come and go. */
  FOUNDED;

  @Override
  public String label(Language language) {
    return AssociationTexts.TEXTS.text("stage." + name(), language);
  }
}
