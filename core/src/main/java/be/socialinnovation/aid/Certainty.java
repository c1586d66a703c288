package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** How far the money of a funding line has come; only what is decided or paid closes a plan. */
public enum Certainty implements Labelled {
  /** Somebody would like it. */
  WANTED,
  /** Promised, but waiting for a decision or a condition. */
  PROMISED,
  /** Decided by whoever may decide. */
  DECIDED,
  /** Received. */
  PAID;

  /** Whether the money counts when a plan has to be closed. */
  public boolean isFirm() {
    return this == DECIDED || this == PAID;
  }

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("certainty." + name(), language);
  }
}
