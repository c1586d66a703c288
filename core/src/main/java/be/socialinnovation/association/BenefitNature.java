package be.socialinnovation.association;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What sort of benefit an association gives. */
public enum BenefitNature implements Labelled {
  /** Money, goods, or work that has nothing to do with the purpose. */
  MONEY_OR_GOODS,
  /** A service such as the association renders for its purpose, free or below its worth. */
  SERVICE,
  /** A gift that serves the disinterested purpose itself. */
  GIFT_TO_THE_PURPOSE;

  @Override
  public String label(Language language) {
    return AssociationTexts.TEXTS.text("nature." + name(), language);
  }
}
