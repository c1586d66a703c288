package be.socialinnovation.partnership;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/** What somebody wants to happen to what the parties contribute and owe. */
public sealed interface ContributionCommand extends PartnershipCommand {

  /** A command about a contribution that was promised. */
  sealed interface OfContribution extends ContributionCommand, PartnershipCommand.NamesAmounts {

    /** The id of the contribution. */
    String contribution();

    /** The amount, more than nothing. */
    Money amount();

    @Override
    default Seq<Money> amounts() {
      return Vector.of(amount());
    }
  }

  /** A command that sets a last day. */
  sealed interface SetsDueDay extends ContributionCommand {

    /** The last day. */
    LocalDate dueOn();
  }

  /**
   * A party wants to promise a contribution.
   *
   * @param pledge what it promises
   */
  record PromiseContribution(Pledge pledge)
      implements SetsDueDay, PartnershipCommand.NamesAmounts, PartnershipCommand.OfParty {

    public PromiseContribution {
      Objects.requireNonNull(pledge, "pledge");
    }

    @Override
    public OrganisationId party() {
      return pledge.party();
    }

    @Override
    public LocalDate dueOn() {
      return pledge.dueOn();
    }

    @Override
    public Seq<Money> amounts() {
      return Vector.of(pledge.amount());
    }
  }

  /**
   * A contribution in kind is to be accepted at a value.
   *
   * @param contribution the id of the contribution
   * @param amount the value, in the place of any before it
   * @param evidence where the documents are found
   */
  record AcceptContribution(String contribution, Money amount, String evidence)
      implements OfContribution {

    public AcceptContribution {
      PartnershipTexts.requireStated(contribution, "contribution");
      PartnershipTexts.requirePositive(amount);
      PartnershipTexts.requireStated(evidence, "evidence");
    }
  }

  /**
   * A part of a contribution was delivered.
   *
   * @param contribution the id of the contribution
   * @param amount how much
   * @param evidence where the proof is found
   */
  record DeliverContribution(String contribution, Money amount, String evidence)
      implements OfContribution {

    public DeliverContribution {
      PartnershipTexts.requireStated(contribution, "contribution");
      PartnershipTexts.requirePositive(amount);
      PartnershipTexts.requireStated(evidence, "evidence");
    }
  }

  /**
   * Money that was promised is to be called.
   *
   * @param contribution the id of the contribution
   * @param amount how much
   * @param dueOn the last day to pay it
   */
  record CallContribution(String contribution, Money amount, LocalDate dueOn)
      implements OfContribution, SetsDueDay {

    public CallContribution {
      PartnershipTexts.requireStated(contribution, "contribution");
      PartnershipTexts.requirePositive(amount);
      Objects.requireNonNull(dueOn, "dueOn");
    }
  }

  /**
   * An obligation is to be put on record, which outlives the exit of the party that it binds.
   *
   * @param kind a liability or an access right
   * @param bound who is bound
   * @param towards whom it is bound to
   * @param what what it owes or grants
   */
  record RecordObligation(
      ObligationKind kind, OrganisationId bound, OrganisationId towards, String what)
      implements ContributionCommand {

    public RecordObligation {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(bound, "bound");
      Objects.requireNonNull(towards, "towards");
      PartnershipTexts.requireStated(what, "what");
    }
  }
}
