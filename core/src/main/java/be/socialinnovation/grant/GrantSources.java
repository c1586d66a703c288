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

  static final Source EARLIEST_START =
      Source.publication(GrantTexts.TEXTS, "source.earliest-start", READ);

  static final Source PER_YEAR = Source.publication(GrantTexts.TEXTS, "source.per-year", READ);

  static final Source ONE_AT_A_TIME = Source.design(GrantTexts.TEXTS, "source.one-at-a-time");

  static final Source DIFFICULTY = Source.publication(GrantTexts.TEXTS, "source.difficulty", READ);

  static final Source REST = Source.publication(GrantTexts.TEXTS, "source.rest", READ);

  static final Source INFORMATION = Source.practice(GrantTexts.TEXTS, "source.information");

  static final Source AWARD = Source.practice(GrantTexts.TEXTS, "source.award");

  static final Source COOPERATION =
      Source.publication(GrantTexts.TEXTS, "source.cooperation", READ);

  static final Source CHANGES = Source.practice(GrantTexts.TEXTS, "source.changes");

  static final Source REPORTS = Source.publication(GrantTexts.TEXTS, "source.reports", READ);

  static final Source RECOVERY = Source.practice(GrantTexts.TEXTS, "source.recovery");

  static final Source CUMULATION = Source.law(GrantTexts.TEXTS, "source.cumulation", READ);

  static final Source DE_MINIMIS = Source.law(GrantTexts.TEXTS, "source.de-minimis", READ);

  private GrantSources() {}
}
