package be.socialinnovation.challenge;

import be.socialinnovation.workflow.Texts;

final class ChallengeTexts {

  static final Texts TEXTS = Texts.beside(ChallengeTexts.class::getResourceAsStream);

  private ChallengeTexts() {}
}
