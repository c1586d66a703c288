package be.socialinnovation.grant;

import io.vavr.collection.TreeSet;
import java.util.Objects;

/**
 * Which other applications there are when one is submitted, by their ids.
 *
 * @param undecided those for the same project and the same purpose that wait for a decision
 * @param thisYear those of the same applicant under the same scheme that were submitted in the same calendar year and have not come to
 *     nothing: undecided, awarded or further
 */
public record OtherApplications(TreeSet<String> undecided, TreeSet<String> thisYear) {

  /** There are none. */
  public static final OtherApplications NONE =
      new OtherApplications(TreeSet.empty(), TreeSet.empty());

  /** Refuses nothing but null. */
  public OtherApplications {
    Objects.requireNonNull(undecided, "undecided");
    Objects.requireNonNull(thisYear, "thisYear");
  }
}
