package be.socialinnovation.grant;

import be.socialinnovation.workflow.Check;
import be.socialinnovation.workflow.Definition;
import be.socialinnovation.workflow.Given;
import be.socialinnovation.workflow.Guard;
import be.socialinnovation.workflow.Source;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Vector;
import java.util.Optional;

/** The rules by which a scored application can be supported: known is the card, and the scoring is asked what it makes of it. */
public enum ScoringRule implements Guard<Scorecard, Scoring, Scoring> {
  /** The scoring is known to hold on the day of the card. */
  SCORING_HOLDS_ON_THE_DAY(
      "GRANT-60", CallSources.SCORING, Scoring.class, (card, scoring, given) -> {
        given
            .fact("scoring", scoring.code())
            .fact("day", given.on())
            .fact("from", scoring.validity().knownFrom())
            .fact("to", scoring.validity().validTo());
        return scoring.validity().on(given.on());
      }),

  /** The card scores everything that the scoring asks for, and nothing else. */
  CARD_SCORES_WHAT_IS_ASKED(
      "GRANT-61", CallSources.SCORING, Scoring.class, (card, scoring, given) -> {
        var strange = scoring.strange(card);
        var missing = scoring.missing(card);
        given.fact("strange", strange).fact("missing", missing);
        return missing.isEmpty() || !strange.isEmpty()
            ? given.met(strange.isEmpty())
            : Verdict.UNDETERMINED;
      }),

  /** No criterion of any axis is marked critical; one is enough to exclude, whatever is not scored yet. */
  NO_CRITERION_IS_CRITICAL(
      "GRANT-62", CallSources.VLAIO_2022, AxisScoring.class, (card, scoring, given) -> {
        var critical = scoring.critical(card);
        given.fact("critical", critical);
        return scoring.missing(card).isEmpty() || !critical.isEmpty()
            ? given.met(critical.isEmpty())
            : Verdict.UNDETERMINED;
      }),

  /** The marks on quality reach their minimum. */
  QUALITY_REACHES_ITS_MINIMUM(
      "GRANT-63",
      CallSources.VLAIO_2022,
      AxisScoring.class,
      (card, scoring, given) ->
          reaches(scoring.sum(ScoringAxis.QUALITY, card), scoring.leastQuality(), given)),

  /** The marks on impact reach their minimum. */
  IMPACT_REACHES_ITS_MINIMUM(
      "GRANT-64",
      CallSources.VLAIO_2022,
      AxisScoring.class,
      (card, scoring, given) ->
          reaches(scoring.sum(ScoringAxis.IMPACT, card), scoring.leastImpact(), given)),

  /** The marks on quality and impact together reach their minimum, which is more than what each axis may be short. */
  QUALITY_AND_IMPACT_REACH_THEIR_MINIMUM_TOGETHER(
      "GRANT-65",
      CallSources.VLAIO_2022,
      AxisScoring.class,
      (card, scoring, given) -> reaches(scoring.together(card), scoring.leastTogether(), given)),

  /** Each part reaches its minimum; one below it is enough to fail, whatever is not scored yet. */
  EACH_PART_REACHES_ITS_MINIMUM(
      "GRANT-66",
      CallSources.UNIVERSITY_COLLEGES_2020,
      PartScoring.class,
      (card, scoring, given) -> {
        var below = scoring.below(card);
        given
            .fact("below", below.toVector().map(part -> scoring.written(part, card)))
            .fact("minimum", scoring.leastOfPart());
        return scoring.points(card).isPresent() || !below.isEmpty()
            ? given.met(below.isEmpty())
            : Verdict.UNDETERMINED;
      }),

  /** All points together reach the minimum of the total. */
  TOTAL_REACHES_ITS_MINIMUM(
      "GRANT-67",
      CallSources.UNIVERSITY_COLLEGES_2020,
      PartScoring.class,
      (card, scoring, given) -> given
          .fact("points", scoring.points(card))
          .fact("maximum", scoring.maximum())
          .fact("minimum", scoring.leastOfTotal())
          .whenKnown(
              scoring.total(card),
              total -> given.met(total.compareTo(scoring.leastOfTotal().toRatio()) >= 0)));

  private final Definition<Scorecard, Scoring, Scoring> definition;

  /* A finding cites the source of the scoring itself, which may be a host's own. */
  <C extends Scoring> ScoringRule(
      String code, Source source, Class<C> scoring, Check<Scorecard, C, Scoring> check) {
    definition = Definition.<Scorecard, Scoring, C, Scoring>of(
            code,
            source,
            GrantTexts.TEXTS,
            scoring,
            (card, asked, given) -> check.judge(card, asked, given.citing(asked.source())))
        .citingAlso(
            source.equals(CallSources.SCORING)
                ? Vector.of(CallSources.VLAIO_2022, CallSources.UNIVERSITY_COLLEGES_2020)
                : Vector.empty());
  }

  private static Verdict reaches(Optional<Integer> sum, int minimum, Given<Scoring> given) {
    return given
        .fact("sum", sum)
        .fact("minimum", minimum)
        .whenKnown(sum, known -> given.met(known >= minimum));
  }

  @Override
  public Definition<Scorecard, Scoring, Scoring> definition() {
    return definition;
  }
}
