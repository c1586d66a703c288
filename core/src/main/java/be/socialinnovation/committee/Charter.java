package be.socialinnovation.committee;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules by which a committee decides: an investment committee, the assembly or the board of an association, the board of a
 * partnership.
 *
 * @param members the opaque ids of those who may vote, at least one
 * @param quorum how many of the base must be present
 * @param quorumBase whether a recused member counts in the base of the quorum
 * @param majority how many of the votes cast must be in favour, more than half of them
 * @param abstentions whether an abstention is a vote cast
 * @param vetoHolders the members who may veto
 * @param conflicts which ties to the organisations concerned keep a member away
 * @param castingVote the member whose vote decides a tie, only with a simple majority; empty where a tie does not carry
 * @param higherBody who decides when conflicts leave too few members; empty where nobody does
 * @param validityDays for how many days after the vote the decision can be acted on; empty where it does not lapse
 */
@Value.Builder
public record Charter(
    TreeSet<String> members,
    Threshold quorum,
    QuorumBase quorumBase,
    Threshold majority,
    AbstentionMeaning abstentions,
    TreeSet<String> vetoHolders,
    ConflictRules conflicts,
    Optional<String> castingVote,
    Optional<HigherBody> higherBody,
    Optional<Integer> validityDays)
    implements WithCharter {

  /** Refuses a charter by which nobody could decide, or anything less than a majority, with {@link IllegalArgumentException}. */
  public Charter {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(quorum, "quorum");
    Objects.requireNonNull(quorumBase, "quorumBase");
    Objects.requireNonNull(majority, "majority");
    Objects.requireNonNull(abstentions, "abstentions");
    Objects.requireNonNull(vetoHolders, "vetoHolders");
    Objects.requireNonNull(conflicts, "conflicts");
    Objects.requireNonNull(castingVote, "castingVote");
    Objects.requireNonNull(higherBody, "higherBody");
    Objects.requireNonNull(validityDays, "validityDays");
    if (members.isEmpty() || members.exists(String::isBlank)) {
      throw new IllegalArgumentException(
          "a committee must have members, each with an id: " + members);
    }
    if (majority.isReachedBy(1, 2)) {
      throw new IllegalArgumentException(
          "a majority must be more than half of the votes cast: " + majority);
    }
    if (!members.containsAll(vetoHolders.addAll(castingVote.stream().toList()))) {
      throw new IllegalArgumentException(
          "a veto and a casting vote must be a member's: " + vetoHolders + ", " + castingVote);
    }
    if (castingVote.isPresent() && !majority.equals(Threshold.MORE_THAN_HALF)) {
      throw new IllegalArgumentException(
          "a casting vote must go with a simple majority: " + majority);
    }
    if (validityDays.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "a decision must be valid for at least 1 day: " + validityDays);
    }
  }

  /**
   * A charter in which an abstention is no vote, nobody has a veto or a casting vote, conflicts are declared, and decisions do not lapse;
   * the withers say otherwise.
   */
  public static Charter of(
      TreeSet<String> members, Threshold quorum, QuorumBase quorumBase, Threshold majority) {
    return builder()
        .members(members)
        .quorum(quorum)
        .quorumBase(quorumBase)
        .majority(majority)
        .abstentions(AbstentionMeaning.NOT_A_VOTE)
        .vetoHolders(TreeSet.empty())
        .conflicts(ConflictRules.DECLARED_ONLY)
        .build();
  }

  /** A builder, in which everything but the casting vote, the higher body and the validity must be set. */
  public static CharterBuilder builder() {
    return new CharterBuilder();
  }

  /** Those who voted without being members. */
  public TreeSet<String> strangersIn(Seq<Vote> votes) {
    return Vote.votersIn(votes).removeAll(members);
  }

  /** Those who vetoed without having a veto. */
  public TreeSet<String> withoutVetoIn(Seq<Vote> votes) {
    return TreeSet.ofAll(votes
        .filter(vote -> vote.choice() == Choice.VETO)
        .map(Vote::member)
        .reject(vetoHolders::contains));
  }
}
