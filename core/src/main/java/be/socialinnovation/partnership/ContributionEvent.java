package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What happened to what the parties contribute and owe. */
public sealed interface ContributionEvent extends PartnershipEvent {

  /** Something happened to a contribution that was promised. */
  sealed interface OfContribution extends ContributionEvent {

    /** The id of the contribution. */
    String contribution();

    /** The amount. */
    Money amount();

    @Override
    default Seq<Fact> facts() {
      return Vector.of(Fact.of("contribution", contribution()), Fact.of("amount", amount()));
    }
  }

  /**
   * A party promised a contribution.
   *
   * @param pledge what it promised
   * @param on the day of the promise
   */
  record ContributionPromised(Pledge pledge, LocalDate on) implements ContributionEvent {

    public ContributionPromised {
      Objects.requireNonNull(pledge, "pledge");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("party", pledge.party().text()),
          Fact.of("contribution", pledge.contribution()),
          Fact.of("amount", pledge.amount()),
          Fact.of("form", pledge.form()),
          Fact.of("dueOn", pledge.dueOn()));
    }
  }

  /**
   * A contribution in kind was accepted at a value.
   *
   * @param contribution the id of the contribution
   * @param amount the value
   * @param evidence where the documents are found
   * @param on the day of the acceptance
   */
  record ContributionAccepted(String contribution, Money amount, String evidence, LocalDate on)
      implements OfContribution {

    public ContributionAccepted {
      Objects.requireNonNull(contribution, "contribution");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * A part of a contribution was delivered.
   *
   * @param contribution the id of the contribution
   * @param amount how much
   * @param evidence where the proof is found
   * @param on the day of the delivery
   */
  record ContributionDelivered(String contribution, Money amount, String evidence, LocalDate on)
      implements OfContribution {

    public ContributionDelivered {
      Objects.requireNonNull(contribution, "contribution");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(evidence, "evidence");
      Objects.requireNonNull(on, "on");
    }
  }

  /**
   * Money that was promised was called.
   *
   * @param contribution the id of the contribution
   * @param amount how much
   * @param dueOn the last day to pay it
   * @param on the day of the call
   */
  record ContributionCalled(String contribution, Money amount, LocalDate dueOn, LocalDate on)
      implements OfContribution {

    public ContributionCalled {
      Objects.requireNonNull(contribution, "contribution");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(on, "on");
    }

    @Override
    public Seq<Fact> facts() {
      return OfContribution.super.facts().append(Fact.of("dueOn", dueOn));
    }
  }

  /**
   * An obligation was put on record.
   *
   * @param obligation who is bound to what, from the day on
   */
  record ObligationRecorded(Obligation obligation) implements ContributionEvent {

    public ObligationRecorded {
      Objects.requireNonNull(obligation, "obligation");
    }

    @Override
    public LocalDate on() {
      return obligation.since();
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("kind", obligation.kind()),
          Fact.of("bound", obligation.bound().text()),
          Fact.of("towards", obligation.towards().text()),
          Fact.of("what", obligation.what()));
    }
  }
}
