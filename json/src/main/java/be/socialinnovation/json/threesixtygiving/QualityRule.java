package be.socialinnovation.json.threesixtygiving;

import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Finding;
import be.socialinnovation.workflow.Rule;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Texts;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;

/** What the checker of the standard looks at in a grant, in the order in which it is reported. */
public enum QualityRule implements Rule {
  /** Something was awarded. */
  AMOUNT_IS_NOT_ZERO("GIVING-01", false),
  /** Organisations are named by the id of a register that org-id.guide lists, or by the publisher's own. */
  ORGANISATION_IDS_ARE_OF_A_KNOWN_LIST("GIVING-02", false),
  /** No organisation is named by the id of a grant. */
  ORGANISATION_IDS_ARE_NO_GRANT_IDS("GIVING-03", false),
  /** No text holds what looks like an e-mail address. */
  NO_TEXT_HOLDS_AN_ADDRESS("GIVING-04", true),
  /** All grants of a package are of one funder. */
  ONE_FUNDER_A_PACKAGE("GIVING-05", true),
  /** No id breaks off in a line feed. */
  IDS_ARE_ON_ONE_LINE("GIVING-06", true),
  /** The description says more than the title. */
  DESCRIPTION_IS_NOT_THE_TITLE("GIVING-07", false),
  /** The title has at most 140 characters. */
  TITLE_IS_SHORT("GIVING-08", false),
  /** A programme is named. */
  PROGRAMME_IS_NAMED("GIVING-09", false),
  /** A location is named. */
  LOCATION_IS_NAMED("GIVING-10", false),
  /** It is said when the grant was last changed. */
  CHANGE_IS_DATED("GIVING-11", false),
  /** It is said where the data come from. */
  DATA_SOURCE_IS_NAMED("GIVING-12", false),
  /** Every date is a day that exists. */
  DATES_EXIST("GIVING-13", false),
  /** Nothing ends before it starts. */
  START_COMES_BEFORE_END("GIVING-14", false),
  /** What is planned ends within twelve years. */
  PLANS_END_WITHIN_TWELVE_YEARS("GIVING-15", false),
  /** What is told as done lies no more than five years ahead. */
  WHAT_IS_DONE_IS_NOT_FAR_AHEAD("GIVING-16", false),
  /** No date is more than twenty-five years ago. */
  DATES_ARE_WITHIN_TWENTY_FIVE_YEARS("GIVING-17", false),
  /** Nobody is named but organisations: no individual, no contact, no telephone, and no text holds a national number. */
  NOBODY_IS_NAMED_BUT_ORGANISATIONS("GIVING-18", true),
  /** What was asked and what was paid are more than nothing where they are told. */
  OTHER_AMOUNTS_ARE_NOT_ZERO("GIVING-19", false),
  /** What was asked and what was awarded are the sums of the transactions that are listed for them. */
  AMOUNTS_ARE_THE_SUM_OF_THEIR_TRANSACTIONS("GIVING-20", false),
  /** Codes of the standard's closed lists stand in these lists. */
  CODES_ARE_OF_THE_STANDARD("GIVING-21", false),
  /** The id of the grant has neither spaces nor slashes. */
  ID_HAS_NO_SPACES_OR_SLASHES("GIVING-22", false);

  static final Texts TEXTS = Texts.beside(QualityRule.class::getResourceAsStream);

  private final String code;
  private final boolean critical;

  QualityRule(String code, boolean critical) {
    this.code = code;
    this.critical = critical;
  }

  /** Whether a package in which it does not hold should not be published. */
  public boolean isCritical() {
    return critical;
  }

  /* What is found is what it does not hold for. */
  Finding finding(Seq<String> found) {
    return Finding.of(
        this,
        found.isEmpty() ? Verdict.SATISFIED : Verdict.VIOLATED,
        Fact.of("found", TreeSet.ofAll(found)));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Source source() {
    return Source.design(TEXTS, "source.checker");
  }

  @Override
  public Texts texts() {
    return TEXTS;
  }
}
