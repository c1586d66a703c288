package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The kinds of actor between which partnerships are built, after the quadruple helix. */
public enum Sector implements Labelled {
  /** Associations, federations and movements of civil society (middenveld). */
  CIVIL_SOCIETY,
  /** Companies, cooperatives and banks. */
  BUSINESS,
  /** Universities, university colleges and research centres. */
  KNOWLEDGE_INSTITUTION,
  /** Authorities of every level and their agencies. */
  GOVERNMENT;

  @Override
  public String label(Language language) {
    return OrganisationTexts.TEXTS.text("sector." + name(), language);
  }
}
