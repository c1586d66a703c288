package be.socialinnovation.project;

import be.socialinnovation.workflow.Texts;

final class ProjectTexts {

  static final Texts TEXTS = Texts.beside(ProjectTexts.class::getResourceAsStream);

  private ProjectTexts() {}
}
