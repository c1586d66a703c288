package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What an enterprise is where it matters whether others are linked through it. */
public enum EnterpriseNature implements Labelled {
  /** A company, an association or any other enterprise. */
  ENTERPRISE,
  /** A non-profit entity in the sense of Regulation (EU) 2023/2832. */
  NON_PROFIT_ENTITY,
  /** A public body. */
  PUBLIC_BODY;

  @Override
  public String label(Language language) {
    return OrganisationTexts.TEXTS.text("nature." + name(), language);
  }
}
