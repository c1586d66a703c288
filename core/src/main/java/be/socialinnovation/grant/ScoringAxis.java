package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What a criterion is about, in a scoring by axes. */
public enum ScoringAxis implements Labelled {
  /** How good the project is. */
  QUALITY,
  /** What it brings about. */
  IMPACT,
  /** What the aid changes; it has no minimum of its own. */
  ADDITIONALITY;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("axis." + name(), language);
  }
}
