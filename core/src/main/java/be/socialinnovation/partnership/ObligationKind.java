package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What a party stays bound to after it left. */
public enum ObligationKind implements Labelled {
  /** To make good what it owed before. */
  LIABILITY,
  /** To let others use what it gave them access to. */
  ACCESS_RIGHT;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("obligation." + name(), language);
  }
}
