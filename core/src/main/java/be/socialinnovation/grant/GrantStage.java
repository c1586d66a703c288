package be.socialinnovation.grant;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

/** The stages of a grant application. */
public enum GrantStage implements Stage {
  /** Nothing was submitted yet. */
  UNBORN,
  /** Submitted in writing. */
  SUBMITTED,
  /** Declared admissible: the authority examines the substance. */
  ADMISSIBLE,
  /** Declared inadmissible. */
  INADMISSIBLE,
  /** Awarded, the agreement not yet signed. */
  AWARDED,
  /** Refused by the authority. */
  REFUSED,
  /** The agreement is signed and the aid is being paid. */
  CONTRACTED,
  /** The final report is in; only the balance may still be paid. */
  CLOSED,
  /** Taken back by the applicant before a decision. */
  WITHDRAWN;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("stage." + name(), language);
  }
}
