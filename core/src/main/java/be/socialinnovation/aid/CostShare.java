package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Labelled;
import be.socialinnovation.workflow.Language;
import java.util.Objects;

/**
 * A kind of cost that may only be a part of the whole.
 *
 * @param kind the kind of cost
 * @param highest the largest part of all costs that it may be, from 0 % to 100 %
 */
public record CostShare(Kind kind, Percentage highest) {

  /** The kinds of cost that schemes limit. */
  public enum Kind implements Labelled {
    /** Investments. */
    INVESTMENT;

    @Override
    public String label(Language language) {
      return AidTexts.TEXTS.text("cost." + name(), language);
    }
  }

  /** Refuses a part that no whole can have with {@link IllegalArgumentException}. */
  public CostShare {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(highest, "highest");
    if (!highest.isAtLeast(Percentage.ZERO) || !highest.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException("a share of costs must be from 0 % to 100 %: " + highest);
    }
  }

  /** Whether so much of this kind is not too much of all costs; nothing is rounded. */
  public boolean allows(Money part, Money costs) {
    return !highest.isExceededBy(part, costs);
  }
}
