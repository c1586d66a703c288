package be.socialinnovation.organisation;

import be.socialinnovation.money.Allocation;
import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The split of an enterprise into several.
 *
 * <p>What was granted before goes with the activity that it was used for and, where that cannot be told, by the book value of the equity
 * of each on the day of the split: article 3(9) of Regulations (EU) 1407/2013 and 2023/2831.
 *
 * @param divided the enterprise that splits
 * @param successors those that go on, at least two, the divided one among them where it goes on itself
 * @param on the first day on which they are apart
 * @param activities who took over the activity that a grant was used for, by the grant's id, as far as that can be told
 * @param equity the book value of the equity of each successor; empty when nobody knows it, or when it gives no proportion
 */
@Value.Builder
public record Split(
    OrganisationId divided,
    TreeSet<OrganisationId> successors,
    LocalDate on,
    TreeMap<String, OrganisationId> activities,
    TreeMap<OrganisationId, Money> equity)
    implements WithSplit {

  /** Refuses fewer than two successors, others than these, and equity that gives no proportion, with {@link IllegalArgumentException}. */
  public Split {
    Objects.requireNonNull(divided, "divided");
    Objects.requireNonNull(successors, "successors");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(activities, "activities");
    Objects.requireNonNull(equity, "equity");
    if (successors.size() < 2 || !successors.containsAll(activities.values())) {
      throw new IllegalArgumentException(
          "a split must be among two or more, who take over the activities: " + successors + ", "
              + activities);
    }
    if (!equity.isEmpty()
        && (!equity.keySet().equals(successors)
            || equity.values().exists(Money::isNegative)
            || equity.values().forAll(Money::isZero))) {
      throw new IllegalArgumentException(
          "equity must be of every successor, not negative, and more than nothing: " + equity);
    }
  }

  /** A builder, in which everything must be set. */
  public static SplitBuilder builder() {
    return new SplitBuilder();
  }

  /** Who holds what of something granted before. */
  Seq<HeldPart> parts(HeldPart held, String grant) {
    Optional<OrganisationId> user = activities.get(grant).toJavaOptional();
    if (user.isPresent()) {
      return Vector.of(held.heldBy(user.get()));
    }
    if (equity.isEmpty()) {
      return successors.toVector().map(successor -> held.perhapsHeldBy(successor));
    }
    return Allocation.proRata(held.amount(), equity)
        .parts()
        .toVector()
        .map(part -> new HeldPart(part._1, part._2, held.isSettled()));
  }
}
