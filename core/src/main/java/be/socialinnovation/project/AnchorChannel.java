package be.socialinnovation.project;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** Where an innovation can hold once its project is over; it may hold in several at once. */
public enum AnchorChannel implements Labelled {
  /** An organisation or a community carries it on. */
  SOCIETY,
  /** It earns its own income. */
  MARKET,
  /** A law, a regulation or a budget rests on it. */
  POLICY;

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("channel." + name(), language);
  }
}
