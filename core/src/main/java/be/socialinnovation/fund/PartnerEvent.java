package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/** What happened to one partner: another took its place, or it did not pay. */
public sealed interface PartnerEvent extends CapitalEvent {

  /** The partner to whom it happened. */
  OrganisationId partner();

  @Override
  default Seq<Fact> facts() {
    return Vector.of(Fact.of("partner", partner().text()));
  }

  /**
   * Everything of a partner went to a successor.
   *
   * @param partner who left
   * @param successor who took its place
   */
  record CommitmentTransferred(OrganisationId partner, OrganisationId successor)
      implements PartnerEvent {

    public CommitmentTransferred {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(successor, "successor");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("partner", partner.text()), Fact.of("successor", successor.text()));
    }
  }

  /**
   * A partner paid interest for having paid late.
   *
   * @param partner who paid
   * @param amount what arrived
   */
  record InterestReceived(OrganisationId partner, Money amount) implements PartnerEvent {

    public InterestReceived {
      Objects.requireNonNull(partner, "partner");
      Register.requirePositive(amount, "interest");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("partner", partner.text()), Fact.of("amount", amount));
    }
  }

  /**
   * A partner had notice that it did not pay in time.
   *
   * @param partner who did not pay
   * @param on the day of the notice
   * @param cureBy the last day on which paying cures it
   */
  record DefaultNoticed(OrganisationId partner, LocalDate on, LocalDate cureBy)
      implements PartnerEvent {

    public DefaultNoticed {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(cureBy, "cureBy");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("partner", partner.text()), Fact.of("cureBy", cureBy));
    }
  }

  /**
   * A partner was declared in default.
   *
   * @param partner who did not pay
   */
  record DefaultDeclared(OrganisationId partner) implements PartnerEvent {

    public DefaultDeclared {
      Objects.requireNonNull(partner, "partner");
    }
  }

  /**
   * A notice or a default was waived.
   *
   * @param partner whose default was waived
   * @param reason why
   */
  record DefaultWaived(OrganisationId partner, String reason) implements PartnerEvent {

    public DefaultWaived {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(reason, "reason");
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(Fact.of("partner", partner.text()), Fact.of("reason", reason));
    }
  }

  /**
   * What a partner in default did not pay was called from the others.
   *
   * @param partner who did not pay
   * @param call the number under which the call is known, once in a fund
   * @param amount what is called in total, more than nothing
   * @param dueOn the day by which it has to be paid
   * @param parts what each of the others has to pay, which sums to the amount
   * @param interest what the defaulter owes for having left that open until now
   */
  @Value.Builder
  record ShortfallCalled(
      OrganisationId partner,
      String call,
      Money amount,
      LocalDate dueOn,
      TreeMap<OrganisationId, Money> parts,
      Money interest)
      implements PartnerEvent, WithShortfallCalled {

    public ShortfallCalled {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(call, "call");
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(dueOn, "dueOn");
      Objects.requireNonNull(parts, "parts");
      Objects.requireNonNull(interest, "interest");
      Register.requireParts(parts, amount);
      if (interest.isNegative()) {
        throw new IllegalArgumentException("interest must not be negative: " + interest);
      }
    }

    /** A builder without defaults. */
    public static ShortfallCalledBuilder builder() {
      return new ShortfallCalledBuilder();
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("partner", partner.text()),
          Fact.of("call", call),
          Fact.of("amount", amount),
          Fact.of("partners", parts.size()),
          Fact.of("dueOn", dueOn),
          Fact.of("interest", interest));
    }
  }

  /**
   * A partner in default was bought out, and everything of it went to the buyer.
   *
   * @param partner who was in default
   * @param successor who bought
   * @param price what the buyer pays to the defaulter
   */
  record BoughtOut(OrganisationId partner, OrganisationId successor, Money price)
      implements PartnerEvent {

    public BoughtOut {
      Objects.requireNonNull(partner, "partner");
      Objects.requireNonNull(successor, "successor");
      Objects.requireNonNull(price, "price");
      if (price.isNegative()) {
        throw new IllegalArgumentException("a price must not be negative: " + price);
      }
    }

    @Override
    public Seq<Fact> facts() {
      return Vector.of(
          Fact.of("partner", partner.text()),
          Fact.of("successor", successor.text()),
          Fact.of("price", price));
    }
  }
}
