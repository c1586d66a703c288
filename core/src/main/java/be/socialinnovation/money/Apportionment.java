package be.socialinnovation.money;

import java.util.Arrays;

/**
 * Whole minor units from exact shares, on plain arrays: one place per party, in the order of their keys.
 *
 * <p>Everyone gets the share rounded down, or keeps what is held if that is more. The units left over go one by one to
 * those in line: who has a share with a remainder and has not been rounded up for it before. The line is longer than
 * the units are many, since those not in line hold at least their share.
 */
final class Apportionment {

  final Shares shares;
  final long[] held;
  final long[] holdings;
  final int spare;
  private final Selection.Order order;

  Apportionment(long total, Shares shares, long[] held, Selection.Order order) {
    this.shares = shares;
    this.held = held;
    this.order = order;
    holdings = new long[held.length];
    long left = total;
    for (int i = 0; i < held.length; i++) {
      holdings[i] = Math.max(held[i], shares.floors[i]);
      left -= holdings[i];
      if (left < 0 || held[i] > shares.ceiling(i)) {
        throw new IllegalArgumentException(
            "what is held must come from raises with the same weights, bases "
                + "and caps, or be re-based: " + held[i] + " minor units are ahead of a share of "
                + shares.floors[i] + " in " + total);
      }
    }
    spare = (int) left;
    if (spare > 0) {
      int[] line = line();
      Selection.moveFirstToFront(line, spare, order);
      for (int i = 0; i < spare; i++) {
        holdings[line[i]]++;
      }
    }
  }

  /** Returns the party's place in line for the spare units, from one; zero when it is not in line. */
  int place(int party) {
    int place = 0;
    if (isInLine(party)) {
      place = 1;
      for (int other : line()) {
        place += order.isBefore(other, party) ? 1 : 0;
      }
    }
    return place;
  }

  private boolean isInLine(int party) {
    return shares.remainders[party] > 0 && held[party] <= shares.floors[party];
  }

  private int[] line() {
    int length = 0;
    int[] line = new int[held.length];
    for (int i = 0; i < held.length; i++) {
      if (isInLine(i)) {
        line[length++] = i;
      }
    }
    return Arrays.copyOf(line, length);
  }
}
