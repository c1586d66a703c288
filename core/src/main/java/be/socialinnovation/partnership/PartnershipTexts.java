package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Texts;

final class PartnershipTexts {

  static final Texts TEXTS = Texts.beside(PartnershipTexts.class::getResourceAsStream);

  private PartnershipTexts() {}
}
