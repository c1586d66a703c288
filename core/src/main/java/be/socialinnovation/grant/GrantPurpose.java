package be.socialinnovation.grant;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What the aid is asked for. */
public enum GrantPurpose implements Labelled {
  /** A study of whether an innovation can work. */
  FEASIBILITY_STUDY,
  /** The work that turns an idea into an innovation. */
  INNOVATION_TRAJECTORY;

  @Override
  public String label(Language language) {
    return GrantTexts.TEXTS.text("purpose." + name(), language);
  }
}
