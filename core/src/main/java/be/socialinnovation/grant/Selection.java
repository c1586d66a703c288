package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** In which order a call gives out its envelope. */
public enum Selection implements Labelled {
  /** The highest score first. */
  RANKED,
  /** The earliest submission first. */
  FIRST_COME;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("selection." + name(), language);
  }
}
