package be.socialinnovation.project;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What a feasibility study advises. */
public enum StudyOutcome implements Labelled {
  /** Carry the plan out. */
  GO,
  /** Do not carry the plan out. */
  NO_GO,
  /** Carry out another plan than this one. */
  PIVOT;

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("outcome." + name(), language);
  }
}
