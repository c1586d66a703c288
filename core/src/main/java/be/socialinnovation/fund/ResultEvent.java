package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.immutables.value.Value;

/** What came of an engagement. */
public sealed interface ResultEvent extends EngagementEvent
    permits LossWrittenOff,
        ResultEvent.Converted,
        ResultEvent.Exited,
        ResultEvent.Recovered,
        ResultEvent.Repaid,
        ResultEvent.SuccessRecorded,
        ResultEvent.WriteDownReversed,
        ResultEvent.WrittenDown {

  /**
   * The success happened by which a repayable advance becomes due.
   *
   * @param engagement the id of the engagement
   * @param evidence what shows it
   */
  record SuccessRecorded(String engagement, String evidence) implements ResultEvent {

    public SuccessRecorded {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("engagement", engagement), Fact.of("evidence", evidence));
    }
  }

  /**
   * A project repaid.
   *
   * @param engagement the id of the engagement
   * @param principal what it repaid of what it was paid
   * @param income what it paid beyond that, the surplus of the fund
   */
  record Repaid(String engagement, Money principal, Money income) implements ResultEvent {

    public Repaid {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(principal, "principal");
      Objects.requireNonNull(income, "income");
      Register.requirePositive(principal.plus(income), "a repayment");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("principal", principal),
          Fact.of("income", income));
    }
  }

  /**
   * An asset was written down, with what each layer bears.
   *
   * @param engagement the id of the engagement
   * @param reason why
   * @param borneBy what each layer bears of it
   */
  record WrittenDown(String engagement, String reason, Layers borneBy) implements ResultEvent {

    public WrittenDown {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
      Register.requirePositive(borneBy.total(), "a write-down");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("amount", borneBy.total()),
          Fact.of("reason", reason));
    }
  }

  /**
   * A write-down was taken back, with what each layer got back.
   *
   * @param engagement the id of the engagement
   * @param reason why
   * @param restored what each layer gets back of it
   */
  record WriteDownReversed(String engagement, String reason, Layers restored)
      implements ResultEvent {

    public WriteDownReversed {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(reason, "reason");
      Register.requirePositive(restored.total(), "a reversal");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("amount", restored.total()),
          Fact.of("reason", reason));
    }
  }

  /**
   * Something came back after it was written off, with what each layer got back.
   *
   * @param engagement the id of the engagement
   * @param restored what each layer gets back of it
   */
  record Recovered(String engagement, Layers restored) implements ResultEvent {

    public Recovered {
      Objects.requireNonNull(engagement, "engagement");
      Register.requirePositive(restored.total(), "a recovery");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("amount", restored.total()),
          Fact.of("partners", restored.partners()));
    }
  }

  /**
   * A convertible loan became a stake.
   *
   * @param engagement the id of the engagement
   */
  record Converted(String engagement) implements ResultEvent {

    public Converted {
      Objects.requireNonNull(engagement, "engagement");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("engagement", engagement));
    }
  }

  /**
   * A stake was sold, whole.
   *
   * @param engagement the id of the engagement
   * @param proceeds what it brought
   * @param income what it brought beyond its cost, the surplus of the fund
   * @param borneBy what each layer bears when it brought less than its value
   * @param restored what each layer gets back when it brought more, and was written down before
   */
  @Value.Builder
  record Exited(String engagement, Money proceeds, Money income, Layers borneBy, Layers restored)
      implements ResultEvent, WithExited {

    public Exited {
      Objects.requireNonNull(engagement, "engagement");
      Objects.requireNonNull(proceeds, "proceeds");
      Objects.requireNonNull(income, "income");
      Objects.requireNonNull(borneBy, "borneBy");
      Objects.requireNonNull(restored, "restored");
      if (proceeds.isNegative() || income.isNegative()) {
        throw new IllegalArgumentException(
            "proceeds and income must not be negative: " + proceeds + ", " + income);
      }
    }

    /** A builder without defaults. */
    public static ExitedBuilder builder() {
      return new ExitedBuilder();
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("engagement", engagement),
          Fact.of("proceeds", proceeds),
          Fact.of("lost", borneBy.total()),
          Fact.of("restored", restored.total()),
          Fact.of("income", income));
    }
  }
}
