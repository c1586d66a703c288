package be.socialinnovation.fund;

import be.socialinnovation.money.CashFlow;
import be.socialinnovation.money.CashFlows;
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
 * How a partner, or the fund as a whole, stands on a day: the capital account, and what was paid in and came back until then. What went to
 * a successor counts for the successor.
 *
 * @param on the day
 * @param account the capital account at the end of it
 * @param flows what was paid in, negative, and what came back, by the days on which it counts
 */
public record Statement(LocalDate on, CapitalAccount account, CashFlows flows) {

  public Statement {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(flows, "flows");
  }

  /** The statement of one partner. */
  public static Statement of(
      Dossier<Fund, FundCommand, FundEvent> fund, OrganisationId partner, LocalDate on) {
    return new Statement(
        on,
        fund.asOf(on).statement(partner),
        new CashFlows(flows(fund, on).getOrElse(partner, Vector.empty())));
  }

  /** The statement of the fund: all partners together. */
  public static Statement of(Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on) {
    return new Statement(
        on,
        fund.asOf(on).statement(),
        new CashFlows(flows(fund, on).values().flatMap(flows -> flows).toVector()));
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
    return Multiples.of(
        account.committed(), account.paid(), account.distributed(), account.netAssetValue());
  }

  /** The internal rate of return, the net asset value counted as if it came back on the day. */
  public RateOfReturn rateOfReturn() {
    return flows.plus(on, account.netAssetValue()).rateOfReturn();
  }
}
