package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.Optional;

/**
 * How a regulation lets one tell the aid in a loan or a guarantee without a reference rate: the whole ceiling for so much during so many
 * years, and in proportion for less and shorter.
 *
 * @param share the part of a loan that must be secured at least, or the part of a loan that a guarantee may cover at most
 * @param limits the amounts and durations that are worth the whole ceiling
 */
public record EquivalentShortcut(Percentage share, Seq<Limit> limits) {

  /**
   * An amount and a duration that are worth the whole ceiling.
   *
   * @param amount lent or guaranteed, more than nothing
   * @param years at least 1
   */
  public record Limit(Money amount, int years) {

    /** Refuses an amount or a duration of nothing with {@link IllegalArgumentException}. */
    public Limit {
      Objects.requireNonNull(amount, "amount");
      if (!amount.isPositive() || years < 1) {
        throw new IllegalArgumentException(
            "a limit must be an amount during a year or more: " + amount + ", " + years);
      }
    }

    boolean holds(DebtAid debt) {
      return debt.amount().isAtMost(amount) && debt.months() <= 12 * years;
    }

    /* Never less than the aid that there is. */
    Money equivalent(DebtAid debt, Money ceiling) {
      return ceiling.times(
          Ratio.of(debt.amount(), amount).times(Ratio.of(debt.months(), 12L * years)), Rounding.UP);
    }
  }

  /** Refuses a shortcut without limits with {@link IllegalArgumentException}. */
  public EquivalentShortcut {
    Objects.requireNonNull(share, "share");
    Objects.requireNonNull(limits, "limits");
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("a shortcut must have limits: " + limits);
    }
  }

  /** A shortcut of a regulation. */
  public static EquivalentShortcut of(Percentage share, Seq<Limit> limits) {
    return new EquivalentShortcut(share, limits);
  }

  /** The first limit that holds an amount and a duration. */
  Optional<Limit> limitFor(DebtAid debt) {
    return limits.find(limit -> limit.holds(debt)).toJavaOptional();
  }
}
