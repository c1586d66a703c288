package be.socialinnovation.association;

import be.socialinnovation.workflow.Texts;

final class AssociationTexts {

  static final Texts TEXTS = Texts.beside(AssociationTexts.class::getResourceAsStream);

  private AssociationTexts() {}
}
