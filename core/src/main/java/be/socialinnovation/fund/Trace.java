package be.socialinnovation.fund;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Explanation;
import be.socialinnovation.money.Money;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One step that moved an amount on a line of a capital account.
 *
 * @param version the version of the step
 * @param on the day from which it counts
 * @param event what happened
 * @param before the amount before
 * @param after the amount afterwards
 * @param why how the part of the partner came about where it was shared among several, round by round: capital of a first loss that is returned last
 *     makes a second round. Empty for the fund's own line, where there is nothing to share, and for the net asset value, which the lines explain
 *     that it is the difference of
 */
public record Trace(
    int version, LocalDate on, FundEvent event, Money before, Money after, Seq<Explanation> why) {

  public Trace {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(why, "why");
  }

  /**
   * Every step that moved a line of a partner's account, in the order in which they count. What a partner took over from another arrives by
   * the step of the transfer; how it came about there is the trace of the other.
   */
  public static Seq<Trace> of(
      Dossier<Fund, FundCommand, FundEvent> fund, OrganisationId partner, AccountLine line) {
    return trace(
        fund,
        state -> line.of(state.statement(partner)),
        (state, event) -> why(state, event, partner, line));
  }

  /** Every step that moved a line of the fund's own account. */
  public static Seq<Trace> of(Dossier<Fund, FundCommand, FundEvent> fund, AccountLine line) {
    return trace(fund, state -> line.of(state.statement()), (state, event) -> Vector.empty());
  }

  /** By how much the amount changed. */
  public Money moved() {
    return after.minus(before);
  }

  @FunctionalInterface
  private interface Why {
    Seq<Explanation> of(Fund before, FundEvent event);
  }

  private static Seq<Trace> trace(
      Dossier<Fund, FundCommand, FundEvent> fund, Function<Fund, Money> amount, Why why) {
    Vector<Trace> traces = Vector.empty();
    Fund state = fund.workflow().birth();
    for (Step<FundCommand, FundEvent> step : fund.counting()) {
      for (FundEvent event : step.events()) {
        Fund next = fund.workflow().evolve(state, event);
        Money before = amount.apply(state);
        Money after = amount.apply(next);
        if (after.minor() != before.minor()) {
          traces = traces.append(new Trace(
              step.version(), step.stamp().on(), event, before, after, why.of(state, event)));
        }
        state = next;
      }
    }
    return traces;
  }

  private static Seq<Explanation> why(
      Fund before, FundEvent event, OrganisationId partner, AccountLine line) {
    return shared(before, event, line)
        .filter(round -> round.parts().get(partner).exists(Money::isPositive))
        .map(round -> round.explain(partner));
  }

  private static Seq<Allocation<OrganisationId>> shared(
      Fund before, FundEvent event, AccountLine line) {
    return switch (line) {
      case CALLED, OUTSTANDING, UNFUNDED -> one(called(event).map(before.register()::shareCall));
      case FIRST_LOSS ->
        one(borne(event)
            .flatMap(layers -> sum(layers.firstLoss()))
            .map(amount -> Waterfall.shareFirst(before, amount))
            .or(() -> restored(event)
                .flatMap(layers -> sum(layers.firstLoss()))
                .map(amount -> Waterfall.back(before, amount, CapitalAccount::firstLoss))));
      case BORNE ->
        one(borne(event)
            .flatMap(layers -> sum(layers.pariPassu())
                .map(before.register().bearFirst(layers.firstLoss())::shareLoss))
            .or(() -> restored(event)
                .flatMap(layers -> sum(layers.pariPassu()))
                .map(amount -> Waterfall.back(before, amount, CapitalAccount::borne))));
      case RETURNED, RECALLABLE ->
        distributed(event)
            .flatMap(it -> sum(it.capital()))
            .map(amount -> Distributions.capital(before, amount))
            .orElse(Vector.empty());
      case BEYOND ->
        one(distributed(event)
            .flatMap(it -> sum(it.beyond())
                .map(amount -> Distributions.beyond(before, it.capital(), amount))));
      case COMMITTED, PAID_IN, INTEREST_OWED, NET_ASSET_VALUE -> Vector.empty();
    };
  }

  private static Seq<Allocation<OrganisationId>> one(
      Optional<Allocation<OrganisationId>> allocation) {
    return Vector.ofAll(allocation.stream());
  }

  private static Optional<Money> called(FundEvent event) {
    if (event instanceof CapitalCalled called) {
      return Optional.of(called.amount());
    } else if (event instanceof PartnerEvent.ShortfallCalled called) {
      return Optional.of(called.amount());
    }
    return Optional.empty();
  }

  private static Optional<Layers> borne(FundEvent event) {
    if (event instanceof GrantPaid grant) {
      return Optional.of(grant.borneBy());
    } else if (event instanceof LossWrittenOff loss) {
      return Optional.of(loss.borneBy());
    } else if (event instanceof ResultEvent.WrittenDown down) {
      return Optional.of(down.borneBy());
    } else if (event instanceof ResultEvent.Exited exited) {
      return Optional.of(exited.borneBy());
    }
    return Optional.empty();
  }

  private static Optional<Layers> restored(FundEvent event) {
    if (event instanceof ResultEvent.Recovered recovered) {
      return Optional.of(recovered.restored());
    } else if (event instanceof ResultEvent.WriteDownReversed reversed) {
      return Optional.of(reversed.restored());
    } else if (event instanceof ResultEvent.Exited exited) {
      return Optional.of(exited.restored());
    }
    return Optional.empty();
  }

  private static Optional<Distributed> distributed(FundEvent event) {
    return event instanceof Distributed distributed ? Optional.of(distributed) : Optional.empty();
  }

  private static Optional<Money> sum(TreeMap<OrganisationId, Money> parts) {
    return parts.values().reduceOption(Money::plus).toJavaOptional();
  }
}
