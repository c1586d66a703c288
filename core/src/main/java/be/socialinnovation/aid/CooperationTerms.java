package be.socialinnovation.aid;

import be.socialinnovation.money.Money;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Assessment;
import be.socialinnovation.workflow.Source;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * What a scheme asks of a cooperation before it adds points to the rate, as data. Subcontracting is no cooperation.
 *
 * @param companies how many companies independent of each other take part, at least
 * @param reachesOut whether one of them must be an SME or the cooperation must cross borders
 * @param sharedRisk whether each must bear risk
 * @param largestShare the most of the budget that one of them may bear
 * @param source where the terms come from
 */
public record CooperationTerms(
    int companies, boolean reachesOut, boolean sharedRisk, Percentage largestShare, Source source) {

  /** Refuses fewer than two companies, and a share that no budget can have, with {@link IllegalArgumentException}. */
  public CooperationTerms {
    Objects.requireNonNull(largestShare, "largestShare");
    Objects.requireNonNull(source, "source");
    if (companies < 2) {
      throw new IllegalArgumentException("a cooperation must have two companies: " + companies);
    }
    if (largestShare.isAtMost(Percentage.ZERO) || !largestShare.isAtMost(Percentage.HUNDRED)) {
      throw new IllegalArgumentException(
          "a share of a budget must be above 0 % and at most 100 %: " + largestShare);
    }
  }

  /** What these terms say of a cooperation that carries these costs, rule by rule. */
  public Assessment assess(Cooperation cooperation, Money costs) {
    return Assessment.of(
        AidTexts.TEXTS.term("Cooperation", "asked.cooperation"),
        Vector.of(CooperationRule.values()),
        costs,
        cooperation,
        this,
        cooperation.asOf());
  }
}
