package be.socialinnovation.grant;

import be.socialinnovation.grant.Report.AcceptedCosts;
import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Lands;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to a contracted grant: reports, payments, the closing, and money back. */
public sealed interface SettlementEvent extends GrantEvent {

  /**
   * A report was filed.
   *
   * @param kind interim or final
   * @param reference where it is to be found
   * @param costs all that the work has cost since its start
   * @param on the day
   */
  record ReportFiled(ReportKind kind, String reference, Money costs, LocalDate on)
      implements SettlementEvent {
    public ReportFiled {
      Objects.requireNonNull(kind, "kind");
      GrantTexts.requireStated(reference, "reference");
      GrantTexts.requireNotNegative(costs);
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("kind", kind), Fact.of("reference", reference), Fact.of("costs", costs));
    }
  }

  /**
   * The authority accepted the report.
   *
   * @param by the authority
   * @param accepted the costs that count
   */
  record ReportAccepted(String by, AcceptedCosts accepted) implements SettlementEvent {
    public ReportAccepted {
      GrantTexts.requireStated(by, "by");
      Objects.requireNonNull(accepted, "accepted");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("costs", accepted.costs()));
    }
  }

  /**
   * The authority rejected the report.
   *
   * @param by the authority
   * @param reason why
   */
  record ReportRejected(String by, String reason) implements SettlementEvent {
    public ReportRejected {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireStated(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("reason", reason));
    }
  }

  /**
   * A tranche was paid.
   *
   * @param amount how much
   * @param on the day
   */
  record TranchePaid(Money amount, LocalDate on) implements SettlementEvent {
    public TranchePaid {
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("amount", amount));
    }
  }

  /**
   * The grant was closed on its final report.
   *
   * @param by the authority
   * @param aid the aid as it is fixed in the end
   * @param overpaid what was paid above that, nothing when nothing was
   */
  record GrantClosed(String by, Money aid, Money overpaid) implements SettlementEvent {
    public GrantClosed {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requireNotNegative(aid);
      GrantTexts.requireNotNegative(overpaid);
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("aid", aid), Fact.of("overpaid", overpaid));
    }
  }

  /**
   * The authority ordered aid to be paid back.
   *
   * @param by the authority
   * @param amount how much
   * @param reason why
   * @param on the day
   */
  record RecoveryOrdered(String by, Money amount, String reason, LocalDate on)
      implements SettlementEvent {
    public RecoveryOrdered {
      GrantTexts.requireStated(by, "by");
      GrantTexts.requirePositive(amount);
      GrantTexts.requireStated(reason, "reason");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("by", by), Fact.of("amount", amount), Fact.of("reason", reason));
    }
  }

  /**
   * Aid was paid back.
   *
   * @param amount how much
   * @param on the day
   * @param landsIn recovered when that was all, recovering when more is to come
   */
  record RecoveryReceived(Money amount, LocalDate on, GrantStage landsIn)
      implements SettlementEvent, Lands<GrantStage> {
    public RecoveryReceived {
      GrantTexts.requirePositive(amount);
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(landsIn, "landsIn");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("amount", amount));
    }
  }
}
