package be.socialinnovation.workflow;

import io.vavr.collection.Seq;
import java.util.Objects;

/**
 * Why a request was refused: every rule that stands in the way, with its facts and its source, and what is open now.
 *
 * <p>A refusal is a value that always holds at least one finding. A workflow or a dossier makes it; who received one from elsewhere makes
 * it anew.
 */
public final class Refusal {

  private final Assessment assessment;
  private final Term stage;
  private final Seq<Term> openNow;

  private Refusal(Assessment assessment, Term stage, Seq<Term> openNow) {
    this.assessment = assessment;
    this.stage = stage;
    this.openNow = openNow;
  }

  /**
   * A refusal as it was given.
   *
   * @param assessment every finding on what was asked; nothing in it that stands in the way throws {@link IllegalArgumentException}
   * @param stage the stage that the case was in
   * @param openNow the commands that were open in it
   */
  public static Refusal of(Assessment assessment, Term stage, Seq<Term> openNow) {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(openNow, "openNow");
    if (assessment.isAllowed()) {
      throw new IllegalArgumentException(
          "a refusal must have something that stands in the way: " + assessment);
    }
    return new Refusal(assessment, stage, openNow);
  }

  /** What was asked. */
  public Term command() {
    return assessment.command();
  }

  /** The findings that stand in the way, in the order of the rules. */
  public Seq<Finding> findings() {
    return assessment.inTheWay();
  }

  /** Every finding, the satisfied ones too. */
  public Assessment assessment() {
    return assessment;
  }

  /** The stage that the case is in. */
  public Term stage() {
    return stage;
  }

  /** The commands that are open in that stage; their own rules may still refuse them. */
  public Seq<Term> openNow() {
    return openNow;
  }

  /** Whether a rule stands in the way. */
  public boolean names(Rule rule) {
    return findings().exists(finding -> finding.rule().equals(rule));
  }

  /** What was refused, and how many of the rules stand in the way. */
  public String title(Language language) {
    return Lines.title(assessment, language);
  }

  /** What is open now, with the words that say so. */
  public String openNow(Language language) {
    String open = openNow.isEmpty()
        ? WorkflowRule.TEXTS.text("refusal.nothing", language)
        : openNow
            .map(term -> language == Language.EN ? term.name() : term.label(language))
            .mkString(", ");
    return WorkflowRule.TEXTS.text("refusal.open", language) + language.colon() + open;
  }

  /** The refusal in a language: the unmet rules with facts and sources, and what is open now. */
  public String text(Language language) {
    return title(language) + Lines.withSources(findings(), language) + "\n  " + openNow(language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Refusal that
        && assessment.equals(that.assessment)
        && stage.equals(that.stage)
        && openNow.equals(that.openNow);
  }

  @Override
  public int hashCode() {
    return Objects.hash(assessment, stage, openNow);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
