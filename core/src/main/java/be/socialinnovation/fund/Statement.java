package be.socialinnovation.fund;

import be.socialinnovation.money.CashFlow;
import be.socialinnovation.money.CashFlows;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Multiples;
import be.socialinnovation.money.RateOfReturn;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a partner, or the fund as a whole, stands on a day: the capital account, what is left for it, and what was paid in and came back
 * until then. What went to a successor counts for the successor.
 *
 * <p>What is left is read from the books - the capital that is left and, of the surplus, what the terms let the partners have of it; what
 * an asset lock keeps in the mission is not theirs and is left out - or is handed in by who values the assets, after fees and carry.
 *
 * @param on the day
 * @param account the capital account at the end of it
 * @param value what is left for the partner, or for all partners
 * @param flows what was paid in, negative, and what came back, by the days on which it counts
 */
public record Statement(LocalDate on, CapitalAccount account, Money value, CashFlows flows) {

  public Statement {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(flows, "flows");
  }

  /** The statement of one partner, out of the books. */
  public static Statement of(
      Dossier<Fund, FundCommand, FundEvent> fund, OrganisationId partner, LocalDate on) {
    return of(fund, partner, on, Residual.inTheBooks(fund.asOf(on)));
  }

  /** The statement of the fund out of the books: all partners together. */
  public static Statement of(Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on) {
    return valued(fund, on, Residual.sum(fund.asOf(on)));
  }

  /**
   * The statement of one partner in a fund that others have valued. The value is shared as it would be distributed: up to the capital that
   * is left pro rata to that, the rest pro rata to what was paid in.
   *
   * @throws IllegalArgumentException if the value is negative, or nobody has paid in what could be worth it
   */
  public static Statement valued(
      Dossier<Fund, FundCommand, FundEvent> fund,
      OrganisationId partner,
      LocalDate on,
      Money value) {
    return of(fund, partner, on, Residual.share(fund.asOf(on), value));
  }

  /** The statement of a fund that others have valued, after fees and carry: all partners together. */
  public static Statement valued(
      Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on, Money value) {
    return new Statement(
        on,
        fund.asOf(on).statement(),
        value,
        new CashFlows(flows(fund, on).values().flatMap(flows -> flows).toVector()));
  }

  private static Statement of(
      Dossier<Fund, FundCommand, FundEvent> fund,
      OrganisationId partner,
      LocalDate on,
      TreeMap<OrganisationId, Money> values) {
    CapitalAccount account = fund.asOf(on).statement(partner);
    return new Statement(
        on,
        account,
        values.getOrElse(partner, Money.zero(account.called().currency())),
        new CashFlows(flows(fund, on).getOrElse(partner, Vector.empty())));
  }

  private static TreeMap<OrganisationId, Seq<CashFlow>> flows(
      Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on) {
    TreeMap<OrganisationId, Seq<CashFlow>> flows = TreeMap.empty();
    Fund state = fund.workflow().birth();
    for (Step<FundCommand, FundEvent> step :
        fund.counting().takeWhile(step -> !step.stamp().on().isAfter(on))) {
      for (FundEvent event : step.events()) {
        Fund next = fund.workflow().evolve(state, event);
        flows = after(flows, event, step.stamp().on(), state, next);
        state = next;
      }
    }
    return flows;
  }

  private static TreeMap<OrganisationId, Seq<CashFlow>> after(
      TreeMap<OrganisationId, Seq<CashFlow>> flows,
      FundEvent event,
      LocalDate on,
      Fund before,
      Fund after) {
    if (event instanceof PartnerEvent.CommitmentTransferred transferred) {
      return moved(flows, transferred.partner(), transferred.successor());
    } else if (event instanceof PartnerEvent.BoughtOut bought) {
      return moved(flows, bought.partner(), bought.successor());
    }
    return paidOrPaying(event).foldLeft(flows, (known, partner) -> {
      CapitalAccount earlier = before.statement(partner);
      CapitalAccount later = after.statement(partner);
      CashFlow flow = CashFlow.of(
          on,
          later
              .distributed()
              .minus(earlier.distributed())
              .minus(later.paid().minus(earlier.paid())));
      return known.put(partner, Vector.of(flow), Seq::appendAll);
    });
  }

  private static TreeMap<OrganisationId, Seq<CashFlow>> moved(
      TreeMap<OrganisationId, Seq<CashFlow>> flows, OrganisationId from, OrganisationId to) {
    Seq<CashFlow> theirs = flows.getOrElse(from, Vector.empty());
    return flows.remove(from).put(to, theirs, Seq::appendAll);
  }

  private static Seq<OrganisationId> paidOrPaying(FundEvent event) {
    if (event instanceof PaymentReceived payment) {
      return Vector.of(payment.partner());
    } else if (event instanceof Distributed distributed) {
      return distributed
          .capital()
          .keySet()
          .addAll(distributed.beyond().keySet())
          .toVector();
    }
    return Vector.empty();
  }

  /** PIC, DPI, RVPI and TVPI; undefined while nothing is paid in. */
  public Multiples multiples() {
    return Multiples.of(account.committed(), account.paid(), account.distributed(), value);
  }

  /** The internal rate of return, what is left counted as if it came back on the day. */
  public RateOfReturn rateOfReturn() {
    return flows.plus(on, value).rateOfReturn();
  }
}
