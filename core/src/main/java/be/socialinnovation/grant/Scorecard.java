package be.socialinnovation.grant;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * What one assessor, or a panel as one, gave an application: a mark per criterion or points per part, each of them once.
 *
 * <p>Points are whole. A call that gives halves counts them: 7 out of 10 for 3.5 out of 5.
 *
 * @param by the id of whoever scored
 * @param on the day of scoring
 * @param marks the marks by the code of the criterion, for a scoring by axes
 * @param points the points by the code of the part, for a scoring by parts; none is negative
 */
@Value.Builder
public record Scorecard(
    String by, LocalDate on, TreeMap<String, Mark> marks, TreeMap<String, Integer> points)
    implements WithScorecard {

  /** Refuses a blank id and negative points with {@link IllegalArgumentException}. */
  public Scorecard {
    GrantTexts.requireStated(by, "by");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(marks, "marks");
    Objects.requireNonNull(points, "points");
    if (points.values().exists(given -> given < 0)) {
      throw new IllegalArgumentException("points must not be negative: " + points);
    }
  }

  /** A card of marks, for a scoring by axes. */
  public static Scorecard ofMarks(String by, LocalDate on, TreeMap<String, Mark> marks) {
    return new Scorecard(by, on, marks, TreeMap.empty());
  }

  /** A card of points, for a scoring by parts. */
  public static Scorecard ofPoints(String by, LocalDate on, TreeMap<String, Integer> points) {
    return new Scorecard(by, on, TreeMap.empty(), points);
  }

  /** A builder, in which everything must be set. */
  public static ScorecardBuilder builder() {
    return new ScorecardBuilder();
  }

  /** Whatever the card scores, marks and points together. */
  SortedSet<String> scored() {
    return marks.keySet().addAll(points.keySet());
  }
}
