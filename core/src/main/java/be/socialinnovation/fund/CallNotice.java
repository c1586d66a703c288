package be.socialinnovation.fund;

import be.socialinnovation.fund.PartnerEvent.ShortfallCalled;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The notice of a capital call as one partner gets it, in the terms of the templates of ILPA: what is called, and what that does to its
 * unfunded commitment.
 *
 * @param partner who is called
 * @param call the number of the call
 * @param purpose what it is for
 * @param dueOn the day by which it has to be paid
 * @param amount what this partner has to pay
 * @param commitment what it has committed
 * @param called what was called from it so far, this call included
 * @param unfundedBefore what could still be called before
 * @param unfundedAfter what can still be called afterwards
 */
@Value.Builder
public record CallNotice(
    OrganisationId partner,
    String call,
    String purpose,
    LocalDate dueOn,
    Money amount,
    Money commitment,
    Money called,
    Money unfundedBefore,
    Money unfundedAfter)
    implements WithCallNotice {

  public CallNotice {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(call, "call");
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(dueOn, "dueOn");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(commitment, "commitment");
    Objects.requireNonNull(called, "called");
    Objects.requireNonNull(unfundedBefore, "unfundedBefore");
    Objects.requireNonNull(unfundedAfter, "unfundedAfter");
    if (!unfundedBefore.minus(amount).equals(unfundedAfter)) {
      throw new IllegalArgumentException("a call must reduce the unfunded commitment by " + amount
          + ": " + unfundedBefore + ", " + unfundedAfter);
    }
  }

  /** A builder without defaults. */
  public static CallNoticeBuilder builder() {
    return new CallNoticeBuilder();
  }

  /** The notices of a call to everybody who is called, by partner, on the fund as it was before the call. */
  public static Seq<CallNotice> of(Fund before, CapitalCalled called) {
    return called
        .parts()
        .toVector()
        .map(part -> of(before, part, called.call(), called.purpose(), called.dueOn()));
  }

  /** The notices of a call for what a partner in default did not pay, to the others; what it was for, the caller says. */
  public static Seq<CallNotice> of(Fund before, ShortfallCalled called, String purpose) {
    return called
        .parts()
        .toVector()
        .map(part -> of(before, part, called.call(), purpose, called.dueOn()));
  }

  private static CallNotice of(
      Fund before,
      Tuple2<OrganisationId, Money> part,
      String call,
      String purpose,
      LocalDate dueOn) {
    CapitalAccount account = before.statement(part._1);
    return builder()
        .partner(part._1)
        .call(call)
        .purpose(purpose)
        .dueOn(dueOn)
        .amount(part._2)
        .commitment(account.committed())
        .called(account.called().plus(part._2))
        .unfundedBefore(account.unfunded())
        .unfundedAfter(account.unfunded().minus(part._2))
        .build();
  }

  /** The notice as a text in a language. */
  public String text(Language language) {
    return FundTexts.TEXTS.text(
        "notice.call",
        language,
        Vector.of(
            Fact.of("partner", partner.text()),
            Fact.of("call", call),
            Fact.of("purpose", purpose),
            Fact.of("dueOn", dueOn),
            Fact.of("amount", amount),
            Fact.of("commitment", commitment),
            Fact.of("called", called),
            Fact.of("before", unfundedBefore),
            Fact.of("after", unfundedAfter)));
  }
}
