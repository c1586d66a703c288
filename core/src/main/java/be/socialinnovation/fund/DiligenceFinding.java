package be.socialinnovation.fund;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What was found on a topic of due diligence. */
public enum DiligenceFinding implements Labelled {
  /** Nothing to remark. */
  SOUND,
  /** Something that the committee has to weigh. */
  CONCERN,
  /** Something for which no money can be approved. */
  BLOCKING;

  @Override
  public String label(Language language) {
    return FundTexts.TEXTS.text("finding." + name(), language);
  }
}
