package be.socialinnovation.aid;

import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * A part of costs that is paid or may be paid: what everybody gets, and what is added on which grounds.
 *
 * <p>Law that gives a rate per size of enterprise is written as its lowest rate with a bonus for the others.
 *
 * @param base what everybody gets, from 0 % to 100 %
 * @param bonuses points that add up with everything
 * @param alternatives points that do not add up with each other: the highest of those earned counts
 * @param highest the most that the rate can be with all its points, at most 100 %
 */
public record AidRate(
    Percentage base, Seq<Bonus> bonuses, Seq<Bonus> alternatives, Percentage highest) {

  /** Refuses rates out of order with {@link IllegalArgumentException}. */
  public AidRate {
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(bonuses, "bonuses");
    Objects.requireNonNull(alternatives, "alternatives");
    Objects.requireNonNull(highest, "highest");
    if (!base.isAtLeast(Percentage.ZERO)
        || !base.isAtMost(highest)
        || !highest.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException(
          "a rate must go from at least 0 % to at most 100 %: " + base + ", " + highest);
    }
  }

  /** A whole number of percent, to which nothing is added. */
  public static AidRate of(long percent) {
    return of(Percentage.of(percent));
  }

  /** A rate to which nothing is added. */
  public static AidRate of(Percentage base) {
    return new AidRate(base, Vector.empty(), Vector.empty(), Percentage.HUNDRED);
  }

  /** This rate with points that are added on a ground. */
  public AidRate plus(Bonus bonus) {
    return new AidRate(base, bonuses.append(bonus), alternatives, highest);
  }

  /** This rate with points for a ground that size or the host tells. */
  public AidRate plus(long points, BonusGround ground) {
    return plus(Bonus.of(ground, Percentage.of(points)));
  }

  /** This rate with points on a ground that do not add up with those of the other alternatives. */
  public AidRate or(long points, BonusGround ground) {
    return new AidRate(
        base, bonuses, alternatives.append(Bonus.of(ground, Percentage.of(points))), highest);
  }

  /** This rate, never above another. */
  public AidRate upTo(long percent) {
    return new AidRate(base, bonuses, alternatives, Percentage.of(percent));
  }

  /** The rate that the facts earn for sure: points of which nobody can tell are left out. */
  public Percentage sure(AidCase facts) {
    return withPoints(facts, Vector.of(Verdict.SATISFIED));
  }

  /** The rate if all points of which nobody can tell were earned. */
  public Percentage possible(AidCase facts) {
    return withPoints(facts, Vector.of(Verdict.SATISFIED, Verdict.UNDETERMINED));
  }

  /* Of an unknown size the best is taken: small and medium points are never added up. */
  private Percentage withPoints(AidCase facts, Seq<Verdict> counting) {
    if (facts.size().isEmpty() && counting.contains(Verdict.UNDETERMINED)) {
      return sizes()
          .map(facts::withSize)
          .map(it -> withPoints(it, counting))
          .max()
          .get();
    }
    Percentage rate = bonuses
        .filter(bonus -> counting.contains(bonus.earnedBy(facts)))
        .map(Bonus::points)
        .fold(base, Percentage::plus);
    Percentage best = alternatives
        .filter(bonus -> counting.contains(bonus.earnedBy(facts)))
        .map(Bonus::points)
        .fold(Percentage.ZERO, Percentage::max);
    return rate.plus(best).min(highest);
  }

  private static Seq<SizeClass> sizes() {
    return Vector.of(SizeClass.values());
  }

  @Override
  public String toString() {
    return base
        + bonuses.map(it -> " + " + it.points() + " " + it.ground()).mkString()
        + alternatives.map(it -> " or " + it.points() + " " + it.ground()).mkString()
        + (highest.equals(Percentage.HUNDRED) ? "" : ", at most " + highest);
  }
}
