package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Assessment;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The aid in a loan or a guarantee, as if it were a grant, by the shortcut of a de minimis regulation.
 *
 * <p>It is the ceiling, in proportion to amount and duration, rounded up so that aid is never understated: a loan of 100 000 during five
 * years is aid of 20 000 under Regulation (EU) 2023/2831. Where the shortcut does not take it, another method is needed.
 */
public final class GrossGrantEquivalent {

  private final Assessment assessment;
  private final Optional<Money> amount;

  private GrossGrantEquivalent(Assessment assessment, Optional<Money> amount) {
    this.assessment = assessment;
    this.amount = amount;
  }

  /** The equivalent under a regulation; amounts in another currency than its ceiling throw {@link IllegalArgumentException}. */
  public static GrossGrantEquivalent of(
      DebtAid debt, DeMinimisRegulation regulation, LocalDate on) {
    Optional<EquivalentShortcut> shortcut = regulation.shortcut(debt);
    Assessment assessment = Assessment.of(
        AidTexts.TEXTS.term("gross grant equivalent", "deminimis.equivalent"),
        Vector.of(EquivalentRule.values()),
        shortcut,
        debt,
        regulation,
        on);
    return new GrossGrantEquivalent(
        assessment,
        shortcut
            .filter(it -> assessment.isAllowed())
            .flatMap(it -> it.limitFor(debt))
            .map(limit -> limit.equivalent(debt, regulation.ceiling())));
  }

  /** Every finding on whether the shortcut may be used. */
  public Assessment assessment() {
    return assessment;
  }

  /** The gross grant equivalent; empty where the shortcut cannot tell it. */
  public Optional<Money> amount() {
    return amount;
  }

  @Override
  public String toString() {
    return amount.map(Money::toString).orElse("no equivalent") + "\n" + assessment;
  }
}
