package be.socialinnovation.committee;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How a member of a committee is tied to an organisation. */
public enum AffiliationKind implements Labelled {
  /** A seat on its board or another mandate in it. */
  MANDATE,
  /** A contract of employment with it. */
  EMPLOYMENT,
  /** Shares in it, or another part in its profit or loss. */
  STAKE,
  /** Paid work or advice for it. */
  ASSIGNMENT,
  /** Membership without a mandate or a part in its profit. */
  MEMBERSHIP;

  @Override
  public String label(Language language) {
    return CommitteeTexts.TEXTS.text("affiliation." + name(), language);
  }
}
