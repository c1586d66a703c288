package be.socialinnovation.grant;

import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Stage;

/** The stages of a grant application. */
public enum GrantStage implements Stage {
  /** Nothing was written yet. */
  UNBORN,
  /** Drafted, and not submitted. */
  DRAFT,
  /** Submitted in writing. */
  SUBMITTED,
  /** The authority has asked for more before it judges. */
  INFORMATION_ASKED,
  /** Declared admissible: the authority examines the substance. */
  ADMISSIBLE,
  /** Declared inadmissible. */
  INADMISSIBLE,
  /** Awarded, the agreement not yet signed. */
  AWARDED,
  /** Refused by the authority. */
  REFUSED,
  /** Awarded, and not signed in time. */
  LAPSED,
  /** The agreement is signed and the aid is being paid. */
  CONTRACTED,
  /** The final report is accepted and the aid fixed; only the balance may still be paid. */
  CLOSED,
  /** Aid has to be paid back. */
  RECOVERING,
  /** What had to be paid back was. */
  RECOVERED,
  /** Taken back by the applicant before a decision. */
  WITHDRAWN;

  /** Whether the application was submitted and waits for a decision on the substance. */
  public boolean isUndecided() {
    return switch (this) {
      case SUBMITTED, INFORMATION_ASKED, ADMISSIBLE -> true;
      default -> false;
    };
  }

  /** Whether an award stands, whatever became of it afterwards. */
  public boolean isAwarded() {
    return switch (this) {
      case AWARDED, CONTRACTED, CLOSED, RECOVERING, RECOVERED -> true;
      default -> false;
    };
  }

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("stage." + name(), language);
  }
}
