package be.socialinnovation.json.oslo;

import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;

/** What must hold of a grant application so that it can be exported. */
public enum OsloRule implements Rule {
  /** The application was submitted: a draft is nobody's case yet. */
  APPLICATION_WAS_SUBMITTED("OSLO-01", "source.profile"),
  /** Everybody whom the case names is an organisation that the host described; whom it did not may be a natural person. */
  WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION("OSLO-02", "source.persons"),
  /** The authority is of the government: the profile is about public bodies. */
  AUTHORITY_IS_PUBLIC("OSLO-03", "source.profile"),
  /** No text holds what looks like an e-mail address, or a national number. */
  NO_TEXT_NAMES_A_PERSON("OSLO-04", "source.persons"),
  /** Of everybody who applies, takes part or advises the legal form is known, or a sector in which nobody does business under the own name. */
  NOBODY_IS_A_PERSON_IN_BUSINESS("OSLO-05", "source.persons");

  private final String code;
  private final String source;

  OsloRule(String code, String source) {
    this.code = code;
    this.source = source;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(OsloTexts.TEXTS, source);
  }

  @Override
  public Texts texts() {
    return OsloTexts.TEXTS;
  }
}
