package be.socialinnovation.committee;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.util.Objects;

/**
 * How a committee dealt with one motion: under which charter, who was recused, and how the others voted.
 *
 * <p>Who neither votes nor abstains was not there. Only members vote, once, and not when they are recused: anything else is no
 * deliberation of this committee and throws IllegalArgumentException.
 *
 * @param charter the charter under which it was decided
 * @param recusals who left because of a conflict of interest, and why
 * @param votes the votes, abstentions among them
 */
public record Deliberation(Charter charter, Seq<Recusal> recusals, Seq<Vote> votes) {

  public Deliberation {
    Objects.requireNonNull(charter, "charter");
    Objects.requireNonNull(recusals, "recusals");
    Objects.requireNonNull(votes, "votes");
    requireMembersOnce(charter, "be recused", recusals.map(Recusal::member));
    requireMembersOnce(charter, "vote", votes.map(Vote::member));
    TreeSet<String> recused = TreeSet.ofAll(recusals.map(Recusal::member));
    votes.map(Vote::member).filter(recused::contains).forEach(member -> {
      throw new IllegalArgumentException("a recused member must not vote: " + member);
    });
  }

  /** A deliberation from which nobody was recused. */
  public static Deliberation of(Charter charter, Vote... votes) {
    return new Deliberation(charter, Vector.empty(), Vector.of(votes));
  }

  /** The same deliberation, with one more member recused. */
  public Deliberation withRecusal(Recusal recusal) {
    return new Deliberation(charter, recusals.append(recusal), votes);
  }

  /** What the votes come to under the charter, whatever their order. */
  public Outcome outcome() {
    return new Outcome(this);
  }

  int count(Choice choice) {
    return votes.count(vote -> vote.choice() == choice);
  }

  /** What the votes come to, without who voted what. */
  @Override
  public String toString() {
    return outcome().toString();
  }

  private static void requireMembersOnce(Charter charter, String what, Seq<String> members) {
    members.filter(member -> !charter.members().contains(member)).forEach(stranger -> {
      throw new IllegalArgumentException(
          "only a member of the committee must " + what + ": " + stranger);
    });
    if (members.distinct().size() != members.size()) {
      throw new IllegalArgumentException(
          "a member must " + what + " once: " + members.mkString(", "));
    }
  }
}
