package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What became of a request for money. */
public enum RequestStanding implements Labelled {
  /** Nobody has decided yet. */
  OPEN,
  /** It became an engagement. */
  APPROVED,
  /** The committee was against it. */
  DECLINED,
  /** The applicant took it back. */
  WITHDRAWN;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("request." + name(), language);
  }
}
