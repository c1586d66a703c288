package be.socialinnovation.association;

import be.socialinnovation.workflow.Policy;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The regime that an association is judged by: its figures, and the days on which they are valid.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day
 * @param validTo the last day; empty while no end is known
 * @param lastFounding the last day on which an association can be founded under it; empty while no end is known
 * @param minimumMembers how many members an association has at least
 * @param minimumDirectors how many directors an association has at least, unless it is small
 * @param smallMembership up to how many members an association is small
 * @param smallBoard how many directors a small association has, exactly
 */
@Value.Builder
public record AssociationPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Optional<LocalDate> lastFounding,
    int minimumMembers,
    int minimumDirectors,
    int smallMembership,
    int smallBoard)
    implements Policy, WithAssociationPolicy {

  /** Refuses a validity that ends before it begins, and a negative figure, with {@link IllegalArgumentException}. */
  public AssociationPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Objects.requireNonNull(lastFounding, "lastFounding");
    Policy.requireInOrder(validFrom, validTo);
    if (minimumMembers < 0 || minimumDirectors < 0 || smallMembership < 0 || smallBoard < 0) {
      throw new IllegalArgumentException("a number of members or directors must not be negative: "
          + minimumMembers + ", " + minimumDirectors + ", " + smallMembership + ", " + smallBoard);
    }
  }

  /**
   * The law of 27 June 1921 as it stood in 2013: at least three members; at least three directors, but exactly two when there are only
   * three members. New associations have come under the code of companies and associations since 1 May 2019, those that existed since
   * 1 January 2020. For days before 2013 nothing is claimed.
   */
  public static AssociationPolicy law1921() {
    return builder()
        .id("vzw-1921")
        .validFrom(LocalDate.of(2013, 1, 1))
        .validTo(LocalDate.of(2019, 12, 31))
        .lastFounding(LocalDate.of(2019, 4, 30))
        .minimumMembers(3)
        .minimumDirectors(3)
        .smallMembership(3)
        .smallBoard(2)
        .build();
  }

  /** A builder, in which everything but the last days must be set. */
  public static AssociationPolicyBuilder builder() {
    return new AssociationPolicyBuilder();
  }

  /** Whether an association can be founded on a day. */
  public boolean allowsFounding(LocalDate day) {
    return lastFounding.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether an association may have this many members. */
  public boolean allowsMembers(int members) {
    return members >= minimumMembers;
  }

  /** Whether an association with this many members may have a board of this many directors. */
  public boolean allowsBoard(int directors, int members) {
    return members <= smallMembership ? directors == smallBoard : directors >= minimumDirectors;
  }
}
