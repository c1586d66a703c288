package be.socialinnovation.project;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** To whom an innovation is new: the reference against which its novelty is claimed. */
public enum Novelty implements Labelled {
  /** To nobody: a gradual improvement of something that exists. */
  INCREMENTAL,
  /** To the organisation that introduces it. */
  NEW_TO_ORGANISATION,
  /** To the sector. */
  NEW_TO_SECTOR,
  /** To Flanders. */
  NEW_TO_FLANDERS;

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("novelty." + name(), language);
  }
}
