package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How far the authority is with an application. */
public enum ApplicationStanding implements Labelled {
  /** It lies with the authority. */
  FILED,
  /** The authority said yes. */
  APPROVED,
  /** The authority said no; another application may follow. */
  REJECTED;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("application." + name(), language);
  }
}
