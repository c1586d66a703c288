package be.socialinnovation.aid;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** The kinds of money that cover the accepted costs of a study or a trajectory. */
public enum FundingSource implements Labelled {
  /** Aid of a public authority under a scheme. */
  PUBLIC_AID,
  /** A contribution of the Social Impact Angel Fund. */
  FUND,
  /** Cash of a partner. */
  PARTNER_CASH,
  /** A partner's contribution in kind, at its accepted value. */
  IN_KIND,
  /** The promoter's own contribution. */
  OWN;

  @Override
  public String label(Language language) {
    return AidTexts.TEXTS.text("source." + name(), language);
  }
}
