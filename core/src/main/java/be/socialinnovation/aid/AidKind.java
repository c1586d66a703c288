package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The kinds of public money that meet on the same costs. */
public enum AidKind implements Labelled {
  /** State aid under a block exemption or an approved scheme. */
  STATE_AID,
  /** De minimis aid. */
  DE_MINIMIS,
  /** Union funding that is managed centrally, which is no State aid. */
  UNION_FUNDING;

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("kind." + name(), language);
  }
}
