package be.socialinnovation.grant;

import be.socialinnovation.aid.Validity;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scoring by axes: each criterion gets a {@link Mark}, one critical mark excludes, and the sums of the axes quality and impact have a
 * minimum, each and together.
 *
 * <p>Passing each axis is not enough: -3 and -3 pass a minimum of -3, and fail one of -5 together. Additionality counts in neither sum.
 *
 * @param code the stable name
 * @param criteria the axis of each criterion, by the code that the host gives it; at least one
 * @param leastQuality the smallest sum on the axis quality
 * @param leastImpact the smallest sum on the axis impact
 * @param leastTogether the smallest sum of both
 * @param validity the days on which the figures hold
 * @param source where the figures come from
 */
@Value.Builder
public record AxisScoring(
    String code,
    TreeMap<String, ScoringAxis> criteria,
    int leastQuality,
    int leastImpact,
    int leastTogether,
    Validity validity,
    Source source)
    implements Scoring, WithAxisScoring {

  /** How many criteria the research and development projects of 2022 are scored on. */
  private static final int CRITERIA_OF_2022 = 14;

  /** Refuses a blank code and a scoring without criteria with {@link IllegalArgumentException}. */
  public AxisScoring {
    GrantTexts.requireStated(code, "code");
    Objects.requireNonNull(criteria, "criteria");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
    if (criteria.isEmpty()) {
      throw new IllegalArgumentException("a scoring must have criteria: " + criteria);
    }
  }

  /**
   * The scoring of research and development projects from 1 January 2022: at least -3 on quality and on impact, and at least -5
   * together. The source tells how many criteria there are, not what they are called, so that the host names them.
   *
   * @param criteria the fourteen criteria; another number throws {@link IllegalArgumentException}
   */
  public static AxisScoring vlaio2022(TreeMap<String, ScoringAxis> criteria) {
    if (criteria.size() != CRITERIA_OF_2022) {
      throw new IllegalArgumentException(
          "the scoring of 2022 must have " + CRITERIA_OF_2022 + " criteria: " + criteria.size());
    }
    LocalDate first = LocalDate.of(2022, 1, 1);
    return new AxisScoring(
        "vlaio-2022",
        criteria,
        -3,
        -3,
        -5,
        new Validity(Optional.of(first), first, Optional.empty()),
        CallSources.VLAIO_2022);
  }

  /** A builder, in which everything must be set. */
  public static AxisScoringBuilder builder() {
    return new AxisScoringBuilder();
  }

  @Override
  public SortedSet<String> asked() {
    return criteria.keySet();
  }

  @Override
  public SortedSet<String> strange(Scorecard card) {
    return card.marks().keySet().removeAll(asked()).addAll(card.points().keySet());
  }

  /** The criteria of any axis that the card calls critical. */
  public SortedSet<String> critical(Scorecard card) {
    return criteria
        .keySet()
        .filter(criterion -> card.marks().get(criterion).contains(Mark.CRITICAL));
  }

  /** The sum of the marks on an axis; empty while a criterion of it has none, or one that excludes. */
  public Optional<Integer> sum(ScoringAxis axis, Scorecard card) {
    Optional<Integer> sum = Optional.of(0);
    for (String criterion : criteria.filterValues(axis::equals).keySet()) {
      Optional<Integer> points = card.marks().get(criterion).toJavaOptional().flatMap(Mark::points);
      sum = sum.flatMap(before -> points.map(more -> before + more));
    }
    return sum;
  }

  /** The sum of the marks on quality and impact; empty while one of the two is. */
  public Optional<Integer> together(Scorecard card) {
    return sum(ScoringAxis.QUALITY, card)
        .flatMap(quality -> sum(ScoringAxis.IMPACT, card).map(impact -> quality + impact));
  }

  @Override
  public Optional<Ratio> total(Scorecard card) {
    return together(card).map(sum -> Ratio.of(sum, 1));
  }

  @Override
  public Optional<String> written(Scorecard card) {
    return together(card).map(String::valueOf);
  }

  @Override
  public String toString() {
    return code + ": " + criteria.size() + " criteria";
  }
}
