package be.socialinnovation.money;

/** Finds the first few of many without sorting the rest. */
final class Selection {

  /** A strict order: of two different places, exactly one comes before the other. */
  @FunctionalInterface
  interface Order {
    boolean isBefore(int one, int other);
  }

  private Selection() {}

  /** Moves the first {@code count} of the places, by the order, to the front of the array, in no order there. */
  static void moveFirstToFront(int[] places, int count, Order order) {
    int from = 0;
    int to = places.length - 1;
    while (from < to) {
      int pivot = pivot(places, from, to, order);
      int left = from;
      int right = to;
      while (left <= right) {
        while (order.isBefore(places[left], pivot)) {
          left++;
        }
        while (order.isBefore(pivot, places[right])) {
          right--;
        }
        if (left <= right) {
          swap(places, left++, right--);
        }
      }
      if (count <= right + 1) {
        to = right;
      } else {
        from = left;
      }
      if (count <= from || count > to) {
        return;
      }
    }
  }

  /** The median of three places spread over the range by their own number, so that no common listing is a bad one. */
  private static int pivot(int[] places, int from, int to, Order order) {
    int a = places[from + (to - from) / 4];
    int b = places[from + (to - from) / 2];
    int c = places[to - (to - from) / 4];
    if (order.isBefore(b, a)) {
      int first = b;
      b = a;
      a = first;
    }
    if (order.isBefore(c, a)) {
      return a;
    }
    return order.isBefore(c, b) ? c : b;
  }

  private static void swap(int[] places, int one, int other) {
    int kept = places[one];
    places[one] = places[other];
    places[other] = kept;
  }
}
