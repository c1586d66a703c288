package be.socialinnovation.fund;

import static be.socialinnovation.fund.FundFixtures.DAY;
import static be.socialinnovation.fund.FundFixtures.FUNDS;
import static be.socialinnovation.fund.FundFixtures.TERMS;
import static be.socialinnovation.fund.FundFixtures.approve;
import static be.socialinnovation.fund.FundFixtures.request;
import static be.socialinnovation.fund.FundFixtures.votes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.socialinnovation.fund.ResultCommand.ReceiveRepayment;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Multiples;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Ratio;
import be.socialinnovation.money.Rounding;
import be.socialinnovation.organisation.OrganisationId;
import be.socialinnovation.workflow.Dossier;
import be.socialinnovation.workflow.Stamp;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/* T-B1, AnalystPrep, CFA level II, in millions: fees are 2 % of what is paid in, carry is 20 % by the first total return method. */
class ValuedByOthersTest {

  private static final OrganisationId LARGE = OrganisationId.of("large");
  private static final OrganisationId SMALL = OrganisationId.of("small");
  private static final Money COMMITTED = million("200");
  private static final Percentage FEE = Percentage.of(2);
  private static final Percentage CARRY = Percentage.of(20);
  private static final Vector<Year> TABLE = Vector.of(
      Year.of("80", "-8", "0", "80", "1.6", "70.4", "0", "70.4"),
      Year.of("25", "-24", "0", "105", "2.1", "69.3", "0", "69.3"),
      Year.of("20", "41", "0", "125", "2.5", "127.8", "0", "127.8"),
      Year.of("40", "73", "40", "165", "3.3", "237.5", "7.5", "190"),
      Year.of("25", "89", "75", "190", "3.8", "300.2", "12.54", "212.66"),
      Year.of("10", "170", "125", "200", "4", "388.66", "17.692", "245.968"));

  private static Money million(String amount) {
    String[] parts = amount.split("\\.", -1);
    String decimals = parts.length == 1 ? "" : parts[1];
    return Money.eur(parts[0] + decimals + "0".repeat(6 - decimals.length()));
  }

  /* What happens in a year, and what the table says of it; the last two years before it rounds each cell. */
  private record Year(
      Money call,
      Money result,
      Money distribution,
      Money paidIn,
      Money fee,
      Money before,
      Money carry,
      Money after) {

    static Year of(String... cells) {
      Vector<Money> all = Vector.of(cells).map(ValuedByOthersTest::million);
      return new Year(
          all.get(0),
          all.get(1),
          all.get(2),
          all.get(3),
          all.get(4),
          all.get(5),
          all.get(6),
          all.get(7));
    }
  }

  private static Dossier<Fund, FundCommand, FundEvent> with(
      Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on, FundCommand... commands) {
    return Vector.of(commands)
        .foldLeft(
            fund,
            (it, command) -> it.handle(command, Stamp.of(on, "filer", "agreed"))
                .getOrElseThrow(refusal -> new AssertionError(refusal.toString())));
  }

  private static Dossier<Fund, FundCommand, FundEvent> committed() {
    return with(
        Dossier.open("fund", FUNDS),
        DAY,
        EstablishFund.of(TERMS
            .withDistribution(DistributionPolicy.PROFIT)
            .withAgreedReturn(Percentage.of(100))
            .withNoticeDays(0)
            .withCalendar(BusinessCalendar.of(DAY, DAY.plusYears(10), TreeSet.empty()))),
        Commit.of(LARGE, million("150")),
        Commit.of(SMALL, million("50")));
  }

  private static Dossier<Fund, FundCommand, FundEvent> called(
      Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on, Money amount) {
    var called = with(fund, on, CallCapital.of("call " + on, amount, on, "investments"));
    return Vector.of(LARGE, SMALL)
        .foldLeft(
            called,
            (it, partner) -> with(
                it, on, ReceivePayment.of(partner, it.state().statement(partner).outstanding())));
  }

  /* The whole return in one repayment of a small loan, in time for the last distribution. */
  private static Dossier<Fund, FundCommand, FundEvent> returned(
      Dossier<Fund, FundCommand, FundEvent> fund, LocalDate on) {
    return with(
        fund,
        on,
        request("e-1", "1000000.00", Instrument.LOAN),
        approve("e-1", "1000000.00").withDeliberation(votes("fff").withOn(on)),
        Disburse.of("e-1", million("1")),
        ReceiveRepayment.of("e-1", million("1")).withIncome(million("40")));
  }

  @Test
  void comes_to_the_published_multiples_row_by_row() {
    var fund = committed();
    Money value = million("0");
    Money high = COMMITTED;
    for (int i = 0; i < TABLE.size(); i++) {
      Year year = TABLE.get(i);
      LocalDate on = DAY.plusYears(i);
      fund = called(fund, on, year.call());
      fund = i == TABLE.size() - 1 ? returned(fund, on) : fund;
      fund =
          year.distribution().isZero() ? fund : with(fund, on, Distribute.of(year.distribution()));
      Money paidIn = fund.state().statement().paid();
      Money fee = paidIn.times(FEE, Rounding.HALF_UP);
      Money before = value.plus(year.call()).minus(fee).plus(year.result());
      Money carry = before.minus(before.min(high)).times(CARRY, Rounding.HALF_UP);
      high = high.max(before);
      value = before.minus(carry).minus(year.distribution());
      assertThat(Vector.of(paidIn, fee, before, carry, value))
          .containsExactly(year.paidIn(), year.fee(), year.before(), year.carry(), year.after());
      Money parts = Statement.valued(fund, LARGE, on, value)
          .value()
          .plus(Statement.valued(fund, SMALL, on, value).value());
      assertThat(parts).isEqualTo(value);
    }
    Multiples multiples = Statement.valued(fund, DAY.plusYears(5), value).multiples();
    assertThat(multiples.dpi()).contains(Ratio.of(120, 100));
    assertThat(multiples.rvpi()).contains(Ratio.of(122984, 100000));
    assertThat(multiples.tvpi()).contains(Ratio.of(242984, 100000));
    assertThat(multiples.toString()).endsWith("DPI 1.20, RVPI 1.23, TVPI 2.43");
  }

  @Test
  void is_shared_pro_rata_to_the_cent() {
    var fund = called(committed(), DAY, million("80"));
    assertThat(Statement.valued(fund, LARGE, DAY, Money.eur("0.02")).value())
        .isEqualTo(Money.eur("0.02"));
    assertThat(Statement.valued(fund, SMALL, DAY, Money.eur("0.02")).value())
        .isEqualTo(Money.eur("0.00"));
    assertThat(Statement.valued(fund, SMALL, DAY, million("100")).value()).isEqualTo(million("25"));
  }

  @Test
  void needs_somebody_who_has_paid_in() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statement.valued(committed(), LARGE, DAY, Money.eur("1.00")));
  }
}
