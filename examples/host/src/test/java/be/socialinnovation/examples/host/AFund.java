package be.socialinnovation.examples.host;

import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.fund.BusinessCalendar;
import be.socialinnovation.fund.DefaultTerms;
import be.socialinnovation.fund.DistributionPolicy;
import be.socialinnovation.fund.EstablishFund;
import be.socialinnovation.fund.FundPolicy;
import be.socialinnovation.fund.FundTerms;
import be.socialinnovation.fund.Funds;
import be.socialinnovation.fund.Recycling;
import be.socialinnovation.fund.Vehicle;
import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.money.Rounding;
import io.vavr.collection.TreeSet;
import java.time.LocalDate;

/** A fund of a name, in which nobody has committed yet. */
final class AFund {

  static final Funds FUNDS = Funds.under(FundPolicy.illustrative2013());
  static final LocalDate DAY = LocalDate.of(2013, 9, 2);

  private AFund() {}

  static EstablishFund establish() {
    return EstablishFund.of(FundTerms.builder()
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
        .build());
  }
}
