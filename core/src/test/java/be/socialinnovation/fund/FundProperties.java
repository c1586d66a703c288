package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.PARTNERS;
import static be.socialinnovation.fund.FundFixtures.after;
import static be.socialinnovation.fund.FundFixtures.anEmptyFund;
import static org.assertj.core.api.Assertions.assertThat;

import be.socialinnovation.money.Money;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FundProperties {

  private static final Wish CALL = Wish.of(1, 0, 3);

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
      Wish call = Wish.of(1, 0, part == 2 ? 3 : part);
      if (fund.statement().unfunded().isPositive()) {
        fund = after(fund, call.on(fund, DAY));
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
    assertThat(CALL.on(one, DAY)).isEqualTo(CALL.on(other, DAY));
    assertThat(after(one, CALL.on(one, DAY))).isEqualTo(after(other, CALL.on(other, DAY)));
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
