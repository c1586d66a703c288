package be.socialinnovation.committee;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Of whom enough must remain, after recusals, for a committee to decide by itself. */
public enum RemainingBase implements Labelled {
  /** Of all members. */
  ALL_MEMBERS,
  /** Of the members who are present, among them those who declared a conflict or whose vote does not count because of one. */
  MEMBERS_PRESENT;

  @Override
  public String label(Language language) {
    return CommitteeTexts.TEXTS.text("remaining." + name(), language);
  }
}
