package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The kinds of de minimis aid, each with regulations of its own. */
public enum DeMinimisKind implements Labelled {
  /** Under the general regulation. */
  GENERAL,
  /** For a service of general economic interest (SGEI). */
  SGEI,
  /** For primary agricultural production; no regulation is shipped. */
  AGRICULTURE,
  /** For fishery and aquaculture; no regulation is shipped. */
  FISHERY;

  /** Whether it adds up, with general aid or aid for services, to the ceiling for services; of other kinds nobody can tell here. */
  boolean isCumulated() {
    return this == GENERAL || this == SGEI;
  }

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("deminimis.kind." + name(), language);
  }
}
