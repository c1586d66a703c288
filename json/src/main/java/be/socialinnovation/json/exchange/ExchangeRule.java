package be.socialinnovation.json.exchange;

import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;

/** What must hold of an award so that it may be published. */
public enum ExchangeRule implements Rule {
  /** The money was awarded, and the award stands: what was refused, lapsed, withdrawn or is only conditional is nobody's to read. */
  AWARD_STANDS("EXCHANGE-01", "source.awards"),
  /** Everybody who is named is an organisation that the host described; whom it did not may be a natural person. */
  WHO_IS_NAMED_IS_A_KNOWN_ORGANISATION("EXCHANGE-02", "source.persons"),
  /** No text holds what looks like an e-mail address, or a national number. */
  NO_TEXT_HOLDS_AN_ADDRESS("EXCHANGE-03", "source.persons"),
  /**
   * The legal form of the recipient is known, or a sector in which nobody does business under the own name: without, it may be a person who
   * does, registered or not.
   */
  RECIPIENT_IS_NO_PERSON_IN_BUSINESS("EXCHANGE-04", "source.persons");

  static final Texts TEXTS = Texts.beside(ExchangeRule.class::getResourceAsStream);

  private final String code;
  private final String source;

  ExchangeRule(String code, String source) {
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
