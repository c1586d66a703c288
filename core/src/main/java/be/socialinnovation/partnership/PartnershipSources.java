package be.socialinnovation.partnership;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

/* What the rules of the package rest on. */
final class PartnershipSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source AGREEMENTS = Source.practice(PartnershipTexts.TEXTS, "source.agreements");

  static final Source VIS = Source.publication(PartnershipTexts.TEXTS, "source.vis", READ);

  static final Source COMPETENCE = Source.practice(PartnershipTexts.TEXTS, "source.competence");

  static final Source HELIX = Source.practice(PartnershipTexts.TEXTS, "source.helix");

  static final Source ORDER = Source.design(PartnershipTexts.TEXTS, "source.order");

  static final Source IDENTITY = Source.design(PartnershipTexts.TEXTS, "source.identity");

  private PartnershipSources() {}
}
