package be.socialinnovation.partnership;

import be.socialinnovation.committee.Threshold;
import be.socialinnovation.money.Percentage;
import be.socialinnovation.workflow.Policy;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures by which a partnership is judged, and the days on which they are valid.
 *
 * @param id the name under which every step records it
 * @param validFrom the first day
 * @param validTo the last day; empty while no end is known
 * @param minimumMembers how many organisations a partnership has at least
 * @param minimumSectors how many of the four sectors take part at least; 0 where coverage is an indicator only
 * @param minimumCompanies how many companies are formally members when the application is filed, at least
 * @param laterMembers how many members there are, at least, some time after the approval
 * @param laterAfterMonths how many months after the approval that is asked
 * @param smallGroupBelow a target group of fewer companies than this is small
 * @param smallGroupShare which part of the companies of a small target group are members, at least, where there are not that many members
 * @param largestShare the largest part of the budget that one party bears when the bonus for cooperation is claimed
 * @param minimumCooperating how many companies bear a part of the budget, at least, when that bonus is claimed
 * @param quorum how many of the partners take part in a vote
 * @param majority how many of the votes cast carry a decision, more than half of them
 */
@Value.Builder
public record PartnershipPolicy(
    String id,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    int minimumMembers,
    int minimumSectors,
    int minimumCompanies,
    int laterMembers,
    int laterAfterMonths,
    int smallGroupBelow,
    Threshold smallGroupShare,
    Percentage largestShare,
    int minimumCooperating,
    Threshold quorum,
    Threshold majority)
    implements Policy, WithPartnershipPolicy {

  /** Refuses a validity that ends before it begins, and a negative figure, with {@link IllegalArgumentException}. */
  public PartnershipPolicy {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(validFrom, "validFrom");
    Objects.requireNonNull(validTo, "validTo");
    Policy.requireInOrder(validFrom, validTo);
    Objects.requireNonNull(smallGroupShare, "smallGroupShare");
    Objects.requireNonNull(largestShare, "largestShare");
    Objects.requireNonNull(quorum, "quorum");
    Objects.requireNonNull(majority, "majority");
    Vector<Integer> minima = Vector.of(
        minimumMembers,
        minimumSectors,
        minimumCompanies,
        laterMembers,
        laterAfterMonths,
        smallGroupBelow,
        minimumCooperating);
    if (minima.exists(minimum -> minimum < 0)) {
      throw new IllegalArgumentException("a minimum must not be negative: " + minima);
    }
    if (majority.isReachedBy(1, 2)) {
      throw new IllegalArgumentException(
          "a majority must be more than half of the votes cast: " + majority);
    }
  }

  /**
   * The Flemish innovation partnership (Vlaams innovatiesamenwerkingsverband, VIS): at least 10 companies at application and, two years after
   * the approval, 20 members or two thirds of a target group of fewer than 20 companies. The scheme
   * took applications until 31 December 2017. The first day, 1 January 2012, is chosen to cover the founding; when the figures began to
   * hold is not known.
   *
   * <p>The 70 % and the two companies come from the aid rules on cooperation between undertakings, not from this scheme. Two thirds for
   * quorum and majority is what model consortium agreements are known for, and the two members and the missing demand for sectors are
   * the library's own choice.
   */
  public static PartnershipPolicy vis2013() {
    return builder()
        .id("vis-2013")
        .validFrom(LocalDate.of(2012, 1, 1))
        .validTo(LocalDate.of(2017, 12, 31))
        .minimumMembers(2)
        .minimumSectors(0)
        .minimumCompanies(10)
        .laterMembers(20)
        .laterAfterMonths(24)
        .smallGroupBelow(20)
        .smallGroupShare(Threshold.TWO_THIRDS)
        .largestShare(Percentage.of(70))
        .minimumCooperating(2)
        .quorum(Threshold.TWO_THIRDS)
        .majority(Threshold.TWO_THIRDS)
        .build();
  }

  /** Whether a target group is small, and so many companies enough of it. */
  boolean isSmallGroupReachedBy(int companies, int group) {
    return group < smallGroupBelow && smallGroupShare.isReachedBy(companies, group);
  }

  /** A builder, in which everything but the last day must be set. */
  public static PartnershipPolicyBuilder builder() {
    return new PartnershipPolicyBuilder();
  }
}
