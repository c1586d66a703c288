package be.socialinnovation.organisation;

import be.socialinnovation.workflow.Texts;

final class OrganisationTexts {

  static final Texts TEXTS = Texts.beside(OrganisationTexts.class::getResourceAsStream);

  private OrganisationTexts() {}
}
