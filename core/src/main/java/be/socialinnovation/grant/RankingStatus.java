package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What a ranking says of an application. */
public enum RankingStatus implements Labelled {
  /** It gets what it asks. */
  FUNDED,
  /** It can be supported, and the envelope does not reach it. */
  ENVELOPE_EXHAUSTED,
  /** Nobody can tell yet whether it can be supported. */
  CANNOT_TELL,
  /** It cannot be supported. */
  NOT_SUPPORTABLE;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("ranking." + name(), language);
  }
}
