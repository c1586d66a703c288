package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.organisation.SizeClass;
import be.socialinnovation.workflow.Fact;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.TreeMap;
import java.util.Objects;

/**
 * What makes an enterprise micro, small or medium-sized, as data.
 *
 * @param ceilings the figures by class, from the smallest up; an enterprise above all of them is large
 * @param partnerFrom the share in another enterprise from which on its figures count pro rata
 * @param linkedAbove the share above which they count in full
 * @param publicFrom the share of public bodies from which on an enterprise is no SME
 * @param source where the ceilings stand
 * @param groups where it stands which other enterprises count, and that of public bodies
 */
public record SmeDefinition(
    TreeMap<SizeClass, SizeCeiling> ceilings,
    Percentage partnerFrom,
    Percentage linkedAbove,
    Percentage publicFrom,
    Source source,
    Source groups) {

  /** Refuses a definition that names a class other than the three with {@link IllegalArgumentException}. */
  public SmeDefinition {
    Objects.requireNonNull(ceilings, "ceilings");
    Objects.requireNonNull(partnerFrom, "partnerFrom");
    Objects.requireNonNull(linkedAbove, "linkedAbove");
    Objects.requireNonNull(publicFrom, "publicFrom");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(groups, "groups");
    if (ceilings.size() != 3 || ceilings.containsKey(SizeClass.LARGE)) {
      throw new IllegalArgumentException(
          "the three classes of SMEs must have their ceilings: " + ceilings.keySet());
    }
  }

  /** Recommendation 2003/361/EC, which Annex I of Regulation (EU) 651/2014 repeats. */
  public static SmeDefinition of2003() {
    return new SmeDefinition(
        TreeMap.of(
            SizeClass.MICRO, new SizeCeiling(10, Money.eur("2000000"), Money.eur("2000000")),
            SizeClass.SMALL, new SizeCeiling(50, Money.eur("10000000"), Money.eur("10000000")),
            SizeClass.MEDIUM, new SizeCeiling(250, Money.eur("50000000"), Money.eur("43000000"))),
        Percentage.of(25),
        Percentage.of(50),
        Percentage.of(25),
        annex("2"),
        annex("3").unverified());
  }

  private static Source annex(String article) {
    return Source.publication(
        AidTexts.TEXTS, "source.sme", AidSources.READ, Fact.of("article", article));
  }

  /** The part of another enterprise's figures that counts, given the share in it: nothing, the share, or all. */
  public Percentage counted(Percentage share) {
    if (share.compareTo(linkedAbove) > 0) {
      return Percentage.HUNDRED;
    }
    return share.isAtLeast(partnerFrom) ? share : Percentage.ZERO;
  }
}
