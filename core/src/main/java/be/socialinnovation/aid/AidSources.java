package be.socialinnovation.aid;

import be.socialinnovation.workflow.Source;
import java.time.LocalDate;

/* What the rules of the package rest on where neither a scheme nor a rule set tells. */
final class AidSources {

  static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final Source FIGURES = Source.design(AidTexts.TEXTS, "source.figures");

  static final Source SCHEME = Source.design(AidTexts.TEXTS, "source.scheme");

  static final Source COOPERATION = Source.design(AidTexts.TEXTS, "source.cooperation");

  static final Source RULE_SET = Source.design(AidTexts.TEXTS, "source.rule-set");

  static final Source DIFFICULTY = Source.law(AidTexts.TEXTS, "source.difficulty", READ);

  static final Source CAPITAL = Source.publication(AidTexts.TEXTS, "source.capital", READ);

  static final Source DE_MINIMIS = Source.law(AidTexts.TEXTS, "source.de-minimis", READ);

  static final Source UNION = Source.law(AidTexts.TEXTS, "source.union-funding", READ);

  static final Source SME = SmeDefinition.of2003().source();

  static final Source SME_GROUPS = SmeDefinition.of2003().groups();

  private AidSources() {}
}
