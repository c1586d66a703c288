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
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A long history of a fund: partners commit, and call after call is made and paid by everyone. */
final class FundHistory {

  static final Funds FUNDS = Funds.under(FundPolicy.illustrative2013());

  static final LocalDate DAY = LocalDate.of(2013, 9, 2);
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

  private final BiConsumer<FundCommand, Seq<FundEvent>> listener;
  private Fund fund = FUNDS.birth();
  private long told;

  private FundHistory(BiConsumer<FundCommand, Seq<FundEvent>> listener) {
    this.listener = listener;
  }

  static FundEvent[] of(int partners, int events) {
    List<FundEvent> told = new ArrayList<>();
    tell(partners, events, (command, happened) -> happened.forEach(told::add));
    return told.subList(0, events).toArray(new FundEvent[0]);
  }

  /** Tells every command and its events to a listener, until at least so many events have happened; nothing is kept. */
  static void tell(int partners, long events, BiConsumer<FundCommand, Seq<FundEvent>> listener) {
    new FundHistory(listener).live(partners, events);
  }

  private void live(int partners, long events) {
    handle(EstablishFund.of(TERMS));
    for (int i = 0; i < partners; i++) {
      handle(Commit.of(partner(i), Money.ofMinor(1_000_000_000L + i, Money.EUR)));
    }
    for (int call = 0; told < events; call++) {
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
    Seq<FundEvent> events = FUNDS
        .decide(fund, command, DAY)
        .getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    fund = events.foldLeft(fund, FUNDS::evolve);
    told += events.size();
    listener.accept(command, events);
  }

  private static OrganisationId partner(int number) {
    return OrganisationId.of(String.format("partner-%05d", number));
  }
}
