package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contribution from its promise on.
 *
 * @param pledge what was promised
 * @param promisedOn the day of the promise
 * @param acceptances the values at which it was accepted, the latest of which counts
 * @param deliveries what was delivered
 * @param calls what was called of it
 */
@Value.Builder
public record Contribution(
    Pledge pledge,
    LocalDate promisedOn,
    Seq<Entry> acceptances,
    Seq<Entry> deliveries,
    Seq<Call> calls)
    implements WithContribution {

  /**
   * An amount on a day, with what shows it.
   *
   * @param on the day
   * @param amount the amount
   * @param evidence where the proof of it is found
   */
  public record Entry(LocalDate on, Money amount, String evidence) {

    public Entry {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(evidence, "evidence");
    }
  }

  /**
   * A call for money that was promised.
   *
   * @param on the day of the call
   * @param amount what is called
   * @param dueOn the last day to pay it
   */
  public record Call(LocalDate on, Money amount, LocalDate dueOn) {

    public Call {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(dueOn, "dueOn");
    }
  }

  public Contribution {
    Objects.requireNonNull(pledge, "pledge");
    Objects.requireNonNull(promisedOn, "promisedOn");
    Objects.requireNonNull(acceptances, "acceptances");
    Objects.requireNonNull(deliveries, "deliveries");
    Objects.requireNonNull(calls, "calls");
  }

  /** A contribution of which nothing was delivered yet. */
  public static Contribution of(Pledge pledge, LocalDate promisedOn) {
    return new Contribution(pledge, promisedOn, Vector.empty(), Vector.empty(), Vector.empty());
  }

  /** A builder, in which everything must be set. */
  public static ContributionBuilder builder() {
    return new ContributionBuilder();
  }

  /** The value at which it is accepted on a day; empty while it is not. */
  public Optional<Money> acceptedOn(LocalDate day) {
    return acceptances
        .filter(entry -> !entry.on().isAfter(day))
        .lastOption()
        .map(Entry::amount)
        .toJavaOptional();
  }

  /** What was delivered by the end of a day, whether it counts or not. */
  public Money deliveredOn(LocalDate day) {
    return sum(deliveries.filter(entry -> !entry.on().isAfter(day)).map(Entry::amount));
  }

  /** What was called by the end of a day. */
  public Money calledOn(LocalDate day) {
    return sum(calls.filter(call -> !call.on().isAfter(day)).map(Call::amount));
  }

  /** What counts of it on a day: cash as delivered; in kind up to the accepted value and under the cap. */
  public Money countedOn(LocalDate day) {
    Money delivered = deliveredOn(day);
    return switch (pledge.form()) {
      case CASH -> delivered;
      case IN_KIND ->
        delivered.min(acceptedOn(day).orElse(nothing())).min(pledge.cap().orElse(delivered));
    };
  }

  /** What is still missing of the promise on a day; nothing is missing beyond the cap. */
  public Money missingOn(LocalDate day) {
    return expected().minus(countedOn(day)).max(nothing());
  }

  /** What should have counted before a day and does not: the promise once it was due, and what was called and due before. */
  public Money lateOn(LocalDate day) {
    Money owed = pledge.dueOn().isBefore(day)
        ? expected()
        : sum(calls
            .filter(call -> !call.on().isAfter(day) && call.dueOn().isBefore(day))
            .map(Call::amount));
    return owed.minus(countedOn(day)).max(nothing());
  }

  /** How much of the promise can count. */
  private Money expected() {
    return pledge.amount().min(pledge.cap().orElse(pledge.amount()));
  }

  private Money sum(Seq<Money> amounts) {
    return Money.sum(amounts, pledge.amount().currency());
  }

  private Money nothing() {
    return Money.zero(pledge.amount().currency());
  }
}
