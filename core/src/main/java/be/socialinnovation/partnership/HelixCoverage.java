package be.socialinnovation.partnership;

import be.socialinnovation.organisation.Organisation;
import be.socialinnovation.organisation.Sector;
import be.socialinnovation.workflow.Language;
import io.vavr.Tuple;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Objects;
import java.util.Optional;

/**
 * How many members come from each of the four sectors of the quadruple helix: academia, industry, government and civil society.
 *
 * <p>An indicator, never a condition: the founding consortium of 2013 had two of the four.
 *
 * @param members how many members come from each sector that is present
 * @param unestablished of how many members nobody has established the sector
 */
public record HelixCoverage(TreeMap<Sector, Integer> members, int unestablished) {

  public HelixCoverage {
    Objects.requireNonNull(members, "members");
  }

  /** The coverage by some organisations. */
  public static HelixCoverage of(Iterable<Organisation> organisations) {
    Vector<Optional<Sector>> sectors = Vector.ofAll(organisations).map(Organisation::sector);
    Vector<Sector> known = sectors.flatMap(sector -> sector.stream().toList());
    return new HelixCoverage(
        TreeMap.ofEntries(
            known.distinct().map(sector -> Tuple.of(sector, known.count(sector::equals)))),
        sectors.size() - known.size());
  }

  /** The sectors of which at least one member is known. */
  public TreeSet<Sector> present() {
    return TreeSet.ofAll(members.keySet());
  }

  /** The sectors of which no member is known; one whose sector is not established may still turn out to belong to them. */
  public TreeSet<Sector> missing() {
    return TreeSet.of(Sector.values()).removeAll(present());
  }

  /** How many sectors are present at most, whatever those that nobody has established turn out to be. */
  public int atMost() {
    return Math.min(Sector.values().length, members.size() + unestablished);
  }

  /** Whether every sector is present. */
  public boolean isComplete() {
    return missing().isEmpty();
  }

  @Override
  public String toString() {
    return members.size() + " of " + Sector.values().length + " sectors"
        + members
            .map(entry -> entry._1().label(Language.EN) + " " + entry._2())
            .mkString(" (", ", ", ")")
        + (unestablished == 0 ? "" : ", " + unestablished + " not established");
  }
}
