package be.socialinnovation.aid;

import be.socialinnovation.workflow.Verdict;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * The block exemptions among which the day of the legal right to an aid chooses.
 *
 * @param exemptions the rule sets, in any order
 */
public record StateAidLaw(Seq<BlockExemption> exemptions) {

  /** Refuses two rule sets of one name with {@link IllegalArgumentException}. */
  public StateAidLaw {
    Objects.requireNonNull(exemptions, "exemptions");
    if (exemptions.map(BlockExemption::name).distinct().size() != exemptions.size()) {
      throw new IllegalArgumentException(
          "each rule set must have a name of its own: " + exemptions.map(BlockExemption::name));
    }
  }

  /**
   * The general block exemption regulations of the Union as they were read: (EC) 800/2008 up to 30 June 2014, of which the feasibility
   * studies of article 32 and no other intensity; (EU) 651/2014 from 1 July 2014; and the same as amended by (EU) 2023/1315 from 1 July
   * 2023 to 31 December 2026. The first day of 800/2008 was not looked up: it is known to hold in 2013 and 2014.
   */
  public static StateAidLaw union() {
    return new StateAidLaw(Vector.of(
        UnionExemptions.of2008(), UnionExemptions.of2014(), UnionExemptions.amended2023()));
  }

  /** This law with a further rule set. */
  public StateAidLaw with(BlockExemption exemption) {
    return new StateAidLaw(exemptions.append(exemption));
  }

  /** The newest rule set that is known to hold on the day of the legal right; empty on a day of which nobody can tell. */
  public Optional<BlockExemption> on(LocalDate day) {
    return exemptions
        .filter(it -> it.validity().on(day) == Verdict.SATISFIED)
        .maxBy(Comparator.comparing(it -> it.validity().knownFrom()))
        .toJavaOptional();
  }

  /** The rule set of a name where a scheme pins one, on a day on which it is known to hold; else the newest. */
  public Optional<BlockExemption> on(LocalDate day, Optional<String> pinned) {
    return pinned.isEmpty()
        ? on(day)
        : new StateAidLaw(exemptions.filter(it -> it.name().equals(pinned.get()))).on(day);
  }
}
