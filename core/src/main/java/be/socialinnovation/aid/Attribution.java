package be.socialinnovation.aid;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/*
 * The aids attributed to costs one after the other, as much of each as fits: a largest flow, along shortest augmenting paths (Edmonds and
 * Karp). A later aid may move an earlier one to another of its costs, but never lessens it.
 */
final class Attribution {

  private final BigInteger[] free;
  private final List<Seq<Integer>> costsOf = new ArrayList<>();
  private final List<BigInteger[]> held = new ArrayList<>();

  Attribution(Vector<BigInteger> room) {
    free = room.toJavaArray(BigInteger[]::new);
  }

  /* How much of an aid fits on its costs. */
  BigInteger attribute(Seq<Integer> costs, BigInteger amount) {
    BigInteger[] none = new BigInteger[free.length];
    Arrays.fill(none, BigInteger.ZERO);
    costsOf.add(costs);
    held.add(none);
    BigInteger open = amount;
    BigInteger moved = move(costsOf.size() - 1, open);
    while (moved.signum() > 0) {
      open = open.subtract(moved);
      moved = move(costsOf.size() - 1, open);
    }
    return amount.subtract(open);
  }

  /* The aid takes its first cost from another aid, which takes the next cost on the path, and so on to a cost with room. */
  private BigInteger move(int aid, BigInteger most) {
    int[] takenBy = new int[free.length];
    int[] before = new int[free.length];
    Arrays.fill(takenBy, -1);
    Deque<Integer> reached = new ArrayDeque<>();
    reach(aid, -1, takenBy, before, reached);
    while (!reached.isEmpty()) {
      int cost = reached.remove();
      if (free[cost].signum() > 0) {
        return shift(cost, most, takenBy, before);
      }
      for (int other = 0; other < held.size(); other++) {
        if (held.get(other)[cost].signum() > 0) {
          reach(other, cost, takenBy, before, reached);
        }
      }
    }
    return BigInteger.ZERO;
  }

  private void reach(int aid, int from, int[] takenBy, int[] before, Deque<Integer> reached) {
    for (int cost : costsOf.get(aid)) {
      if (takenBy[cost] < 0) {
        takenBy[cost] = aid;
        before[cost] = from;
        reached.add(cost);
      }
    }
  }

  private BigInteger shift(int last, BigInteger most, int[] takenBy, int[] before) {
    BigInteger amount = most.min(free[last]);
    for (int cost = last; before[cost] >= 0; cost = before[cost]) {
      amount = amount.min(held.get(takenBy[cost])[before[cost]]);
    }
    free[last] = free[last].subtract(amount);
    for (int cost = last; cost >= 0; cost = before[cost]) {
      BigInteger[] taker = held.get(takenBy[cost]);
      taker[cost] = taker[cost].add(amount);
      if (before[cost] >= 0) {
        taker[before[cost]] = taker[before[cost]].subtract(amount);
      }
    }
    return amount;
  }
}
