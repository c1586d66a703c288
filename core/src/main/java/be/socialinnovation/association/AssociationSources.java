package be.socialinnovation.association;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

/* What the rules of the package rest on. */
final class AssociationSources {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source MEMBERS =
      Source.law(AssociationTexts.TEXTS, "source.law1921", READ, Fact.of("article", "2, 3°"));

  static final Source BOARD =
      Source.law(AssociationTexts.TEXTS, "source.law1921", READ, Fact.of("article", "13"));

  static final Source LEAVING =
      Source.law(AssociationTexts.TEXTS, "source.law1921", READ, Fact.of("article", "12"));

  static final Source NEW_CODE =
      Source.law(AssociationTexts.TEXTS, "source.code2019", READ).unverified();

  static final Source REGISTER = Source.design(AssociationTexts.TEXTS, "source.register");

  private AssociationSources() {}
}
