package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.util.Objects;

/**
 * One of the bounds on an aid.
 *
 * @param kind what sets the bound
 * @param limit the most that it lets through, nothing or more
 */
public record AidBound(Kind kind, Money limit) {

  /** What can set a bound on an aid. */
  public enum Kind implements Labelled {
    /** The budget is below the smallest that the scheme accepts. */
    MINIMUM_BUDGET,
    /** The rate of the scheme, of the accepted costs. */
    RATE,
    /** The most that the scheme pays for one project. */
    CAP;

    @Override
    public String label(Language language) {
      return AidTexts.TEXTS.text("bound." + name(), language);
    }
  }

  /** Refuses a negative limit with {@link IllegalArgumentException}. */
  public AidBound {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(limit, "limit");
    if (limit.isNegative()) {
      throw new IllegalArgumentException("a bound must be nothing or more: " + limit);
    }
  }
}
