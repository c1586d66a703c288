package be.socialinnovation.json.oslo;

import be.socialinnovation.workflow.Term;
import be.socialinnovation.workflow.Texts;

final class OsloTexts {

  static final Texts TEXTS = Texts.beside(OsloTexts.class::getResourceAsStream);

  static final Term EXPORT = TEXTS.term("ExportSubsidy", "question.export");

  /* What the applicant is to a case: the profile has no term of its own. */
  static final Term BENEFICIARY = TEXTS.term("BENEFICIARY", "role.BENEFICIARY");

  private OsloTexts() {}
}
