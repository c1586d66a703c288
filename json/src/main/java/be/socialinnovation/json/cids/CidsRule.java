package be.socialinnovation.json.cids;

import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;

/** What must hold so that a status of funding can be exported. */
public enum CidsRule implements Rule {
  /** Everybody who is named is an organisation that the host described; whom it did not may be a natural person. */
  WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION("CIDS-01", "source.persons"),
  /** How far a request came can be said in the terms of the standard. */
  STATE_HAS_A_TERM("CIDS-02", "source.standard"),
  /** No text holds what looks like an e-mail address, or a national number. */
  NO_TEXT_NAMES_A_PERSON("CIDS-03", "source.persons"),
  /** Of everybody for whom money was asked the legal form is known, or a sector in which nobody does business under the own name. */
  NOBODY_IS_A_PERSON_IN_BUSINESS("CIDS-04", "source.persons"),
  /** Each status has an id of its own: two of one id would be one, with two organisations or two states. */
  EACH_STATUS_HAS_AN_ID("CIDS-05", "source.standard");

  static final Texts TEXTS = Texts.beside(CidsRule.class::getResourceAsStream);

  private final String code;
  private final String source;

  CidsRule(String code, String source) {
    this.code = code;
    this.source = source;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(TEXTS, source);
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }
}
