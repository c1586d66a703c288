package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** A command about one partner: that another takes its place, or that it does not pay. */
public sealed interface PartnerCommand extends CapitalCommand {

  /** The partner that it is about. */
  OrganisationId partner();

  /** A command by which another partner takes the place of this one. */
  sealed interface Succession extends PartnerCommand permits BuyOut, TransferCommitment {

    /** Who takes its place. */
    OrganisationId successor();
  }

  /** A command that is open only against a partner in default. */
  sealed interface Remedy extends PartnerCommand permits BuyOut, CallShortfall {}

  /**
   * Transfers everything of a partner to a successor: its commitment, what was called and paid, what it bore and what it owes.
   *
   * @param partner who leaves
   * @param successor who takes its place, a partner already or a new one
   */
  record TransferCommitment(OrganisationId partner, OrganisationId successor)
      implements Succession {

    public TransferCommitment {
      requireAnother(partner, successor);
    }

    /** The request to transfer everything of a partner. */
    public static TransferCommitment of(OrganisationId partner, OrganisationId successor) {
      return new TransferCommitment(partner, successor);
    }
  }

  /**
   * Enters the interest that a partner paid for having paid late.
   *
   * @param partner who paid
   * @param amount what arrived, more than nothing
   */
  record ReceiveInterest(OrganisationId partner, Money amount)
      implements PartnerCommand, AmountCommand {

    public ReceiveInterest {
      Objects.requireNonNull(partner, "partner");
      Register.requirePositive(amount, "interest");
    }

    /** The request to enter interest. */
    public static ReceiveInterest of(OrganisationId partner, Money amount) {
      return new ReceiveInterest(partner, amount);
    }
  }

  /**
   * Gives a partner notice that it did not pay in time; from then on the days of cure run.
   *
   * @param partner who did not pay
   */
  record NoticeDefault(OrganisationId partner) implements PartnerCommand {

    public NoticeDefault {
      Objects.requireNonNull(partner, "partner");
    }

    /** The request to give notice. */
    public static NoticeDefault of(OrganisationId partner) {
      return new NoticeDefault(partner);
    }
  }

  /**
   * Declares a partner in default that had notice and did not cure it.
   *
   * @param partner who did not pay
   */
  record DeclareDefault(OrganisationId partner) implements PartnerCommand {

    public DeclareDefault {
      Objects.requireNonNull(partner, "partner");
    }

    /** The request to declare a default. */
    public static DeclareDefault of(OrganisationId partner) {
      return new DeclareDefault(partner);
    }
  }

  /**
   * Waives a notice or a default.
   *
   * @param partner whose default is waived
   * @param reason why, such as a delay at the bank
   */
  record WaiveDefault(OrganisationId partner, String reason) implements PartnerCommand {

    public WaiveDefault {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(reason, "reason");
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a waiver must have a reason: \"" + reason + "\"");
      }
    }

    /** The request to waive a default. */
    public static WaiveDefault of(OrganisationId partner, String reason) {
      return new WaiveDefault(partner, reason);
    }
  }

  /**
   * Calls from the others what a partner in default did not pay, pro rata and within what they have left to call. It is not called from
   * that partner any more, which owes interest until then: a payment that comes afterwards is refused, as nothing is called, until the
   * default is waived and a later call asks for it. So no euro is called twice.
   *
   * @param partner who did not pay
   * @param call the number under which the call is known, once in a fund
   * @param amount what is called in total, more than nothing
   * @param dueOn the day by which it has to be paid
   */
  @Value.Builder
  record CallShortfall(OrganisationId partner, String call, Money amount, LocalDate dueOn)
      implements Remedy, Call, AmountCommand, WithCallShortfall {

    public CallShortfall {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(dueOn, "dueOn");
      Register.requirePositive(amount, "a call");
      if (call.isBlank()) {
        throw new IllegalArgumentException("a call must have a number: \"" + call + "\"");
      }
    }

    /** A builder without defaults. */
    public static CallShortfallBuilder builder() {
      return new CallShortfallBuilder();
    }
  }

  /**
   * Lets another partner buy a defaulter out, at the part of the lesser of contributions and fair value that the terms say. The price is
   * paid to the defaulter and does not pass through the fund.
   *
   * @param partner who is in default
   * @param successor who buys, and takes everything over
   */
  record BuyOut(OrganisationId partner, OrganisationId successor) implements Succession, Remedy {

    public BuyOut {
      requireAnother(partner, successor);
    }

    /** The request to buy a defaulter out. */
    public static BuyOut of(OrganisationId partner, OrganisationId successor) {
      return new BuyOut(partner, successor);
    }
  }

  private static void requireAnother(OrganisationId partner, OrganisationId successor) {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(successor, "successor");
    if (partner.equals(successor)) {
      throw new IllegalArgumentException("a successor must be another than: " + partner);
    }
  }
}
