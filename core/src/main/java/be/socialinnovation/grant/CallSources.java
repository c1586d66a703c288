package be.socialinnovation.grant;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

/* What calls, scoring and ranking rest on. */
final class CallSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source VLAIO_2022 = Source.publication(GrantTexts.TEXTS, "source.vlaio-2022", READ);

  static final Source UNIVERSITY_COLLEGES_2020 =
      Source.publication(GrantTexts.TEXTS, "source.university-colleges-2020", READ);

  static final Source EWI_2013 = Source.publication(GrantTexts.TEXTS, "source.ewi-2013", READ);

  static final Source GHENT = Source.publication(GrantTexts.TEXTS, "source.ghent", READ);

  static final Source SCORING = Source.design(GrantTexts.TEXTS, "source.scoring");

  static final Source CALL = Source.design(GrantTexts.TEXTS, "source.call");

  private CallSources() {}
}
