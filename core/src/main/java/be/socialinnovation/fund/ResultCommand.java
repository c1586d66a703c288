package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import java.util.Objects;

/** A command about what came of an engagement: success, repayment, loss, recovery, conversion, exit. */
public sealed interface ResultCommand extends EngagementCommand
    permits ResultCommand.Convert,
        ResultCommand.Exit,
        ResultCommand.ReceiveRepayment,
        ResultCommand.RecordSuccess,
        ResultCommand.Recover,
        ResultCommand.ReverseWriteDown,
        ResultCommand.WriteDown,
        WriteOff {

  /**
   * Records that the success happened by which a repayable advance becomes due.
   *
   * @param engagement the id of the engagement
   * @param evidence what shows it
   */
  record RecordSuccess(String engagement, String evidence) implements ResultCommand {

    public RecordSuccess {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(evidence, "evidence");
      if (evidence.isBlank()) {
        throw new IllegalArgumentException("a success must be shown: \"" + evidence + "\"");
      }
    }

    /** The request to record a success. */
    public static RecordSuccess of(String engagement, String evidence) {
      return new RecordSuccess(engagement, evidence);
    }
  }

  /**
   * Enters what a project repaid.
   *
   * @param engagement the id of the engagement
   * @param principal what it repaid of what it was paid, not negative
   * @param income what it paid beyond that, such as interest or a dividend, not negative
   */
  record ReceiveRepayment(String engagement, Money principal, Money income)
      implements ResultCommand, AmountCommand {

    public ReceiveRepayment {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(principal, "principal");
      Objects.requireNonNull(income, "income");
      requireNotNegative(principal);
      requireNotNegative(income);
      Register.requirePositive(principal.plus(income), "a repayment");
    }

    /** The request to enter a repayment without anything beyond it. */
    public static ReceiveRepayment of(String engagement, Money principal) {
      return new ReceiveRepayment(engagement, principal, Money.zero(principal.currency()));
    }

    /** The same request, with what was paid beyond the principal. */
    public ReceiveRepayment withIncome(Money beyond) {
      return new ReceiveRepayment(engagement, principal, beyond);
    }

    @Override
    public Money amount() {
      return principal.plus(income);
    }
  }

  /**
   * Writes an asset down: the fund no longer counts on an amount, and has not given it up.
   *
   * @param engagement the id of the engagement
   * @param amount by how much its value falls, more than nothing
   * @param reason why
   */
  record WriteDown(String engagement, Money amount, String reason)
      implements ResultCommand, AmountCommand {

    public WriteDown {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
      Register.requirePositive(amount, "a write-down");
    }

    /** The request to write an asset down. */
    public static WriteDown of(String engagement, Money amount, String reason) {
      return new WriteDown(engagement, amount, reason);
    }
  }

  /**
   * Takes a write-down back.
   *
   * @param engagement the id of the engagement
   * @param amount by how much the value rises again, more than nothing
   * @param reason why
   */
  record ReverseWriteDown(String engagement, Money amount, String reason)
      implements ResultCommand, AmountCommand {

    public ReverseWriteDown {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
      Register.requirePositive(amount, "a reversal");
    }

    /** The request to take a write-down back. */
    public static ReverseWriteDown of(String engagement, Money amount, String reason) {
      return new ReverseWriteDown(engagement, amount, reason);
    }
  }

  /**
   * Enters what came back after it was written off.
   *
   * @param engagement the id of the engagement
   * @param amount what arrived, more than nothing
   */
  record Recover(String engagement, Money amount) implements ResultCommand, AmountCommand {

    public Recover {
      Objects.requireNonNull(engagement, "engagement");
      Register.requirePositive(amount, "a recovery");
    }

    /** The request to enter a recovery. */
    public static Recover of(String engagement, Money amount) {
      return new Recover(engagement, amount);
    }
  }

  /**
   * Turns a convertible loan into a stake.
   *
   * @param engagement the id of the engagement
   */
  record Convert(String engagement) implements ResultCommand {

    public Convert {
      Objects.requireNonNull(engagement, "engagement");
    }

    /** The request to convert a loan. */
    public static Convert of(String engagement) {
      return new Convert(engagement);
    }
  }

  /**
   * Sells a stake, whole.
   *
   * @param engagement the id of the engagement
   * @param proceeds what it brought, not negative
   */
  record Exit(String engagement, Money proceeds) implements ResultCommand, AmountCommand {

    public Exit {
      Objects.requireNonNull(engagement, "engagement");
      requireNotNegative(proceeds);
    }

    /** The request to enter an exit. */
    public static Exit of(String engagement, Money proceeds) {
      return new Exit(engagement, proceeds);
    }

    @Override
    public Money amount() {
      return proceeds;
    }
  }

  private static void requireNotNegative(Money amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("what arrives must not be negative: " + amount);
    }
  }
}
