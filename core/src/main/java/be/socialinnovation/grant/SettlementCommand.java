package be.socialinnovation.grant;

import be.socialinnovation.grant.GrantCommand.AuthorityDecision;
import be.socialinnovation.money.Money;
import java.util.Objects;

/** What somebody wants of a contracted grant: reports, payments, the closing, and money back. */
public sealed interface SettlementCommand extends GrantCommand {

  /** A decision on the report that waits for one. */
  sealed interface JudgesReport extends SettlementCommand {}

  /**
   * File a report of the work and of its costs.
   *
   * @param kind interim or final
   * @param reference where the report is to be found
   * @param costs all that the work has cost since its start, from nothing up
   */
  record FileReport(ReportKind kind, String reference, Money costs) implements SettlementCommand {
    /** Refuses a blank reference and negative costs with {@link IllegalArgumentException}. */
    public FileReport {
      Objects.requireNonNull(kind, "kind");
      GrantTexts.requireStated(reference, "reference");
      GrantTexts.requireNotNegative(costs);
    }
  }

  /**
   * Accept the report that was filed, with the costs that count.
   *
   * @param by the id of the authority
   * @param costs the part of the reported costs that is accepted, from nothing up
   * @param externalKnowledge the part of the accepted costs that is relevant external knowledge, from nothing to all of it
   */
  record AcceptReport(String by, Money costs, Money externalKnowledge)
      implements JudgesReport, AuthorityDecision {
    /** Refuses a blank id and amounts that cannot be with {@link IllegalArgumentException}. */
    public AcceptReport {
      GrantTexts.requireStated(by, "by");
      Report.requirePart(externalKnowledge, costs);
    }
  }

  /**
   * Reject the report that was filed; another can be filed in its place.
   *
   * @param by the id of the authority
   * @param reason why
   */
  record RejectReport(String by, String reason) implements JudgesReport, AuthorityDecision {
    /** Refuses a blank id or reason with {@link IllegalArgumentException}. */
    public RejectReport {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }
  }

  /**
   * Pay the next tranche.
   *
   * @param amount how much, more than nothing
   */
  record PayTranche(Money amount) implements SettlementCommand {
    /** Refuses an amount that is not positive with {@link IllegalArgumentException}. */
    public PayTranche {
      GrantTexts.requirePositive(amount);
    }
  }

  /**
   * Close the grant on its accepted final report: the aid is fixed, and the balance is paid afterwards.
   *
   * @param by the id of the authority
   */
  record CloseGrant(String by) implements SettlementCommand, AuthorityDecision {
    /** Refuses a blank id with {@link IllegalArgumentException}. */
    public CloseGrant {
      GrantTexts.requireStated(by, "by");
    }
  }

  /**
   * Order aid to be paid back. From then on no more is paid.
   *
   * @param by the id of the authority
   * @param amount how much, more than nothing
   * @param reason why
   */
  record OrderRecovery(String by, Money amount, String reason)
      implements SettlementCommand, AuthorityDecision {
    /** Refuses blank texts and an amount that is not positive with {@link IllegalArgumentException}. */
    public OrderRecovery {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
      GrantTexts.requireStated(reason, "reason");
    }
  }

  /**
   * Receive aid that is paid back, all at once or in parts.
   *
   * @param amount how much, more than nothing
   */
  record ReceiveRecovery(Money amount) implements SettlementCommand {
    /** Refuses an amount that is not positive with {@link IllegalArgumentException}. */
    public ReceiveRecovery {
      GrantTexts.requirePositive(amount);
    }
  }
}
