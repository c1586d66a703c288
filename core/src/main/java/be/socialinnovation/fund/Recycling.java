package be.socialinnovation.fund;

import be.socialinnovation.money.Percentage;
import java.util.Objects;

/**
 * How far money that came back may go round again.
 *
 * @param recommitted which part of the commitments may be promised to projects a second time, out of what projects repaid, from 0 to 100 %
 * @param recallable which part of the commitments may be distributed so that it can be called again, from 0 to 100 %
 */
public record Recycling(Percentage recommitted, Percentage recallable) {

  /** What came back is neither promised nor called a second time. */
  public static final Recycling NONE = new Recycling(Percentage.ZERO, Percentage.ZERO);

  public Recycling {
    Objects.requireNonNull(recommitted, "recommitted");
    Objects.requireNonNull(recallable, "recallable");
    FundTerms.requireShare(recommitted, "what is promised again");
    FundTerms.requireShare(recallable, "what is called again");
  }

  /** Recycling up to these parts of the commitments. */
  public static Recycling of(Percentage recommitted, Percentage recallable) {
    return new Recycling(recommitted, recallable);
  }
}
