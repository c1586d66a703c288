package be.socialinnovation.project;

import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;

/** What is new or significantly improved, by the types of the Oslo Manual, whose product innovation is a good or a service. */
public enum InnovationType implements Labelled {
  /** A good. */
  PRODUCT,
  /** A service. */
  SERVICE,
  /** A way of making or delivering. */
  PROCESS,
  /** A way of reaching people: design, placement, promotion or pricing. */
  MARKETING,
  /** A way of organising work, decisions or relations. */
  ORGANISATIONAL;

  @Override
  public String label(Language language) {
    return ProjectTexts.TEXTS.text("innovation." + name(), language);
  }
}
