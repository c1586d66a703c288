package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.DUE;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.awarded;
import static be.socialinnovation.fund.FundFixtures.decide;
import static be.socialinnovation.fund.FundFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FundProperties {

  /** A wish that becomes a command on the fund as it then is: often within its limits, often just outside. */
  record Wish(int kind, int partner, int engagement, int part, long cents) {

    FundCommand on(Fund fund) {
      String id = "e-" + engagement;
      Optional<Engagement> engaged = fund.engagement(id);
      var who = PARTNERS.get(partner);
      return switch (kind) {
        case 0 -> Commit.of(who, Money.ofMinor(cents, Money.EUR));
        case 1, 2 ->
          CallCapital.of(
              "call-" + fund.calls().size(), amount(fund.statement().unfunded()), DUE, "studies");
        case 3, 4, 5, 6 -> ReceivePayment.of(who, amount(fund.statement(who).outstanding()));
        case 7 ->
          approve(id, "0.01")
              .withAmount(amount(fund.available()))
              .withInstrument(part % 3 == 0 ? Instrument.GRANT : Instrument.REPAYABLE_ADVANCE)
              .withWaitsForGrant(partner % 4 == 0 ? Optional.of("grant") : Optional.empty());
        case 8 ->
          ConfirmEngagement.of(id, "grant")
              .withGrant(partner % 2 == 0 ? awarded("grant", DAY) : submitted("grant"));
        case 9, 10 ->
          Disburse.of(
              id, amount(engaged.map(Engagement::reserved).orElse(fund.cash()).min(fund.cash())));
        case 11, 12 ->
          WriteOff.of(id, amount(engaged.map(Engagement::exposure).orElse(fund.cash())), "no-go");
        default -> ReleaseEngagement.of(id, "stopped");
      };
    }

    /** A cent, the whole limit, a cent more, or something in between. */
    private Money amount(Money limit) {
      Money cent = Money.ofMinor(1, limit.currency());
      return switch (part) {
        case 0 -> cent;
        case 1 -> limit.max(cent);
        case 2 -> limit.plus(cent);
        default -> Money.ofMinor(limit.minor() / part, limit.currency()).max(cent);
      };
    }
  }

  /** A fund with uneven commitments, partly paid, with four engagements, and a loss on one of them. */
  static final Vector<Wish> LIVELY = PARTNERS
      .zipWithIndex((partner, i) -> new Wish(0, i, 0, 0, 1_000L * i * i + 7))
      .append(new Wish(1, 0, 0, 3, 1))
      .appendAll(Vector.range(0, 22).map(i -> new Wish(3, i, 0, i % 2 == 0 ? 1 : 3, 1)))
      .appendAll(Vector.range(0, 4).map(i -> new Wish(7, i, i, i % 2 == 0 ? 6 : 4, 1)))
      .append(new Wish(8, 0, 0, 0, 1))
      .append(new Wish(9, 0, 1, 4, 1))
      .append(new Wish(11, 0, 1, 3, 1));

  @Provide
  Arbitrary<List<Wish>> stories() {
    return wishes().list().ofMaxSize(80).withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Wish> wishes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(0, PARTNERS.size() - 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 7),
            Arbitraries.longs().between(1, 500_000_000_000L))
        .as(Wish::new);
  }

  @Property
  void no_sequence_of_commands_breaks_an_invariant(
      @ForAll boolean lively, @ForAll("stories") List<Wish> wishes) {
    Fund fund = anEmptyFund();
    Vector<FundEvent> events = Vector.of(new FundEstablished(FundFixtures.TERMS));
    for (Wish wish : lively ? LIVELY.appendAll(wishes) : Vector.ofAll(wishes)) {
      FundCommand command = wish.on(fund);
      var decision = decide(fund, command);
      assertThat(decide(fund, command)).isEqualTo(decision);
      assertThat(FUNDS.assess(fund, command, DAY).isAllowed()).isEqualTo(decision.isRight());
      if (decision.isRight()) {
        events = events.appendAll(decision.get());
        fund = decision.get().foldLeft(fund, FUNDS::evolve);
        requireInvariants(fund, events);
      }
    }
    assertThat(events.foldLeft(FUNDS.birth(), FUNDS::evolve)).isEqualTo(fund);
  }

  private static void requireInvariants(Fund fund, Vector<FundEvent> events) {
    Traversable<CapitalAccount> accounts = fund.register().accounts().values();
    CapitalAccount line = fund.statement();
    for (CapitalAccount account : accounts) {
      assertThat(account.outstanding().isNegative()).isFalse();
      assertThat(account.unfunded().isNegative()).isFalse();
      assertThat(account.netAssetValue().isNegative()).isFalse();
    }
    for (AccountLine each : AccountLine.values()) {
      assertThat(Money.sum(accounts.map(each::of), fund.currency())).isEqualTo(each.of(line));
    }
    Money lost = sum(events, event -> event instanceof LossWrittenOff loss ? loss.amount() : null);
    Money given = sum(
        events,
        event ->
            event instanceof Disbursed paid && !paid.borneBy().isEmpty() ? paid.amount() : null);
    Money paidIn =
        sum(events, event -> event instanceof PaymentReceived payment ? payment.amount() : null);
    Money paidOut = sum(events, event -> event instanceof Disbursed paid ? paid.amount() : null);
    assertThat(line.borne()).isEqualTo(lost.plus(given));
    assertThat(paidIn).isEqualTo(paidOut.plus(fund.cash()));
    assertThat(line.paid()).isEqualTo(paidIn);
    assertThat(line.netAssetValue()).isEqualTo(fund.cash().plus(fund.exposure()));
    Money approved = sum(
        events, event -> event instanceof EngagementApproved approval ? approval.amount() : null);
    Money freed =
        sum(events, event -> event instanceof EngagementReleased release ? release.freed() : null);
    Money promised = approved.minus(freed).minus(paidOut);
    assertThat(promised).isLessThanOrEqualTo(fund.cash().plus(line.committed()).minus(line.paid()));
    assertThat(fund.reserved()).isEqualTo(promised);
    assertThat(fund.cash().isNegative()).isFalse();
  }

  private static Money sum(Vector<FundEvent> events, Function<FundEvent, Money> amount) {
    return Money.sum(events.map(amount).filter(found -> found != null), Money.EUR);
  }

  @Property
  void a_call_is_less_than_a_cent_off_the_share_of_every_partner(
      @ForAll @Size(22) List<@LongRange(min = 1, max = 500_000_000_000L) Long> commitments,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 7) Integer> parts) {
    Fund fund = anEmptyFund();
    for (int i = 0; i < commitments.size(); i++) {
      fund = after(fund, Commit.of(PARTNERS.get(i), Money.ofMinor(commitments.get(i), Money.EUR)));
    }
    BigInteger committed = BigInteger.valueOf(fund.statement().committed().minor());
    for (int part : parts) {
      Wish call = new Wish(1, 0, 0, part == 2 ? 3 : part, 1);
      if (fund.statement().unfunded().isPositive()) {
        fund = after(fund, call.on(fund));
      }
      BigInteger called = BigInteger.valueOf(fund.statement().called().minor());
      for (CapitalAccount account : fund.register().accounts().values()) {
        BigInteger off = BigInteger.valueOf(account.called().minor())
            .multiply(committed)
            .subtract(called.multiply(BigInteger.valueOf(account.committed().minor())));
        assertThat(off.abs()).isLessThan(committed);
      }
    }
  }

  @Property
  void calls_do_not_depend_on_the_order_of_commitments(
      @ForAll @Size(22) List<@LongRange(min = 1, max = 1_000_000L) Long> commitments,
      @ForAll("orders") List<Integer> shuffled) {
    Vector<Integer> order = Vector.range(0, 22);
    Fund one = order.foldLeft(anEmptyFund(), (fund, i) -> committed(fund, i, commitments));
    Fund other = Vector.ofAll(shuffled)
        .foldLeft(anEmptyFund(), (fund, i) -> committed(fund, i, commitments));
    assertThat(new Wish(1, 0, 0, 3, 1).on(one)).isEqualTo(new Wish(1, 0, 0, 3, 1).on(other));
    assertThat(after(one, new Wish(1, 0, 0, 3, 1).on(one)))
        .isEqualTo(after(other, new Wish(1, 0, 0, 3, 1).on(other)));
  }

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(Vector.range(0, 22).asJava());
  }

  private static Fund committed(Fund fund, int partner, List<Long> commitments) {
    return after(
        fund, Commit.of(PARTNERS.get(partner), Money.ofMinor(commitments.get(partner), Money.EUR)));
  }

  @Property(tries = 1)
  void every_command_and_event_has_a_row_in_the_lifecycle() {
    assertThat(leaves(FundCommand.class).toList())
        .containsExactlyInAnyOrderElementsOf(
            Funds.LIFECYCLE.rows().map(row -> (Class<?>) row.command()).distinct());
    assertThat(leaves(FundEvent.class).toList())
        .containsExactlyInAnyOrderElementsOf(
            Funds.LIFECYCLE.rows().map(row -> (Class<?>) row.event()).distinct());
  }

  private static Stream<Class<?>> leaves(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses())
            .flatMap(FundProperties::leaves)
            .distinct()
        : Stream.of(family);
  }
}
