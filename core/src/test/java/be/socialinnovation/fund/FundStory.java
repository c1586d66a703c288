package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.fund.PartnerEvent.InterestReceived;
import be.socialinnovation.fund.ResultEvent.Exited;
import be.socialinnovation.fund.ResultEvent.Recovered;
import be.socialinnovation.fund.ResultEvent.Repaid;
import be.socialinnovation.fund.ResultEvent.WriteDownReversed;
import be.socialinnovation.fund.ResultEvent.WrittenDown;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Function;

/* A fund and all that happened to it, told day by day; what must always hold is asked after every event. */
record FundStory(Fund fund, LocalDate day, Vector<FundEvent> events, Vector<String> lines) {

  private static final FundTerms LASTING = TERMS
      .withCalendar(BusinessCalendar.of(DAY, LocalDate.of(2040, 12, 31), TreeSet.empty()))
      .withRecycling(Recycling.of(Percentage.HUNDRED, Percentage.HUNDRED));

  static FundStory begin() {
    return new FundStory(Fund.unborn(), DAY, Vector.empty(), Vector.empty())
        .after(new FundEstablished(LASTING));
  }

  FundStory after(Wish wish) {
    LocalDate on = day.plusDays(wish.days());
    FundCommand command = wish.on(fund, on);
    var decision = FUNDS.decide(fund, command, on);
    FundStory next = new FundStory(fund, on, events, lines);
    assertThat(FUNDS.decide(fund, command, on)).as(this::toString).isEqualTo(decision);
    assertThat(FUNDS.assess(fund, command, on).isAllowed())
        .as(this::toString)
        .isEqualTo(decision.isRight());
    return decision.fold(refusal -> next, happened -> happened.foldLeft(next, FundStory::after));
  }

  private FundStory after(FundEvent event) {
    FundStory next = new FundStory(
        FUNDS.evolve(fund, event),
        day,
        events.append(event),
        lines.append(day + "  " + FUNDS.tell(event, Language.EN)));
    next.requireInvariants(event);
    return next;
  }

  private void requireInvariants(FundEvent last) {
    Traversable<CapitalAccount> accounts = fund.register().accounts().values();
    CapitalAccount line = fund.statement();
    for (CapitalAccount account : accounts) {
      isNotNegative(account.outstanding());
      isNotNegative(account.unfunded());
      isNotNegative(account.netAssetValue());
    }
    for (AccountLine each : AccountLine.values()) {
      isSame(Money.sum(accounts.map(each::of), fund.currency()), each.of(line));
    }
    isSame(line.called(), sum(CapitalCalled.class, CapitalCalled::amount));
    isNotNegative(fund.cash());
    isNotNegative(fund.lostPariPassu());
    isSame(line.netAssetValue().plus(fund.surplus()), fund.cash().plus(fund.exposure()));
    isSame(lost(), line.firstLoss().plus(fund.lostPariPassu()).plus(fund.lostBySurplus()));
    isSame(lost().plus(given()), line.firstLoss().plus(line.borne()).plus(bySurplus()));
    isSame(fund.cash(), moneyIn().minus(moneyOut()));
    isSame(
        fund.reserved(),
        sum(EngagementApproved.class, it -> it.terms().amount())
            .minus(sum(EngagementReleased.class, EngagementReleased::freed))
            .minus(sum(EngagementLapsed.class, EngagementLapsed::freed))
            .minus(paidToProjects()));
    if (last instanceof EngagementApproved) {
      isNotNegative(fund.available());
    }
  }

  private Money lost() {
    return sum(LossWrittenOff.class, it -> it.borneBy().total())
        .plus(sum(WrittenDown.class, it -> it.borneBy().total()))
        .plus(sum(Exited.class, it -> it.borneBy().total()))
        .minus(sum(WriteDownReversed.class, it -> it.restored().total()))
        .minus(sum(Recovered.class, it -> it.restored().total()))
        .minus(sum(Exited.class, it -> it.restored().total()));
  }

  private Money given() {
    return sum(GrantPaid.class, GrantPaid::amount);
  }

  private Money bySurplus() {
    return fund.lostBySurplus().plus(sum(GrantPaid.class, it -> it.borneBy().surplus()));
  }

  private Money moneyIn() {
    return sum(PaymentReceived.class, PaymentReceived::amount)
        .plus(sum(InterestReceived.class, InterestReceived::amount))
        .plus(sum(Repaid.class, it -> it.principal().plus(it.income())))
        .plus(sum(Recovered.class, it -> it.restored().total()))
        .plus(sum(Exited.class, Exited::proceeds));
  }

  private Money moneyOut() {
    return paidToProjects().plus(sum(Distributed.class, Distributed::cash));
  }

  private Money paidToProjects() {
    return given().plus(sum(Disbursed.class, Disbursed::amount));
  }

  private void isNotNegative(Money amount) {
    assertThat(amount.isNegative()).as(this::toString).isFalse();
  }

  private void isSame(Money one, Money other) {
    assertThat(one).as(this::toString).isEqualTo(other);
  }

  private <E extends FundEvent> Money sum(Class<E> type, Function<E, Money> amount) {
    return Money.sum(events.filter(type::isInstance).map(type::cast).map(amount), Money.EUR);
  }

  @Override
  public String toString() {
    return lines.mkString("\n") + "\n" + fund;
  }
}
