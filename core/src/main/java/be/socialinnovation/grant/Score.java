package be.socialinnovation.grant;

import java.util.Objects;

/**
 * How the experts scored an application, and by which scoring.
 *
 * @param card what was given
 * @param scoring how it is read
 */
public record Score(Scorecard card, Scoring scoring) {

  /** Refuses nothing but null. */
  public Score {
    Objects.requireNonNull(card, "card");
    Objects.requireNonNull(scoring, "scoring");
  }

  /** What the scoring says of the card. */
  public Judgement judgement() {
    return scoring.judge(card);
  }
}
