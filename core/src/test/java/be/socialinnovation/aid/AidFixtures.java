package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

public final class AidFixtures {

  private AidFixtures() {}

  public static Scheme kmoFeasibilityStudy() {
    return Scheme.builder()
        .code("kmo-haalbaarheidsstudie")
        .nl("kmo-haalbaarheidsstudie")
        .fr("étude de faisabilité pour PME")
        .en("SME feasibility study")
        .authority("iwt")
        .rate(AidRate.of(50))
        .minimumBudget(Money.eur("10000"))
        .caps(Vector.of(
            AidCap.of(Money.eur("25000")), AidCap.from(Percentage.of(25), Money.eur("50000"))))
        .longestMonths(12)
        .tranches(2)
        .category(AidCategory.FEASIBILITY_STUDY)
        .limits(SchemeLimits.NONE)
        .validity(Validity.known(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31)))
        .source(Source.of(
                Source.Kind.PUBLICATION,
                "vlaio.be, kmo-haalbaarheidsstudie, 2016-17",
                "vlaio.be, kmo-haalbaarheidsstudie, 2016-17",
                "vlaio.be, kmo-haalbaarheidsstudie, 2016-17")
            .verifiedOn(LocalDate.of(2026, 11, 23)))
        .build();
  }

  public static Scheme withoutLimits() {
    return kmoFeasibilityStudy()
        .withMinimumBudget(Optional.empty())
        .withCaps(Vector.empty())
        .withLongestMonths(Optional.empty());
  }
}
