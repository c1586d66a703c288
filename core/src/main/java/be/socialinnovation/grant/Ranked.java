package be.socialinnovation.grant;

import be.socialinnovation.money.Money;
import be.socialinnovation.workflow.Finding;
import io.vavr.collection.Seq;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application as a ranking answers it.
 *
 * @param place its place from 1 on; empty for one that is not, or not yet, supportable
 * @param entry what was ranked
 * @param status the answer
 * @param left what was left of the envelope when its turn came
 * @param inTheWay the findings that stand in the way; empty for one that is funded, and for one that would fit after the list has ended
 */
@Value.Builder
public record Ranked(
    Optional<Integer> place,
    RankingEntry entry,
    RankingStatus status,
    Money left,
    Seq<Finding> inTheWay)
    implements WithRanked {

  /** Refuses nothing but null. */
  public Ranked {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(inTheWay, "inTheWay");
  }

  /** A builder, in which everything but the place must be set. */
  public static RankedBuilder builder() {
    return new RankedBuilder();
  }

  /** What it gets: its whole amount when it is funded, and nothing otherwise. */
  public Money funded() {
    return status == RankingStatus.FUNDED
        ? entry.amount()
        : Money.zero(entry.amount().currency());
  }
}
