package be.socialinnovation.committee;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeSet;
import java.util.Objects;

/**
 * One member's vote, with the reason as the minutes keep it.
 *
 * @param member the opaque id of who votes
 * @param choice for, against or neither
 * @param reason why, in the member's words
 */
public record Vote(String member, Choice choice, String reason) {

  public Vote {
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(choice, "choice");
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a vote must have a reason: " + member + " " + choice);
    }
  }

  /** A vote with its reason. */
  public static Vote of(String member, Choice choice, String reason) {
    return new Vote(member, choice, reason);
  }

  /** Those who voted. */
  public static TreeSet<String> votersIn(Seq<Vote> votes) {
    return TreeSet.ofAll(votes.map(Vote::member));
  }

  /** Those who voted more than once. */
  public static TreeSet<String> repeatedIn(Seq<Vote> votes) {
    return TreeSet.ofAll(
        votes.groupBy(Vote::member).filterValues(ofOne -> ofOne.size() > 1).keySet());
  }

  /** Who voted what; the reason is not printed. */
  @Override
  public String toString() {
    return member + " " + choice;
  }
}
