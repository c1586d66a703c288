package be.socialinnovation.association;

import be.socialinnovation.committee.AbstentionMeaning;
import be.socialinnovation.committee.Charter;
import be.socialinnovation.committee.QuorumBase;
import be.socialinnovation.committee.Threshold;
import be.socialinnovation.money.Ratio;
import io.vavr.collection.TreeSet;
import java.util.Objects;
import java.util.Optional;

/**
 * What a law asks of a vote in the general assembly, in which every member has one vote.
 *
 * @param quorum how many of the members must be present or represented; empty where the law names no quorum
 * @param majority how many of the votes must be in favour
 * @param abstentions whether an abstention is a vote
 */
public record VotingRule(
    Optional<Threshold> quorum, Threshold majority, AbstentionMeaning abstentions) {

  /** Refuses less than a majority with {@link IllegalArgumentException}. */
  public VotingRule {
    Objects.requireNonNull(quorum, "quorum");
    Objects.requireNonNull(majority, "majority");
    Objects.requireNonNull(abstentions, "abstentions");
    if (majority.isReachedBy(1, 2)) {
      throw new IllegalArgumentException(
          "a majority must be more than half of the votes: " + majority);
    }
  }

  /** A vote for which no quorum is named. */
  public static VotingRule of(Threshold majority, AbstentionMeaning abstentions) {
    return new VotingRule(Optional.empty(), majority, abstentions);
  }

  /** This rule with a quorum. */
  public VotingRule withQuorum(Threshold share) {
    return new VotingRule(Optional.of(share), majority, abstentions);
  }

  /** This rule at a second meeting, which asks for the same majority and for no quorum. */
  public VotingRule atSecondMeeting() {
    return of(majority, abstentions);
  }

  /**
   * The rule as a charter; without a quorum one member is enough.
   *
   * @param members the ids of the members on the day of the meeting, at least one
   */
  public Charter charter(TreeSet<String> members) {
    Threshold present = quorum.orElseGet(() -> Threshold.atLeast(Ratio.of(1, members.size())));
    return Charter.of(members, present, QuorumBase.ALL_MEMBERS, majority)
        .withAbstentions(abstentions);
  }
}
