package be.socialinnovation.association;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What sort of benefit an association gives. */
public enum BenefitNature implements Labelled {
  /** Money, goods, or work that has nothing to do with the purpose. */
  MONEY_OR_GOODS,
  /** A service, free or below its worth; somebody has to judge whether it is such as the association renders for its purpose. */
  SERVICE,
  /** A gift for the disinterested purpose; somebody has to judge whether it serves that. */
  GIFT_TO_THE_PURPOSE;

  @Override
  public String label(Language language) {
    return AssociationTexts.TEXTS.text("nature." + name(), language);
  }
}
