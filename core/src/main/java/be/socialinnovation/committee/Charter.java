package be.socialinnovation.committee;

import io.vavr.collection.TreeSet;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The rules by which a committee decides.
 *
 * <p>The quorum is a share of the members, the majority a share of the votes cast; abstentions are present but not cast. There is no
 * casting vote, so that a tie does not carry.
 *
 * @param members the opaque ids of those who may vote, at least one
 * @param quorum how many of the base must be present
 * @param quorumBase whether a recused member counts in the base of the quorum
 * @param majority how many of the votes cast must be in favour, more than half of them
 */
@Value.Builder
public record Charter(
    TreeSet<String> members, Threshold quorum, QuorumBase quorumBase, Threshold majority)
    implements WithCharter {

  public Charter {
    Objects.requireNonNull(members, "members");
    Objects.requireNonNull(quorum, "quorum");
    Objects.requireNonNull(quorumBase, "quorumBase");
    Objects.requireNonNull(majority, "majority");
    if (members.isEmpty() || members.exists(String::isBlank)) {
      throw new IllegalArgumentException(
          "a committee must have members, each with an id: " + members);
    }
    if (majority.isReachedBy(1, 2)) {
      throw new IllegalArgumentException(
          "a majority must be more than half of the votes cast: " + majority);
    }
  }

  /** A builder without defaults: all four components must be given. */
  public static CharterBuilder builder() {
    return new CharterBuilder();
  }
}
