package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The size classes of enterprises, from the smallest up: Recommendation 2003/361/EC, which Annex I of Regulation (EU) 651/2014 repeats. */
public enum SizeClass implements Labelled {
  /** A micro-enterprise. */
  MICRO,
  /** A small enterprise that is not a micro-enterprise. */
  SMALL,
  /** A medium-sized enterprise. */
  MEDIUM,
  /** Any other enterprise. */
  LARGE;

  /** Whether it is a small or medium-sized enterprise (SME); a micro-enterprise is one too. */
  public boolean isSme() {
    return this != LARGE;
  }

  @Override
  public String label(Language language) {
    return OrganisationTexts.TEXTS.text("size." + name(), language);
  }
}
