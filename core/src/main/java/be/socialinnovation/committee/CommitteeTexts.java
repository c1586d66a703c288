package be.socialinnovation.committee;

import be.socialinnovation.workflow.Texts;

final class CommitteeTexts {

  static final Texts TEXTS = Texts.beside(CommitteeTexts.class::getResourceAsStream);

  private CommitteeTexts() {}
}
