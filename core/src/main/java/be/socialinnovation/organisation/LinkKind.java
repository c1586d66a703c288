package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/**
 * The four ways in which one enterprise controls another, so that both belong to one single undertaking: article 2(2) of Regulations (EU)
 * 1407/2013 and 2023/2831. The second also catches associations, which have no shares.
 */
public enum LinkKind implements Labelled {
  /** A majority of the voting rights of shareholders or members. */
  MAJORITY_OF_VOTES,
  /** The right to appoint or remove a majority of the board. */
  APPOINTS_BOARD,
  /** A dominant influence by contract or under the statutes. */
  DOMINANT_INFLUENCE,
  /** Sole control of a majority of the votes by agreement with other shareholders or members. */
  SOLE_CONTROL;

  @Override
  public String label(Language language) {
    return OrganisationTexts.TEXTS.text("link." + name(), language);
  }
}
