package be.socialinnovation.examples.benchmarks;

import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.fund.BusinessCalendar;
import be.socialinnovation.fund.CallCapital;
import be.socialinnovation.fund.Commit;
import be.socialinnovation.fund.DefaultTerms;
import be.socialinnovation.fund.DistributionPolicy;
import be.socialinnovation.fund.EstablishFund;
import be.socialinnovation.fund.Fund;
import be.socialinnovation.fund.FundCommand;
import be.socialinnovation.fund.FundEvent;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.FundTerms;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.fund.ReceivePayment;
import be.socialinnovation.fund.Recycling;
import be.socialinnovation.fund.Vehicle;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Stamp;
import be.socialinnovation.workflow.Step;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A long history of a fund: partners commit, and call after call is made and paid by everyone. */
final class FundHistory {

  static final Funds FUNDS = Funds.under(FundPolicy.illustrative2013());

  private static final LocalDate DAY = LocalDate.of(2013, 9, 2);
  private static final Stamp STAMP = Stamp.of(DAY, "user-17", "call and payment");
  private static final LocalDate DUE = LocalDate.of(2013, 9, 30);
  private static final FundTerms TERMS = FundTerms.builder()
      .name("a fund")
      .vehicle(Vehicle.COOPERATIVE)
      .currency(Money.EUR)
      .distribution(DistributionPolicy.RETURN_OF_CAPITAL)
      .agreedReturn(Percentage.ZERO)
      .instruments(TreeSet.empty())
      .diligence(TreeSet.empty())
      .defaults(DefaultTerms.illustrative())
      .recycling(Recycling.NONE)
      .concentration(Percentage.HUNDRED)
      .rounding(Rounding.HALF_UP)
      .charter(Charter.of(
          TreeSet.of("m1"),
          Threshold.MORE_THAN_HALF,
          QuorumBase.ALL_MEMBERS,
          Threshold.MORE_THAN_HALF))
      .noticeDays(10)
      .calendar(new BusinessCalendar(
          LocalDate.of(2013, 1, 1), LocalDate.of(2013, 12, 31), TreeSet.empty()))
      .build();

  private final long steps;
  private final Taker taker;
  private Fund fund = FUNDS.birth();
  private int version;

  private FundHistory(long steps, Taker taker) {
    this.steps = steps;
    this.taker = taker;
  }

  /** What becomes of the steps, one at a time: none is kept here. */
  interface Taker {

    void take(Step<FundCommand, FundEvent> step);
  }

  static FundEvent[] of(int partners, int events) {
    List<FundEvent> told = new ArrayList<>();
    live(partners, events, step -> told.addAll(step.events().asJava()));
    return told.subList(0, events).toArray(new FundEvent[0]);
  }

  /** Lives so many steps, and returns the fund that they lead to. */
  static Fund live(int partners, long steps, Taker taker) {
    FundHistory history = new FundHistory(steps, taker);
    history.live(partners);
    return history.fund;
  }

  private void live(int partners) {
    handle(EstablishFund.of(TERMS));
    for (int i = 0; i < partners; i++) {
      handle(Commit.of(partner(i), Money.ofMinor(1_000_000_000L + i, Money.EUR)));
    }
    for (int call = 0; version < steps; call++) {
      handle(CallCapital.of(
          "call-" + call, Money.ofMinor(3L * partners + 1, Money.EUR), DUE, "studies"));
      for (int i = 0; i < partners; i++) {
        Money outstanding = fund.statement(partner(i)).outstanding();
        if (outstanding.isPositive()) {
          handle(ReceivePayment.of(partner(i), outstanding));
        }
      }
    }
  }

  private void handle(FundCommand command) {
    if (version < steps) {
      Seq<FundEvent> events = FUNDS
          .decide(fund, command, DAY)
          .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
      fund = events.foldLeft(fund, FUNDS::evolve);
      taker.take(Step.decided(++version, STAMP, FUNDS.policy().id(), command, events));
    }
  }

  private static OrganisationId partner(int number) {
    return OrganisationId.of(String.format("partner-%05d", number));
  }
}
