package be.socialinnovation.fund;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * On which conditions money that was approved is paid.
 *
 * @param precedent what has to be met before anything is paid, such as a signed agreement
 * @param tranches by which milestones it is paid; empty when it is paid as it is needed
 * @param confirmedBy the last day on which an engagement that waits for a grant can become firm; empty where there is none
 */
@Value.Builder
public record Conditions(
    TreeSet<String> precedent, Seq<Tranche> tranches, Optional<LocalDate> confirmedBy)
    implements WithConditions {

  /** Nothing has to be met. */
  public static final Conditions NONE =
      new Conditions(TreeSet.empty(), Vector.empty(), Optional.empty());

  public Conditions {
    Objects.requireNonNull(precedent, "precedent");
    Objects.requireNonNull(tranches, "tranches");
    Objects.requireNonNull(confirmedBy, "confirmedBy");
    if (tranches.map(Tranche::milestone).distinct().size() != tranches.size()) {
      throw new IllegalArgumentException("a milestone must stand for one tranche: " + tranches);
    }
  }

  /** A builder without defaults but the last day. */
  public static ConditionsBuilder builder() {
    return new ConditionsBuilder();
  }

  /** What may be paid by now, of an amount, when these milestones are accepted: all of it where there are no tranches. */
  public Money payable(Money approved, TreeSet<String> accepted) {
    return tranches.isEmpty()
        ? approved
        : Money.sum(
            tranches.filter(tranche -> accepted.contains(tranche.milestone())).map(Tranche::amount),
            approved.currency());
  }
}
