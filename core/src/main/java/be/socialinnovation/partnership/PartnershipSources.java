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

  static final Source COLLABORATION_2008 =
      Source.law(PartnershipTexts.TEXTS, "source.collaboration2008", READ);

  static final Source COLLABORATION_2014 =
      Source.law(PartnershipTexts.TEXTS, "source.collaboration2014", READ);

  static final Source CURRENCY = Source.design(PartnershipTexts.TEXTS, "source.currency");

  static final Source COFINANCING =
      Source.publication(PartnershipTexts.TEXTS, "source.signing", READ);

  static final Source IN_KIND = Source.practice(PartnershipTexts.TEXTS, "source.inKind");

  static final Source ONE_PROMISE = Source.design(PartnershipTexts.TEXTS, "source.promise");

  /** What the aid rules said of cooperation on a day: the general block exemption of 2008 applied until 30 June 2014. */
  static Source collaborationOn(LocalDate day) {
    return day.isBefore(LocalDate.of(2014, 7, 1)) ? COLLABORATION_2008 : COLLABORATION_2014;
  }

  private PartnershipSources() {}
}
