package be.socialinnovation.committee;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How a member votes on a motion. */
public enum Choice implements Labelled {
  /** In favour. */
  FOR,
  /** Against. */
  AGAINST,
  /** Present, but neither for nor against: it counts for the quorum and not as a vote cast. */
  ABSTAIN;

  @Override
  public String label(Language language) {
    return CommitteeTexts.TEXTS.text("choice." + name(), language);
  }
}
