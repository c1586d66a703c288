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

/**
 * An amount was called, with the part of each partner.
 *
 * @param call the number under which the call is known, once in a fund
 * @param amount what is called in total, more than nothing
 * @param dueOn the day by which it has to be paid
 * @param purpose what it is for
 * @param parts what each partner has to pay, which sums to the amount
 */
@Value.Builder
public record CapitalCalled(
    String call,
    Money amount,
    LocalDate dueOn,
    String purpose,
    TreeMap<OrganisationId, Money> parts)
    implements CapitalEvent, WithCapitalCalled {

  public CapitalCalled {
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(parts, "parts");
    Register.requireParts(parts, amount);
  }

  /** A builder without defaults. */
  public static CapitalCalledBuilder builder() {
    return new CapitalCalledBuilder();
  }

  @Override
  public Seq<Fact> facts() {
    return Vector.of(
        Fact.of("call", call),
        Fact.of("amount", amount),
        Fact.of("partners", parts.size()),
        Fact.of("dueOn", dueOn));
  }
}
