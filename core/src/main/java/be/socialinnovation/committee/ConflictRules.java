package be.socialinnovation.committee;

import io.vavr.collection.TreeSet;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which ties to an organisation that a motion is about keep a member from deliberating and voting on it. The other ties are told, and
 * keep nobody away.
 *
 * @param disqualifying the kinds of tie that exclude; none where conflicts are only declared
 * @param lookBackMonths for how many months a tie that has ended still counts; 0 for ties of the day alone
 */
public record ConflictRules(TreeSet<AffiliationKind> disqualifying, int lookBackMonths) {

  /** Nothing is derived: a member is recused when it says so. */
  public static final ConflictRules DECLARED_ONLY = new ConflictRules(TreeSet.empty(), 0);

  public ConflictRules {
    Objects.requireNonNull(disqualifying, "disqualifying");
    if (lookBackMonths < 0) {
      throw new IllegalArgumentException(
          "a tie must not be looked back for fewer than 0 months: " + lookBackMonths);
    }
  }

  /** Ties of these kinds exclude, on the day itself. */
  public static ConflictRules excluding(AffiliationKind... kinds) {
    return new ConflictRules(TreeSet.of(kinds), 0);
  }

  /** These rules, counting a tie for some months after it has ended. */
  public ConflictRules lookingBack(int months) {
    return new ConflictRules(disqualifying, months);
  }

  /** Whether a tie touches a motion that is dealt with on a day. */
  boolean touches(Affiliation tie, Motion motion, LocalDate on) {
    return motion.concerns().contains(tie.organisation())
        && tie.tenure().touches(on.minusMonths(lookBackMonths), on);
  }

  /** Whether a tie that touches a motion keeps the member away from it. */
  boolean excludes(Affiliation tie) {
    return disqualifying.contains(tie.kind());
  }
}
