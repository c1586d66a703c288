package be.socialinnovation.grant;

import be.socialinnovation.aid.Validity;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scoring by parts: each part gets points out of its maximum, and there is a minimum on each part and on the total. Nothing is rounded.
 *
 * <p>The total is all points out of all maxima, so that a part with a higher maximum weighs more.
 *
 * @param code the stable name
 * @param parts the maximum of each part, more than nothing, by the code that the host gives it; at least one
 * @param leastOfPart the smallest share of the maximum on each part
 * @param leastOfTotal the smallest share of all maxima together
 * @param validity the days on which the figures hold
 * @param source where the figures come from
 */
@Value.Builder
public record PartScoring(
    String code,
    TreeMap<String, Integer> parts,
    Percentage leastOfPart,
    Percentage leastOfTotal,
    Validity validity,
    Source source)
    implements Scoring, WithPartScoring {

  private static final int PARTS_OF_2020 = 6;

  /** Refuses a blank code, a scoring without parts and a maximum of nothing with {@link IllegalArgumentException}. */
  public PartScoring {
    GrantTexts.requireStated(code, "code");
    Objects.requireNonNull(parts, "parts");
    Objects.requireNonNull(leastOfPart, "leastOfPart");
    Objects.requireNonNull(leastOfTotal, "leastOfTotal");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(source, "source");
    if (parts.isEmpty() || parts.values().exists(maximum -> maximum < 1)) {
      throw new IllegalArgumentException(
          "a scoring must have parts, each of at least one point: " + parts);
    }
  }

  /**
   * The scoring of the call for research infrastructure at university colleges, of 2020: at least 50 % on each of six parts and at least
   * 60 % in total. The source tells neither the maxima nor the days of the call, only that a decision was expected in December 2020.
   *
   * @param parts the maximum of each of the six parts; another number of parts throws {@link IllegalArgumentException}
   */
  public static PartScoring universityColleges2020(TreeMap<String, Integer> parts) {
    if (parts.size() != PARTS_OF_2020) {
      throw new IllegalArgumentException(
          "the scoring of 2020 must have " + PARTS_OF_2020 + " parts: " + parts.size());
    }
    return new PartScoring(
        "vlaio-university-colleges-2020",
        parts,
        Percentage.of(50),
        Percentage.of(60),
        new Validity(Optional.empty(), LocalDate.of(2020, 12, 1), Optional.empty()),
        CallSources.UNIVERSITY_COLLEGES_2020);
  }

  /** A builder, in which everything must be set. */
  public static PartScoringBuilder builder() {
    return new PartScoringBuilder();
  }

  @Override
  public SortedSet<String> asked() {
    return parts.keySet();
  }

  /** Unknown parts, parts with a mark, and parts with more points than their maximum. */
  @Override
  public SortedSet<String> strange(Scorecard card) {
    return card.points()
        .filter((part, points) -> points > parts.getOrElse(part, 0))
        .keySet()
        .addAll(card.points().keySet().removeAll(asked()))
        .addAll(card.marks().keySet());
  }

  /** The parts whose points are below their minimum. */
  public SortedSet<String> below(Scorecard card) {
    return parts
        .filter((part, maximum) -> card.points()
            .get(part)
            .exists(points -> Ratio.of(points, maximum).compareTo(leastOfPart.toRatio()) < 0))
        .keySet();
  }

  /* A part with its points, as a reader compares them with the minimum. */
  String written(String part, Scorecard card) {
    return part + " " + card.points().getOrElse(part, 0) + "/" + parts.getOrElse(part, 0);
  }

  /** The points of all parts; empty while a part has none. */
  public Optional<Long> points(Scorecard card) {
    return parts.keySet().forAll(card.points()::containsKey)
        ? Optional.of(sum(card.points().filterKeys(parts::containsKey)))
        : Optional.empty();
  }

  /** The points that all parts can get together. */
  public long maximum() {
    return sum(parts);
  }

  private static long sum(TreeMap<String, Integer> points) {
    return points.values().foldLeft(0L, Long::sum);
  }

  @Override
  public Optional<Ratio> total(Scorecard card) {
    return points(card).map(points -> Ratio.of(points, maximum()));
  }

  @Override
  public Optional<String> written(Scorecard card) {
    return points(card).map(points -> points + "/" + maximum());
  }

  @Override
  public String toString() {
    return code + ": " + parts.size() + " parts";
  }
}
