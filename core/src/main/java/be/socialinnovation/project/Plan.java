package be.socialinnovation.project;

import be.socialinnovation.money.Money;
import io.vavr.collection.TreeSet;
import java.util.Objects;

/**
 * How an idea is to be carried out. A project files one version after another; a pivot is a version that says something else.
 *
 * @param approach how the need is to be met, in a few sentences
 * @param partners who is to take part, the promoter not counted
 * @param budget what it is expected to cost, more than nothing
 */
public record Plan(String approach, TreeSet<Actor> partners, Money budget) {

  /** Refuses a blank approach or a budget that is not positive with {@link IllegalArgumentException}. */
  public Plan {
    Objects.requireNonNull(approach, "approach");
    Objects.requireNonNull(partners, "partners");
    Objects.requireNonNull(budget, "budget");
    if (approach.isBlank()) {
      throw new IllegalArgumentException("a plan must have an approach: \"" + approach + "\"");
    }
    if (!budget.isPositive()) {
      throw new IllegalArgumentException("a plan must have a positive budget: " + budget);
    }
  }

  /** A plan with the partners that it counts on. */
  public static Plan of(String approach, Money budget, Actor... partners) {
    return new Plan(approach, TreeSet.of(partners), budget);
  }

  @Override
  public String toString() {
    return approach + " (" + budget + ")";
  }
}
