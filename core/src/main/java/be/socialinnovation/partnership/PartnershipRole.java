package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What an organisation is to a partnership. The roles are distinct, and one organisation may hold both, or either alone. */
public enum PartnershipRole implements Labelled {
  /** A member of the partnership. */
  MEMBER,
  /** The organisation that files the application; it need not be a member. */
  FILER;

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("role." + name(), language);
  }
}
