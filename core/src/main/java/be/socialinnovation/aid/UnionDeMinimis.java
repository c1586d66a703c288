package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.EnterpriseNature;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;

/* The regulations of the Union, with the articles as they were read; what was not read says so. What was not looked up, such as the
shortcuts of 2006 and those for services, is left out. */
final class UnionDeMinimis {

  private static final LocalDate READ = LocalDate.of(2026, 11, 23);

  static final DeMinimisRegulation NEWEST = of2023();

  static final Vector<DeMinimisRegulation> ALL =
      Vector.of(of2006(), of2013(), NEWEST, servicesOf2012(), servicesOf2023());

  private UnionDeMinimis() {}

  private static DeMinimisRegulation of2006() {
    return DeMinimisRegulation.builder()
        .code("1998/2006")
        .kind(DeMinimisKind.GENERAL)
        .validity(Validity.of(LocalDate.of(2007, 1, 1), LocalDate.of(2013, 12, 31)))
        .coveredTo(LocalDate.of(2014, 6, 30))
        .ceiling(Money.eur("200000"))
        .period(DeMinimisPeriod.FISCAL_YEARS)
        .years(3)
        .singleUndertaking(false)
        .ends(TreeSet.of(EnterpriseNature.PUBLIC_BODY))
        .sources(articles("1998/2006", "5, 6", "2(2)", "2(4)", "2(5)", "3(1)")
            .mapValues(Source::unverified))
        .build();
  }

  private static DeMinimisRegulation of2013() {
    return DeMinimisRegulation.builder()
        .code("1407/2013")
        .kind(DeMinimisKind.GENERAL)
        .validity(Validity.of(LocalDate.of(2014, 1, 1), LocalDate.of(2023, 12, 31)))
        .coveredTo(LocalDate.of(2024, 6, 30))
        .ceiling(Money.eur("200000"))
        .period(DeMinimisPeriod.FISCAL_YEARS)
        .years(3)
        .singleUndertaking(true)
        .ends(TreeSet.of(EnterpriseNature.PUBLIC_BODY))
        .loans(shortcut(50, "1000000", "500000"))
        .guarantees(shortcut(80, "1500000", "750000"))
        .sources(articles("1407/2013", "7, 8", "2(2), 3", "4(3), 4(6)", "5", "6"))
        .build();
  }

  private static DeMinimisRegulation of2023() {
    return DeMinimisRegulation.builder()
        .code("2023/2831")
        .kind(DeMinimisKind.GENERAL)
        .validity(Validity.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)))
        .coveredTo(LocalDate.of(2031, 6, 30))
        .ceiling(Money.eur("300000"))
        .period(DeMinimisPeriod.ROLLING)
        .years(3)
        .singleUndertaking(true)
        .ends(TreeSet.of(EnterpriseNature.PUBLIC_BODY))
        .loans(shortcut(50, "1500000", "750000"))
        .guarantees(shortcut(80, "2250000", "1125000"))
        .register(LocalDate.of(2026, 1, 1))
        .sources(articles("2023/2831", "7, 8", "2(2), 3", "4(3), 4(6)", "5", "6, 7(4)"))
        .build();
  }

  /* Since which day of 2012 it applied was not read. */
  private static DeMinimisRegulation servicesOf2012() {
    return DeMinimisRegulation.builder()
        .code("360/2012")
        .kind(DeMinimisKind.SGEI)
        .validity(Validity.known(LocalDate.of(2013, 1, 1), LocalDate.of(2023, 12, 31)))
        .coveredTo(LocalDate.of(2023, 12, 31))
        .ceiling(Money.eur("500000"))
        .period(DeMinimisPeriod.FISCAL_YEARS)
        .years(3)
        .singleUndertaking(false)
        .ends(TreeSet.of(EnterpriseNature.PUBLIC_BODY))
        .sources(
            articles("360/2012", "5", "2(2)", "2(4)", "2(7)", "3(1)").mapValues(Source::unverified))
        .build();
  }

  private static DeMinimisRegulation servicesOf2023() {
    return DeMinimisRegulation.builder()
        .code("2023/2832")
        .kind(DeMinimisKind.SGEI)
        .validity(Validity.of(LocalDate.of(2024, 1, 1), LocalDate.of(2030, 12, 31)))
        .coveredTo(LocalDate.of(2031, 6, 30))
        .ceiling(Money.eur("750000"))
        .period(DeMinimisPeriod.ROLLING)
        .years(3)
        .singleUndertaking(true)
        .ends(TreeSet.of(EnterpriseNature.PUBLIC_BODY, EnterpriseNature.NON_PROFIT_ENTITY))
        .register(LocalDate.of(2026, 1, 1))
        .sources(articles("2023/2832", "7, 8", "2(2), 3", "4", "5", "6, 7(4)")
            .mapValues(Source::unverified))
        .build();
  }

  private static EquivalentShortcut shortcut(long share, String fiveYears, String tenYears) {
    return EquivalentShortcut.of(
        Percentage.of(share),
        Vector.of(
            new EquivalentShortcut.Limit(Money.eur(fiveYears), 5),
            new EquivalentShortcut.Limit(Money.eur(tenYears), 10)));
  }

  /* How far aid of other kinds adds up was cut off in the copies that were read, and so were the last articles, on validity. */
  private static TreeMap<DeMinimisTopic, Source> articles(
      String code,
      String validity,
      String ceiling,
      String equivalent,
      String cumulation,
      String declaration) {
    return TreeMap.<DeMinimisTopic, Source>empty()
        .put(DeMinimisTopic.VALIDITY, article(code, validity).unverified())
        .put(DeMinimisTopic.CEILING, article(code, ceiling))
        .put(DeMinimisTopic.EQUIVALENT, article(code, equivalent))
        .put(DeMinimisTopic.CUMULATION, article(code, cumulation).unverified())
        .put(DeMinimisTopic.DECLARATION, article(code, declaration));
  }

  private static Source article(String code, String article) {
    return Source.law(
        AidTexts.TEXTS,
        "source.regulation",
        READ,
        Fact.of("regulation", code),
        Fact.of("article", article));
  }
}
