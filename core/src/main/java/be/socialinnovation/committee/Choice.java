package be.socialinnovation.committee;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How a member votes on a motion. */
public enum Choice implements Labelled {
  /** In favour. */
  FOR,
  /** Against. */
  AGAINST,
  /** Present, but neither for nor against; the charter says what that means for the majority. */
  ABSTAIN,
  /** Against, and enough by itself to stop the motion: only for members to whom the charter gives a veto. */
  VETO;

  @Override
  public String label(Language language) {
    return CommitteeTexts.TEXTS.text("choice." + name(), language);
  }
}
