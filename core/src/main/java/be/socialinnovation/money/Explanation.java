package be.socialinnovation.money;

/**
 * Why one party of an {@link Allocation} ends with its amount, in figures that can be checked by hand.
 *
 * <p>The party's exact share of the running total is {@link #share} and {@link #fraction} of a minor unit. It gets at
 * least the share and what it held. The few spare units that remain go to the first in line, one each.
 *
 * @param share the exact share, rounded down to the minor unit
 * @param fraction what the share has beyond that, in minor units, below one
 * @param held what the party held before
 * @param spare the number of minor units that were left for those in line
 * @param place the party's place in line, from one; zero when it did not stand in line
 * @param holding what the party holds afterwards
 */
public record Explanation(
    Money share, Ratio fraction, Money held, int spare, int place, Money holding) {

  /** Tells whether the party got one of the spare minor units. */
  public boolean isRoundedUp() {
    return place > 0 && place <= spare;
  }

  /** Returns what the party gets now. */
  public Money part() {
    return holding.minus(held);
  }

  /** Returns one line: {@code share EUR 45.45 + 5/11, held EUR 0.00, number 3 in line for 10: holds EUR 45.46}. */
  @Override
  public String toString() {
    var line = place == 0 ? "not in line" : "number " + place + " in line";
    return "share " + share + " + " + fraction + ", held " + held + ", " + line + " for " + spare
        + ": holds " + holding;
  }
}
