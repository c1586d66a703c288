package be.socialinnovation.grant;

import be.socialinnovation.aid.Validity;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.SortedSet;
import io.vavr.collection.Vector;
import java.util.Optional;

/** How the applications of a call are scored, and from which score on they can be supported: published figures, as data. */
public sealed interface Scoring permits AxisScoring, PartScoring {

  /** The stable name. */
  String code();

  /** The days on which the figures are known to hold. */
  Validity validity();

  /** Where the figures come from. */
  Source source();

  /** The codes of the criteria or parts that a card must score. */
  SortedSet<String> asked();

  /** What the card scores and the scoring does not know, or scores in a way that it does not know. */
  SortedSet<String> strange(Scorecard card);

  /** What applications are ranked by; empty while the card does not tell it. */
  Optional<Ratio> total(Scorecard card);

  /** The total as it is read, such as {@code -3} or {@code 45/60}; empty while the card does not tell it. */
  Optional<String> written(Scorecard card);

  /** What the scoring asks for and the card does not score. */
  default SortedSet<String> missing(Scorecard card) {
    return asked().removeAll(card.scored());
  }

  /** Whether the card makes an application supportable, rule by rule, on the day of the card. */
  default Judgement judge(Scorecard card) {
    return new Judgement(
        this,
        card,
        Assessment.of(
            GrantTexts.TEXTS.term("Support", "question.Support"),
            Vector.of(ScoringRule.values()),
            card,
            this,
            this,
            card.on()));
  }
}
