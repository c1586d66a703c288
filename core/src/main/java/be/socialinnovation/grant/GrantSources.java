package be.socialinnovation.grant;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

/* What the rules of the package rest on. */
final class GrantSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source FIGURES = Source.design(GrantTexts.TEXTS, "source.figures");

  static final Source SCHEME = Source.design(GrantTexts.TEXTS, "source.scheme");

  static final Source LEGAL_PERSONALITY =
      Source.publication(GrantTexts.TEXTS, "source.legal-personality", READ);

  static final Source PLATFORMS = Source.publication(GrantTexts.TEXTS, "source.platforms", READ);

  static final Source INCENTIVE_EFFECT = Source.law(GrantTexts.TEXTS, "source.incentive", READ);

  private GrantSources() {}
}
