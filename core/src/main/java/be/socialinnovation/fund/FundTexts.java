package be.socialinnovation.fund;

import be.socialinnovation.workflow.Texts;

final class FundTexts {

  static final Texts TEXTS = Texts.beside(FundTexts.class::getResourceAsStream);

  private FundTexts() {}
}
