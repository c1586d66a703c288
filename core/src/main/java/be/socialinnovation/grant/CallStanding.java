package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Verdict;
import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Traversable;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.Optional;

/**
 * How a call stands when one of its applications is decided on: what is awarded, and who could still claim the envelope before it.
 *
 * @param awarded what the call has awarded to others so far
 * @param ahead what others ask that no decision was taken on and that come first, by their ids
 * @param unplaced what others ask that no decision was taken on and of whom nobody can tell yet whether they come first, by their ids
 */
public record CallStanding(
    Money awarded, TreeMap<String, Money> ahead, TreeMap<String, Money> unplaced) {

  /** Refuses nothing but null. */
  public CallStanding {
    Objects.requireNonNull(awarded, "awarded");
    Objects.requireNonNull(ahead, "ahead");
    Objects.requireNonNull(unplaced, "unplaced");
  }

  /** Nothing is awarded, and nobody else waits. */
  public static CallStanding untouched(Money nothing) {
    return new CallStanding(nothing, TreeMap.empty(), TreeMap.empty());
  }

  /**
   * How the call of an application stands, as the applications of others have it; empty where one of them has other figures of the same
   * call, since nobody can tell then which envelope is given out.
   *
   * @param own the application that is decided on
   * @param others the other applications by their ids, those of other calls included
   */
  public static Optional<CallStanding> of(
      GrantCall call, String id, GrantApplication own, SortedMap<String, GrantApplication> others) {
    SortedMap<String, GrantApplication> competing = others.filterValues(other ->
        other.request().flatMap(GrantRequest::call).filter(call::isTheSameAs).isPresent());
    if (!competing
        .values()
        .forAll(other -> other.request().flatMap(GrantRequest::call).equals(Optional.of(call)))) {
      return Optional.empty();
    }
    CallStanding standing =
        untouched(Money.zero(call.envelope().currency())).withAwarded(competing.values());
    Claim claim = Claim.of(id, own);
    for (Tuple2<String, GrantApplication> other :
        competing.filterValues(it -> it.stage().isUndecided())) {
      standing = standing.with(call, Claim.of(other._1, other._2), claim);
    }
    return Optional.of(standing);
  }

  private CallStanding withAwarded(Traversable<GrantApplication> others) {
    return new CallStanding(
        Money.sum(others.flatMap(other -> Option.ofOptional(other.aid())), awarded.currency()),
        ahead,
        unplaced);
  }

  private CallStanding with(GrantCall call, Claim other, Claim own) {
    Optional<Boolean> first = other.comesBefore(own, call.selection());
    if (first.isEmpty()) {
      return new CallStanding(awarded, ahead, unplaced.put(other.application(), other.asked()));
    }
    return first.get()
        ? new CallStanding(awarded, ahead.put(other.application(), other.asked()), unplaced)
        : this;
  }

  /* Not when those who come first leave no room for the amount; nobody can tell while others may still come first and leave none. */
  Verdict roomFor(Money amount, Money left) {
    Money withThoseAhead = amount.plus(sum(ahead));
    if (!ahead.isEmpty() && !withThoseAhead.isAtMost(left)) {
      return Verdict.VIOLATED;
    }
    return unplaced.isEmpty() || withThoseAhead.plus(sum(unplaced)).isAtMost(left)
        ? Verdict.SATISFIED
        : Verdict.UNDETERMINED;
  }

  /* What is asked by those who are in the way, or may be. */
  TreeMap<String, Money> ahead(Verdict verdict) {
    return verdict == Verdict.UNDETERMINED ? ahead.merge(unplaced) : ahead;
  }

  private Money sum(TreeMap<String, Money> asked) {
    return Money.sum(asked.values(), awarded.currency());
  }
}
