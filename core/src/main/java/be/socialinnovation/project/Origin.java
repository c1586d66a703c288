package be.socialinnovation.project;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Where an innovation rises from: besides government and market, a societal need. */
public enum Origin implements Labelled {
  /** People lack something, and start to do something about it. */
  SOCIETAL_NEED,
  /** A public authority asks for it. */
  GOVERNMENT,
  /** There is a demand that can pay. */
  MARKET;

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("origin." + name(), language);
  }
}
