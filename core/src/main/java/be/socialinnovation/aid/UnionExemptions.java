package be.socialinnovation.aid;

import static be.socialinnovation.aid.AidCategory.EXPERIMENTAL_DEVELOPMENT;
import static be.socialinnovation.aid.AidCategory.FEASIBILITY_OF_EXPERIMENTAL_DEVELOPMENT;
import static be.socialinnovation.aid.AidCategory.FEASIBILITY_OF_INDUSTRIAL_RESEARCH;
import static be.socialinnovation.aid.AidCategory.FEASIBILITY_STUDY;
import static be.socialinnovation.aid.AidCategory.FUNDAMENTAL_RESEARCH;
import static be.socialinnovation.aid.AidCategory.INDUSTRIAL_RESEARCH;
import static be.socialinnovation.aid.AidCategory.PROCESS_INNOVATION;
import static be.socialinnovation.aid.AidCategory.SME_INNOVATION;
import static be.socialinnovation.aid.AidCategory.SME_INNOVATION_ADVICE;
import static be.socialinnovation.aid.BonusGround.AREA_A;
import static be.socialinnovation.aid.BonusGround.AREA_C;
import static be.socialinnovation.aid.BonusGround.COOPERATION;
import static be.socialinnovation.aid.BonusGround.CROSS_BORDER_CALL;
import static be.socialinnovation.aid.BonusGround.DISSEMINATION;
import static be.socialinnovation.aid.BonusGround.LICENCES;
import static be.socialinnovation.aid.BonusGround.MEDIUM;
import static be.socialinnovation.aid.BonusGround.SMALL;
import static be.socialinnovation.aid.BonusGround.SME;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import java.time.LocalDate;
import java.util.function.Function;

/* The general block exemption regulations, article by article; what was not read there says so or is left out. */
final class UnionExemptions {

  private UnionExemptions() {}

  static BlockExemption of2008() {
    return new BlockExemption(
        AidTexts.TEXTS.term("800/2008", "exemption.2008"),
        Validity.known(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 6, 30)),
        TreeMap.of(
            FEASIBILITY_OF_INDUSTRIAL_RESEARCH,
            AidCeiling.of(AidRate.of(65).plus(10, SME), of2008("32"))
                .withThreshold(limit("10000000", of2008("6(1)(e)(ii)").unverified())),
            FEASIBILITY_OF_EXPERIMENTAL_DEVELOPMENT,
            AidCeiling.of(AidRate.of(40).plus(10, SME), of2008("32"))
                .withThreshold(limit("7500000", of2008("6(1)(e)(iii)").unverified()))),
        of2008("7").unverified(),
        of2008("32"));
  }

  static BlockExemption of2014() {
    return new BlockExemption(
            AidTexts.TEXTS.term("651/2014", "exemption.2014"),
            Validity.of(LocalDate.of(2014, 7, 1), LocalDate.of(2023, 6, 30)),
            ceilings(
                UnionExemptions::of2014,
                research -> research.or(15, COOPERATION).or(15, DISSEMINATION),
                TreeMap.of(
                    FUNDAMENTAL_RESEARCH, "40000000",
                    INDUSTRIAL_RESEARCH, "20000000",
                    EXPERIMENTAL_DEVELOPMENT, "15000000")),
            of2014("8(3), 8(5)"),
            of2014("1"))
        .with(
            FEASIBILITY_STUDY,
            feasibility(of2014("25(5), 25(7)"))
                .withThreshold(limit("7500000", of2014("4(1)(i)(vi)").unverified())))
        .with(SME_INNOVATION_ADVICE, advice("200000", of2014("28(4)")));
  }

  static BlockExemption amended2023() {
    return new BlockExemption(
            AidTexts.TEXTS.term("651/2014-2023", "exemption.2023"),
            Validity.of(LocalDate.of(2023, 7, 1), LocalDate.of(2026, 12, 31)),
            ceilings(
                UnionExemptions::amended2023,
                research -> research
                    .or(15, COOPERATION)
                    .or(15, DISSEMINATION)
                    .or(15, LICENCES)
                    .or(15, AREA_A)
                    .or(5, AREA_C)
                    .or(25, CROSS_BORDER_CALL),
                TreeMap.of(
                    FUNDAMENTAL_RESEARCH, "55000000",
                    INDUSTRIAL_RESEARCH, "35000000",
                    EXPERIMENTAL_DEVELOPMENT, "25000000")),
            amended2023("8(3), 8(5)"),
            amended2023("1"))
        .with(
            FEASIBILITY_STUDY,
            feasibility(amended2023("25(5), 25(7)"))
                .withThreshold(limit("8250000", amended2023("4(1)(i)(vi)"))))
        .with(
            SME_INNOVATION,
            AidCeiling.of(AidRate.of(0).plus(50, SME), amended2023("28"))
                .withThreshold(limit("10000000", amended2023("4(1)(l)"))))
        .with(
            PROCESS_INNOVATION,
            AidCeiling.of(AidRate.of(15).plus(35, SME), amended2023("29"))
                .withThreshold(limit("12500000", amended2023("4(1)(m)"))))
        .with(
            SME_INNOVATION_ADVICE,
            advice("220000", amended2023("28(4)"))
                .withThreshold(limit("10000000", amended2023("4(1)(l)"))));
  }

  /*
   * Both versions of 651/2014. How the alternatives of article 25(6) go together has not been looked up to the end, nor have the
   * thresholds of research.
   */
  private static TreeMap<AidCategory, AidCeiling> ceilings(
      Function<String, Source> article,
      Function<AidRate, AidRate> alternatives,
      TreeMap<AidCategory, String> thresholds) {
    return thresholds.foldLeft(
        ceilings(article, alternatives),
        (ceilings, threshold) -> ceilings.put(
            threshold._1,
            ceilings
                .get(threshold._1)
                .get()
                .withThreshold(limit(threshold._2, article.apply("4(1)(i)").unverified()))));
  }

  private static TreeMap<AidCategory, AidCeiling> ceilings(
      Function<String, Source> article, Function<AidRate, AidRate> alternatives) {
    return TreeMap.<AidCategory, AidCeiling>empty()
        .put(FUNDAMENTAL_RESEARCH, AidCeiling.of(AidRate.of(100), article.apply("25(5)(a)")))
        .put(
            INDUSTRIAL_RESEARCH,
            AidCeiling.of(
                alternatives.apply(sized(50).upTo(80)),
                article.apply("25(5)(b), 25(6)").unverified()))
        .put(
            EXPERIMENTAL_DEVELOPMENT,
            AidCeiling.of(
                alternatives.apply(sized(25).upTo(80)),
                article.apply("25(5)(c), 25(6)").unverified()))
        .put(SME_INNOVATION, AidCeiling.of(AidRate.of(0).plus(50, SME), article.apply("28")))
        .put(PROCESS_INNOVATION, AidCeiling.of(AidRate.of(15).plus(35, SME), article.apply("29")));
  }

  private static AidRate sized(long base) {
    return AidRate.of(base).plus(10, MEDIUM).plus(20, SMALL);
  }

  private static AidCeiling feasibility(Source source) {
    return AidCeiling.of(sized(50), source);
  }

  private static AidCeiling advice(String inThreeYears, Source source) {
    return AidCeiling.of(AidRate.of(0).plus(100, SME), source)
        .withThreeYears(limit(inThreeYears, source));
  }

  private static AidLimit limit(String euros, Source source) {
    return new AidLimit(Money.eur(euros), source);
  }

  private static Source of2008(String article) {
    return law("source.2008", article);
  }

  private static Source of2014(String article) {
    return law("source.2014", article);
  }

  private static Source amended2023(String article) {
    return law("source.2023", article);
  }

  private static Source law(String key, String article) {
    return Source.law(AidTexts.TEXTS, key, AidSources.READ, Fact.of("article", article));
  }
}
