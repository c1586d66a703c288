package be.socialinnovation.fund;

import static java.util.Comparator.naturalOrder;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * On which conditions money that was approved is paid.
 *
 * @param precedent what has to be met before anything is paid, such as a signed agreement
 * @param tranches by which milestones it is paid; empty when it is paid as it is needed
 * @param confirmedBy the last day on which an engagement that waits for a grant can become firm; empty where there is none
 * @param disburseBy the last day on which it is paid, after which what is left of it lapses; empty where there is none
 */
@Value.Builder
public record Conditions(
    TreeSet<String> precedent,
    Seq<Tranche> tranches,
    Optional<LocalDate> confirmedBy,
    Optional<LocalDate> disburseBy)
    implements WithConditions {

  /** Nothing has to be met. */
  public static final Conditions NONE =
      new Conditions(TreeSet.empty(), Vector.empty(), Optional.empty(), Optional.empty());

  public Conditions {
    Objects.requireNonNull(precedent, "precedent");
    Objects.requireNonNull(tranches, "tranches");
    Objects.requireNonNull(confirmedBy, "confirmedBy");
    Objects.requireNonNull(disburseBy, "disburseBy");
    if (tranches.map(Tranche::milestone).distinct().size() != tranches.size()) {
      throw new IllegalArgumentException("a milestone must stand for one tranche: " + tranches);
    }
  }

  /** A builder without defaults but the last days. */
  public static ConditionsBuilder builder() {
    return new ConditionsBuilder();
  }

  /** The first of the last days, after which it cannot be paid as it was meant to be; empty where there is none. */
  public Optional<LocalDate> lastDay() {
    return Stream.of(confirmedBy, disburseBy).flatMap(Optional::stream).min(naturalOrder());
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
