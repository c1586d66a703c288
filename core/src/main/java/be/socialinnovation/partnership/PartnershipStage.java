package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

/** Where a partnership stands. Its application is no stage: it has an answer of its own, whatever the agreement says. */
public enum PartnershipStage implements Stage {
  /** Before it is formed. */
  UNBORN,
  /** Its partners have found each other; no agreement is in force. */
  FORMED,
  /** The agreement is in force. */
  ACTIVE,
  /** Nobody coordinates it, until somebody is appointed. */
  SUSPENDED,
  /** It has come to an end. */
  DISSOLVED;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("stage." + name(), language);
  }
}
