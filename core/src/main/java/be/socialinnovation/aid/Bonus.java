package be.socialinnovation.aid;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * Percentage points that are added to a rate of aid on a ground.
 *
 * @param ground what they are added for
 * @param points how many, above 0 and at most 100
 * @param terms what a cooperation must be to earn them; empty where the host itself says whether the ground is there
 */
public record Bonus(BonusGround ground, Percentage points, Optional<CooperationTerms> terms) {

  /** Refuses points that no rate can have, and terms for a ground that is no cooperation, with {@link IllegalArgumentException}. */
  public Bonus {
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(points, "points");
    Objects.requireNonNull(terms, "terms");
    if (points.isAtMost(Percentage.ZERO) || !points.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException(
          "a bonus must be above 0 and at most 100 points: " + points);
    }
    if (terms.isPresent() && ground != BonusGround.COOPERATION) {
      throw new IllegalArgumentException("only a cooperation must have terms: " + ground);
    }
  }

  /** A bonus whose ground is told by the size of the beneficiary or by the host. */
  public static Bonus of(BonusGround ground, Percentage points) {
    return new Bonus(ground, points, Optional.empty());
  }

  /** A bonus for a cooperation on terms. */
  public static Bonus of(CooperationTerms terms, Percentage points) {
    return new Bonus(BonusGround.COOPERATION, points, Optional.of(terms));
  }

  /** Whether the facts earn the points, do not, or leave open whether they do. */
  public Verdict earnedBy(AidCase facts) {
    if (terms.isPresent()) {
      return facts
          .cooperation()
          .map(cooperation -> terms.get().assess(cooperation, facts.costs()).verdict())
          .orElse(Verdict.UNDETERMINED);
    }
    Optional<Boolean> has = ground.isSize()
        ? facts.size().map(ground::covers)
        : facts.grounds().get(ground).toJavaOptional();
    return has.map(it -> it ? Verdict.SATISFIED : Verdict.VIOLATED).orElse(Verdict.UNDETERMINED);
  }
}
