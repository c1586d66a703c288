package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/**
 * What an organisation is to a partnership, over a period. The roles are distinct, and one organisation may hold several.
 *
 * <p>The members of a partnership are its partners; nobody else votes or bears a part of the budget as one.
 */
public enum PartnershipRole implements Labelled {
  /** A member of the partnership. */
  PARTNER,
  /** The one organisation that speaks for the partnership; it need not be a partner. */
  COORDINATOR,
  /** The organisation that filed the application, until the authority rejects it; it need not be a partner. */
  FILER,
  /** An organisation that works along without being a member. */
  ASSOCIATED_PARTNER,
  /** An organisation that stands behind the partnership and owes it nothing. */
  SUPPORTER;

  /** Whether organisations take the role on and give it up themselves; a coordinator is appointed, and a filer files. */
  public boolean isTakenOn() {
    return switch (this) {
      case PARTNER, ASSOCIATED_PARTNER, SUPPORTER -> true;
      case COORDINATOR, FILER -> false;
    };
  }

  /** Whether an agreement binds those who hold the role. */
  public boolean isBound() {
    return this == PARTNER || this == ASSOCIATED_PARTNER;
  }

  @Override
  public String label(Language language) {
    return PartnershipTexts.TEXTS.text("role." + name(), language);
  }
}
