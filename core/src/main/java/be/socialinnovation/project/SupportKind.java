package be.socialinnovation.project;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The kinds of support that the platform gives to an idea or a project. */
public enum SupportKind implements Labelled {
  /** A first talk: the impact meant, the need, the income, the costs, the partners. */
  INTAKE,
  /** A workshop in which peers and experts strengthen the concept (versterkingssessie). */
  STRENGTHENING_WORKSHOP,
  /** The project is brought together with a partner, an expert or a financier. */
  MATCH,
  /** The project is presented to the public. */
  PRESENTATION;

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("support." + name(), language);
  }
}
