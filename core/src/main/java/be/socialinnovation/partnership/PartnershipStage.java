package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

/** Where a partnership stands on its way to a recognised partnership. */
public enum PartnershipStage implements Stage {
  /** Before it is formed. */
  UNBORN,
  /** Its members have found each other. */
  FORMED,
  /** Its application lies with the authority. */
  FILED,
  /** The authority said yes. */
  APPROVED,
  /** The authority said no; another application may follow. */
  REJECTED;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("stage." + name(), language);
  }
}
