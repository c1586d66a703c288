package be.socialinnovation.association;

import be.socialinnovation.organisation.Tenure;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who belongs to a body, and who belonged to it before, so that it can be asked for as of any day.
 *
 * @param <K> the ids of those who belong to it
 * @param tenures the times of everybody who ever belonged to it, the earliest first
 */
public record Roll<K extends Comparable<K>>(TreeMap<K, Seq<Tenure>> tenures) {

  /** Refuses times of one and the same that overlap, or are out of order, with {@link IllegalArgumentException}. */
  public Roll {
    Objects.requireNonNull(tenures, "tenures");
    tenures.forEach((who, times) -> times.zip(times.drop(1)).forEach(pair -> {
      if (pair._1().until().map(pair._2().from()::isBefore).orElse(true)) {
        throw new IllegalArgumentException(
            "nobody can belong to a body twice at a time: " + who + ", " + times.mkString(", "));
      }
    }));
  }

  /** A roll with nobody on it. */
  public static <K extends Comparable<K>> Roll<K> empty() {
    return new Roll<K>(TreeMap.empty());
  }

  /** Those who belong to the body on a day. */
  public TreeSet<K> on(LocalDate day) {
    return TreeSet.ofAll(tenures.keySet().filter(who -> covers(who, day)));
  }

  /** Whether somebody belongs to the body on a day. */
  public boolean covers(K who, LocalDate day) {
    return of(who).exists(tenure -> tenure.covers(day));
  }

  /** How many belong to the body until further notice. */
  public int size() {
    return tenures.values().count(times -> times.exists(Tenure::isOpen));
  }

  Roll<K> joined(K who, LocalDate day) {
    return new Roll<>(tenures.put(who, of(who).append(Tenure.since(day))));
  }

  Roll<K> joined(Iterable<K> several, LocalDate day) {
    return Vector.ofAll(several).foldLeft(this, (roll, who) -> roll.joined(who, day));
  }

  Roll<K> left(K who, LocalDate day) {
    if (!of(who).exists(Tenure::isOpen)) {
      throw new IllegalArgumentException("only who belongs to a body can leave it: " + who);
    }
    return new Roll<>(tenures.put(who, of(who).init().append(of(who).last().endedOn(day))));
  }

  private Seq<Tenure> of(K who) {
    return tenures.getOrElse(who, Vector.empty());
  }
}
