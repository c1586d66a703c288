package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Language;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.function.Function;

/* A fund and all that happened to it, told day by day; what must always hold is asked after every event. */
record FundStory(Fund fund, LocalDate day, Vector<FundEvent> events, Vector<String> lines) {

  private static final FundTerms LASTING =
      TERMS.withCalendar(BusinessCalendar.of(DAY, LocalDate.of(2040, 12, 31), TreeSet.empty()));

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
    Money paidIn = sum(PaymentReceived.class, PaymentReceived::amount);
    Money interest = sum(PartnerEvent.InterestReceived.class, it -> it.amount());
    Money paidOut = sum(Disbursed.class, Disbursed::amount);
    Money lost = sum(LossWrittenOff.class, LossWrittenOff::amount);
    Money given = sum(Disbursed.class, it -> Money.sum(it.borneBy().values(), Money.EUR));
    isNotNegative(fund.cash());
    isSame(line.paid(), paidIn);
    isSame(line.borne(), lost.plus(given));
    isSame(fund.cash(), paidIn.plus(interest).minus(paidOut));
    isSame(line.netAssetValue().plus(fund.surplus()), fund.cash().plus(fund.exposure()));
    isSame(
        fund.reserved(),
        sum(EngagementApproved.class, EngagementApproved::amount)
            .minus(sum(EngagementReleased.class, EngagementReleased::freed))
            .minus(paidOut));
    if (last instanceof EngagementApproved) {
      isNotNegative(fund.available());
    }
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
