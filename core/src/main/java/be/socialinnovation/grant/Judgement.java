package be.socialinnovation.grant;

import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * What a scoring says of a card: {@link Scoring#judge} makes it.
 *
 * @param scoring by what it was judged
 * @param card what was given
 * @param assessment every rule of the scoring, the satisfied ones too
 */
public record Judgement(Scoring scoring, Scorecard card, Assessment assessment) {

  /** Refuses nothing but null. */
  public Judgement {
    Objects.requireNonNull(scoring, "scoring");
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(assessment, "assessment");
  }

  /** Satisfied when the application can be supported, violated when it cannot, undetermined when nobody can tell yet. */
  public Verdict verdict() {
    return assessment.verdict();
  }

  /** What the application is ranked by, higher first; empty while the card does not tell it. */
  public Optional<Ratio> total() {
    return scoring.total(card);
  }

  /** The judgement in a language, a rule a line. */
  public String text(Language language) {
    return assessment.text(language);
  }

  @Override
  public String toString() {
    return text(Language.EN);
  }
}
