package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Language;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;

/* The schemes as they were published, each with its place; what a page did not tell is left out. */
final class FlemishSchemes {

  private static final Validity LAST_YEARS_OF_THE_SME_PROGRAMME =
      Validity.known(LocalDate.of(2016, 1, 1), LocalDate.of(2017, 12, 31));

  private FlemishSchemes() {}

  static Seq<Scheme> all() {
    return Vector.of(
        feasibilityStudyForSmes(),
        innovationProjectForSmes(),
        cooperativeVenture(),
        call2013(),
        developmentProject(),
        feasibilityStudy2021(),
        founding2020(),
        ghent2024());
  }

  private static Scheme feasibilityStudyForSmes() {
    return scheme("kmo-haalbaarheidsstudie", "iwt", "vlaio.be", LAST_YEARS_OF_THE_SME_PROGRAMME)
        .withRate(AidRate.of(50))
        .withMinimumBudget(Money.eur("10000"))
        .withCaps(Vector.of(
            AidCap.of(Money.eur("25000")), AidCap.from(Percentage.of(25), Money.eur("50000"))))
        .withLongestMonths(12)
        .withEarliestStart(EarliestStart.FIRST_OF_NEXT_MONTH)
        .withTranches(2)
        .withCategory(AidCategory.FEASIBILITY_STUDY)
        .withLimits(SchemeLimits.NONE.withPerYear(YearlyLimit.ofProjects(2)));
  }

  private static Scheme innovationProjectForSmes() {
    String page = "vlaio.be, iwt.be";
    return scheme("kmo-innovatieproject", "iwt", page, LAST_YEARS_OF_THE_SME_PROGRAMME)
        .withRate(AidRate.of(25)
            .plus(10, BonusGround.SME)
            .plus(10, BonusGround.SMALL)
            .plus(Bonus.of(
                new CooperationTerms(
                    2, true, true, Percentage.of(70), source("kmo-innovatieproject", page)),
                Percentage.of(10))))
        .withMinimumBudget(Money.eur("50000"))
        .withCaps(Vector.of(AidCap.of(Money.eur("250000"))))
        .withLongestMonths(24)
        .withEarliestStart(EarliestStart.FIRST_OF_NEXT_MONTH)
        .withLimits(SchemeLimits.NONE.withPerYear(YearlyLimit.ofProjects(2)));
  }

  private static Scheme cooperativeVenture() {
    return scheme("vis-traject", "iwt", "opwijk.be, vlaio.be", LAST_YEARS_OF_THE_SME_PROGRAMME)
        .withRate(AidRate.of(80))
        .withShortestMonths(24)
        .withLongestMonths(72)
        .withLimits(
            SchemeLimits.NONE.withPerFte(new FteCosts(Money.eur("40000"), Money.eur("20000"))));
  }

  /* The days of the call within the year were not published. */
  private static Scheme call2013() {
    return scheme("ewi-oproep-2013", "ewi", "ewi-vlaanderen.be", year(2013, 2013))
        .withCaps(Vector.of(AidCap.of(Money.eur("50000"))))
        .withLongestMonths(12)
        .withLimits(SchemeLimits.NONE.withEnvelope(Money.eur("1000000")));
  }

  private static Scheme developmentProject() {
    LocalDate first = LocalDate.of(2018, 1, 15);
    String page = "vlaio.be";
    return scheme(
            "ontwikkelingsproject",
            "vlaio",
            page,
            new Validity(Optional.of(first), first, Optional.empty()))
        .withRate(AidRate.of(25)
            .plus(10, BonusGround.MEDIUM)
            .plus(20, BonusGround.SMALL)
            .plus(Bonus.of(
                new CooperationTerms(
                    2, false, false, Percentage.of(70), source("ontwikkelingsproject", page)),
                Percentage.of(10)))
            .upTo(50))
        .withCaps(Vector.of(AidCap.of(Money.eur("3000000"))))
        .withLongestMonths(24)
        .withEarliestStart(EarliestStart.FIRST_OF_NEXT_MONTH)
        .withLimits(SchemeLimits.NONE.withMinimumAid(Money.eur("25000")));
  }

  /* It began in May 2021; the day was not published. */
  private static Scheme feasibilityStudy2021() {
    return scheme(
            "oo-haalbaarheidsstudie",
            "vlaio",
            "vlaio.be, pnoconsultants.com",
            new Validity(Optional.empty(), LocalDate.of(2021, 6, 1), Optional.empty()))
        .withRate(AidRate.of(40).plus(10, BonusGround.SME).upTo(50))
        .withCaps(Vector.of(AidCap.of(Money.eur("500000"))))
        .withShortestMonths(3)
        .withLongestMonths(12)
        .withCategory(AidCategory.FEASIBILITY_STUDY)
        .withLimits(SchemeLimits.NONE
            .withPerPartner(Money.eur("50000"))
            .withPerYear(YearlyLimit.ofAid(Money.eur("8000000"), Money.eur("12000000"))));
  }

  private static Scheme founding2020() {
    return scheme(
            "oproep-sociaal-ondernemen", "sociale-economie", "socialeeconomie.be", year(2020, 2020))
        .withRate(AidRate.of(70))
        .withCaps(Vector.of(AidCap.of(Money.eur("14000"))))
        .withLimits(SchemeLimits.NONE.withLumpSum(Money.eur("6000")));
  }

  private static Scheme ghent2024() {
    return scheme("sociaal-innovatiefonds-gent", "stad-gent", "stad.gent", year(2024, 2026))
        .withLongestMonths(24)
        .withLimits(SchemeLimits.NONE
            .withEnvelope(Money.eur("800000"))
            .withShares(Vector.of(new CostShare(CostShare.Kind.INVESTMENT, Percentage.of(20)))));
  }

  private static Validity year(int first, int last) {
    return Validity.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static Scheme scheme(String code, String authority, String page, Validity validity) {
    return Scheme.builder()
        .code(code)
        .nl(AidTexts.TEXTS.text("scheme." + code, Language.NL))
        .fr(AidTexts.TEXTS.text("scheme." + code, Language.FR))
        .en(AidTexts.TEXTS.text("scheme." + code, Language.EN))
        .authority(authority)
        .validity(validity)
        .source(source(code, page))
        .caps(Vector.empty())
        .tranches(1)
        .limits(SchemeLimits.NONE)
        .build();
  }

  private static Source source(String code, String page) {
    return Source.publication(
        AidTexts.TEXTS,
        "source.page",
        AidSources.READ,
        Fact.of("page", page),
        Fact.of("scheme", AidTexts.TEXTS.term(code, "scheme." + code)));
  }
}
