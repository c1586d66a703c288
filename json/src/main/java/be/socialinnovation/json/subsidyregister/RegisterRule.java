package be.socialinnovation.json.subsidyregister;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Verdict;

/** What must hold of the file and of its rows. */
public enum RegisterRule implements Rule {
  /** The first line names the columns, in their order. */
  HEADER_NAMES_THE_COLUMNS("REGISTER-01"),
  /** A row has a value, or nothing, for each column. */
  ROW_HAS_ALL_COLUMNS("REGISTER-02"),
  /** The enterprise number is one. */
  NUMBER_IS_AN_ENTERPRISE_NUMBER("REGISTER-03"),
  /** The year is a year. */
  YEAR_IS_A_YEAR("REGISTER-04"),
  /** An amount is in whole euro, with a comma between the thousands. */
  AMOUNT_IS_IN_WHOLE_EURO("REGISTER-05"),
  /** Who granted and who received are named. */
  PARTIES_ARE_NAMED("REGISTER-06"),
  /** A line is UTF-8. */
  TEXT_IS_UTF8("REGISTER-07"),
  /** A line is no longer than {@link SubsidyRegister#LONGEST_LINE}. */
  LINE_IS_NOT_TOO_LONG("REGISTER-08");

  static final Texts TEXTS = Texts.beside(RegisterRule.class::getResourceAsStream);

  private final String code;

  RegisterRule(String code) {
    this.code = code;
  }

  Finding unmet(Fact... facts) {
    return Finding.of(this, Verdict.VIOLATED, facts);
  }

  /* What stands there and may not, or the first hundred characters of it. */
  static Fact found(String text) {
    return Fact.of(
        "found", "\"" + (text.length() > 100 ? text.substring(0, 100) + "…" : text) + "\"");
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(TEXTS, "source.register");
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }
}
