package be.socialinnovation.aid;

import be.socialinnovation.workflow.Texts;

final class AidTexts {

  static final Texts TEXTS = Texts.beside(AidTexts.class::getResourceAsStream);

  private AidTexts() {}
}
