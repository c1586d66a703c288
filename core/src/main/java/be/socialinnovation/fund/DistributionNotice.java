package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The notice of a distribution as one partner gets it, in the terms of the templates of ILPA: what comes back, of what it consists, and
 * what that does to the unfunded commitment.
 *
 * @param partner who gets it
 * @param capital what of it is return of capital
 * @param beyond what of it comes out of the surplus
 * @param recallable whether the capital can be called again
 * @param setOff what of it is not paid out, since the partner is in default and owes at least as much
 * @param distributed what the partner was distributed so far, this distribution included
 * @param unfundedBefore what could still be called before
 * @param unfundedAfter what can be called afterwards
 */
@Value.Builder
public record DistributionNotice(
    OrganisationId partner,
    Money capital,
    Money beyond,
    boolean recallable,
    Money setOff,
    Money distributed,
    Money unfundedBefore,
    Money unfundedAfter)
    implements WithDistributionNotice {

  public DistributionNotice {
    Objects.requireNonNull(partner, "partner");
    Objects.requireNonNull(capital, "capital");
    Objects.requireNonNull(beyond, "beyond");
    Objects.requireNonNull(setOff, "setOff");
    Objects.requireNonNull(distributed, "distributed");
    Objects.requireNonNull(unfundedBefore, "unfundedBefore");
    Objects.requireNonNull(unfundedAfter, "unfundedAfter");
    if (setOff.isGreaterThan(capital.plus(beyond))) {
      throw new IllegalArgumentException("no more than what is distributed must be set off: "
          + setOff + ", " + capital.plus(beyond));
    }
    Money again = recallable ? capital : Money.zero(capital.currency());
    if (!unfundedBefore.plus(again).equals(unfundedAfter)) {
      throw new IllegalArgumentException("a distribution must raise the unfunded commitment by "
          + again + ": " + unfundedBefore + ", " + unfundedAfter);
    }
  }

  /** A builder without defaults. */
  public static DistributionNoticeBuilder builder() {
    return new DistributionNoticeBuilder();
  }

  /** The notices of a distribution to everybody who gets a part of it, by partner, on the fund as it was before. */
  public static Seq<DistributionNotice> of(Fund before, Distributed event) {
    return event
        .capital()
        .keySet()
        .addAll(event.beyond().keySet())
        .toVector()
        .map(partner -> of(before, event, partner));
  }

  private static DistributionNotice of(Fund before, Distributed event, OrganisationId partner) {
    Money nothing = Money.zero(before.currency());
    CapitalAccount account = before.statement(partner);
    Money capital = event.capital().getOrElse(partner, nothing);
    return builder()
        .partner(partner)
        .capital(capital)
        .beyond(event.beyond().getOrElse(partner, nothing))
        .recallable(event.recallable())
        .setOff(event.setOff().getOrElse(partner, nothing))
        .distributed(account.distributed().plus(event.of(partner)))
        .unfundedBefore(account.unfunded())
        .unfundedAfter(account.unfunded().plus(event.recallable() ? capital : nothing))
        .build();
  }

  /** What is paid out: all but what is set off. */
  public Money cash() {
    return capital.plus(beyond).minus(setOff);
  }

  /** The notice as a text in a language. */
  public String text(Language language) {
    return FundTexts.TEXTS.text(
        recallable ? "notice.distribution.recallable" : "notice.distribution",
        language,
        Vector.of(
            Fact.of("partner", partner.text()),
            Fact.of("cash", cash()),
            Fact.of("capital", capital),
            Fact.of("beyond", beyond),
            Fact.of("setOff", setOff),
            Fact.of("distributed", distributed),
            Fact.of("before", unfundedBefore),
            Fact.of("after", unfundedAfter)));
  }
}
