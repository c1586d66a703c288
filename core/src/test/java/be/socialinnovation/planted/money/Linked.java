package be.socialinnovation.planted.money;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

final class Linked {
  Map<String, String> map() {
    return LinkedHashMap.empty();
  }

  Set<String> set() {
    return LinkedHashSet.empty();
  }
}
