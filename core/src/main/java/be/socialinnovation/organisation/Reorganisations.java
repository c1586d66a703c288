package be.socialinnovation.organisation;

import be.socialinnovation.money.Money;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The mergers and splits that decide who answers today for what was granted to an enterprise before: article 3(8) and 3(9) of Regulations
 * (EU) 1407/2013 and 2023/2831.
 *
 * <p>They are followed day by day; on one day, mergers come before splits.
 *
 * @param mergers in any order
 * @param splits in any order
 */
public record Reorganisations(Seq<Merger> mergers, Seq<Split> splits) {

  /** Everyone is who it was. */
  public static final Reorganisations NONE = new Reorganisations(Vector.empty(), Vector.empty());

  public Reorganisations {
    Objects.requireNonNull(mergers, "mergers");
    Objects.requireNonNull(splits, "splits");
  }

  /** Mergers and splits. */
  public static Reorganisations of(Seq<Merger> mergers, Seq<Split> splits) {
    return new Reorganisations(mergers, splits);
  }

  /** The enterprise that stands in the place of another on a day: itself, or the one that it merged into. */
  public OrganisationId heir(OrganisationId enterprise, LocalDate on) {
    return days(on).foldLeft(enterprise, this::mergedOn);
  }

  /**
   * Who answers on a day for what was granted to an enterprise. The parts sum to the amount where they can be told.
   *
   * @param grant the id of what was granted, by which a split tells the activity
   * @param granted the day on which it was granted; a split on that day or earlier does not touch it
   */
  public Seq<HeldPart> parts(
      String grant, OrganisationId enterprise, Money amount, LocalDate granted, LocalDate on) {
    Seq<HeldPart> parts = Vector.of(new HeldPart(enterprise, amount, true));
    for (LocalDate day : days(on)) {
      parts = parts.map(part -> part.heldBy(mergedOn(part.holder(), day)));
      for (Split split : splits.filter(it -> it.on().equals(day) && granted.isBefore(day))) {
        parts = parts.flatMap(part ->
            part.holder().equals(split.divided()) ? split.parts(part, grant) : Vector.of(part));
      }
    }
    return parts;
  }

  /** The days on which somebody merges or splits. */
  public TreeSet<LocalDate> days() {
    return TreeSet.<LocalDate>empty().addAll(mergers.map(Merger::on)).addAll(splits.map(Split::on));
  }

  private TreeSet<LocalDate> days(LocalDate on) {
    return days().filter(day -> !day.isAfter(on));
  }

  private OrganisationId mergedOn(OrganisationId enterprise, LocalDate day) {
    return mergers
        .find(it -> it.on().equals(day) && it.merged().contains(enterprise))
        .map(Merger::into)
        .getOrElse(enterprise);
  }
}
